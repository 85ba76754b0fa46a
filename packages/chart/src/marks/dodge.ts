import { overlap, type Box } from './box.ts';

/** Steps aside, the smallest first, in widths of the marks: further aside a mark would seem to be of another month. */
const STEPS = [0, 1, -1, 2, -2];

const widthOf = ({ left, right }: Box) => right - left;

/** The area that two rectangles share, in square pixels. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * How far each mark steps aside so that it covers as little as can be of the others: two sources that say the same on the
 * same day stand side by side, those with a ring further apart. The data keep their true day; only the drawing moves.
 */
export function dodge(boxes: readonly Box[]): number[] {
  const taken: Box[] = [];
  return boxes.map((box) => {
    const shifted = (step: number): Box => ({ ...box, left: box.left + step, right: box.right + step });
    const below = taken.filter((other) => overlap(box, other));
    const unit = Math.max(0, ...below.map((other) => (widthOf(other) + widthOf(box)) / 2 + 1));
    const steps = STEPS.map((step) => step * unit);
    const covered = steps.map((step) => taken.reduce((sum, other) => sum + shared(shifted(step), other), 0));
    const step = steps[covered.indexOf(Math.min(...covered))]!;
    taken.push(shifted(step));
    return step;
  });
}
