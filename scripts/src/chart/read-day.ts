import { parsePublicationDate } from '@muster/read';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Year, month and day as a calendar date; null where there is no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  return parsePublicationDate(`${year}-${two(month)}-${two(day)}`);
}

/** Two numbers with a slash between them: the one above 12 is the day, and where neither is, no order is guessed. */
function slashed(first: number, second: number, year: number): string | null {
  if (first > 12) return dayOf(year, second, first);
  if (second > 12 || first === second) return dayOf(year, first, second);
  return null;
}

/**
 * Reads a day in the forms that spreadsheets write: "2024-10-18", "2024/10/18", an ISO time, "18.10.2024", "18 Oct 2024",
 * "October 18, 2024", "10/18/2024".
 *
 * Null for what is no day, and for "10/11/2024", which may be two.
 */
export function readDay(words: string): string | null {
  const iso = parsePublicationDate(words);
  if (iso !== null) return iso;
  const numbers = /^(\d{1,4})([./])(\d{1,2})\2(\d{1,4})$/.exec(words);
  if (numbers !== null) {
    const [first, second, third] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    if (numbers[1]!.length === 4) return dayOf(first, second, third);
    if (numbers[4]!.length !== 4) return null;
    return numbers[2] === '.' ? dayOf(third, second, first) : slashed(first, second, third);
  }
  const named =
    /^(?<day>\d{1,2}) (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(words) ??
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(words);
  const { year, month, day } = named?.groups ?? {};
  return year === undefined ? null : dayOf(Number(year), monthOf(month!), Number(day));
}
