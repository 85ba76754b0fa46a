import type { ClaimRow } from '@muster/model';
import { expect, test } from 'vitest';
import { doubtful, doubtWords } from '../src/notebooks/doubts.ts';
import { generateClaims } from '../src/bench/tables/generate-claims.ts';

const [plain] = generateClaims(1, 1);
const claim = (own: Partial<ClaimRow>): ClaimRow => ({
  ...plain!,
  ...{ certainty: 'CT+', certaintyCues: null, doubts: null, from: '2031-03-01', to: '2031-03-01' },
  ...{ published: '2031-03-02', place: 'Norwick', speaker: 'the mayor' },
  ...own,
});
const rows = [
  claim({}),
  claim({ certainty: 'PS+', doubts: 'unverified', certaintyCues: 'may', from: null, to: null }),
  claim({ certainty: 'PS+', speaker: null }),
  claim({ certainty: 'CT-', place: null }),
];

test('what there is to doubt is counted, with what the claims do not name', () => {
  expect(doubtWords(rows, 'about troops')).toBe(
    '**3 of 4 claims about troops are not stated as certain**: 2 are unsure and 1 is denied. ' +
      '1 names no day, 1 names no place and 1 is told in the report’s own voice.',
  );
  expect(doubtWords([claim({})], 'about troops')).toBe(
    '**0 of 1 claim about troops are not stated as certain**.',
  );
  expect(doubtWords([], 'about troops')).toBe('No claim about troops.');
});

test('each doubtful claim is listed with why', () => {
  expect(doubtful(rows).map((row) => [row['how sure'], row.why])).toEqual([
    ['possible', 'unverified, “may”'],
    ['possible', ''],
    ['certainly not', ''],
  ]);
});
