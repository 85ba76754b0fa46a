/** Symbols behind the number, with the space that belongs before them. */
const BEHIND: Readonly<Record<string, string>> = { percent: '%', millimetre: ' mm', kilometre: ' km' };

/** Signs of currencies before the number, each of one currency only: a "dollar" of no known country is written out. */
const BEFORE = [
  ['US dollar', '$'],
  ['euro', '€'],
  ['pound sterling', '£'],
] as const;

/** Units and currencies without a plural of their own, and those with an odd one. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  yen: 'yen',
  yuan: 'yuan',
  won: 'won',
  baht: 'baht',
  rand: 'rand',
  hertz: 'hertz',
};

/** A unit of several: "kilometres", "US dollars", "barrels per day"; a symbol ("t", "kW") and "percent" stay as they are. */
export function unitPlural(unit: string): string {
  if (unit === 'pound sterling') return 'pounds sterling';
  const at = unit.search(/ (?:per|a|of) /);
  const noun = at === -1 ? unit : unit.slice(0, at);
  const last = noun.split(' ').at(-1) ?? noun;
  if (unit === 'percent' || !/^\p{Ll}{3,}$/u.test(last) || last.endsWith('s')) return unit;
  return `${noun.slice(0, noun.length - last.length)}${PLURALS[last] ?? `${last}s`}${unit.slice(noun.length)}`;
}

/** How a unit is written around a number. */
interface UnitSigns {
  readonly before: string;
  readonly behind: string;
}

/** What stands before and behind a number of a unit: "$" and nothing, nothing and " km", "$" and " per barrel". */
export function unitSigns(unit: string, value: number | null): UnitSigns {
  for (const [currency, sign] of BEFORE)
    if (unit === currency || unit.startsWith(`${currency} per `))
      return { before: sign, behind: unit.slice(currency.length) };
  const words = Math.abs(value ?? 2) === 1 ? unit : unitPlural(unit);
  return { before: '', behind: BEHIND[unit] ?? ` ${words}` };
}
