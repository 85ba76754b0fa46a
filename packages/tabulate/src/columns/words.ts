import type {
  Bound,
  ComparisonRow,
  DateModifier,
  DateType,
  DocumentRow,
  FigureKind,
  Granularity,
  QuotationKind,
  SeriesClaimRow,
  Verdict,
  WeaponRow,
} from '@muster/model';

/** What each kind of figure is. */
export const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  count: 'how many of something',
  calibre: 'the calibre of a weapon',
  measure: 'a quantity with a unit',
  money: 'a sum of money',
  percent: 'a share in percent',
  ratio: 'a share or proportion, "one in five"',
  rate: 'a quantity per unit, "$58 a barrel"',
  ordinal: 'a place in an order, "the third"',
};

/** What each bound says of the number. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: 'the number itself, "11,000"',
  approx: 'about the number, "about 50"',
  over: 'more than the number, "over 11,000"',
  atLeast: 'the number or more, "at least 100"',
  under: 'less than the number, "fewer than 20"',
  atMost: 'the number or less, "up to 8,000"',
  range: 'between two numbers, "11,000 to 12,000"',
  vague: 'no numeral, "dozens"',
};

/** How a claim stands to quotation marks. */
export const QUOTATION_WORDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'wholly between quotation marks',
  indirect: 'reported in the words of the author',
  mixed: 'partly between quotation marks',
};

/** TIMEX3's types in words. */
export const DATE_TYPE_WORDS: Readonly<Record<DateType, string>> = {
  DATE: 'a calendar time of a day or longer',
  TIME: 'a time of day',
  DURATION: 'a length of time',
  SET: 'a recurring time',
};

/** TIMEX3's modifiers in words. */
export const DATE_MODIFIER_WORDS: Readonly<Record<DateModifier, string>> = {
  START: 'the beginning of it',
  MID: 'the middle of it',
  END: 'the end of it',
  APPROX: 'about then',
  BEFORE: 'before it',
  AFTER: 'after it',
  ON_OR_BEFORE: 'then or before',
  ON_OR_AFTER: 'then or after',
  LESS_THAN: 'less than it',
  MORE_THAN: 'more than it',
  EQUAL_OR_LESS: 'it or less',
  EQUAL_OR_MORE: 'it or more',
};

/** The finest unit that a date names. */
export const GRANULARITY_WORDS: Readonly<Record<Granularity, string>> = {
  time: 'a time of day',
  day: 'a day',
  weekend: 'a weekend',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter of a year',
  season: 'a season',
  half: 'half a year',
  year: 'a year',
  decade: 'ten years',
  century: 'a hundred years',
  millennium: 'a thousand years',
  none: 'no unit',
};

/** What a weapon mention names. */
export const WEAPON_WORDS: Readonly<Record<WeaponRow['label'], string>> = {
  Weapon: 'a weapon or its ammunition',
  MilitaryPlatform: 'an armed or armoured platform',
  Vehicle: 'a vehicle without arms',
};

/** How two speakers' numbers stand to each other. */
export const RELATION_WORDS: Readonly<Record<ComparisonRow['relation'], string>> = {
  agreement: 'one lies within the other',
  overlap: 'they have numbers in common, and each has others',
  contradiction: 'they have no number in common',
};

/** What the numbers that stand in a series come to. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  single: 'only one speaker gives a number',
  agreement: 'of any two numbers one lies within the other',
  overlap: 'some number fits all of them',
  contradiction: 'no number fits all of them',
};

/** Whether a claim's number stands, and if not, why. */
export const STANDING_WORDS: Readonly<Record<SeriesClaimRow['standing'], string>> = {
  current: "the speaker's number as it stands",
  revised: 'the speaker gave another number later, or the report says that it was revised',
  repeated:
    "the speaker gave the same number again, or the report retells a speaker's number in its own voice",
  denied: 'the speaker denies it, doubts it or leaves it open',
  forecast: 'it speaks of days after the report',
  part: 'it is part of another claim of the series',
  copy: 'it only repeats a claim of an earlier near-duplicate document',
};

/** Whether an earlier document tells the same story. */
export const DOCUMENT_WORDS: Readonly<Record<DocumentRow['standing'], string>> = {
  original: 'no earlier document does',
  duplicate: 'one does in the very same words',
  version: 'one of the same outlet or address does, in other words',
  copy: 'one of another outlet does, in nearly the same words',
};
