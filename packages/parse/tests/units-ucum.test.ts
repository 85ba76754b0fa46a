import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, test } from 'vitest';
import { UNIT_TABLE, type Dimension } from '../src/lexicon/unit-table.ts';
import { unitsByName } from '../src/lexicon/units.ts';

const ucum = UcumLhcUtils.getInstance();

/** A code of UCUM that every unit of the dimension can be converted to; null where they measure different things. */
const COMMON: Readonly<Record<Dimension, string | null>> = {
  length: 'm',
  area: 'm2',
  volume: 'm3',
  mass: 'g',
  time: 's',
  speed: 'm/s',
  temperature: 'K',
  energy: 'J',
  power: 'W',
  force: null,
  pressure: 'Pa',
  electric: null,
  frequency: null,
  data: null,
  angle: 'deg',
  percent: '%',
  points: null,
  rate: null,
  other: null,
};

/** What one of the unit is in the common one, for units with a prefix, a date of definition or two traditions. */
const KNOWN: readonly [name: string, amount: number, of: string][] = [
  ['kilometre', 1000, 'm'],
  ['nautical mile', 1852, 'm'],
  ['tonne', 1e6, 'g'],
  ['kiloton', 1e9, 'g'],
  ['microgram', 1e-6, 'g'],
  ['hectare', 10000, 'm2'],
  ['kilowatt hour', 3.6e6, 'J'],
  ['knot', 1852 / 3600, 'm/s'],
  ['barrel', 0.158987294928, 'm3'],
  ['pound', 453.59237, 'g'],
];

describe('units are those of UCUM', () => {
  for (const [dimension, rows] of Object.entries(UNIT_TABLE) as [
    Dimension,
    (typeof UNIT_TABLE)[Dimension],
  ][]) {
    for (const { name, ucum: codes, prefixes } of rows) {
      for (const code of codes.split(' ').filter(Boolean)) {
        test(`${name} is ${code}, a unit of ${dimension}`, () => {
          expect(ucum.validateUnitString(code).status).toBe('valid');
          const common = COMMON[dimension];
          if (common !== null) expect(ucum.convertUnitTo(code, 1, common).status).toBe('succeeded');
        });
      }
      if (prefixes !== undefined) {
        test(`${name} takes its prefixes in UCUM too`, () => {
          const prefixed = [...unitsByName.values()].filter(
            (unit) => unit.name.endsWith(name) && unit.name !== name && unit.dimension === dimension,
          );
          expect(prefixed.length).toBeGreaterThan(0);
          for (const unit of prefixed)
            if (unit.ucum !== null) expect(ucum.validateUnitString(unit.ucum).status).toBe('valid');
        });
      }
    }
  }

  for (const [name, amount, of] of KNOWN) {
    test(`one ${name} is ${amount} ${of}`, () => {
      const code = unitsByName.get(name)?.ucum ?? '';
      expect(ucum.convertUnitTo(code, 1, of).toVal).toBeCloseTo(amount, 9);
    });
  }

  test('a code that UCUM does not have would be found', () => {
    expect(ucum.validateUnitString('[furlong]').status).not.toBe('valid');
    expect(ucum.convertUnitTo('kg', 1, 'm').status).not.toBe('succeeded');
  });
});
