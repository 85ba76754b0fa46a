import { fixed, named, type NamedHoliday } from './holiday.ts';

/** A day so many days from Easter, and the same of the Orthodox churches. */
const easter = (offset: number, names: string, lasts?: number): NamedHoliday[] => {
  const rule = { rule: 'easter', offset, ...(lasts === undefined ? {} : { lasts }) } as const;
  const orthodox = names.split(',').flatMap((name) => [`orthodox ${name.trim()}`, `greek ${name.trim()}`]);
  return [
    ...named({ ...rule, orthodox: false }, names),
    ...named({ ...rule, orthodox: true }, orthodox.join(',')),
  ];
};

/** The days of the churches. */
export const christian: readonly NamedHoliday[] = [
  ...fixed(1, 6, 'epiphany, three kings day'),
  ...fixed(1, 7, 'orthodox christmas, orthodox christmas day, coptic christmas'),
  ...fixed(1, 14, 'orthodox new year'),
  ...fixed(2, 2, 'candlemas'),
  ...fixed(3, 25, 'annunciation day, feast of the annunciation'),
  ...fixed(8, 15, 'assumption day, feast of the assumption'),
  ...fixed(11, 1, "all saints ' day, all saints day, all hallows day, all hallows ' day"),
  ...fixed(11, 2, "all souls ' day, all souls day"),
  ...fixed(12, 6, "saint nicholas day, st nicholas day, st nicholas ' day"),
  ...fixed(12, 8, 'feast of the immaculate conception'),
  ...fixed(12, 24, 'christmas eve, xmas eve'),
  ...fixed(12, 25, 'christmas, christmas day, xmas, xmas day'),
  ...fixed(12, 26, "boxing day, st stephen 's day, st . stephen 's day"),
  ...easter(-47, 'shrove tuesday, mardi gras, pancake day, fat tuesday'),
  ...easter(-46, 'ash wednesday'),
  ...easter(-7, 'palm sunday'),
  ...easter(-7, 'holy week', 7),
  ...easter(-3, 'maundy thursday, holy thursday, covenant thursday'),
  ...easter(-2, 'good friday, great friday, holy friday'),
  ...easter(-1, 'holy saturday, easter saturday'),
  ...easter(0, 'easter, easter sunday, easter day'),
  ...easter(1, 'easter monday'),
  ...easter(39, 'ascension day, ascension thursday'),
  ...easter(49, 'pentecost, whit sunday, whitsunday'),
  ...easter(50, 'whit monday, pentecost monday'),
  ...easter(56, 'trinity sunday'),
  ...easter(60, 'corpus christi, feast of corpus christi'),
  ...named({ rule: 'easter', offset: -48, orthodox: true }, 'clean monday'),
  ...named({ rule: 'easter', offset: -8, orthodox: true }, 'lazarus saturday'),
];
