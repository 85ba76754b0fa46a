/** A number as a person writes it in a table, in the digits and point of a program; null where it may be two numbers. */
export type PlainNumber = (words: string) => string | null;

/** "1,500", "12 000", "−1,500.5": groups of three digits, each after the same mark. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?:\.\d+)?$/u;
/** "1,5", "2,75": where these stand, "1,500" may be one and a half. */
const DECIMAL_COMMA = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/u;
/** "1.500" is fifteen hundred in the countries whose spreadsheets put semicolons between cells. */
const GROUPED_BY_POINT = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/u;

/** How the numbers of a table are read: by what all of them look like, and by what stands between its cells. */
export function plainNumbers(cells: readonly string[], delimiter: string): PlainNumber {
  const commaIsPoint = cells.some((words) => DECIMAL_COMMA.test(words));
  return (words) => {
    const digits = words.replace('\u2212', '-');
    if (delimiter === ';' && GROUPED_BY_POINT.test(digits)) return null;
    if (!GROUPED.test(digits)) return digits;
    return commaIsPoint && digits.includes(',') ? null : digits.replace(/[, \u00a0\u2009\u202f]/gu, '');
  };
}
