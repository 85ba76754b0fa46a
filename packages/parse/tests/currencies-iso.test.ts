import { codes } from 'currency-codes';
import { describe, expect, test } from 'vitest';
import { HISTORIC_CURRENCIES } from '../src/lexicon/currency-table.ts';
import { currencies, currenciesByCode } from '../src/lexicon/currencies.ts';

/** Codes of ISO 4217 that name no money of a state: metals, accounts between banks, tests. */
const NO_MONEY = /^X(?!CD|AF|OF|PF)|^(?:BOV|CHE|CHW|CLF|COU|CUC|MXV|USN|UYI|UYW|VED)$/;

const published = codes();
const money = published.filter((code) => !NO_MONEY.test(code));

describe('currencies are those of ISO 4217', () => {
  test('every currency in use is read', () => {
    expect(money.filter((code) => !currenciesByCode.has(code))).toEqual([]);
  });

  test('every code is published, or no longer in use', () => {
    const unknown = [...currenciesByCode.keys()].filter(
      (code) => !published.includes(code) && !HISTORIC_CURRENCIES.has(code),
    );
    expect(unknown).toEqual([]);
  });

  test('a currency that replaced another is not called historic', () => {
    expect([...HISTORIC_CURRENCIES].filter((code) => money.includes(code))).toEqual([]);
  });

  test('no two currencies have the same name', () => {
    const names = [...currenciesByCode.values()].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('a noun of several currencies tells no code, one of a single currency does', () => {
    expect(currencies.get('dollars')?.noun).toEqual({ name: 'dollar', code: null });
    expect(currencies.get('won')?.noun).toEqual({ name: 'won', code: null });
    expect(currencies.get('hryvnias')?.noun).toEqual({ name: 'Ukrainian hryvnia', code: 'UAH' });
  });
});
