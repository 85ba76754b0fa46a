import type { DayPart, Season } from '../dates/date-draft.ts';

/** The seasons; meteorological ones, as TIMEX3's annotators count them. */
export const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Parts of the day. */
export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
  ['midnight', 'NI'],
  ['daytime', 'DT'],
  ['lunchtime', 'MI'],
  ['nightfall', 'EV'],
  ['nighttime', 'NI'],
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
]);

/** Words that are a date by themselves: how many days from today, and the part of the day. */
export const dayWords: ReadonlyMap<string, { readonly offset: number; readonly part?: DayPart }> = new Map([
  ['today', { offset: 0 }],
  ['yesterday', { offset: -1 }],
  ['tomorrow', { offset: 1 }],
  ['tonight', { offset: 0, part: 'NI' as const }],
  ['tonite', { offset: 0, part: 'NI' as const }],
  ['tmrw', { offset: 1 }],
]);

/** Words that refer to a vague now, past or future. */
export const timeReferences: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ...'now currently nowadays presently'.split(' ').map((word) => [word, 'PRESENT_REF'] as const),
  ...'recently lately'.split(' ').map((word) => [word, 'PAST_REF'] as const),
]);

/** Adjectives that tell a time where history is told: "the former owners", "the then governor" is no date. */
export const historyWords: ReadonlyMap<string, 'PAST_REF'> = new Map([['former', 'PAST_REF']]);

/** Words for something that comes round: TIMEX3's value of a set. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'XXXX-XX-XX'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['everyday', 'XXXX-XX-XX'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biannual', 'P6M'],
  ['biennial', 'P2Y'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'XXXX'],
  ['yearly', 'P1Y'],
]);

/** Names of decades of the last century, counted in tens of years: "the eighties". */
export const decades: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 192 + index]),
);

/** Words that date something only behind an article or another opener: "the distant past", "that very day", "a single week". */
export const dateAdjectives: ReadonlyMap<string, true> = new Map(
  (
    'single opening onset closing prior preceding subsequent succeeding ensuing intervening distant very calendar financial ' +
    'school academic business working trading past present future time period date further additional mere good numerous fy cy qtr eoy moment rest remainder small duration short long delivery futures contract settlement ' +
    "am pm a.m. p.m. p o'clock o’clock oclock oh"
  )
    .split(' ')
    .map((word) => [word, true]),
);

/** Words that may open a date of several words; each has its own part in the grammar of dates. */
export const dateOpeners: ReadonlyMap<string, true> = new Map(
  (
    'the this that these those last next past previous following coming upcoming current same early mid late later earlier ' +
    'beginning start end middle close recent first second third fourth final latter every each per once twice several many ' +
    'few couple at about around approximately nearly almost over under circa c ca more less another entire full whole all latest future ' +
    'fiscal ad a.d. bc christmas easter thanksgiving halloween new independence valentine present immediate near foreseeable ' +
    'd-day q q1 q2 q3 q4 fy half years weeks months days hours minutes decades centuries year week month day weekend year-end'
  )
    .split(' ')
    .map((word) => [word, true]),
);

/** Ordinals in words: days of a month, quarters, centuries. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);
