/** How a holiday's day follows from its year. */
export type Holiday =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month, -1 the last, and so many days behind it. */
  | {
      readonly rule: 'nth';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly plus: number;
    }
  /** So many days from Easter Sunday. */
  | { readonly rule: 'easter'; readonly offset: number; readonly orthodox: boolean };

/** A holiday with the words of its name; `'s` is a word of its own. */
export interface NamedHoliday {
  readonly words: readonly string[];
  readonly holiday: Holiday;
}

const fixed = (month: number, day: number, names: string): NamedHoliday[] =>
  named({ rule: 'fixed', month, day }, names);
const nth = (nth: number, weekday: number, month: number, names: string, plus = 0): NamedHoliday[] =>
  named({ rule: 'nth', nth, weekday, month, plus }, names);
const easter = (offset: number, names: string): NamedHoliday[] => [
  ...named({ rule: 'easter', offset, orthodox: false }, names),
  ...named(
    { rule: 'easter', offset, orthodox: true },
    names
      .split(',')
      .map((name) => `orthodox ${name.trim()}`)
      .join(','),
  ),
];

const named = (holiday: Holiday, names: string): NamedHoliday[] =>
  names.split(',').map((name) => ({ words: name.trim().split(' '), holiday }));

/**
 * Holidays whose day is the same wherever they are kept, or that are named after one country's use alone.
 *
 * Independence Day and Victory Day are none of them: each country has its own.
 */
const HOLIDAYS: readonly NamedHoliday[] = [
  ...fixed(1, 1, "new year 's day, new years day, new year day"),
  ...fixed(1, 7, 'orthodox christmas, orthodox christmas day'),
  ...fixed(1, 26, 'australia day'),
  ...fixed(2, 2, 'groundhog day, candlemas'),
  ...fixed(2, 14, "valentine 's day, valentines day, valentine day, saint valentine 's day"),
  ...fixed(3, 8, "international women 's day"),
  ...fixed(3, 17, "st patrick 's day, st . patrick 's day, saint patrick 's day, st patricks day"),
  ...fixed(4, 1, "april fool 's day, april fools day, april fools ' day"),
  ...fixed(4, 22, 'earth day'),
  ...fixed(4, 25, 'anzac day'),
  ...fixed(5, 1, "may day, international workers ' day, international worker 's day"),
  ...fixed(5, 5, 'cinco de mayo'),
  ...fixed(5, 8, 've day, v-e day, v - e day'),
  ...fixed(6, 19, 'juneteenth'),
  ...fixed(7, 1, 'canada day'),
  ...fixed(7, 14, 'bastille day'),
  ...fixed(10, 31, 'halloween, hallowe’en, halloween day'),
  ...fixed(11, 1, "all saints ' day, all saints day, all hallows day"),
  ...fixed(11, 2, "all souls ' day, all souls day"),
  ...fixed(11, 11, "veterans day, veterans ' day, armistice day"),
  ...fixed(12, 24, 'christmas eve, xmas eve'),
  ...fixed(12, 25, 'christmas, christmas day, xmas, xmas day'),
  ...fixed(12, 26, "boxing day, st stephen 's day, st . stephen 's day"),
  ...fixed(12, 31, "new year 's eve, new years eve"),
  ...nth(3, 1, 1, "martin luther king day, martin luther king 's day, martin luther king jr . day, mlk day"),
  ...nth(3, 1, 2, "presidents day, presidents ' day, president 's day"),
  ...nth(2, 7, 5, "mother 's day, mothers day"),
  ...nth(3, 7, 6, "father 's day, fathers day"),
  ...nth(-1, 1, 5, 'memorial day'),
  ...nth(1, 1, 9, 'labor day'),
  ...nth(2, 1, 10, "columbus day, indigenous peoples ' day"),
  ...nth(4, 4, 11, 'thanksgiving, thanksgiving day'),
  ...nth(4, 4, 11, 'black friday', 1),
  ...nth(4, 4, 11, 'cyber monday', 4),
  ...easter(-47, 'shrove tuesday, mardi gras, pancake day'),
  ...easter(-46, 'ash wednesday'),
  ...easter(-7, 'palm sunday'),
  ...easter(-3, 'maundy thursday, holy thursday'),
  ...easter(-2, 'good friday'),
  ...easter(-1, 'holy saturday, easter saturday'),
  ...easter(0, 'easter, easter sunday, easter day'),
  ...easter(1, 'easter monday'),
  ...easter(39, 'ascension day'),
  ...easter(49, 'pentecost, whit sunday'),
  ...easter(50, 'whit monday, pentecost monday'),
  ...easter(56, 'trinity sunday'),
  ...easter(60, 'corpus christi'),
];

/** The holidays by the first word of their names, the longest name first. */
export const holidays: ReadonlyMap<string, readonly NamedHoliday[]> = new Map(
  [...new Set(HOLIDAYS.map(({ words }) => words[0]!))].map((first) => [
    first,
    HOLIDAYS.filter(({ words }) => words[0] === first).sort((a, b) => b.words.length - a.words.length),
  ]),
);
