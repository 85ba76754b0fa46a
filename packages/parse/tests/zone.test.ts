import { expect, test } from 'vitest';

test('the suite runs in the zone that its project names', () => {
  const offset = { UTC: 0, 'America/New_York': 300, 'Asia/Kolkata': -330 }[process.env['TZ'] ?? ''];
  expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);
});
