import type { Read } from '../../scan.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** How many tokens may stand between the move and "to": a comma and "closing". */
const REACH = 2;

/**
 * Makes points of the level that an index rose or fell to, told beside the points that it moved by:
 * "rose 64.06 points to 4,577.10", "fell 64 points, or 0.4%, closing at 1,204", "down 12 points at 1,204", "16,369.03, up 58.06 points", "at 1,204 points, while the
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
      (tokens.spells(draft.first - 1, 'to') || tokens.spells(draft.first - 1, 'at')) &&
      draft.first - 1 - before.last <= REACH &&
      isOneClause(tokens, before.last, draft.first);
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

function isOneClause(tokens: Tokens, end: number, first: number): boolean {
  for (let at = end; at < first; at += 1)
    if (tokens.kind(at) !== TokenKind.Word && !tokens.is(at, ',')) return false;
  return true;
}
