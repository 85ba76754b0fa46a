import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content.ts';
import { groupStart } from './cue.ts';
import type { Draft } from './draft.ts';
import { opensInfinitive } from './infinitive.ts';
import { nounBefore, subjectBefore } from './source.ts';
import type { Stretch } from './stretch.ts';
import { verbUse } from './verb-use.ts';

/** Prepositions that tie a noun of attribution to its topic: "criticism of", "concerns about". */
const TOPICAL = new Set('of about for on over against with toward towards'.split(' '));

/** Verbs that only carry the noun: "made the claim that", "raised questions about". */
const LIGHT =
  /^(?:mak(?:e|es|ing)|made|express(?:es|ed|ing)?|rais(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|ha(?:ve|s|d)|having|g(?:ive|ives|ave|iving)|releas(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|sent|send(?:s|ing)?|reach(?:es|ed|ing)?|fil(?:e|es|ed|ing)|publish(?:es|ed|ing)?|shar(?:e|es|ed|ing)|t(?:ake|akes|ook|aking)|sign(?:s|ed|ing)?|took|show(?:s|ed|ing)?)$/;

/** Reads an attribution whose cue is the noun at `at`: "the army's [claim] that …", "raised [questions] about …". */
export function nominalAttribution(tokens: Tokens, at: number, sentence: Stretch): Draft | null {
  const kind = tokens.word(at)?.cueNoun;
  if (
    kind === undefined ||
    (tokens.word(at)?.cue !== undefined && verbUse(tokens, at, sentence.first) !== null)
  )
    return null;
  const next = tokens.word(at + 1);
  const clause = next?.spelling === 'that' && kind !== 'stance';
  const infinitive =
    next?.functionWord === 'infinitive' && kind === 'intent' && opensInfinitive(tokens, at + 1);
  const topic = next !== undefined && TOPICAL.has(next.spelling);
  if (!clause && !infinitive && !topic) return null;
  const holder = holderOf(tokens, at, sentence.first);
  if (holder.source === null && !clause && !(topic && kind === 'stance' && holder.first < at)) return null;
  const first = topic ? at + 2 : at + 1;
  const end = topic ? beforeVerb(tokens, first, sentence) : sentence.last;
  const last = contentEnd(tokens, { verb: at, last: at + 1 }, first, end, true);
  if (last <= first) return null;
  return {
    source: holder.source,
    cue: { first: holder.first, last: first === at + 2 ? first : at + 1 },
    content: [{ first, last }],
  };
}

/** "concerns about the vote [were raised]": the topic ends where the sentence's verb begins. */
function beforeVerb(tokens: Tokens, first: number, sentence: Stretch): number {
  for (let at = first + 1; at < sentence.last; at += 1)
    if (tokens.word(at)?.functionWord === 'auxiliary' || tokens.word(at)?.modal !== undefined) return at;
  return sentence.last;
}

/** Whose the noun is, and where the words that belong to it begin: "the army's [earlier claim]", "[made the claim]". */
function holderOf(tokens: Tokens, noun: number, from: number): { source: Stretch | null; first: number } {
  let at = noun - 1;
  while (at > from && noun - at < 4 && isModifier(tokens, at)) at -= 1;
  const word = tokens.word(at);
  if (word?.spelling === "'s") {
    const owner = nounBefore(tokens, { first: at, last: at + 1 }, from);
    return { source: owner && { first: owner.first, last: at + 1 }, first: at + 1 };
  }
  if (POSSESSIVES.has(word?.spelling ?? '')) return { source: { first: at, last: at + 1 }, first: at + 1 };
  if (word?.functionWord === 'definite' || word?.functionWord === 'indefinite' || word?.spelling === 'no')
    at -= 1;
  if (!LIGHT.test(tokens.surface(at))) return { source: null, first: noun };
  const first = groupStart(tokens, at, from);
  return { source: subjectBefore(tokens, { first, last: at + 1 }, from), first };
}

const POSSESSIVES = new Set('his her their its my our your whose'.split(' '));

/** An adjective or a noun before the noun: "earlier", "campaign". */
const isModifier = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word &&
  tokens.word(at)?.functionWord === undefined &&
  !LIGHT.test(tokens.surface(at));
