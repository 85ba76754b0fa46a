import type { Tokens } from '../../text/tokens.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';

/** How far behind the comma the verb of the main clause is looked for. */
const FARTHEST_VERB = 24;
/** A fronted part of more tokens than this is not looked through. */
const LONGEST = 60;

/**
 * The comma that ends what stands before the main clause, or -1 where the sentence begins with its subject.
 *
 * "When he wrote his book[,] he said …", "Lamenting their luck[,] voters say …", "In the end[,] the company agreed …".
 */
export function frontedEnd(tokens: Tokens, { first, last }: Stretch): number {
  if (!opensFronted(tokens, first)) return -1;
  const to = Math.min(last, first + LONGEST);
  // "Unified, the mill in Harwick, said": a single word is a name
  for (let at = first + 2; at < to; at += 1) {
    if (isQuoteMark(tokens, at) || tokens.is(at, ':') || tokens.is(at, ';')) return -1;
    if (tokens.is(at, ',') && opensClause(tokens, at + 1, last)) return at;
  }
  return -1;
}

/** Adverbs that may stand before a subordinate clause: "Even as", "Back when", "Just after". */
const BEFORE_SUBORDINATOR = new Set([
  'even',
  'back',
  'just',
  'only',
  'ever',
  'shortly',
  'soon',
  'days',
  'hours',
]);

function opensFronted(tokens: Tokens, first: number): boolean {
  const at = BEFORE_SUBORDINATOR.has(tokens.lower(first)) ? first + 1 : first;
  const word = tokens.word(at);
  switch (word?.functionWord) {
    case 'subordinator':
    case 'conditional':
    case 'preposition':
    case 'infinitive':
      return true;
    case undefined:
      return /(?:[a-z]{2}ing|[a-z]{2}ed)$/.test(tokens.surface(at)) || word?.closedClass === 'preposition';
    default:
      return false;
  }
}

/** Whether a subject with its verb stands there, and neither a list nor a relative clause goes on. */
function opensClause(tokens: Tokens, first: number, last: number): boolean {
  const opens = tokens.word(first);
  if (opens?.functionWord === 'coordinator' || opens?.functionWord === 'relative') return false;
  if (opens?.functionWord === 'preposition' || opens?.functionWord === 'subordinator') return false;
  if (opens?.spelling === 'who' || opens?.spelling === 'that' || tokens.endsIn(first, 'ing', 2)) return false;
  const to = Math.min(last, first + FARTHEST_VERB);
  for (let at = first + 1; at < to; at += 1) {
    if (tokens.is(at, ',') && !isApposition(tokens, at) && !isFiniteVerb(tokens, at + 1, first)) return false;
    if (isFiniteVerb(tokens, at, first)) return true;
  }
  return false;
}

/** ", the minister,", ", Ida Lund," and ", who …,": a subject reaches over them. */
function isApposition(tokens: Tokens, comma: number): boolean {
  const next = tokens.word(comma + 1)?.functionWord;
  return (
    next === 'definite' ||
    next === 'indefinite' ||
    tokens.spells(comma + 1, 'who') ||
    (next === undefined && tokens.capitalised(comma + 1))
  );
}
