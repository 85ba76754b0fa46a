import type { Box } from './box.ts';

/** Steps aside in pixels, the smallest first: a mark is a little over 10 wide. Further aside it would seem another month. */
const STEPS = [0, 13, -13, 26, -26];

/** The area that two rectangles share, in square pixels. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * How far each mark steps aside so that it covers as little as can be of the others: two sources that say the same on the
 * same day stand side by side. The data keep their true day; only the drawing moves.
 */
export function dodge(boxes: readonly Box[]): number[] {
  const taken: Box[] = [];
  return boxes.map((box) => {
    const shifted = (step: number): Box => ({ ...box, left: box.left + step, right: box.right + step });
    const covered = STEPS.map((step) => taken.reduce((sum, other) => sum + shared(shifted(step), other), 0));
    const step = STEPS[covered.indexOf(Math.min(...covered))]!;
    taken.push(shifted(step));
    return step;
  });
}
