import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** How many tokens may stand between the move and the level: ", to end the day at a level of". */
const REACH = 8;

/** Words between the two. */
const BETWEEN = new Set(
  (
    'a the and of to at on level day week session trading close closed closing end ended ending finish finished finishing settle settled ' +
    'settling reach reached reaching stand standing'
  ).split(' '),
);

/** What an index moved by, behind its level: "finished on 7,223.98, an increase of 54 points". */
const MOVES = new Set('rise gain increase jump fall drop loss decline decrease slide'.split(' '));

/**
 * Makes points of the level that an index rose or fell to, told beside the points that it moved by:
 * "rose 64.06 points to 4,577.10", "fell 64 points, or 0.4%, closing at 1,204", "16,369.03, up 58.06 points",
 * "lost 251 points, to end the day at 7,114.3", "at 1,204 points, while the other fell 0.1% to 1,333".
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
      LEVELS.has(tokens.spelling(draft.first - 1)) &&
      draft.first - before.last <= REACH &&
      isOneClause(tokens, before.last, draft.first);
    const moves = tokens.is(draft.last, ',') ? draft.last + 1 : draft.last;
    const left =
      after !== undefined &&
      isPoints(after) &&
      (((tokens.spells(moves, 'up') || tokens.spells(moves, 'down')) && moves + 1 === after.first) ||
        (moves > draft.last && MOVES.has(tokens.lower(moves + 1)) && moves + 3 === after.first));
    return reached || left ? { ...draft, kind: 'measure', unit: 'point' } : draft;
  });
}

/** What stands right before a level. */
const LEVELS = new Set(['to', 'at', 'on', 'of']);

const isPoints = ({ unit }: FigureDraft): boolean => unit === 'point';

function isOneClause(tokens: Tokens, end: number, first: number): boolean {
  for (let at = end; at < first; at += 1)
    if (!tokens.is(at, ',') && !BETWEEN.has(tokens.lower(at))) return false;
  return true;
}
