/** Days by way of JavaScript's own `Date`, so that the tests do not lean on the calendar that they test. */
const dateOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The day so many days after an ISO day. */
export const addDays = (iso: string, days: number): Date =>
  new Date(dateOf(iso).getTime() + days * 86_400_000);

/** "2024-11-21". */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Year, month and day of an ISO day. */
export const civil = (iso: string): { year: number; month: number; day: number } => {
  const date = dateOf(iso);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
