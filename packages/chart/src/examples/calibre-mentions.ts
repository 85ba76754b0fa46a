import { exampleClaims, type ExampleClaim } from './example-claim.ts';

const calibre = (value: number, weapon: string | null, rest: Partial<ExampleClaim> = {}): ExampleClaim => ({
  published: '2024-11-21',
  kind: 'calibre',
  category: 'artillery',
  surface: `${value}mm`,
  quote: `The report names ${value}mm ${weapon ?? 'weapons'}.`,
  value,
  unit: 'millimetre',
  counted: null,
  weapon,
  speaker: 'the National Intelligence Service',
  ...rest,
});

/** Weapons named with their calibre, from rifles to rocket launchers, in our own words. */
export const CALIBRE_MENTIONS = exampleClaims([
  calibre(170, 'self-propelled guns'),
  calibre(240, 'multiple rocket launchers'),
  calibre(240, 'multiple rocket launchers', {
    published: '2025-03-27',
    report: 'sample-2025-03-27',
    speaker: 'the Joint Chiefs of Staff',
  }),
  calibre(122, 'shells', { published: '2024-10-18', report: 'sample-2024-10-18' }),
  calibre(152, 'shells', { published: '2024-10-18', report: 'sample-2024-10-18' }),
  calibre(7.62, 'rifles', {
    cartridge: '7.62×39mm',
    surface: '7.62×39mm',
    quote: 'Crates of 7.62×39mm rounds for rifles were found.',
    speaker: null,
  }),
  calibre(12.7, 'machine guns', {
    cartridge: '12.7×108mm',
    surface: '12.7×108mm',
    quote: 'Heavy machine guns fire 12.7×108mm rounds.',
    speaker: null,
  }),
]);
