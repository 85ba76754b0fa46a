const day = (month: number, dayOfMonth: number): number => month * 100 + dayOfMonth;

/** Days that name an event of one year, by month and day as 911: "the September 11 attacks", "the October 7 massacre". */
const eventDays: ReadonlyMap<number, { readonly year: number; readonly events: ReadonlySet<string> }> =
  new Map([
    [day(9, 11), of(2001, 'attack attacks hijacker hijackers hijackings victims commission')],
    [day(10, 7), of(2023, 'attack attacks massacre massacres assault raid')],
    [day(1, 6), of(2021, 'riot riots rioter rioters insurrection attack committee')],
    [day(7, 7), of(2005, 'bombing bombings bomber bombers attacks')],
  ]);

function of(year: number, events: string): { readonly year: number; readonly events: ReadonlySet<string> } {
  return { year, events: new Set(events.split(' ')) };
}

/** The year of the event that a day without one names before `next`, the word behind it; undefined where it names none. */
export function yearOfEvent(month: number, dayOfMonth: number, next: string): number | undefined {
  const named = eventDays.get(day(month, dayOfMonth));
  return named?.events.has(next) === true ? named.year : undefined;
}

/** Days that stand for their event in digits alone: "since 9/11". */
const inDigits: ReadonlyMap<number, number> = new Map([[day(9, 11), 2001]]);

/** The year of the event that a day written "9/11" stands for; undefined where it stands for none. */
export const yearInDigits = (month: number, dayOfMonth: number): number | undefined =>
  inDigits.get(day(month, dayOfMonth));
