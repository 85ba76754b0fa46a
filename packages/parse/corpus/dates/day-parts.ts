import type { DateCase } from './date-case.ts';

const today: DateCase['days'] = ['2024-11-21', '2024-11-21'];

/** Parts of the day by themselves, of the day in focus; "at night" is every night's. */
export const dayParts: readonly DateCase[] = [
  {
    value: '2024-11-21TMO',
    days: today,
    phrases: ['Shells fell at [dawn].', 'Shells fell in [the morning].', 'Shares rose in [morning] trading.'],
  },
  {
    value: '2024-11-21TMO',
    days: today,
    mod: 'START',
    phrases: ['Shells fell in [the early morning hours].'],
  },
  { value: '2024-11-21TNI', days: today, phrases: ['Shells fell [overnight].', 'Shells fell [tonight].'] },
  { value: '2024-11-21T12:00', days: today, phrases: ['Shells fell at [noon].'] },
  {
    value: '2024-11-21T24:00',
    days: today,
    phrases: ['The truce ends at [midnight].', 'The deadline is [midnight].'],
  },
  { value: '2024-11-20TNI', days: ['2024-11-20', '2024-11-20'], phrases: ['Shells fell [last night].'] },
  {
    value: '2024-11-18TMO',
    days: ['2024-11-18', '2024-11-18'],
    phrases: ['Shells fell in [the early hours of Monday].', 'Shells fell in [the small hours of Monday].'],
  },
  { value: 'XXXX-XX-XXTMO', days: null, phrases: ['They moved in [the mornings].'] },
  { value: 'XXXX-WXX-5TMO', days: null, phrases: ['They met on [Friday mornings].'] },
  { value: 'XXXX-XX-XXTNI', days: null, phrases: ['They moved only at [night].'] },
];
