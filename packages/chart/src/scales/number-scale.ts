/** A scale for amounts, worked out before drawing, so that labels can be placed where nothing stands. */
export interface NumberScale {
  readonly type: 'linear' | 'symlog';
  readonly domain: readonly [number, number];
  /** Where a symmetric logarithm turns from linear to logarithmic: the power of ten below the smallest amount. */
  readonly constant: number;
  readonly ticks: readonly number[];
  /** Whether the ticks are so large that they are written short: "10k", "8M", "2B". */
  readonly short: boolean;
  /** How far along the scale an amount stands, 0 to 1. */
  readonly place: (value: number) => number;
}

/** Amounts further apart than this are drawn on a symmetric logarithm: the smallest would vanish otherwise. */
const ORDERS = 50;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return step * power;
}

/** How much further than the largest amount a scale runs: an arrow above it has room. */
const ROOM = 1.14;

function linear(least: number, most: number): NumberScale {
  const low = Math.min(0, least);
  const high = least === 0 && most === 0 ? 1 : Math.max(0, most);
  const step = niceStep((high - low) / 5);
  const first = low < 0 ? Math.max(Math.floor(low / step) * step, low * ROOM) : 0;
  const last = high > 0 ? Math.min(Math.ceil(high / step + 1e-9) * step, high * ROOM) : 0;
  const from = Math.ceil(first / step);
  const count = Math.floor(last / step + 1e-9) - from;
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
  const place = (value: number) => (value - first) / (last - first);
  return { type: 'linear', domain: [first, last], constant: 1, ticks, short: last >= 1e6, place };
}

function symlog(smallest: number, most: number): NumberScale {
  const constant = 10 ** Math.floor(Math.log10(smallest));
  const decades = Math.ceil(Math.log10(most / constant));
  const stride = Math.ceil(decades / 7);
  const ticks = [
    0,
    ...Array.from(
      { length: Math.floor(decades / stride) + 1 },
      (_, index) => constant * 10 ** (index * stride),
    ),
  ];
  const high = most * 2.5;
  const bend = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value / constant));
  const shown = ticks.filter((tick) => tick <= high);
  const place = (value: number) => bend(value) / bend(high);
  return { type: 'symlog', domain: [0, high], constant, ticks: shown, short: high >= 1e6, place };
}

/** Whether a scale for some amounts is logarithmic, which a reader must be told. */
export function isLogarithmic(values: readonly number[]): boolean {
  return values.length > 0 && numberScale(values).type === 'symlog';
}

/** The scale for some amounts: from zero, logarithmic where they span orders of magnitude (4 and 8 million). */
export function numberScale(values: readonly number[]): NumberScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const positive = values.filter((value) => value > 0);
  const smallest = Math.min(...positive);
  if (least >= 0 && positive.length > 0 && most / smallest > ORDERS) return symlog(smallest, most);
  return linear(least, most);
}
