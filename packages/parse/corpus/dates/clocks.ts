import type { DateCase } from './date-case.ts';

const at = (value: string, phrases: readonly string[]): DateCase => ({
  value,
  days: [value.slice(0, 10), value.slice(0, 10)],
  phrases,
});

/** Times of day, of the day in focus or of the one told with them. */
export const clocks: readonly DateCase[] = [
  at('2024-11-21T10:57', ['The blast came at [10:57].', 'The blast came at [10:57:30].']),
  at('2024-11-21T11:00', ['The blast came at [11 a.m.] in the port.', 'The blast came at [11am].']),
  at('2024-11-21T18:00Z', ['The blast came at [18:00 UTC].', 'The blast came at [1800 GMT].']),
  at('2024-11-21T16:30', ['The blast came at [16h30].', 'The blast came at [4.30 pm].']),
  at('2024-11-21T15:00', [
    'The blast came at [15h].',
    'The blast came at [3 in the afternoon].',
    "The blast came at [three o'clock in the afternoon].",
  ]),
  at('2024-11-21T08:00', [
    "The blast came at [eight o'clock].",
    'The blast came at [eight in the morning].',
    'The blast came at [8 in the morning].',
  ]),
  at('2024-11-21T08:30', [
    'The blast came at [half past eight].',
    'The blast came at [eight thirty] in the port.',
  ]),
  at('2024-11-21T06:30', ['The blast came at [0630].', 'The blast came by [0630 hours].']),
  at('2024-11-21T08:25', ['The blast came at [twenty-five past eight].']),
  at('2024-11-21T19:05', ['The blast came at [seven oh five p.m.].']),
  at('2024-11-21T03:00', ['The blast came at [3 in the AM].', 'The blast came at [3 oclock a.m.].']),
  at('2024-11-21T12:00', ['The blast came at [12 noon].', 'The blast came at [noon today].']),
  at('2024-11-21T17:00', [
    'The port is shut between [5] and 6 p.m.',
    'The port is shut from [5] to seven in the evening.',
    'The port is shut [5]-7pm.',
    'The port is shut from [1700] to 0300.',
  ]),
  at('2024-11-21T11:00', ['The port is shut [11]-1 pm.', 'The port is shut from [11] to 12 in the morning.']),
  at('2024-11-21T00:00', ['The port is shut [12]-3 am.']),
  at('2024-11-21T15:30', ['The port is shut [3:30]-4:30pm.']),
  at('2024-11-21T04:40', ['The port is shut from three thirty to [four forty].']),
  at('2024-11-18T17:00', ['The port was shut from [5] to 7 p.m. Monday.']),
  at('2024-11-21T11:45', ['The blast came at [a quarter to noon].']),
  at('2024-11-21T15:20', ['The blast came at [20 minutes past 3 p.m.] in the port.']),
  at('2024-11-18T10:30', ['The blast came on [Monday at 10:30].', 'The blast came at [10:30 on Monday].']),
  at('2024-11-20T21:00', ['The blast came at [9 p.m. yesterday].']),
  at('2022-03-04T11:00', [
    'The blast came at [11 a.m.] on March 4, 2022.',
    'The blast came at [11 a.m., March 4, 2022].',
  ]),
];
