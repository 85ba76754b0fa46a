import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/**
 * Makes points of the level that an index rose or fell to, told beside the points that it moved by:
 * "rose 64.06 points to 4,577.10", "down 12 points at 1,204", "16,369.03, up 58.06 points", "at 1,204 points, while the
 * other fell 0.1% to 1,333".
 */
export function indexLevels(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
): readonly Read<FigureDraft>[] {
  if (!drafts.some(isPoints)) return drafts;
  return drafts.map((draft, place) => {
    if (draft.kind !== 'count' || draft.unit !== null) return draft;
    const before = drafts[place - 1];
    const after = drafts[place + 1];
    const reached =
      before !== undefined &&
      (isPoints(before) || (before.kind === 'percent' && isPoints(drafts[place - 2] ?? before))) &&
      (tokens.spells(before.last, 'to') || tokens.spells(before.last, 'at')) &&
      before.last + 1 === draft.first;
    const moves = tokens.is(draft.last, ',') ? draft.last + 1 : draft.last;
    const left =
      after !== undefined &&
      isPoints(after) &&
      (tokens.spells(moves, 'up') || tokens.spells(moves, 'down')) &&
      moves + 1 === after.first;
    return reached || left ? { ...draft, kind: 'measure', unit: 'point' } : draft;
  });
}

const isPoints = ({ unit }: FigureDraft): boolean => unit === 'point';
