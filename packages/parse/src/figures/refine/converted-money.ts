import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';

/** How many figures back the amount may stand whose currency is not told again. */
const FARTHEST = 6;

/**
 * Gives a bare number with a conversion behind it the currency of the last amount that had one too:
 * "costs 2,435,000 yen ($22,480), or [2,380,000] ($21,972) without the roof".
 */
export function convertedMoney(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
): readonly Read<FigureDraft>[] {
  if (!drafts.some((draft, place) => isBare(draft) && isConverted(drafts, place, tokens))) return drafts;
  const converted: Read<FigureDraft>[] = [];
  for (const [place, draft] of drafts.entries()) {
    const named = isBare(draft) && isConverted(drafts, place, tokens) ? lastNamed(place) : undefined;
    const { kind, unit, currency } = named ?? draft;
    const same = currency === undefined ? {} : { currency };
    converted.push(named === undefined ? draft : { ...draft, kind, unit, ...same });
  }
  return converted;

  function lastNamed(place: number): Read<FigureDraft> | undefined {
    for (let at = place - 1; at >= 0 && at >= place - FARTHEST; at -= 1)
      if (converted[at]!.kind === 'money' && isConverted(drafts, at, tokens)) return converted[at];
    return undefined;
  }
}

const isBare = ({ kind, unit }: FigureDraft): boolean => kind === 'count' && unit === null;

/** Whether an amount of money in brackets stands right behind the figure. */
function isConverted(drafts: readonly Read<FigureDraft>[], place: number, tokens: Tokens): boolean {
  const next = drafts[place + 1];
  const { last } = drafts[place]!;
  return (
    next?.kind === 'money' && next.first === last + 1 && tokens.is(last, '(') && tokens.is(next.last, ')')
  );
}
