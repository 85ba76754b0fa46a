const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number as readers of English write it: `11000` is "11,000". */
export function numberWords(value: number): string {
  return NUMBERS.format(value);
}

/** "1 claim", "12,000 claims". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberWords(count)} ${count === 1 ? singular : plural}`;
}
