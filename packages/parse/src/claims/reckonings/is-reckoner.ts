import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { NounPhrase } from '../phrases/phrase.ts';

/** Heads of bodies that count: "the agency", "health officials", "a monitoring group". */
const BODIES = new Set(
  (
    'agency ministry service department office group organisation organization army military police government committee ' +
    'council commission administration centre center observatory staff union court parliament officials authorities ' +
    'hospital hospitals doctors medics lawmakers analysts experts witnesses investigators monitors researchers agencies ' +
    'association federation institute authority bureau charity bank board company firm ' +
    'mission observers university fund party alliance railway operator ' +
    'media newspaper report reports statement survey study poll source sources'
  ).split(' '),
);
/** Heads of bodies that have victims because they count them, and lose none themselves. */
const COUNTING =
  /^(?:agency|ministry|service|office|observatory|hospitals?|monitors?|un|nations|authorities|officials|staff|medics|doctors|coroner|morgue|group|organi[sz]ation|commission|media|newspaper|agencies)$/i;

/** Whether a body has victims only in its books: "the agency had 100 killed", unlike "the army had 100 killed". */
export const countsVictims = (tokens: Tokens, { last, head }: NounPhrase): boolean =>
  COUNTING.test(tokens.surface(head < 0 ? last - 1 : head));

const PRONOUNS = new Set(['he', 'she', 'it', 'they']);

/** Whether a noun phrase names somebody who can count: a name, a body, or a pronoun for one. */
export function isReckoner(tokens: Tokens, { first, last, head }: NounPhrase): boolean {
  const noun = tokens.surface(head < 0 ? last - 1 : head);
  if (tokens.word(head)?.people?.category === 'people') return true;
  if (PRONOUNS.has(noun.toLowerCase()) || BODIES.has(noun.toLowerCase())) return true;
  return (
    tokens.kind(last - 1) === TokenKind.Word &&
    tokens.capitalised(last - 1) &&
    last - 1 > first - 1 &&
    isNamed(tokens, first, last)
  );
}

/** A capitalised word that is not merely the first of its sentence. */
function isNamed(tokens: Tokens, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at -= 1) {
    if (
      tokens.capitalised(at) &&
      tokens.word(at)?.functionWord === undefined &&
      tokens.word(at)?.people === undefined
    )
      return true;
  }
  return false;
}
