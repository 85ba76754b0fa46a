import type { DateMention } from '@muster/model';
import { describe, expect, it } from 'vitest';
import { daysAsWritten } from '../src/index.ts';

const text = 'Ships sailed from 8 to 13 October, and on Monday.';

const mention = (surface: string, from: string, to: string): DateMention => ({
  surface,
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  type: 'DATE',
  value: null,
  mod: null,
  edtf: null,
  from,
  to,
  granularity: 'day',
  implied: {},
  rule: 'date/absolute',
});

const dates = [
  mention('8', '2024-10-08', '2024-10-08'),
  mention('13 October', '2024-10-13', '2024-10-13'),
  mention('Monday', '2024-10-14', '2024-10-14'),
];

describe('The words of the days that govern a claim', () => {
  it('run from the first to the last of two joined mentions, whichever governs', () => {
    const days = { from: '2024-10-08', to: '2024-10-13' };
    expect(daysAsWritten({ text }, dates, { ...days, date: 1 })).toBe('8 to 13 October');
    expect(daysAsWritten({ text }, dates, { ...days, date: 0 })).toBe('8 to 13 October');
  });

  it('are those of one mention where its days are the claim’s, or one end is left open', () => {
    const day = '2024-10-14';
    expect(daysAsWritten({ text }, dates, { from: day, to: day, date: 2 })).toBe('Monday');
    expect(daysAsWritten({ text }, dates, { from: day, to: null, date: 2 })).toBe('Monday');
  });

  it('are none where the mention is not there', () => {
    expect(daysAsWritten({ text }, dates, { from: null, to: null, date: 9 })).toBeNull();
  });
});
