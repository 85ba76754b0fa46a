import type { Box } from './box.ts';

/** Where a label can stand beside its mark, the best place first. */
export const SIDES = [
  'right',
  'left',
  'above',
  'below',
  'rightBelow',
  'rightAbove',
  'leftAbove',
  'leftBelow',
] as const;

/** One of the sides. */
export type Side = (typeof SIDES)[number];

/** A thin line from a mark to its label, in pixels from where the mark's number stands. */
export interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** Where the words of a label begin, are centred or end, in pixels from where the mark's number stands. */
export interface LabelPlace {
  readonly align: 'left' | 'center' | 'right';
  readonly dx: number;
  readonly dy: number;
  readonly leader: Leader | null;
}

/** A mark with its reach. */
interface Reach {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** Pixels that a label stands off its mark, off its height where it stands aslant, and half a label's height. */
const OFF = 3;
const ASLANT = 12;
const HALF_LABEL = 7;

function besideMark({ box, x, y }: Reach, side: Side): LabelPlace {
  if (side === 'above') return { align: 'center', dx: 0, dy: box.top - y - HALF_LABEL, leader: null };
  if (side === 'below') return { align: 'center', dx: 0, dy: box.bottom - y + HALF_LABEL, leader: null };
  const dy = side.endsWith('Below') ? ASLANT : side.endsWith('Above') ? -ASLANT : 0;
  return side.startsWith('right')
    ? { align: 'left', dx: box.right - x + OFF, dy, leader: null }
    : { align: 'right', dx: box.left - x - OFF, dy, leader: null };
}

/** The places beside a mark, the best first. */
export function nearPlaces(mark: Reach & { readonly sides: readonly Side[] }): LabelPlace[] {
  return mark.sides.map((side) => besideMark(mark, side));
}

/** How far off a label may stand at the end of a line, across and up or down: further, nobody would look for it. */
const ACROSS = [14, 26, 40, 56];
const AWAY = [18, 30, 44, 58, 74];

/** Pixels between a mark and its line, and between the line and its label. */
const FROM_MARK = 7;
const TO_LABEL = 2;

/** The places a little way off a mark, each with the line that leads there, the nearest first. */
export function farPlaces({ box, y }: Reach): LabelPlace[] {
  const places = ACROSS.flatMap((across) =>
    AWAY.flatMap((away) =>
      [-1, 1].flatMap((up) =>
        [1, -1].map((right): LabelPlace => {
          const edge = up < 0 ? box.top - y : box.bottom - y;
          const dy = edge + up * away;
          const dx = right * across;
          const length = Math.hypot(dx, dy);
          return {
            align: right > 0 ? 'left' : 'right',
            dx: dx + right * TO_LABEL,
            dy,
            leader: { fromX: (dx / length) * FROM_MARK, fromY: edge, toX: dx, toY: dy },
          };
        }),
      ),
    ),
  );
  const reach = ({ dx, dy }: LabelPlace) => Math.hypot(dx, dy);
  return places.sort((a, b) => reach(a) - reach(b));
}
