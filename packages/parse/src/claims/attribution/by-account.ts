import { nounForms } from '../../lexicon/inflect.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import type { Draft } from './draft.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';

const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(nounForms));

/** What a statement may rest on, by the preposition before it: "[by] one estimate", "[in] a poll". */
const ACCOUNTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['by', nouns('estimate account count reckoning tally calculation admission')],
  ['in', nouns('survey poll census view opinion telling')],
  ['under', nouns('plan proposal')],
]);

/** "a poll of likely voters published on Monday" is at most so many tokens. */
const LONGEST = 20;

/** Reads "By one estimate, …", "In a poll published on Monday, …", "By her own account, …", "…, by some estimates." and "Per the ministry, …". */
export function accountAttribution(tokens: Tokens, at: number, sentence: Stretch): Draft | null {
  const opens = at === sentence.first;
  if (!opens && !tokens.is(at - 1, ',')) return null;
  const end = phraseEnd(tokens, at + 1, sentence.last);
  const noun = tokens.spells(at, 'per') ? perSource(tokens, at, end) : accountNoun(tokens, at, end);
  if (noun < 0) return null;
  // "more than 3,000 fell, by a preliminary count": nobody's in particular
  if (!opens && tokens.word(at + 1)?.functionWord === 'indefinite') return null;
  const first = opens ? end + 1 : sentence.first;
  const cue = { first: at, last: at + 1 };
  const last = opens ? contentEnd(tokens, { verb: at, last: at + 1 }, first, sentence.last, false) : at - 1;
  if (last - first < 2 || (opens && (!tokens.is(end, ',') || isQuoteMark(tokens, first)))) return null;
  const content = [{ first, last }, ...(opens ? [] : restBehind(tokens, at, end, sentence.last))];
  const owner = ownerEnd(tokens, at + 1, noun);
  return owner < 0
    ? { source: { first: at + 1, last: end }, cue, content }
    : { source: { first: at + 1, last: owner }, cue: { first: owner, last: noun + 1 }, content };
}

/** "A quarter of that, per the plan, [is gone]". */
function restBehind(tokens: Tokens, at: number, end: number, to: number): Stretch[] {
  if (!tokens.is(end, ',')) return [];
  const last = contentEnd(tokens, { verb: at, last: at + 1 }, end + 1, to, false);
  return last - end > 2 ? [{ first: end + 1, last }] : [];
}

/** The comma or the end of the clause behind the phrase there. */
function phraseEnd(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (
    at < Math.min(last, from + LONGEST) &&
    !tokens.is(at, ',') &&
    !tokens.is(at, '.') &&
    !tokens.is(at, ';')
  )
    at += 1;
  return at;
}

/** The noun that says what it rests on, the first of the phrase; -1 where it is no such noun. */
function accountNoun(tokens: Tokens, at: number, end: number): number {
  const accounts = ACCOUNTS.get(tokens.spelling(at));
  const deictic = tokens.spells(at + 1, 'that') || tokens.spells(at + 1, 'this');
  if (accounts === undefined) return -1;
  for (let noun = at + 1; noun < end; noun += 1) {
    if (accounts.has(tokens.lower(noun)))
      return deictic && !SURVEYS.has(tokens.lower(noun))
        ? -1
        : tokens.spells(at, 'under') && !isOwned(tokens, at + 1, noun)
          ? -1
          : noun;
    const kind = tokens.word(noun)?.functionWord;
    if (kind === 'preposition' || kind === 'infinitive' || kind === 'auxiliary') return -1;
  }
  return -1;
}

/** "in this poll": what was asked, unlike "in this view". */
const SURVEYS: ReadonlySet<string> = nouns('survey poll census');

/** "under [the ministry's] plan": somebody's in particular. */
const isOwned = (tokens: Tokens, first: number, noun: number): boolean => ownerEnd(tokens, first, noun) >= 0;

/** "per [the ministry]", unlike "per cent" and "per day". */
const perSource = (tokens: Tokens, at: number, end: number): number =>
  (tokens.word(at + 1)?.functionWord === 'definite' || tokens.capitalised(at + 1)) &&
  tokens.kind(end - 1) === TokenKind.Word
    ? end
    : -1;

const OWNERS = new Set(['his', 'her', 'its', 'their']);

/** The token behind whose account it is, or -1: "[the ministry's] count", "[his] own admission". */
function ownerEnd(tokens: Tokens, first: number, noun: number): number {
  if (OWNERS.has(tokens.spelling(first))) return first + 1;
  for (let at = first + 1; at < noun; at += 1) if (tokens.spells(at, "'s")) return at + 1;
  return -1;
}
