import { overlap, type Box } from './box.ts';

/** Steps aside in pixels, the smallest first: a mark is a little over 10 wide. */
const STEPS = [0, 13, -13, 26, -26, 39, -39, 52, -52];

/**
 * How far each mark steps aside so that none covers another: two sources that say the same on the same day stand side by
 * side. The data keep their true day; only the drawing moves.
 */
export function dodge(boxes: readonly Box[]): number[] {
  const taken: Box[] = [];
  return boxes.map((box) => {
    const shifted = (step: number): Box => ({ ...box, left: box.left + step, right: box.right + step });
    const step = STEPS.find((aside) => taken.every((other) => !overlap(shifted(aside), other))) ?? 0;
    taken.push(shifted(step));
    return step;
  });
}
