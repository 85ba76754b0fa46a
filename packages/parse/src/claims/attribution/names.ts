import type { Tokens } from '../../text/tokens.ts';
import { TokenKind } from '../../text/tokens.ts';
import { titles } from '../../lexicon/titles.ts';
import type { Stretch } from './stretch.ts';

/**
 * How a source is referred to.
 *
 * `thing` is "it" or "they", `body` "the agency"; `report` is the text itself ("this newspaper"), `nobody` a denial ("nothing in it"), `account` what somebody counted
 * before ("that count").
 */
export type Reference =
  'name' | 'person' | 'thing' | 'body' | 'self' | 'description' | 'report' | 'nobody' | 'account';

const PERSONS = new Set(['he', 'she', 'him', 'her', 'his']);
const THINGS = new Set(['they', 'it', 'them', 'their', 'its']);
const SELVES = new Set(['i', 'we', 'you', 'who', 'which']);

/** Common nouns that stand for any body named before: "the agency". */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  'agency group organisation organization body company outlet team statement'.split(' '),
);

/** Common nouns that stand for a body whose name has the noun in it: "the ministry" for "the Health Ministry". */
const NAMED_BODIES = new Set(
  (
    'ministry service department office institute fund bank army military government committee council commission ' +
    'administration centre center union party court university observatory company association foundation'
  ).split(' '),
);

/** Whether the noun names a body that may speak: "ministry", "agency". */
export const namesBody = (noun: string): boolean => GENERIC_BODIES.has(noun) || NAMED_BODIES.has(noun);

/** What the text calls itself. */
const REPORTS = new Set(
  'newspaper dispatch report article paper story magazine site website desk agency'.split(' '),
);
const NOBODY = new Set(['nothing', 'nobody', 'none', 'no', 'neither']);
const ACCOUNTS = new Set(
  'account count counts estimate estimates reckoning tally calculation calculations figure figures'.split(
    ' ',
  ),
);

/** Tells a name from a pronoun and from "the agency". */
export function referenceOf(tokens: Tokens, source: Stretch): Reference {
  const { first } = source;
  const last = withoutOwner(tokens, source);
  const opening = tokens.lower(first);
  const head = tokens.lower(last - 1);
  if (NOBODY.has(opening)) return 'nobody';
  if ((opening === 'this' || opening === 'our') && REPORTS.has(head)) return 'report';
  if ((opening === 'that' || opening === 'the') && ACCOUNTS.has(head) && last - first <= 3) return 'account';
  if (last - first === 1) {
    if (PERSONS.has(opening)) return 'person';
    if (THINGS.has(opening)) return 'thing';
    if (SELVES.has(opening)) return 'self';
  }
  const definite = tokens.word(first)?.functionWord === 'definite';
  if (last - first === 3 && definite && GENERIC_BODIES.has(head) && !tokens.capitalised(first + 1))
    return 'body';
  if (last - first === 2 && definite && (GENERIC_BODIES.has(head) || NAMED_BODIES.has(head))) return 'body';
  for (let at = first; at < last; at += 1)
    if (tokens.capitalised(at) && !(at === first && definite)) return 'name';
  return 'description';
}

/** The owner without its "'s": "the army's [claim]" is the army's. */
const withoutOwner = (tokens: Tokens, { first, last }: Stretch): number =>
  last - 1 > first && tokens.word(last - 1)?.spelling === "'s" ? last - 1 : last;

/** The name in a source, without office and apposition: "John Kirby" of "White House spokesman John Kirby, who …". */
export function nameOf(tokens: Tokens, source: Stretch): string {
  const { first } = source;
  const last = withoutOwner(tokens, source);
  let end = first;
  while (end < last && !tokens.is(end, ',') && !tokens.is(end, '(') && !opensRelative(tokens, end, first))
    end += 1;
  if (end === first) end = last;
  let begin = openedBehind(tokens, first, end);
  for (let at = first; at < end - 1; at += 1) {
    // "a spokesman for Ms. Lund" is not Lund
    if (TOWARDS.has(tokens.lower(at))) break;
    if (titles.has(tokens.lower(at)) && isNameFrom(tokens, afterPeriod(tokens, at + 1), end)) {
      begin = afterPeriod(tokens, at + 1);
    }
  }
  const words = tokens.text.slice(tokens.start(begin), tokens.end(end - 1));
  return words.replace(/^The /, 'the ').replace(/\s+/g, ' ');
}

/** What ties somebody to whom he speaks for: "an aide [to] the mayor". */
const TOWARDS = new Set(['for', 'to']);

/** "lawmakers [it briefed]", "a doctor [who treated them]" */
const opensRelative = (tokens: Tokens, at: number, first: number): boolean =>
  at > first &&
  tokens.word(at)?.functionWord === 'pronoun' &&
  tokens.kind(at - 1) === TokenKind.Word &&
  tokens.word(at - 1)?.functionWord !== 'preposition';

/** The name behind a description, or null: "Kim Dahl" of "a spokesman for the ministry, Kim Dahl". */
export function apposedName(tokens: Tokens, { first, last }: Stretch): string | null {
  let end = first;
  while (end < last && !tokens.is(end, ',')) end += 1;
  if (end >= last - 1 || !isDescribed(tokens, first, end)) return null;
  const behind = nameBehind(tokens, end + 1, last);
  return behind > end + 1 ? tokens.text.slice(tokens.start(end + 1), tokens.end(behind - 1)) : null;
}

/** "A spokesman for the ministry", "the agency's chief": a person without a name. */
function isDescribed(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.spells(first, 'one') && tokens.spells(first + 1, 'of')) return true;
  for (let at = first; at < end; at += 1) {
    if (tokens.word(at)?.people?.number === 'one' || titles.has(tokens.lower(at)))
      return !tokens.capitalised(at) || at === first;
  }
  return false;
}

/** The token behind a name of one to four capitalised words that fills the apposition there; else its first token. */
function nameBehind(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (
    at < Math.min(last, from + 4) &&
    tokens.capitalised(at) &&
    tokens.word(at)?.functionWord === undefined
  )
    at += 1;
  return at === last || tokens.is(at, ',') ? at : from;
}

/** Past "What" and past the month that a date before the name left over: "On 31 October Antony Blinken said". */
function openedBehind(tokens: Tokens, first: number, end: number): number {
  let begin = first;
  while (begin < end - 1 && isNoPart(tokens, begin)) begin += 1;
  return begin;
}

function isNoPart(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const question = ['what', 'when', 'where', 'how', 'as'].includes(tokens.lower(at));
  return (
    question ||
    (tokens.kind(at + 1) === TokenKind.Word && (word?.month !== undefined || word?.weekday !== undefined))
  );
}

const afterPeriod = (tokens: Tokens, at: number): number => (tokens.is(at, '.') ? at + 1 : at);

/** Whether only capitalised words stand there: a person's name. */
function isNameFrom(tokens: Tokens, first: number, last: number): boolean {
  if (first >= last) return false;
  for (let at = first; at < last; at += 1) {
    const part =
      tokens.capitalised(at) || tokens.is(at, '.') || tokens.is(at, '-') || tokens.spells(at, 'and');
    if (!part) return false;
  }
  return true;
}

/** The acronyms that the text explains, "National Intelligence Service (NIS)", each with its full name. */
export function acronymsOf(tokens: Tokens): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 1; at < tokens.count - 2; at += 1) {
    if (!tokens.is(at, '(') || !tokens.is(at + 2, ')') || tokens.kind(at + 1) !== TokenKind.Word) continue;
    const acronym = tokens.surface(at + 1);
    if (acronym.length < 2 || acronym !== acronym.toUpperCase()) continue;
    const first = explainedFrom(tokens, at, acronym.length);
    if (first < at)
      found.set(acronym, tokens.text.slice(tokens.start(first), tokens.end(at - 1)).replace(/^the /i, ''));
  }
  return found;
}

/** Where the name that a bracketed acronym stands for begins: as many capitalised words back as it has letters. */
function explainedFrom(tokens: Tokens, bracket: number, letters: number): number {
  let first = bracket;
  let capitals = 0;
  for (let at = bracket - 1; at >= 0 && capitals < letters; at -= 1) {
    if (tokens.capitalised(at)) {
      capitals += 1;
      first = at;
    } else if (!['of', 'for', 'and', 'the'].includes(tokens.surface(at))) break;
  }
  return first;
}
