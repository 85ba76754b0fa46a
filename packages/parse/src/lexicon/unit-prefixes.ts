/** A prefix of the International System: its symbol, its name, and its symbol in UCUM where that differs. */
export interface UnitPrefix {
  readonly symbols: readonly string[];
  readonly name: string;
  readonly ucum: string;
}

const prefix = (name: string, ucum: string, ...symbols: readonly string[]): UnitPrefix => ({
  name,
  ucum,
  symbols: symbols.length > 0 ? symbols : [ucum],
});

/** The prefixes that news uses, by their symbol. The micro sign has two code points. */
export const unitPrefixes: ReadonlyMap<string, UnitPrefix> = new Map([
  ['p', prefix('pico', 'p')],
  ['n', prefix('nano', 'n')],
  ['µ', prefix('micro', 'u', 'µ', 'μ')],
  ['m', prefix('milli', 'm')],
  ['c', prefix('centi', 'c')],
  ['d', prefix('deci', 'd')],
  ['h', prefix('hecto', 'h')],
  ['k', prefix('kilo', 'k')],
  ['M', prefix('mega', 'M')],
  ['G', prefix('giga', 'G')],
  ['T', prefix('tera', 'T')],
  ['P', prefix('peta', 'P')],
  ['E', prefix('exa', 'E')],
]);
