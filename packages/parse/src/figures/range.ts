import { differenceWords } from '../lexicon/differences.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import { countsBehind } from './designations/counts-behind.ts';
import { isDashRange, isMeasured, isNamePart, sharesMagnitude } from './dash-range.ts';
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
