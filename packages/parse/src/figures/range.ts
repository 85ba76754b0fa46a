import { differenceWords } from '../lexicon/differences.ts';
import { scoreWords } from '../lexicon/score-words.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import { countsBehind } from './designations/counts-behind.ts';
import { isChange } from './is-change.ts';
import { connectorAt, isDash, opensWith, type Connector } from './range-connector.ts';

/** Two amounts as one: "10,000 to 12,000", "US $89 to $93 billion", "between 5 and 6 kg". */
export interface RangeReading {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly low: Amount;
  readonly high: Amount;
  /** "from X to Y": the two ends of a change. */
  readonly change: boolean;
}

let lastLow: Amount | null = null;
let lastRange: RangeReading | null = null;

/** Reads the second amount of a range whose first one is given, or null where there is none. The last is remembered. */
export function readRange(tokens: Tokens, low: Amount): RangeReading | null {
  if (low !== lastLow) {
    lastRange = rangeFrom(tokens, low);
    lastLow = low;
  }
  return lastRange;
}

function rangeFrom(tokens: Tokens, low: Amount): RangeReading | null {
  const connector = connectorAt(tokens, low);
  if (connector === null) return null;
  if (connector.kind === 'to' && low.unit !== null && isDifference(tokens, low.first)) return null;
  const high = highEnd(tokens, connector, low);
  if (high === null || !sameKind(tokens, low, high)) return null;
  if (connector.kind === 'to' && isBareDifference(tokens, low, high)) return null;
  const from = low.value * sharedScale(tokens, low, high);
  const to = high.value;
  if (!Number.isFinite(from + to) || (from === to && connector.kind !== 'to')) return null;
  if (!ranges(tokens, connector, low, high, from)) return null;
  const opened = opensWith(tokens, low.first, 'from');
  const opener = tokens.spells(low.first - 1, 'from') ? low.first - 1 : low.first - 2;
  const apart = connector.kind === 'to' && isApart(tokens, low);
  const change = connector.kind === 'to' && opened && isChange(tokens, opener, { apart, falls: from > to });
  return { from, to, end: high.end, low, high, change };
}

/** The second amount; "plus ten" has a sign of its own behind "minus five", and in "$10m–15m" the letter is no metre. */
function highEnd(tokens: Tokens, { end }: Connector, low: Amount): Amount | null {
  const signed = tokens.spells(end, 'plus') && low.value < 0;
  const high = readAmount(tokens, signed ? end + 1 : end);
  if (high === null || low.unit?.kind !== 'money' || high.unit?.unit !== 'metre') return high;
  const letter = tokens.surface(high.numberEnd);
  const millions = letter === 'm' && high.end === high.numberEnd + 1 && low.magnitude === 1e6;
  return millions ? { ...high, value: high.value * 1e6, magnitude: 1e6, unit: null } : high;
}

/** "rose 64 points to 4,577": the first amount is how far the second is from what was before. */
const isDifference = (tokens: Tokens, first: number): boolean => differenceWords.has(tokens.lower(first - 1));

/** "rose by 12 to 340"; "rose by 10 to 15 percent" and "by 10 to 15 men" are ranges. */
const isBareDifference = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  tokens.spells(low.first - 1, 'by') && high.unit === null && !countsBehind(tokens, high.end);

/** Whether two amounts with this joint between them are the ends of a range. */
function ranges(tokens: Tokens, { kind }: Connector, low: Amount, high: Amount, from: number): boolean {
  const to = high.value;
  switch (kind) {
    case 'between':
      return true;
    case 'to':
      // "outvoted three to two": without "from" the smaller comes first.
      if (joinsTwoNouns(tokens, low, high)) return false;
      return from <= to || opensWith(tokens, low.first, 'from') || isMeasured(low) || isMeasured(high);
    case 'or':
      return low.unit === null && from < to && to - from <= Math.max(1, from);
    case 'dash':
      return from <= to && !isNamePart(tokens, low, high) && isDashRange(tokens, low, high);
  }
}

/** "from 12 villages to 3 camps": each number counts what stands behind it. */
const joinsTwoNouns = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  low.unit === null && high.unit === null && countsBehind(tokens, low.end) && countsBehind(tokens, high.end);

/** Whether words stand between the first number and "to": "500 last year to 300". */
const isApart = (tokens: Tokens, low: Amount): boolean =>
  tokens.kind(low.end) === TokenKind.Word &&
  !tokens.spells(low.end, 'to') &&
  !tokens.spells(low.end, 'through');

/** Whether "to" joins a greater number to a smaller one, as in a score or odds: "three to two", "10 to 1". */
export function scoreEnd(tokens: Tokens, high: Amount): number {
  const connector = connectorAt(tokens, high);
  if (connector?.kind !== 'to' || isApart(tokens, high) || isMeasured(high)) return -1;
  const low = readAmount(tokens, connector.end);
  return low !== null && !isMeasured(low) && low.value < high.value && high.value < 1e3 ? low.end : -1;
}

const isMeasured = ({ unit, magnitude }: Amount): boolean => unit !== null || magnitude > 1;

/** "Apollo 11-12 Lunar", "the Boeing 737-800 has": a capital beside a bare dash makes a name of it, unless it is a nationality. */
const isNamePart = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  low.unit === null &&
  high.unit === null &&
  Number.isInteger(low.value) &&
  ((tokens.capitalised(high.end) && tokens.word(high.end)?.side === undefined) ||
    isModel(tokens, low.first, high));

/** "737-800": three digits twice, behind a name that stands inside its sentence. */
const isModel = (tokens: Tokens, first: number, { first: second, end }: Amount): boolean =>
  (tokens.capitalised(first - 1) || tokens.word(first - 1)?.article !== undefined) &&
  tokens.end(first) - tokens.start(first) === 3 &&
  tokens.end(second) - tokens.start(second) === 3 &&
  tokens.glued(first) &&
  !countsBehind(tokens, end);

/** Money does not range to metres; a bare end takes the unit of the other. */
function sameKind(tokens: Tokens, low: Amount, high: Amount): boolean {
  if (low.unit?.kind === 'percent' && high.unit === null) return false;
  // "£2m a month through 11 shops"
  if (low.unit?.dimension === 'money' && high.unit === null && countsBehind(tokens, high.end)) return false;
  if (low.unit === null || high.unit === null) return true;
  const money = low.unit.dimension === 'money';
  return (
    low.unit.dimension === high.unit.dimension &&
    (!money || currencyNoun(low.unit.unit) === currencyNoun(high.unit.unit))
  );
}

/** "dollar" of "Hong Kong dollar per barrel". */
const currencyNoun = (unit: string): string => unit.split(' per ')[0]!.split(' ').at(-1)!;

/** "3-2" is a score, "2014-15" years; "5-10 soldiers", "300 – 500 people" and "2.5-3%" are ranges. */
function isDashRange(tokens: Tokens, low: Amount, high: Amount): boolean {
  if (isMeasured(low) || isMeasured(high)) return high.value > low.value || sharesMagnitude(low, high);
  if (low.value >= high.value || isScore(tokens, low.first, high.end)) return false;
  const glued = tokens.glued(low.end - 1) && tokens.glued(low.end);
  const spaced = !tokens.glued(low.end - 1) && !tokens.glued(low.end);
  if (!glued && !(spaced && (countsBehind(tokens, high.end) || areGrouped(tokens, low, high)))) return false;
  if (tokens.kind(low.first - 1) === TokenKind.Word && tokens.glued(low.first - 1)) return false;
  if (isDash(tokens, high.end) && tokens.glued(high.end - 1)) return false;
  return !/^(?:1[5-9]|20)\d\d$/.test(tokens.surface(low.first));
}

/** "5,000 - 6,000": two numbers with their thousands set apart are no score. */
const areGrouped = (tokens: Tokens, low: Amount, high: Amount): boolean =>
  tokens.surface(low.first).includes(',') && tokens.surface(high.first).includes(',');

/** How far a word is looked for that makes a score of two numbers. */
const SCORE_REACH = 3;

/** "won 3-5", "a 4-5 ruling". */
function isScore(tokens: Tokens, first: number, end: number): boolean {
  for (let step = 1; step <= SCORE_REACH; step += 1) {
    if (scoreWords.has(tokens.lower(first - step))) return true;
  }
  return scoreWords.has(tokens.lower(end)) || isRecord(tokens, first, end);
}

/** What the second end multiplies the first by as well: "10 to 15 million", "10-15 000". */
function sharedScale(tokens: Tokens, low: Amount, high: Amount): number {
  if (sharesMagnitude(low, high)) return high.magnitude;
  const thousands =
    isDash(tokens, low.end) &&
    tokens.glued(low.end - 1) &&
    high.numberEnd === high.first + 2 &&
    tokens.surface(high.numberEnd - 1) === '000' &&
    low.value < high.value / 1e3;
  return thousands ? 1e3 : 1;
}

/** "Leeds, 2-12, lost again": what a team has won and lost, between commas behind its name. */
const isRecord = (tokens: Tokens, first: number, end: number): boolean =>
  tokens.is(first - 1, ',') && tokens.is(end, ',') && tokens.capitalised(first - 2);

/** "$10 to $15 billion", "four to five thousand": the magnitude stands on the second only. */
function sharesMagnitude(low: Amount, high: Amount): boolean {
  return (
    low.magnitude === 1 &&
    high.magnitude >= 12 &&
    low.value <= high.value / high.magnitude &&
    (low.unit === null || low.prefixed)
  );
}
