import type { NumberScale } from './number-scale.ts';

/** Large ticks in thousands, millions and billions: d3 writes a billion as G. */
const SHORT = "replace(format(datum.value, '~s'), 'G', 'B')";

/** The channel of an amount, but for its column: scale and axis as worked out. */
export function amountAxis(
  { type, domain, constant, ticks, short }: NumberScale,
  title: string | null,
): object {
  return {
    scale: {
      type,
      domain: [...domain],
      ...(type === 'symlog' ? { constant } : {}),
      nice: false,
      zero: false,
    },
    axis: { title, values: [...ticks], format: ',.6~f', ...(short ? { labelExpr: SHORT } : {}) },
  };
}
