import {
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  CURRENCY_TABLE,
  DOLLAR_LETTERS,
  HISTORIC_CURRENCIES,
  MINOR_UNITS,
  OTHER_CODES,
  OTHER_MONEY,
  type CurrencyRow,
} from './currency-table.ts';
import { nounForms } from './inflect.ts';

/** A currency, or a noun that several have: "Australian dollar" is AUD, "dollar" has no code. */
export interface Currency {
  /** Its plain English singular. */
  readonly name: string;
  /** ISO 4217; null where the words do not tell which. */
  readonly code: string | null;
}

/** What one spelling means beside a number. */
export interface CurrencySpelling {
  /** Behind a number, in any case: "5 yuan". */
  readonly noun?: Currency;
  /** The smallest amount that the noun is read in. */
  readonly least?: number;
  /** Behind a nation: "Egyptian pounds"; by code. */
  readonly nouns?: Readonly<Record<string, Currency>>;
  /** Before or behind a number, in capitals: "USD 5 million". */
  readonly code?: Currency;
  /** Before or behind a number of millions, exactly as written: "MUSD 60", "EURm 15". */
  readonly millions?: Readonly<Record<string, Currency>>;
  /** Before a number, exactly as written: "RM79". */
  readonly letters?: Readonly<Record<string, Currency>>;
}

/** Whose currency it is, by what follows the first word of it: "Hong" opens "Kong", HKD. */
export interface CurrencyNation {
  readonly rest: readonly string[];
  readonly code: string;
}

const nationsOf = (list: string): string[] => list.split(', ');
const isLiving = (code: string): boolean => !HISTORIC_CURRENCIES.has(code);

/** "Australian dollar"; the euro, sterling and the like need no nation. */
const nameOf = ({ noun, of, ownName }: CurrencyRow, code: string): string =>
  ownName === true ? noun : `${nationsOf(of[code]!)[0]!} ${noun}`;

/** Every currency by its code. */
export const currenciesByCode: ReadonlyMap<string, Currency> = new Map(
  [...CURRENCY_TABLE]
    .reverse()
    .flatMap((row) => Object.keys(row.of).map((code) => [code, { name: nameOf(row, code), code }])),
);

/** What the noun means where no nation stands before it. */
function bare({ noun, of }: CurrencyRow): Currency {
  const living = Object.keys(of).filter(isLiving);
  const only = living.length > 0 ? living : Object.keys(of);
  return only.length === 1 ? currenciesByCode.get(only[0]!)! : { name: noun, code: null };
}

/** One of the codes that letters or a sign may stand for; without a code where there are several. */
function oneOf(codes: string): Currency {
  const list = codes.split(' ');
  const { name, code } = currenciesByCode.get(list[0]!)!;
  return list.length === 1 ? { name, code } : { name: name.split(' ').at(-1)!, code: null };
}

const listed = (list: string): string[] => list.split(' ').filter((word) => word !== '');

/** Currencies whose millions finance writes in one word. */
const MILLIONS = 'USD EUR GBP SEK NOK DKK AUD CAD CHF JPY INR ZAR SGD NZD HKD'.split(' ');

/** The minor units with their spellings. */
const minorUnits = Object.entries(MINOR_UNITS).map(([name, { words }]): [string, string] => [name, words]);

/** Currencies by lower-case spelling: nouns, codes and letters; the signs stand in `currencySigns`. */
export const currencies: ReadonlyMap<string, CurrencySpelling> = bySpelling();

function bySpelling(): Map<string, CurrencySpelling> {
  const found = new Map<string, CurrencySpelling>();
  const add = (spelling: string, meaning: CurrencySpelling): void => {
    const before = found.get(spelling);
    const nouns = { ...before?.nouns, ...meaning.nouns };
    const letters = { ...before?.letters, ...meaning.letters };
    found.set(spelling, {
      ...meaning,
      ...before,
      ...(Object.keys(nouns).length > 0 ? { nouns } : {}),
      ...(Object.keys(letters).length > 0 ? { letters } : {}),
    });
  };
  for (const row of CURRENCY_TABLE) {
    const nouns = Object.fromEntries(Object.keys(row.of).map((code) => [code, currenciesByCode.get(code)!]));
    const alone = row.alone === undefined ? nounForms(row.noun) : listed(row.alone);
    const least = row.least === undefined ? {} : { least: row.least };
    for (const word of alone) add(word, { noun: bare(row), nouns, ...least });
    for (const word of listed(row.behindNation ?? '')) add(word, { nouns });
  }
  for (const [name, list] of [...minorUnits, ...Object.entries(OTHER_MONEY)]) {
    for (const word of listed(list)) {
      const money = { name, code: null };
      add(word.toLowerCase(), word === word.toUpperCase() ? { code: money } : { noun: money });
    }
  }
  for (const [code, currency] of currenciesByCode) add(code.toLowerCase(), { code: currency });
  for (const [other, code] of Object.entries(OTHER_CODES))
    add(other.toLowerCase(), { code: currenciesByCode.get(code)! });
  for (const code of MILLIONS) {
    const currency = currenciesByCode.get(code)!;
    for (const word of [`M${code}`, `${code}m`]) add(word.toLowerCase(), { millions: { [word]: currency } });
  }
  for (const [letters, codes] of Object.entries(CURRENCY_LETTERS))
    add(letters.toLowerCase(), { letters: { [letters]: oneOf(codes) } });
  return found;
}

/** Whose money it is, by the first word in lower case: "australian", "hong" (Kong). */
export const currencyNations: ReadonlyMap<string, readonly CurrencyNation[]> = byNation();

function byNation(): Map<string, CurrencyNation[]> {
  const found = new Map<string, CurrencyNation[]>();
  for (const { of } of CURRENCY_TABLE) {
    for (const [code, nations] of Object.entries(of)) {
      for (const nation of nationsOf(nations)) {
        const [opener = '', ...rest] = nation.toLowerCase().split(' ');
        found.set(opener, [...(found.get(opener) ?? []), { rest, code }]);
      }
    }
  }
  return found;
}

/** The dollar without a nation: what "$" alone says. */
export const DOLLAR: Currency = { name: 'dollar', code: null };

/** Currency signs. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map([
  ['$', DOLLAR],
  ['¢', { name: 'cent', code: null }],
  ['₿', { name: 'bitcoin', code: null }],
  ...Object.entries(CURRENCY_SIGNS).map(([sign, codes]): [string, Currency] => [sign, oneOf(codes)]),
]);

/** Letters before a dollar sign, in lower case: "us", "a", "nt". */
export const dollarPrefixes: ReadonlyMap<string, Currency> = new Map(
  Object.entries(DOLLAR_LETTERS).map(([letters, code]) => [letters, currenciesByCode.get(code)!]),
);

/** Those that may stand a space before the sign: "HK $216,925". "a $5 note" is no Australian dollar. */
export const spacedDollarPrefixes: ReadonlySet<string> = new Set('us u.s. hk nz nt c usd aud cad'.split(' '));

/**
 * How many of the minor unit make one of the money: 100 grosze a "Polish zloty", 1,000 fils a "Kuwaiti dinar"; null where it
 * is no part of it.
 */
export function partsOf(money: string, minor: string): number | null {
  const row = MINOR_UNITS[minor];
  const noun = money.split(' ').at(-1)!;
  return row?.of.split(' ').includes(noun) === true ? (row.parts ?? 100) : null;
}
