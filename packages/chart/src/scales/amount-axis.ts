import { numberWords } from '@muster/model';
import type { NumberScale } from './number-scale.ts';
import { roughWidth } from './wrap-words.ts';
import { SIZES } from '../theme/sizes.ts';

/** Large ticks in thousands, millions and billions: d3 writes a billion as G. */
const SHORT = "replace(format(datum.value, '~s'), 'G', 'B')";

/** Pixels between two labels below an axis. */
const BETWEEN = 12;

/** Pixels that a vertical axis takes for its ticks and their labels. */
export function axisPixels({ ticks, short }: NumberScale): number {
  return Math.max(...ticks.map((tick) => labelPixels(tick, short))) + 10;
}

function labelPixels(tick: number, short: boolean): number {
  return roughWidth(short ? '100M' : numberWords(tick), SIZES.label);
}

/** The ticks whose labels stand apart on an axis so many pixels wide: zero always, and every other, or every third where not all do. */
function apart({ ticks, short, place }: NumberScale, width: number): readonly number[] {
  const clear = (chosen: readonly number[]) =>
    chosen.every((tick, index) => {
      const before = chosen[index - 1];
      if (before === undefined) return true;
      const room = (place(tick) - place(before)) * width;
      return room >= (labelPixels(tick, short) + labelPixels(before, short)) / 2 + BETWEEN;
    });
  for (let every = 1; every < ticks.length; every += 1) {
    const regular = ticks.filter((_, index) => index % every === 0);
    // On a logarithm the first tick crowds zero before any others crowd each other.
    const [zero, , ...rest] = regular;
    if (clear(regular)) return regular;
    if (zero === 0 && clear([zero, ...rest])) return [zero, ...rest];
  }
  return ticks.slice(0, 1);
}

/** The channel of an amount, but for its column: scale and axis as worked out, with as many ticks as so many pixels take. */
export function amountAxis(
  scale: NumberScale,
  title: string | null,
  { width = Infinity, orient }: { readonly width?: number; readonly orient?: 'top' | 'bottom' } = {},
): object {
  const { type, domain, constant, ticks, short } = scale;
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
      values: width === Infinity ? [...ticks] : [...apart(scale, width)],
      format: ',.6~f',
      ...(short ? { labelExpr: SHORT } : {}),
    },
  };
}
