import type { Read } from '../../scan.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { readRate } from '../units/rate.ts';

/** Gives an amount of money the rate that stands behind its conversion: "9 billion shekels ($2.4 billion) [a year]". */
export function rateBehindConversion(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
): readonly Read<FigureDraft>[] {
  let rated: Read<FigureDraft>[] | null = null;
  for (let place = 0; place + 1 < drafts.length; place += 1) {
    const rate = rateOf(drafts[place]!, drafts[place + 1]!, tokens);
    if (rate === null) continue;
    rated ??= [...drafts];
    rated[place] = { ...drafts[place]!, kind: 'rate', unit: rate };
  }
  return rated ?? drafts;
}

/** The unit with what it is paid for, or null where no conversion in brackets with a rate behind it follows. */
function rateOf(first: FigureDraft, second: FigureDraft, tokens: Tokens): string | null {
  if (first.kind !== 'money' || first.unit === null || second.kind !== 'money') return null;
  if (!tokens.is(first.last, '(') || second.first !== first.last + 1 || !tokens.is(second.last, ')'))
    return null;
  const money = {
    unit: first.unit,
    kind: 'money',
    dimension: 'money',
    end: second.last + 1,
    ucum: null,
    currency: first.currency ?? null,
  } as const;
  return readRate(tokens, money)?.unit ?? null;
}
