import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import { isHyphen } from '../text/hyphen.ts';

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
  const high = readAmount(tokens, connector.end);
  if (high === null || !sameKind(low, high) || (connector.kind === 'dash' && !isDashRange(tokens, low, high)))
    return null;
  if (
    low.unit === null &&
    high.unit === null &&
    tokens.capitalised(high.end) &&
    tokens.word(high.end)?.side === undefined &&
    Number.isInteger(low.value) &&
    connector.kind === 'dash'
  )
    return null;
  if (
    connector.kind === 'or' &&
    (low.unit !== null || Math.abs(high.value - low.value) > Math.max(1, low.value))
  )
    return null;
  const shared = sharesMagnitude(low, high);
  const from = shared ? low.value * high.magnitude : low.value;
  const to = high.value;
  if (!Number.isFinite(from + to) || (from === to && connector.kind !== 'to')) return null;
  if (connector.kind !== 'to' && connector.kind !== 'between' && from > to) return null;
  return { from, to, end: high.end, low, high, change: connector.kind === 'to' && isFrom(tokens, low.first) };
}

type Connector = { readonly kind: 'to' | 'between' | 'dash' | 'or'; readonly end: number };

/** What joins two amounts, right behind the first or, after "from", up to three words later. */
function connectorAt(tokens: Tokens, low: Amount): Connector | null {
  const at = low.end;
  if (tokens.spells(at, 'to') || tokens.spells(at, 'through'))
    return { kind: 'to', end: boundEnd(tokens, at + 1) };
  if (tokens.spells(at, 'and') && isBetween(tokens, low.first)) return { kind: 'between', end: at + 1 };
  if (tokens.spells(at, 'or')) return { kind: 'or', end: at + 1 };
  if (isHyphen(tokens, at) && tokens.spells(at + 1, 'to') && isHyphen(tokens, at + 2))
    return { kind: 'to', end: at + 3 };
  if (isHyphen(tokens, at) && tokens.spells(at + 1, 'to')) return { kind: 'to', end: at + 2 };
  if (isDash(tokens, at)) return { kind: 'dash', end: at + 1 };
  if (!isFrom(tokens, low.first)) return null;
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (tokens.kind(next - 1) !== TokenKind.Word) return null;
    if (tokens.spells(next, 'to')) return { kind: 'to', end: boundEnd(tokens, next + 1) };
  }
  return null;
}

/** Steps over a bound between the two: "from 200 to almost 300". */
const boundEnd = (tokens: Tokens, at: number): number =>
  ['about', 'almost', 'nearly', 'around', 'some', 'roughly', 'over', 'just'].some((word) =>
    tokens.spells(at, word),
  )
    ? at + 1
    : at;

const isDash = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) || tokens.is(at, '–') || tokens.is(at, '—') || tokens.is(at, '~');

/** "between", possibly with a bound or "anywhere" around it. */
const isBetween = (tokens: Tokens, first: number): boolean =>
  tokens.spells(first - 1, 'between') ||
  (tokens.spells(first - 2, 'between') && tokens.kind(first - 1) === TokenKind.Word);

const isFrom = (tokens: Tokens, first: number): boolean =>
  tokens.spells(first - 1, 'from') ||
  (tokens.spells(first - 2, 'from') && tokens.kind(first - 1) === TokenKind.Word);

/** Money does not range to metres; a bare end takes the unit of the other. */
function sameKind(low: Amount, high: Amount): boolean {
  if (low.unit?.kind === 'percent' && high.unit === null) return false;
  if (low.unit === null || high.unit === null) return true;
  const money = low.unit.dimension === 'money';
  return (
    low.unit.dimension === high.unit.dimension &&
    (!money || low.unit.unit.split(' ').at(-1) === high.unit.unit.split(' per ')[0]!.split(' ').at(-1))
  );
}

/** "3-2" is a score, "2014-15" years; "5-10 soldiers" and "2.5-3%" are ranges. */
function isDashRange(tokens: Tokens, low: Amount, high: Amount): boolean {
  const glued = tokens.glued(low.end - 1) && tokens.glued(low.end);
  if (low.unit !== null || high.unit !== null || low.magnitude > 1 || high.magnitude > 1)
    return high.value > low.value || sharesMagnitude(low, high);
  if (low.value >= high.value || !glued) return false;
  if (tokens.kind(low.first - 1) === TokenKind.Word && tokens.glued(low.first - 1)) return false;
  if (isDash(tokens, high.end) && tokens.glued(high.end - 1)) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens.surface(low.first))) return false;
  return true;
}

/** "$10 to $15 billion", "four to five thousand": the magnitude stands on the second only. */
function sharesMagnitude(low: Amount, high: Amount): boolean {
  return (
    low.magnitude === 1 &&
    high.magnitude >= 1e2 &&
    low.value <= high.value / high.magnitude &&
    (low.unit === null || low.prefixed)
  );
}
