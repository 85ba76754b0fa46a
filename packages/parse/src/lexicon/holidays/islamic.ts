import { named, type NamedHoliday } from './holiday.ts';

const day = (month: number, dayOfMonth: number, names: string, lasts?: number | 'month'): NamedHoliday[] =>
  named({ rule: 'islamic', month, day: dayOfMonth, ...(lasts === undefined ? {} : { lasts }) }, names);

/** Each spelling of the article: "eid al - fitr", "eid ul - fitr", "eid el - fitr". */
const spelt = (pattern: string): string =>
  ['al', 'ul', 'el'].map((article) => pattern.replaceAll('AL', article)).join(', ');

/** The feasts of Islam, by the calendar of Saudi Arabia. */
export const islamic: readonly NamedHoliday[] = [
  ...day(1, 1, 'islamic new year, muslim new year, hijri new year'),
  ...day(1, 10, 'ashura, ashoura, ashoora, day of ashura, yom ashura'),
  ...day(2, 20, "arbaeen, arba'een, arbain"),
  ...day(3, 12, "mawlid, mawlid an - nabi, mawlid al - nabi, milad un - nabi, prophet muhammad 's birthday"),
  ...day(7, 27, `isra and mi'raj, isra and miraj, ${spelt('isra AL - miraj')}`),
  ...day(9, 1, 'ramadan, ramadhan, ramzan, holy month of ramadan, month of ramadan', 'month'),
  ...day(9, 27, `${spelt('laylat AL - qadr')}, laylat al - kadr, night of power, night of destiny`),
  ...named(
    { rule: 'islamic', month: 9, day: 1, weekday: 5 },
    'quds day, al - quds day, international quds day',
  ),
  ...day(
    10,
    1,
    `${spelt('eid AL - fitr, eid - AL - fitr, id AL - fitr')}, festival of breaking the fast, eid fitr`,
  ),
  ...day(12, 9, 'day of arafah, day of arafat, arafat day'),
  ...day(
    12,
    10,
    `${spelt('eid AL - adha, eid - AL - adha, eid AL - azha, id AL - adha')}, feast of sacrifice, feast of the sacrifice, festival of sacrifice, festival of the sacrifice, kurban bayram, kurban bayrami, tabaski, eid adha`,
  ),
];
