/** Six digits behind the point: what converting a unit adds behind them is noise. */
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const SHORT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

const minus = (text: string) => text.replace('-', '−');

/** A number in digits: "11,000", "5.45", "8 million", "−3". The short form is taken where it is exact only. */
export function numberWords(value: number): string {
  for (const [scale, name] of SCALES) {
    const short = SHORT.format(value / scale);
    if (Math.abs(value) >= scale && Math.round(Number(short.replaceAll(',', '')) * scale) === value)
      return minus(`${short} ${name}`);
  }
  return minus(PLAIN.format(value));
}

/** A whole number with its noun: "1 claim", "12,000 claims", "3 series". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWords(count)} ${count === 1 ? singular : plural}`;
}
