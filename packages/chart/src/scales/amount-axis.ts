import { numberWords } from '@muster/model';
import type { NumberScale } from './number-scale.ts';
import { roughWidth } from './wrap-words.ts';
import { SIZES } from '../theme/sizes.ts';

/** Large ticks in thousands, millions and billions: d3 writes a billion as G. */
const SHORT = "replace(format(datum.value, '~s'), 'G', 'B')";

/** Pixels that a label below the axis takes with the room beside it: "100,000". */
const LABEL = 56;

/** Pixels that a vertical axis takes for its ticks and their labels. */
export function axisPixels({ ticks, short }: NumberScale): number {
  const labels = ticks.map((tick) => (short ? '100M' : numberWords(tick)));
  return Math.max(...labels.map((label) => roughWidth(label, SIZES.label))) + 10;
}

/** The channel of an amount, but for its column: scale and axis as worked out, with as many ticks as so many pixels take. */
export function amountAxis(
  { type, domain, constant, ticks, short }: NumberScale,
  title: string | null,
  { width = Infinity, orient }: { readonly width?: number; readonly orient?: 'top' | 'bottom' } = {},
): object {
  const every = Math.max(1, Math.ceil((ticks.length * LABEL) / width));
  return {
    scale: {
      type,
      domain: [...domain],
      ...(type === 'symlog' ? { constant } : {}),
      nice: false,
      zero: false,
    },
    axis: {
      title,
      ...(orient === undefined ? {} : { orient }),
      values: ticks.filter((_, index) => index % every === 0),
      format: ',.6~f',
      ...(short ? { labelExpr: SHORT } : {}),
    },
  };
}
