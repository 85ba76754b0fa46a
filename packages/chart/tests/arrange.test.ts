import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesAlong, overlap, type Box } from '../src/marks/box.ts';
import { dodge } from '../src/marks/dodge.ts';
import { SIDES } from '../src/marks/label-places.ts';
import { placeLabels } from '../src/marks/place-labels.ts';
import { listLayout, placeTexts } from '../src/panels/list-layout.ts';

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

test('marks with rings step further aside, so that the rings do not overlap', () => {
  const ring = { left: 91, right: 109, top: 91, bottom: 109 };
  const [first = 0, second = 0, third = 0] = dodge([ring, ring, ring]);
  for (const [a, b] of [
    [first, second],
    [first, third],
    [second, third],
  ] as const)
    expect(Math.abs(a - b)).toBeGreaterThan(18);
});

test('a label that has no room beside a crowded mark stands a little way off, at the end of a line', () => {
  const crowd = [80, 93, 106, 119, 132].map((x) => ({
    box: mark(x, 100),
    x,
    y: 100,
    texts: ['11,000'],
    sides: SIDES,
  }));
  const labels = placeLabels(crowd, { width: 300, height: 200, obstacles: [] });
  expect(labels.map(({ place }) => place === null)).toEqual(crowd.map(() => false));
  expect(labels.some(({ place }) => place?.leader != null)).toBe(true);
});

test('a label with no room anywhere is left out', () => {
  const panel = { width: 30, height: 30, obstacles: [] };
  expect(
    placeLabels([{ box: mark(15, 15), x: 15, y: 15, texts: ['1,000,000', '1M'], sides: SIDES }], panel),
  ).toEqual([{ text: '1M', place: null }]);
});

test('a label evades a line', () => {
  const obstacles = boxesAlong([
    [100, 100],
    [300, 100],
  ]);
  const [label] = placeLabels([{ box: mark(100, 100), x: 100, y: 100, texts: ['5,000'], sides: SIDES }], {
    width: 640,
    height: 300,
    obstacles,
  });
  expect(label).toMatchObject({ text: '5,000', place: { align: 'right', dx: -9, dy: 0, leader: null } });
});

test('a label covers no mark that is not its own', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const marks = places.map(([x, y]) => ({
        box: mark(x, y),
        x,
        y,
        texts: ['11,000'],
        sides: ['right'] as const,
      }));
      placeLabels(marks, { width: 640, height: 300, obstacles: [] }).forEach(({ place }, index) => {
        if (place === null) return;
        const { x, y } = marks[index]!;
        const left = place.align === 'left' ? x + place.dx : x + place.dx - 30;
        const label = { left, right: left + 30, top: y + place.dy - 5, bottom: y + place.dy + 5 };
        marks.forEach((other, position) => {
          if (position !== index) expect(overlap(label, other.box)).toBe(false);
        });
      });
    }),
  );
});

test('a label takes shorter words where the full ones find no room', () => {
  const marks = [{ box: mark(15, 15), x: 15, y: 15, texts: ['11,000, a place', '11'], sides: SIDES }];
  expect(placeLabels(marks, { width: 60, height: 30, obstacles: [] })).toMatchObject([
    { text: '11', place: { align: 'left' } },
  ]);
});

const TEXTS = [
  { name: 'the agency', note: '18 Oct 2024', words: ['one'] },
  { name: '', note: '19 Oct 2024', words: ['one', 'two', 'three'] },
  { name: 'a lawmaker', words: ['one'] },
];

test('rows are stacked without gaps, each as high as its words', () => {
  const layout = listLayout(TEXTS, 900);
  const { rows, height } = placeTexts(TEXTS, layout, 22);
  expect(layout.stacked).toBe(false);
  expect(rows.map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 22],
    [22, 71],
    [71, 93],
  ]);
  expect(height).toBe(93);
});

test('in a narrow chart the words stand above their marks, and nothing is wider than the chart', () => {
  const layout = listLayout(TEXTS, 360);
  const { rows, height } = placeTexts(TEXTS, layout, 22);
  expect(layout).toMatchObject({ stacked: true, panel: 360 - 24 - 22 });
  expect(rows[0]).toMatchObject({ name: 'the agency', note: '', words: '18 Oct 2024: one' });
  for (const { nameAt, wordsAt, top, middle, bottom } of rows) {
    expect([nameAt, wordsAt, top, middle, bottom]).toEqual(
      [nameAt, wordsAt, top, middle, bottom].sort((a, b) => a - b),
    );
    expect(bottom - top).toBe(22);
  }
  expect(height).toBe(rows.at(-1)!.bottom);
});

test('the words of a wide chart and its panel share its width', () => {
  const long = 'words that go on and on '.repeat(20);
  fc.assert(
    fc.property(fc.integer({ min: 640, max: 1600 }), (width) => {
      const layout = listLayout([{ name: long, note: '18 Oct 2024', words: [long] }], width);
      expect(layout.panel).toBeGreaterThan(100);
      expect(layout.panel).toBeLessThan(width);
    }),
  );
});
