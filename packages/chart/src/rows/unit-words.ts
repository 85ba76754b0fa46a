const SIGNS: Readonly<Record<string, string>> = { percent: '%', millimetre: 'mm', kilometre: 'km' };

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
  const at = unit.search(/ (?:per|a|of) /);
  const noun = at === -1 ? unit : unit.slice(0, at);
  const last = noun.split(' ').at(-1) ?? noun;
  if (unit === 'percent' || !/^\p{Ll}{3,}$/u.test(last) || last.endsWith('s')) return unit;
  return `${noun.slice(0, noun.length - last.length)}${PLURALS[last] ?? `${last}s`}${unit.slice(noun.length)}`;
}

/** A unit as it is written after a number: "km", "US dollars", "1 barrel per day". */
export function unitWords(unit: string, value: number | null): string {
  return SIGNS[unit] ?? (Math.abs(value ?? 2) === 1 ? unit : unitPlural(unit));
}
