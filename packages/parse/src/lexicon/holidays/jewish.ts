import type { HebrewMonth } from '../../dates/calendars/hebrew.ts';
import { named, type NamedHoliday } from './holiday.ts';

const day = (month: HebrewMonth, dayOfMonth: number, names: string, lasts?: number): NamedHoliday[] =>
  named({ rule: 'hebrew', month, day: dayOfMonth, ...(lasts === undefined ? {} : { lasts }) }, names);

/** A day that is put off or brought forward where it falls on one of the weekdays, 1 Monday to 7 Sunday. */
const moving = (
  month: HebrewMonth,
  dayOfMonth: number,
  moves: Readonly<Record<number, number>>,
  names: string,
): NamedHoliday[] => named({ rule: 'hebrew', month, day: dayOfMonth, moves }, names);

/** The feasts of Judaism; the day is the one that begins in the evening before. */
export const jewish: readonly NamedHoliday[] = [
  ...day('tishri', 1, 'rosh hashanah, rosh hashana, rosh hashanna, rosh ha - shanah, jewish new year', 2),
  ...day('tishri', 10, 'yom kippur, day of atonement'),
  ...day('tishri', 15, 'sukkot, sukkoth, feast of tabernacles, feast of the tabernacles', 7),
  ...day('tishri', 22, 'shemini atzeret'),
  ...day('tishri', 23, 'simchat torah, simhat torah'),
  ...day('kislev', 25, 'hanukkah, chanukah, hanukah, hannukah', 8),
  ...day('shevat', 15, "tu bishvat, tu b'shvat"),
  ...day('adar', 14, 'purim'),
  ...day('adar', 15, 'shushan purim'),
  ...day('nisan', 15, 'passover, pesach, feast of passover', 8),
  ...moving('nisan', 27, { 5: -1, 7: 1 }, 'yom hashoah, yom ha - shoah'),
  ...moving('iyar', 5, { 1: 1, 5: -1, 6: -2 }, "yom ha'atzmaut, yom haatzmaut"),
  ...day('iyar', 18, "lag baomer, lag b'omer, lag ba'omer"),
  ...day('sivan', 6, 'shavuot, shavuoth', 2),
  ...moving('av', 9, { 6: 1 }, "tisha b'av, tisha bav"),
];
