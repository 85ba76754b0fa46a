import { readAmount, type Amount } from '../../figures/amount.ts';
import type { FigureDraft } from '../../figures/figure-draft.ts';
import { figureOfAmount, figureOfRange } from '../../figures/figure-of.ts';
import { readFraction } from '../../figures/part.ts';
import { readRange } from '../../figures/range.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { andHalf } from './and-half.ts';
import { countedDate } from './counted-date.ts';
import type { CountedReading } from './counted-reading.ts';
import { countedUnit } from './counted-unit.ts';
import { finerTimes } from './finer-times.ts';
import { timeBound } from './time-bound.ts';

/** Reads units of time that a numeral counts, figures and a date at once: "five days", "10 to 12 weeks", "1 year 3 months", "68-year-old". */
export function numberedTime(tokens: Tokens, at: number): CountedReading | null {
  const amount = readAmount(tokens, at);
  if (amount === null || amount.prefixed || amount.unit?.end === amount.numberEnd) return null;
  const range = readRange(tokens, amount);
  const counted = range?.high ?? amount;
  const unit = countedUnit(counted);
  if (unit === null || (unit === 'quarter' && isPartOfOne(tokens, amount))) return null;
  const figure =
    range === null ? withHalf(tokens, figureOfAmount(tokens, amount).draft) : figureOfRange(range);
  const end = range?.end ?? figure.last;
  if (counted.unit!.unit.endsWith('of age')) {
    const date: DateDraft = {
      first: at,
      last: end,
      expression: { kind: 'duration', amount: figure.value, unit },
    };
    return { figures: [figure], date, end };
  }
  const further = figure.value === null || range !== null ? null : finerTimes(tokens, unit, end);
  const count = {
    first: at,
    end: further?.end ?? end,
    amount: figure.value,
    unit,
    ...(further === null ? {} : { finer: further.finer }),
  };
  const date = countedDate(tokens, count, timeBound(tokens, at));
  return { figures: [figure, ...(further?.figures ?? [])], date, end: Math.max(count.end, date.last) };
}

/** "one hour and a half". */
function withHalf(tokens: Tokens, figure: FigureDraft): FigureDraft {
  const last = andHalf(tokens, figure.last);
  if (last === figure.last || !Number.isInteger(figure.value)) return figure;
  const half = (number: number | null): number | null => (number === null ? null : number + 0.5);
  return { ...figure, last, value: half(figure.value), low: half(figure.low), high: half(figure.high) };
}

/** "three quarters of the men", "three quarters women", "three-quarters", "three quarters billion": parts, no spans of three months. */
function isPartOfOne(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (tokens.spells(end, 'of') || tokens.word(end)?.numeral?.role === 'magnitude') return true;
  if (tokens.spells(end - 1, 'quarters') && isHyphen(tokens, end - 2)) return true;
  if (value === 1 && readFraction(tokens, first) !== null) return true;
  const next = tokens.word(end);
  const noun =
    tokens.kind(end) === TokenKind.Word &&
    next?.functionWord === undefined &&
    next?.closedClass === undefined &&
    next?.verb === undefined &&
    next?.dateOpener === undefined;
  return value < 4 && noun;
}
