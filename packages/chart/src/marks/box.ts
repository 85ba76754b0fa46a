/** A rectangle in pixels, from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two rectangles share a pixel. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Small rectangles along a line from point to point, a few pixels apart: what stands in a label's way. */
export function boxesAlong(points: readonly (readonly [x: number, y: number])[]): Box[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    const count = Math.ceil(Math.hypot(x - fromX, y - fromY) / 4);
    return Array.from({ length: count }, (_, step) => {
      const [centreX, centreY] = [fromX + ((x - fromX) * step) / count, fromY + ((y - fromY) * step) / count];
      return { left: centreX - 2, right: centreX + 2, top: centreY - 2, bottom: centreY + 2 };
    });
  });
}
