import { expect, test } from 'vitest';
import { readDay } from '../src/chart/read-day.ts';

test.each([
  '2031-10-18',
  '2031-10-18T23:30:00+09:00',
  '2031/10/18',
  '18.10.2031',
  '18 Oct 2031',
  '18 October 2031',
  'Oct. 18, 2031',
  'October 18 2031',
  '10/18/2031',
  '18/10/2031',
])('"%s" is 18 October 2031', (words) => {
  expect(readDay(words)).toBe('2031-10-18');
});

test.each(['10/11/2031', '31.02.2031', '2031-02-31', '18 Foo 2031', '18.10.31', 'October 2031', '2031', ''])(
  '"%s" is no day',
  (words) => {
    expect(readDay(words)).toBeNull();
  },
);
