import type { Figure } from '@muster/model';
import type { Placed } from '../../text/prose.ts';
import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readAmount } from '../amount.ts';
import { boundBefore } from '../bound.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { countedNoun } from './counted-noun.ts';
import { isPlural } from './noun-word.ts';

/** How many figures back the noun may stand: past those that are part of another, "including three officers". */
const FARTHEST = 3;

/** "435 homes and 187 by tender": a bare number behind a counted one in its sentence counts the same. */
export function elidedNoun(
  tokens: Tokens,
  draft: FigureDraft,
  figures: readonly Placed<Figure>[],
  sentenceFirst: number,
): string | null {
  if (draft.kind !== 'count' || tokens.spells(draft.last, 'strong') || isPronoun(tokens, draft)) return null;
  const told = nounOfOr(tokens, draft) ?? sharedNoun(tokens, draft);
  if (told !== null) return told;
  if (isMadeOf(tokens, draft.first)) return crewOf(tokens, draft.first - 2);
  if (isLoad(tokens, draft.first)) return null;
  const place = donor(tokens, figures);
  const before = figures[place];
  if (isBefallen(tokens, draft.last) && !befallPeople(tokens, before, draft.first)) return null;
  if (
    (before?.kind !== 'count' && before?.kind !== 'rate') ||
    before.first < sentenceFirst ||
    isTie(tokens, before.last)
  )
    return null;
  for (let at = before.last; at < draft.first; at += 1) {
    if (tokens.is(at, '.') || tokens.is(at, ';') || namesCounted(tokens, at)) return null;
  }
  if (harmsPeople(tokens, draft.first) && !countsPeople(tokens, before, draft.first)) return null;
  return withoutRate(before);
}

/** "and the two do not go into one column": a small number with an article that stands alone takes the place of what was said. */
const isPronoun = (tokens: Tokens, { first, last }: FigureDraft): boolean =>
  last - first === 1 &&
  (tokens.word(first)?.numeral?.value ?? FEW) < FEW &&
  tokens.word(first - 1)?.functionWord === 'definite' &&
  tokens.word(last)?.closedClass !== undefined &&
  tokens.word(last)?.closedClass !== 'determiner';
const FEW = 4;

/** "killing three", "wounded at least four": whom something befell. */
function harmsPeople(tokens: Tokens, first: number): boolean {
  const verb = first - 1 - (boundBefore(tokens, first)?.tokens ?? 0);
  return tokens.word(verb)?.harm?.takes === 'object';
}

/** "36 [wounded]", "40 [fled]": what became of those counted stands right behind. */
const isBefallen = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.harm !== undefined || tokens.word(at)?.verb === 'past';

/** "seven [people were killed] and 19 wounded": the same people, of whom one verb was told already. */
function befallPeople(tokens: Tokens, before: Placed<Figure> | undefined, end: number): boolean {
  if (before === undefined || !tokens.spells(end - 1, 'and')) return false;
  let people = false;
  for (let at = before.last; at < end; at += 1) {
    if (tokens.word(at)?.harm !== undefined) return people;
    people ||= tokens.word(at)?.people?.number === 'many';
  }
  return false;
}

/** Whether people stand behind the figure: "two [soldiers] fell", not "two [bombs] went off". */
function countsPeople(tokens: Tokens, { last }: Placed<Figure>, end: number): boolean {
  for (let at = last; at < end; at += 1) if (tokens.word(at)?.people?.number === 'many') return true;
  return false;
}

/** "the number of homeless at 900": a noun of its own. */
const namesCounted = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'number') && tokens.spells(at + 1, 'of');

const RATES = [' per ', ' a ', ' an ', ' each ', ' every '];

/** "9 people [per day] died and 36 were hurt": the second number may be a total. */
function withoutRate({ kind, counted }: Placed<Figure>): string | null {
  if (kind !== 'rate' || counted === null) return counted;
  const at = RATES.map((rate) => counted.indexOf(rate)).find((place) => place > 0);
  return at === undefined ? null : counted.slice(0, at);
}

/** The place of the figure whose noun is left out: the last one that is no part of another and tells nothing, "one report says". */
function donor(tokens: Tokens, figures: readonly Placed<Figure>[]): number {
  let place = figures.length - 1;
  for (let step = 0; step < FARTHEST && place > 0; step += 1) {
    const { first } = figures[place]!;
    const opener = first - (boundBefore(tokens, first)?.tokens ?? 0) - 1;
    const told = tokens.spells(first, 'one') && tokens.word(figures[place]!.last + 1)?.verb === 'say';
    if (!told && !tokens.spells(opener, 'including') && !tokens.spells(opener, 'among')) break;
    place -= 1;
  }
  return place;
}

/** "a crew of six", "a family of four": the number counts who make it up. */
const isMadeOf = (tokens: Tokens, first: number): boolean =>
  tokens.spells(first - 1, 'of') &&
  tokens.kind(first - 2) === TokenKind.Word &&
  tokens.word(first - 2)?.functionWord === undefined &&
  (tokens.word(first - 3)?.article !== undefined || tokens.word(first - 2)?.people !== undefined);

/** "a [crew] of 24": a noun for many, who are counted. */
const crewOf = (tokens: Tokens, at: number): string | null =>
  tokens.word(at)?.people?.number === 'many' ? tokens.surface(at) : null;

/** "two trucks and a bus carrying 48": whoever is in it, no more trucks. */
const isLoad = (tokens: Tokens, first: number): boolean =>
  ['carrying', 'carried', 'aboard', 'seating', 'seats'].some((word) => tokens.spells(first - 1, word));

/** "1,240 suspected and 312 confirmed cases": two numbers with an adjective each share the noun behind the second. */
function sharedNoun(tokens: Tokens, { last }: FigureDraft): string | null {
  if (tokens.kind(last) !== TokenKind.Word || !tokens.spells(last + 1, 'and')) return null;
  const adjective = tokens.surface(last);
  const second = adjective.endsWith('ed') ? readAmount(tokens, last + 2) : null;
  const noun = second === null || second.unit !== null ? null : countedNoun(tokens, second.end, tokens.count);
  return noun !== null && noun.last - noun.first === 2 && isPlural(tokens, noun.last - 1)
    ? `${adjective} ${tokens.surface(noun.last - 1)}`
    : null;
}

/** "another pick or two", "a day or two": the noun stands before "or". */
function nounOfOr(tokens: Tokens, { first }: FigureDraft): string | null {
  if (!tokens.spells(first - 1, 'or')) return null;
  const opener = tokens.word(first - 3);
  const one = opener?.article !== undefined || opener?.spelling === 'another' || opener?.numeral?.value === 1;
  return one ? tokens.surface(first - 2) : null;
}
