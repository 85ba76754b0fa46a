import { roughWidth } from '../scales/wrap-words.ts';
import { SIZES } from '../theme/sizes.ts';
import { boxesAlong, overlap, type Box } from './box.ts';
import { farPlaces, nearPlaces, type LabelPlace, type Side } from './label-places.ts';

/** A label where it stands: nowhere where none of its texts found room. */
export interface PlacedLabel {
  readonly text: string;
  readonly place: LabelPlace | null;
}

/** A mark that wants a label: how far it reaches, and what is to be written beside it. */
export interface Labelled {
  readonly box: Box;
  /** Where the number stands, in pixels from the panel's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** What is to be written, the fullest words first: shorter ones are taken where those find no room. */
  readonly texts: readonly string[];
  /** The sides to try, the best first. */
  readonly sides: readonly Side[];
}

/** Pixels beside a label that stay free: its width is known roughly only. */
const SEAM = 2;

function boxAt({ x, y }: Labelled, text: string, { align, dx, dy }: LabelPlace): Box {
  const width = roughWidth(text, SIZES.note);
  const half = SIZES.note / 2 + 1;
  const left = x + dx - { left: 0, center: width / 2, right: width }[align];
  return { left: left - SEAM, right: left + width + SEAM, top: y + dy - half, bottom: y + dy + half };
}

/** What the thin line from a mark to a label far from it passes over. */
function leaderBoxes({ x, y }: Labelled, { leader }: LabelPlace): Box[] {
  if (leader === null) return [];
  return boxesAlong([
    [x + leader.fromX, y + leader.fromY],
    [x + leader.toX, y + leader.toY],
  ]);
}

/**
 * Finds a place for every label where it covers no mark, no obstacle and no label placed before it, inside the panel: beside
 * its mark, or else, for its shortest words, a little way off at the end of a thin line.
 */
export function placeLabels(
  marks: readonly Labelled[],
  panel: { readonly width: number; readonly height: number; readonly obstacles: readonly Box[] },
): PlacedLabel[] {
  const taken: Box[] = [...marks.map(({ box }) => box), ...panel.obstacles];
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= panel.width && top >= 0 && bottom <= panel.height;
  const isFree = (box: Box, own: number) =>
    !taken.some((other, position) => position !== own && overlap(box, other));
  const settle = (mark: Labelled, own: number, text: string, place: LabelPlace): boolean => {
    const box = boxAt(mark, text, place);
    if (!isInside(box) || !isFree(box, own)) return false;
    const leader = leaderBoxes(mark, place);
    if (leader.some((part) => !isFree(part, own))) return false;
    taken.push(box, ...leader);
    return true;
  };
  const placed = marks.map((mark, own): PlacedLabel | null => {
    const near = nearPlaces(mark);
    for (const text of mark.texts) {
      const place = near.find((one) => settle(mark, own, text, one));
      if (place !== undefined) return { text, place };
    }
    return null;
  });
  return placed.map((label, own) => {
    const mark = marks[own]!;
    const shortest = mark.texts.at(-1) ?? '';
    return (
      label ?? {
        text: shortest,
        place: farPlaces(mark).find((one) => settle(mark, own, shortest, one)) ?? null,
      }
    );
  });
}
