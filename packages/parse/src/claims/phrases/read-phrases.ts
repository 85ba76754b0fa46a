import type { Figure } from '@muster/model';
import type { Placed } from '../../text/prose.ts';
import { isTie } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import { readNounPhrase } from './noun-phrase.ts';
import type { AnyPhrase, Phrase, VerbPhrase } from './phrase.ts';
import { Role, roleAt } from './role.ts';
import { dateEnd, figureAt, type Stretch } from './stretch.ts';
import { readVerbPhrase } from './verb-phrase.ts';

/** Cuts a sentence into phrases, in one walk: "Two bombs | killed | 14 people | in | Basra | on | Friday". */
export function readPhrases(stretch: Stretch): AnyPhrase[] {
  const { tokens, last } = stretch;
  const phrases: AnyPhrase[] = [];
  let before: AnyPhrase | undefined;
  for (let at = stretch.first; at < last;) {
    const phrase = readPhrase(stretch, at, before);
    if (phrase === null) {
      at = tagEnd(tokens, at);
      continue;
    }
    phrases.push(phrase);
    before = phrase;
    at = phrase.last;
  }
  return phrases;
}

/** The token behind a mark-up tag at `at` ("<b>"), or behind the one token that stands there. */
function tagEnd(tokens: Tokens, at: number): number {
  if (!tokens.is(at, '<')) return at + 1;
  for (let end = at + 1; end <= at + 4; end += 1) if (tokens.is(end, '>')) return end + 1;
  return at + 1;
}

function readPhrase(stretch: Stretch, at: number, before: AnyPhrase | undefined): AnyPhrase | null {
  const date = dateEnd(stretch, at);
  if (date > 0) return { kind: 'date', first: at, last: date };
  if (figureAt(stretch, at) !== undefined) return readNounPhrase(stretch, at, before);
  const { tokens } = stretch;
  const ages = agesEnd(stretch, at);
  if (ages > 0) return { kind: 'adverb', first: at, last: ages };
  switch (roleAt(tokens, at)) {
    case Role.Newline:
      return null;
    case Role.Symbol:
      return readSymbol(tokens, at);
    case Role.Conjunction:
      return small('conjunction', at);
    case Role.Preposition:
      return readVerbPhrase(stretch, at) ?? small('preposition', at);
    case Role.Be:
    case Role.Have:
    case Role.Modal:
      return readVerbPhrase(stretch, at) ?? small('adverb', at);
    case Role.Noun:
    case Role.Number:
    case Role.Determiner:
    case Role.Possessive:
    case Role.HarmNoun:
      return readNounPhrase(stretch, at, before) ?? small('adverb', at);
    case Role.Relative:
      return small('relative', at);
    case Role.Bound:
      return readNounPhrase(stretch, at, before) ?? small('preposition', at);
    default:
      return readEither(stretch, at, before) ?? small('adverb', at);
  }
}

/** Behind "aged 19, 23 and 40", which says more of a noun and counts nobody; 0 where it does not stand at `at`. */
function agesEnd(stretch: Stretch, at: number): number {
  const { tokens } = stretch;
  let end = 0;
  let next = at + 1;
  if (!tokens.spells(at, 'aged')) return end;
  for (let age = ageAt(stretch, next); age !== undefined; age = ageAt(stretch, next)) {
    end = age.last;
    next = tokens.is(end, ',') ? end + 1 : end;
    if (tokens.word(next)?.functionWord === 'coordinator') next += 1;
  }
  return end;
}

function ageAt(stretch: Stretch, at: number): Placed<Figure> | undefined {
  const figure = figureAt(stretch, at)?.figure;
  return figure?.unit?.endsWith(' of age') === true ? figure : undefined;
}

/** A verb phrase or a noun phrase, whichever takes in more; a noun of harm before a verb. */
function readEither(stretch: Stretch, at: number, before: AnyPhrase | undefined): AnyPhrase | null {
  const verb = readVerbPhrase(stretch, at);
  const noun = readNounPhrase(stretch, at, before);
  if (verb === null || noun === null) return verb ?? noun;
  if (noun.harm === undefined && takesNumber(stretch, verb)) return verb;
  return noun.last > verb.last || noun.harm !== undefined ? noun : verb;
}

/** "seized 3 tonnes", "raped ten women": before a number such a word says nothing more of the noun. */
const takesNumber = (stretch: Stretch, { first, last, form }: VerbPhrase): boolean =>
  form === 'past' &&
  figureAt(stretch, last) !== undefined &&
  !isTie(stretch.tokens, first - 1) &&
  stretch.tokens.word(first)?.embedder === undefined &&
  !stretch.tokens.spells(first, 'included');

type Small = Exclude<Phrase['kind'], 'noun' | 'verb'>;

const small = (kind: Small, at: number): AnyPhrase => ({ kind, first: at, last: at + 1 });

const SYMBOLS: ReadonlyMap<number, Small> = new Map(
  Object.entries({
    ',': 'comma',
    '(': 'open',
    '[': 'open',
    ')': 'close',
    ']': 'close',
    '-': 'dash',
    '–': 'dash',
    '—': 'dash',
    ';': 'mark',
    ':': 'mark',
    '.': 'mark',
    '!': 'mark',
    '?': 'mark',
  } as const).map(([symbol, kind]) => [symbol.charCodeAt(0), kind]),
);

function readSymbol(tokens: Tokens, at: number): AnyPhrase | null {
  const kind = SYMBOLS.get(tokens.symbol(at));
  return kind === undefined ? null : small(kind, at);
}
