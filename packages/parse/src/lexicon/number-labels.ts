import { nounForms } from './inflect.ts';

/**
 * Whether a noun before a number always numbers what it names ("Section 427", "Flight 447"), or is a verb or a plain
 * noun as often, so that the number may count what stands behind it: "building 300 homes", "a group 40 strong".
 */
export type NumberLabel = 'always' | 'sometimes';

const labels = (kind: NumberLabel, list: string): [string, NumberLabel][] =>
  list
    .split(/\s+/)
    .flatMap(nounForms)
    .map((noun) => [noun, kind]);

/** Nouns that number what they name, singular and plural. */
export const numberLabels: ReadonlyMap<string, NumberLabel> = new Map([
  ...labels(
    'always',
    `section subsection chapter article paragraph clause resolution annex appendix figure version route gate flight channel
    episode phase tier type category class grade interstate highway motorway district division ward zone platform sector
    regiment brigade battalion volume vol exhibit amendment proposition checkpoint apartment suite room page psalm verse
    row seat locker bus tram train terminal runway dock berth plot parcel precinct protocol convention directive regulation
    sonnet symphony opus studio reactor turbine size serotype serogroup genotype subtype clade lineage`,
  ),
  ...labels(
    'sometimes',
    `item line table number step round game level area unit lot bay pier squadron issue part act scene season week day stage
    group option rule law bill title code model mark series question block point building floor case
    house street road hill junction exit inmate prisoner badge scope proposal measure ballot count call dial`,
  ),
  ['no', 'always'],
  ['nos', 'always'],
  ['nr', 'always'],
  ['nrs', 'always'],
  ['mk', 'always'],
  ['prop', 'always'],
  ['q', 'sometimes'],
]);
