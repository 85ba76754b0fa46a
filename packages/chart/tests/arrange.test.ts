import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesAlong, overlap, type Box } from '../src/marks/box.ts';
import { dodge } from '../src/marks/dodge.ts';
import { placeLabels, SIDES } from '../src/marks/place-labels.ts';
import { stack } from '../src/marks/stack.ts';

const mark = (x: number, y: number): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });

test('two marks in one place stand side by side', () => {
  const boxes = [mark(100, 100), mark(100, 100)];
  const [first = 0, second = 0] = dodge(boxes);
  expect(first).toBe(0);
  expect(Math.abs(second - first)).toBeGreaterThanOrEqual(12);
});

test('a mark that stands alone does not move', () => {
  expect(dodge([mark(100, 100), mark(100, 200), mark(200, 100)])).toEqual([0, 0, 0]);
});

test('a label with no room anywhere is left out', () => {
  const panel = { width: 30, height: 30, obstacles: [] };
  expect(placeLabels([{ box: mark(15, 15), y: 15, text: '1,000,000', sides: SIDES }], panel)).toEqual([
    'none',
  ]);
});

test('a label evades a line', () => {
  const obstacles = boxesAlong([
    [100, 100],
    [300, 100],
  ]);
  const [side] = placeLabels([{ box: mark(100, 100), y: 100, text: '5,000', sides: SIDES }], {
    width: 640,
    height: 300,
    obstacles,
  });
  expect(side).toBe('left');
});

test('a label covers no mark that is not its own', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const marks = places.map(([x, y]) => ({
        box: mark(x, y),
        y,
        text: '11,000',
        sides: ['right'] as const,
      }));
      placeLabels(marks, { width: 640, height: 300, obstacles: [] }).forEach((side, index) => {
        if (side === 'none') return;
        const { box, y } = marks[index]!;
        const label = { left: box.right + 3, right: box.right + 3 + 30, top: y - 5, bottom: y + 5 };
        marks.forEach((other, position) => {
          if (position !== index) expect(overlap(label, other.box)).toBe(false);
        });
      });
    }),
  );
});

test('rows are stacked without gaps, each as high as its words', () => {
  const { tops, bottoms, height } = stack([['one'], ['one\ntwo\nthree', 'one'], ['one']], 20);
  expect(tops).toEqual([0, 20, 66]);
  expect(bottoms).toEqual([20, 66, 86]);
  expect(height).toBe(86);
});
