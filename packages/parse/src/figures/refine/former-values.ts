import { changeWords } from '../../lexicon/change-words.ts';
import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { countsNothing, withUnitOf } from './shared-unit.ts';

/** How many tokens may stand between a value and the "from" of the one before it, and before its own "to". */
const REACH = 6;

/** Gives a bare number the unit of what it became: "44 tonnes last year, down from [121]", "to $3.2bn from [2.9bn]". */
export function formerValues(drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] {
  return drafts.map((draft, place) => {
    const now = drafts[place - 1];
    if (now === undefined || draft.kind !== 'count' || draft.unit !== null) return draft;
    if (!isShared(now) || !isFormer(tokens, now, draft) || !countsNothing(tokens, draft.last)) return draft;
    return withUnitOf(draft, now);
  });
}

const isShared = ({ kind, unit }: FigureDraft): boolean =>
  unit !== null && (kind === 'measure' || kind === 'money' || kind === 'percent');

function isFormer(tokens: Tokens, now: FigureDraft, { first }: FigureDraft): boolean {
  const from = first - 1;
  if (!tokens.spells(from, 'from') || from - now.last > REACH) return false;
  if (changeWords.has(tokens.lower(from - 1))) return true;
  if (!tokens.spells(now.first - 1, 'to')) return false;
  for (let at = now.first - 2; at > now.first - REACH; at -= 1)
    if (changeWords.has(tokens.lower(at))) return true;
  return false;
}
