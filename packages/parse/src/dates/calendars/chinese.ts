import { dayNumber, type DayNumber } from '../calendar.ts';

/** The feasts of the Chinese calendar that the table has, and the first day that each may fall on. */
const FEASTS = { newYear: [0, 1, 20], dragonBoat: [1, 5, 25], midAutumn: [2, 9, 5] } as const;

/** A feast of the Chinese calendar. */
export type ChineseFeast = keyof typeof FEASTS;

const FIRST_YEAR = 1912;

/**
 * For each year from 1912 to 2100 how many days after 20 January the new year begins, after 25 May the dragon boats race,
 * and after 5 September mid-autumn is kept, a digit of base 36 each. A test holds it to the calendar `chinese` of Unicode's CLDR.
 */
const DAYS =
  'tpkhfa64tpnieb73tpmjec8xvqljgb86urokgc84vrokgda53snlhca7vsqlhea63tpmifb74tpmjeb8xurmjgb75uqojgd9' +
  '5vqokfda52tolhc97vsplhfa73splhfb64upnjeb83trmjgc84uqnjgc85vrokfda51tokida6vsplhea73sqlheb63upmkf' +
  'b83trmigc85urnigc75vqolgda5vsokhd96wsokhe973sqmhfb63upljfb84uqmifb85urojgc74vqnlgca62snkhd96vtpk' +
  'ie963spmhec73tplieb83uqmjfa85trojgd85vqnkgc952solgc96vspkifa63somhdb73uqmieb73uqmjgb85tqojfd842r' +
  'nkfc952snlhca6uspkhea64tplhda63tpmjec72uqljgb85uqnjfc84vrnkgd941snkhc97vspkgea63spmiea63tomjeb83' +
  'uqligb75uqnjgc74uqnkfda52snkhc97vsplhd962splheb64toljda83trmifb74uqnjgc85upnkfca41tokid';

/** The day of a feast in a year: the new year of 2024 is 10 February; null outside of the table. */
export function chineseDay(feast: ChineseFeast, year: number): DayNumber | null {
  const [place, month, day] = FEASTS[feast];
  const digit = DAYS[(year - FIRST_YEAR) * 3 + place];
  return digit === undefined ? null : dayNumber(year, month, day) + Number.parseInt(digit, 36);
}
