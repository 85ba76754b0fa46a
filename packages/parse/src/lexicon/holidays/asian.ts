import type { ChineseFeast } from '../../dates/calendars/chinese.ts';
import type { FeastHour } from '../../dates/calendars/indian.ts';
import { fixed, named, type NamedHoliday } from './holiday.ts';

const chinese = (feast: ChineseFeast, names: string, plus = 0): NamedHoliday[] =>
  named({ rule: 'chinese', feast, plus }, names);

/** A lunar day, 1 to 30 from the new moon on, of a month of India counted from Chaitra. */
const indian = (
  month: number,
  lunarDay: number,
  hour: FeastHour,
  names: string,
  { plus = 0, lasts }: { plus?: number; lasts?: number } = {},
): NamedHoliday[] =>
  named({ rule: 'indian', month, lunarDay, hour, plus, ...(lasts === undefined ? {} : { lasts }) }, names);

/** A day of the sun that calendars and years set a day apart. */
const about = (month: number, day: number, names: string): NamedHoliday[] =>
  named({ rule: 'fixed', month, day, about: true }, names);

/** The feasts of China and its neighbours, of India, of Buddhism and of Iran. */
export const asian: readonly NamedHoliday[] = [
  ...chinese(
    'newYear',
    "chinese new year, chinese new year 's day, chinese new years, chinese new years day, lunar new year, lunar new year 's day, " +
      "lunar new years, spring festival, tet, seollal, chinese lunar new year, chinese lunar new year 's day, chinese lunar new year day",
  ),
  ...chinese('newYear', "chinese new year 's eve, lunar new year 's eve", -1),
  ...chinese('newYear', 'lantern festival', 14),
  ...chinese('dragonBoat', 'dragon boat festival'),
  ...chinese('midAutumn', 'mid - autumn festival, moon festival, chuseok'),
  ...about(3, 21, 'nowruz, norouz, nowrouz, newroz, navroz, persian new year, iranian new year'),
  ...fixed(4, 13, 'songkran', 3),
  ...about(1, 14, 'makar sankranti, makara sankranti, thai pongal'),
  ...about(4, 14, 'vaisakhi, baisakhi'),
  ...fixed(10, 2, 'gandhi jayanti'),
  ...indian(1, 1, 'sunrise', 'ugadi, gudi padwa'),
  ...indian(1, 9, 'noon', 'rama navami, ram navami'),
  ...indian(1, 13, 'sunrise', 'mahavir jayanti, mahavira jayanti'),
  ...indian(
    2,
    15,
    'sunrise',
    "vesak, vesak day, wesak, wesak day, buddha purnima, buddha day, buddha 's birthday, visakha bucha day",
  ),
  ...indian(5, 15, 'noon', 'raksha bandhan, rakhi'),
  ...indian(5, 23, 'midnight', 'krishna janmashtami, janmashtami'),
  ...indian(6, 4, 'noon', 'ganesh chaturthi'),
  ...indian(7, 1, 'sunrise', 'navaratri, navratri, sharad navratri', { lasts: 9 }),
  ...indian(7, 6, 'sunrise', 'durga puja', { lasts: 5 }),
  ...indian(7, 10, 'noon', 'dussehra, dasara, vijayadashami, dashain'),
  ...indian(7, 19, 'sunset', 'karva chauth'),
  ...indian(7, 28, 'sunset', 'dhanteras'),
  ...indian(7, 30, 'sunset', 'diwali, deepavali, divali, bandi chhor divas'),
  ...indian(8, 6, 'sunset', 'chhath puja'),
  ...indian(8, 15, 'sunrise', "guru nanak jayanti, guru nanak 's birthday, guru nanak gurpurab"),
  ...indian(11, 5, 'sunrise', 'vasant panchami, basant panchami'),
  ...indian(11, 29, 'midnight', 'maha shivaratri, maha shivratri, mahashivratri, mahashivaratri'),
  ...indian(12, 15, 'sunset', 'holi, phagwah', { plus: 1 }),
];
