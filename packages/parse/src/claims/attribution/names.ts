import type { Tokens } from '../../text/tokens.ts';
import { TokenKind } from '../../text/tokens.ts';
import { titles } from '../../lexicon/titles.ts';
import type { Stretch } from './stretch.ts';

/** How a source is referred to. */
export type Reference = 'name' | 'person' | 'thing' | 'self' | 'description';

const PERSONS = new Set(['he', 'she', 'him', 'her', 'his']);
const THINGS = new Set(['they', 'it', 'them', 'their', 'its']);
const SELVES = new Set(['i', 'we', 'you', 'who', 'which']);

/** Common nouns that stand for a body named before: "the agency". */
const BODIES = new Set(
  (
    'agency ministry service department office group company organisation organization institute fund bank army ' +
    'military government committee council commission administration centre center team statement report study'
  ).split(' '),
);

/** Tells a name from a pronoun and from "the agency". */
export function referenceOf(tokens: Tokens, { first, last }: Stretch): Reference {
  if (last - first === 1) {
    const spelling = tokens.surface(first).toLowerCase();
    if (PERSONS.has(spelling)) return 'person';
    if (THINGS.has(spelling)) return 'thing';
    if (SELVES.has(spelling)) return 'self';
  }
  const definite = tokens.word(first)?.functionWord === 'definite';
  if (last - first === 2 && definite && BODIES.has(tokens.surface(first + 1).toLowerCase())) return 'thing';
  for (let at = first; at < last; at += 1)
    if (tokens.capitalised(at) && !(at === first && definite)) return 'name';
  return 'description';
}

/** The name in a source, without office and apposition: "John Kirby" of "White House spokesman John Kirby, who …". */
export function nameOf(tokens: Tokens, { first, last }: Stretch): string {
  let end = first;
  while (end < last && !tokens.is(end, ',') && !tokens.is(end, '(')) end += 1;
  if (end === first) end = last;
  let begin = openedBehind(tokens, first, end);
  for (let at = first; at < end - 1; at += 1) {
    if (
      titles.has(tokens.surface(at).toLowerCase()) &&
      isNameFrom(tokens, afterPeriod(tokens, at + 1), end)
    ) {
      begin = afterPeriod(tokens, at + 1);
    }
  }
  const words = tokens.text.slice(tokens.start(begin), tokens.end(end - 1));
  return words.replace(/^The /, 'the ').replace(/\s+/g, ' ');
}

/** Past "What" and past the month that a date before the name left over: "On 31 October Antony Blinken said". */
function openedBehind(tokens: Tokens, first: number, end: number): number {
  let begin = first;
  while (begin < end - 1 && isNoPart(tokens, begin)) begin += 1;
  return begin;
}

function isNoPart(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const question = ['what', 'when', 'where', 'how', 'as'].includes(tokens.surface(at).toLowerCase());
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
