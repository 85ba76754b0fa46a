import type { Read } from '../../scan.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { boundBefore } from '../bound.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** How many tokens the phrase of time or place behind the first amount may have: "in the first quarter". */
const LONGEST = 5;

/**
 * Gives a bare number the unit of the amount that stands in a like clause before it: "rose 3 percent in May and [4] in June",
 * "12 points on Monday and [8] on Tuesday". Both clauses open with the same preposition, and nothing is counted in the second.
 */
export function parallelUnits(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
): readonly Read<FigureDraft>[] {
  let shared: Read<FigureDraft>[] | null = null;
  for (let place = 1; place < drafts.length; place += 1) {
    const draft = drafts[place]!;
    const before = (shared ?? drafts)[place - 1]!;
    if (draft.kind !== 'count' || draft.unit !== null || !isShared(before)) continue;
    if (!isParallel(tokens, before.last, draft)) continue;
    const { kind, unit, ucum, currency } = before;
    shared ??= [...drafts];
    shared[place] = {
      ...draft,
      kind,
      unit,
      ...(ucum !== undefined && { ucum }),
      ...(currency !== undefined && { currency }),
    };
  }
  return shared ?? drafts;
}

const isShared = ({ kind, unit, rule }: FigureDraft & { rule: string }): boolean =>
  unit !== null &&
  (kind === 'measure' || kind === 'money' || kind === 'percent') &&
  !rule.startsWith('date/');

/** Whether "in … and" stands between the end of the first amount and the number, and the same preposition behind it. */
function isParallel(tokens: Tokens, from: number, { first, last }: FigureDraft): boolean {
  const preposition = tokens.spelling(from);
  if (preposition === '' || preposition === 'of' || tokens.spelling(last) !== preposition) return false;
  if (tokens.word(from)?.closedClass !== 'preposition' && tokens.word(from)?.functionWord !== 'preposition')
    return false;
  const opener = first - (boundBefore(tokens, first)?.tokens ?? 0) - 1;
  if (opener - from > LONGEST + 1 || opener <= from + 1 || !tokens.spells(opener, 'and')) return false;
  for (let at = from + 1; at < opener; at += 1)
    if (tokens.kind(at) === TokenKind.Symbol && !tokens.is(at, ',')) return false;
  return true;
}
