import { nounForms } from './inflect.ts';
import { unitPrefixes } from './unit-prefixes.ts';
import { UNIT_TABLE, type Dimension, type UnitRow } from './unit-table.ts';

/** A unit of measure: "kilometre", a length, UCUM "km". */
export interface Unit {
  /** Its plain English singular. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Its UCUM code; null where UCUM has none, or where the word does not say which of several units is meant. */
  readonly ucum: string | null;
  /** Whether the word may stand in capitals in running text: "5 Newtons", but "2016 Stone" is no weight. */
  readonly capitals: boolean;
}

/** What one spelling means: a unit as a word, of any case, or as a symbol that keeps its case ("mW" is no "MW"). */
export interface UnitSpelling {
  readonly word?: Unit;
  readonly symbols?: Readonly<Record<string, Unit>>;
}

/** A unit of several words, by what follows its first one: "nautical" opens "mile". */
export interface UnitPhrase {
  readonly rest: readonly string[];
  readonly unit: Unit;
}

interface Spelled {
  readonly unit: Unit;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

const isOneToken = (word: string): boolean => !/[ -]/.test(word);

const listed = (list: string | undefined, separator: string): string[] =>
  list === undefined ? [] : list.split(separator);

/** A row of the table and one unit more for each prefix that it takes. */
function spelled(dimension: Dimension, row: UnitRow): Spelled[] {
  const codes = row.ucum.split(' ');
  const unit: Unit = {
    name: row.name,
    dimension,
    ucum: row.ucum === '' || codes.length > 1 ? null : row.ucum,
    capitals: row.capitals === true,
  };
  const words = [row.name, ...listed(row.words, ', ')];
  const symbols = listed(row.symbols, ' ');
  const prefixed = listed(row.prefixes, ' ').map((symbol): Spelled => {
    const prefix = unitPrefixes.get(symbol)!;
    return {
      unit: { ...unit, name: prefix.name + row.name, ucum: prefix.ucum + row.ucum },
      words: words.map((word) => prefix.name + word),
      symbols: prefix.symbols.flatMap((before) => symbols.map((after) => before + after)),
    };
  });
  return [{ unit, words, symbols }, ...prefixed];
}

const all: readonly Spelled[] = Object.entries(UNIT_TABLE).flatMap(([dimension, rows]) =>
  rows.flatMap((row) => spelled(dimension as Dimension, row)),
);

/** Units by lower-case spelling, those of one word. */
export const units: ReadonlyMap<string, UnitSpelling> = unitsBySpelling();

function unitsBySpelling(): Map<string, UnitSpelling> {
  const found = new Map<string, { word?: Unit; symbols?: Record<string, Unit> }>();
  const at = (spelling: string) => {
    const entry = found.get(spelling) ?? {};
    found.set(spelling, entry);
    return entry;
  };
  for (const { unit, words, symbols } of all) {
    for (const word of words.flatMap(nounForms)) if (isOneToken(word)) at(word.toLowerCase()).word ??= unit;
    for (const symbol of symbols) (at(symbol.toLowerCase()).symbols ??= {})[symbol] ??= unit;
  }
  return found;
}

/** Units of several words by the first of them; a hyphen between two words is a space here. */
export const unitPhrases: ReadonlyMap<string, readonly UnitPhrase[]> = phrasesByOpener();

function phrasesByOpener(): Map<string, UnitPhrase[]> {
  const found = new Map<string, UnitPhrase[]>();
  for (const { unit, words } of all) {
    for (const phrase of words) {
      // "miles per hour" is a rate of two units; "parts per million" is one unit.
      if (isOneToken(phrase) || (phrase.includes(' per ') && !phrase.startsWith('parts '))) continue;
      for (const form of nounForms(phrase)) {
        const [opener = '', ...rest] = form.toLowerCase().split(/[ -]/);
        found.set(opener, [...(found.get(opener) ?? []), { rest, unit }]);
      }
    }
  }
  return found;
}

/** Units by their plain English name. */
export const unitsByName: ReadonlyMap<string, Unit> = new Map(
  [...all].reverse().map(({ unit }) => [unit.name, unit]),
);

/** What a unit of that name measures, with areas and volumes by their sides: "square league" is an area. */
export function dimensionOf(name: string): Dimension | undefined {
  if (name.startsWith('square ')) return 'area';
  if (name.startsWith('cubic ')) return 'volume';
  return unitsByName.get(name)?.dimension;
}
