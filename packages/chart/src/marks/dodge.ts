import { overlap, type Box } from './box.ts';

/** Steps aside in pixels, the smallest first: a mark is a little over 10 wide. */
const STEPS = [0, ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((times) => [times * 13, times * -13])];

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
