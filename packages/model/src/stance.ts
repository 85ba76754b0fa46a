import type { ClaimRow } from './rows.ts';

/** How a source stands to its figure: it states it, does not commit itself, speaks of what is still to come, or denies it. */
export type Stance = 'stated' | 'unsure' | 'forecast' | 'denied';

/** Heads of the cues that tell of what is still to come: "will", "expects", "planned". */
const TO_COME = new Set(
  ['will', 'shall', 'expect', 'plan', 'intend', 'pledge', 'promise', 'predict', 'forecast', 'going'].flatMap(
    (head) => [head, `${head}s`, `${head}d`, `${head}ed`, `${head}ned`, `${head}ning`, `${head}ing`],
  ),
);

/** Whether the claim speaks of days that all lie after the one it was published on, or its words say that it is still to come. */
function isForecast({ from, to, published, certaintyCues }: ClaimRow): boolean {
  const first = from ?? to;
  if (first !== null && published !== null && first > published) return true;
  return (certaintyCues ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => TO_COME.has(word));
}

/** The stance of a claim: "will send 1,000" is a forecast, "possibly 300" unsure, "no 4,000 were killed" denied. */
export function stanceOf(row: ClaimRow): Stance {
  if (row.certainty.endsWith('-')) return 'denied';
  if (isForecast(row)) return 'forecast';
  return row.certainty === 'CT+' ? 'stated' : 'unsure';
}
