const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const SHORT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

const minus = (text: string) => text.replace('-', '−');

/** A number as a chart writes it: "11,000", "5.45", "8 million". Digits are left out only where the short form is exact. */
export function numberWords(value: number): string {
  for (const [scale, name] of SCALES) {
    const short = SHORT.format(value / scale);
    if (Math.abs(value) >= scale && Math.round(Number(short.replaceAll(',', '')) * scale) === value)
      return minus(`${short} ${name}`);
  }
  return minus(PLAIN.format(value));
}
