import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

/** Texts that have no end where readers look for one: no full stop, no closing mark, one long number. */
const ENDLESS: Readonly<Record<string, string>> = {
  'one sentence': 'the army said that 12 soldiers were killed and 30 wounded in the north on Thursday and ',
  digits: '1',
  'digits and commas': '1,',
  'quotation marks': '"',
  parentheses: '(5 ',
  names: 'Kim ',
  'ends of lines': '\n',
  pronouns: 'He said. ',
  members: '82mm, 120mm and ',
  'two speakers':
    'On Monday the army revised its count to 12 soldiers killed. Doctors said 30 soldiers died. ',
};

/** Processor time of the fastest of three readings, in milliseconds. */
function time(text: string): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    parseReport({ id: 'x', text, published: '2031-05-05' });
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const SHORT = 6_000;
/** Ten times the text may take thirty times as long before it counts as growing faster than the text. */
const MOST = 30;
/** Below so many milliseconds a reading is over before the engine has settled. */
const LEAST = 5;

/** What else the machine does only ever adds time: a text that grows too fast is read again before it counts. */
const ATTEMPTS = 3;

function growth(measured: (length: number) => number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= MOST; attempt += 1)
    least = Math.min(least, measured(10 * SHORT) / Math.max(LEAST, measured(SHORT)));
  return least;
}

describe('the time that a text takes', () => {
  test.for(Object.entries(ENDLESS))('does not run away over %s', ([, piece]) => {
    const of = (length: number) => time(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
    expect(growth(of)).toBeLessThan(MOST);
  });

  test('would be seen to run away where it grows with the square of the length', () => {
    expect(growth((length) => length ** 2)).toBeGreaterThan(MOST);
  });
});
