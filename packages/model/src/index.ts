export type { Attribution, Content, QuotationKind, Speaker } from './attribution.ts';
export type { CategoryCount } from './category-count.ts';
export { CERTAINTIES, type Certainty, type CertaintyItem, type Doubt } from './certainty.ts';
export type { Claim, Tie, TieKind, When, WordedClaim } from './claim.ts';
export type { DateMention, DateModifier, DateType, Granularity, ImpliedFrom } from './date-mention.ts';
export type {
  Calibre,
  Change,
  Count,
  Figure,
  FigureKind,
  Measure,
  Money,
  Ordinal,
  Percent,
  Rate,
  Ratio,
} from './figure.ts';
export { PROBLEMS, type Problem, type ProblemCode } from './problem.ts';
export type { Bound, Quantity } from './quantity.ts';
export type { Reading, ReadReport } from './reading.ts';
export type { CalendarDate, Report } from './report.ts';
export type {
  ClaimRow,
  ComparisonRow,
  CopyRow,
  CorrectionRow,
  DateRow,
  DocumentRow,
  SeriesClaimRow,
  SeriesRow,
  SourceRow,
  SpellingRow,
  SummaryRow,
  Verdict,
  WeaponRow,
} from './rows.ts';
export type { Mention, Span } from './span.ts';
export { stanceOf, type Stance } from './stance.ts';
export type { WeaponMention } from './weapon-mention.ts';
export { CERTAINTY_ORDER, CERTAINTY_WORDS } from './words/certainty-words.ts';
export { dayWords, periodWords } from './words/day-words.ts';
export { figureWords, type FigureCells } from './words/figure-words.ts';
export { counted, numberWords } from './words/number-words.ts';
export { unitPlural, unitSigns } from './words/unit-words.ts';
