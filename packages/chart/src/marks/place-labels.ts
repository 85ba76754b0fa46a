import { roughWidth } from '../scales/wrap-words.ts';
import { overlap, type Box } from './box.ts';
import { SIZES } from '../theme/sizes.ts';

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
  'aboveArrow',
  'belowArrow',
] as const;

/** One of the sides. */
export type Side = (typeof SIDES)[number];

/** The side found for a label, or `none` where there is no room. */
export type LabelSide = Side | 'none';

/** A label where it stands: on no side where none of its texts found room. */
export interface PlacedLabel {
  readonly side: LabelSide;
  readonly text: string;
}

/** A mark that wants a label: how far it reaches, and what is to be written beside it. */
export interface Labelled {
  readonly box: Box;
  /** The label's height on the mark, in pixels from the top. */
  readonly y: number;
  /** What is to be written, the fullest words first: shorter ones are taken where those find no room. */
  readonly texts: readonly string[];
  /** The sides to try, the best first. */
  readonly sides: readonly Side[];
}

/** How far a label stands off its mark, and off its height where it stands aslant. */
const OFF = 3;
const ASLANT = 12;

function boxAt({ box, y }: Labelled, text: string, side: Side): Box {
  const width = roughWidth(text, SIZES.note);
  const half = SIZES.note / 2 + 1;
  const centre = (box.left + box.right) / 2;
  const beside = side.startsWith('right')
    ? { left: box.right + OFF, right: box.right + OFF + width }
    : side.startsWith('left')
      ? { left: box.left - OFF - width, right: box.left - OFF }
      : { left: centre - width / 2, right: centre + width / 2 };
  const at = (middle: number) => ({ ...beside, top: middle - half, bottom: middle + half });
  if (side === 'above' || side === 'aboveArrow') return at(box.top - OFF - half);
  if (side === 'below' || side === 'belowArrow') return at(box.bottom + OFF + half);
  return at(side.endsWith('Below') ? y + ASLANT : side.endsWith('Above') ? y - ASLANT : y);
}

/** Finds a side for every label where it covers no mark, no obstacle and no label placed before it, inside the panel. */
export function placeLabels(
  marks: readonly Labelled[],
  panel: { readonly width: number; readonly height: number; readonly obstacles: readonly Box[] },
): PlacedLabel[] {
  const taken: Box[] = [...marks.map(({ box }) => box), ...panel.obstacles];
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= panel.width && top >= 0 && bottom <= panel.height;
  return marks.map((mark, index): PlacedLabel => {
    for (const text of mark.texts) {
      for (const side of mark.sides) {
        const box = boxAt(mark, text, side);
        const free = !taken.some((other, position) => position !== index && overlap(box, other));
        if (!isInside(box) || !free) continue;
        taken.push(box);
        return { side, text };
      }
    }
    return { side: 'none', text: mark.texts[0] ?? '' };
  });
}
