import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { cueAt, type Cue } from './cue.ts';
import { isDay } from './day.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { namesMedium, PLACING } from './medium.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isAdverbial, verbUse } from './verb-use.ts';

/** Where the content ends: before "; …", ", but …", "and said …", and for an object before "after …". */
export function contentEnd(
  tokens: Tokens,
  cue: Pick<Cue, 'verb' | 'last'>,
  first: number,
  last: number,
  object: boolean,
): number {
  let end = last;
  for (let at = first + 1; at < last; at += 1) {
    if (isDoubleDash(tokens, at)) {
      const closing = object ? -1 : closingDash(tokens, at + 2, last);
      if (closing < 0) {
        end = at;
        break;
      }
      at = closing + 1;
      continue;
    }
    if (
      endsAny(tokens, at) ||
      endsBySharedSubject(tokens, cue, at, last) ||
      (object && endsObject(tokens, at))
    ) {
      end = at;
      break;
    }
  }
  return withoutTail(tokens, first, end);
}

/** Without period, comma and "and" at the end. */
export function withoutTail(tokens: Tokens, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    (tokens.is(end - 1, '.') ||
      tokens.is(end - 1, ',') ||
      tokens.word(end - 1)?.functionWord === 'coordinator')
  )
    end -= 1;
  return end;
}

const isDoubleDash = (tokens: Tokens, at: number): boolean => tokens.is(at, '-') && tokens.is(at + 1, '-');

/** "-- those with children --": the dash that closes an aside, or -1 where what follows the dash goes on to the end. */
function closingDash(tokens: Tokens, from: number, last: number): number {
  const to = Math.min(last - 2, from + LONGEST_ASIDE);
  for (let at = from; at < to; at += 1) if (isDoubleDash(tokens, at)) return at;
  return -1;
}
/** An aside between dashes is at most so many tokens. */
const LONGEST_ASIDE = 30;

/** "; …", "-- …", ", but …", ", although …". */
function endsAny(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, ';')) return true;
  const next = tokens.word(at + 1);
  if (tokens.spells(at, 'but'))
    return !isComma(tokens, at - 1) && (next?.functionWord === 'auxiliary' || next?.modal !== undefined);
  if (!isComma(tokens, at)) return false;
  if (next?.spelling === 'but') return !sharesClause(tokens, at + 2);
  // "…, a claim that could not be checked"
  if (next?.functionWord === 'indefinite' && isAssessed(tokens, at + 2)) return true;
  return ENDING.has(next?.spelling ?? '');
}

/** What opens a clause of the report's own behind a comma. */
const ENDING = new Set(['although', 'though']);

/** "claim that could", "charge he denied": a noun of attribution that the report itself judges the content by. */
function isAssessed(tokens: Tokens, at: number): boolean {
  if (tokens.word(at)?.cueNoun !== 'speech' && !FIGURES.has(tokens.lower(at))) return false;
  // "a sum for which"
  const next = tokens.word(at + 1)?.functionWord === 'preposition' ? at + 2 : at + 1;
  const kind = tokens.word(next)?.functionWord;
  return tokens.spells(next, 'that') || kind === 'pronoun' || kind === 'relative';
}
const FIGURES = new Set(['figure', 'number', 'sum', 'amount', 'tally', 'toll', 'count']);

/** A comma, or the mark that closes a quotation behind one: 'a “strong leader,” but …' */
const isComma = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') || (isQuoteMark(tokens, at) && tokens.is(at - 1, ','));

/** "…, but would add", "…, but also": the same clause goes on. */
const sharesClause = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.modal !== undefined ||
  tokens.word(at)?.functionWord === 'auxiliary' ||
  isAdverbial(tokens, at);

/** "[says the army is depleted] and says …": the next verb has the same subject and the same tense. */
function endsBySharedSubject(tokens: Tokens, cue: Pick<Cue, 'verb'>, at: number, last: number): boolean {
  const contrast = tokens.is(at - 1, ',') && (tokens.spells(at, 'while') || tokens.spells(at, 'whereas'));
  if (tokens.word(at)?.functionWord !== 'coordinator' && !contrast) return false;
  let verb = at + 1;
  const clause = isComma(tokens, at - 1);
  while (
    verb < last &&
    verb < at + 7 &&
    (isAdverbial(tokens, verb) || isNameOrArticle(tokens, verb) || (clause && isPlainWord(tokens, verb)))
  )
    verb += 1;
  if (tokens.word(verb)?.cue === undefined || verbUse(tokens, verb, at + 1) === null) return false;
  if (cueAt(tokens, verb, { first: at + 1, last }) === null) return false;
  const ending = endingOf(tokens, verb);
  // "they say it is too early but noted that"
  if (tokens.spells(at, 'but')) return ending !== 'ing' && ending !== 'base';
  // "said he had watched it rise and thought of it": whoever is told of goes on thinking.
  const speaks = tokens.word(cue.verb)?.cue === 'say';
  if (speaks && tokens.word(verb)?.cue === 'think' && !tokens.is(at - 1, ',')) return false;
  return ending === endingOf(tokens, cue.verb);
}

/** "and [the Democrats] accused", ", and [he] urged": a new subject, or behind a comma a pronoun for the old one. */
const isNameOrArticle = (tokens: Tokens, at: number): boolean =>
  (['he', 'she', 'they', 'it'].includes(tokens.spelling(at)) &&
    (tokens.is(at - 2, ',') || DASHES.has(tokens.symbol(at - 2)))) ||
  (tokens.capitalised(at) && tokens.word(at)?.functionWord === undefined) ||
  tokens.word(at)?.functionWord === 'definite' ||
  (tokens.word(at - 1)?.functionWord === 'definite' && tokens.word(at)?.cue === undefined);

/** ", and [human rights groups] warned" */
const isPlainWord = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word &&
  tokens.word(at)?.functionWord === undefined &&
  tokens.word(at)?.modal === undefined &&
  tokens.word(at)?.cue === undefined;

/** What the tense of a verb shows in: "-s", "-ed" or its irregular past, "-ing". */
function endingOf(tokens: Tokens, at: number): 'ing' | 's' | 'past' | 'base' {
  const surface = tokens.lower(at);
  if (surface.endsWith('ing')) return PROGRESSIVE.get(tokens.spelling(at - 1)) ?? 'ing';
  if (surface === 'was') return 'past';
  if (surface.endsWith('s')) return 's';
  return surface.endsWith('d') || surface === 'wrote' || surface === 'thought' || surface === 'felt'
    ? 'past'
    : 'base';
}

/** "is telling … and says": the tense that a form of "be" shows. */
const PROGRESSIVE: ReadonlyMap<string, 's' | 'past'> = new Map([
  ['is', 's'],
  ['was', 'past'],
]);

/** An object ends before a participle, a circumstance or a clause of time: ", forcing", "during", "after". */
function endsObject(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const next = tokens.word(at + 1);
  if (DASHES.has(tokens.symbol(at))) return true;
  if (isComma(tokens, at)) {
    if (next?.spelling === 'and') return opensClauseOfItsOwn(tokens, at + 2);
    return (
      (next?.functionWord === 'preposition' && next.spelling !== 'of') ||
      next?.spelling === 'who' ||
      next?.spelling === 'which' ||
      tokens.endsIn(at + 1, 'ing')
    );
  }
  if (word?.functionWord === 'coordinator')
    return next?.functionWord === 'auxiliary' || next?.modal !== undefined;
  if (PLACING.has(word?.spelling ?? '') && namesMedium(tokens, at)) return true;
  if (word?.functionWord === 'subordinator') return !['as', 'than', 'where', 'so'].includes(word.spelling);
  return word?.spelling === 'during' || (isDay(tokens, at) && !tokens.spells(at - 1, 'on'));
}

/** "described the sums as wild, and [a report puts the sum at 40]": a subject with its verb behind "and". */
function opensClauseOfItsOwn(tokens: Tokens, first: number): boolean {
  const kind = tokens.word(first)?.functionWord;
  if (kind !== 'definite' && kind !== 'indefinite' && !tokens.capitalised(first)) return false;
  for (let at = first + 1; at < first + LONGEST_SUBJECT; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word) return false;
    if (isFiniteVerb(tokens, at, first)) return true;
  }
  return false;
}
const LONGEST_SUBJECT = 9;

const DASHES = new Set(['―', '—', '–'].map((mark) => mark.charCodeAt(0)));
