import type { UnitCase } from './units.ts';

const measure = (value: number, unit: string, phrases: readonly string[]): UnitCase => ({
  value,
  unit,
  phrases,
});

/** Units that news seldom has. */
export const rareUnits: readonly UnitCase[] = [
  measure(12, 'fluid ounce', [
    'The can holds 12 fl oz.',
    'The can holds 12 fl. oz. of it.',
    'The can holds 12 fluid ounces.',
  ]),
  measure(16, 'gibibyte', ['The card holds 16 GiB.', 'The card holds 16 gibibytes.']),
  measure(30, 'megabit per second', ['The line has 30 Mb/s.', 'The line has 30 Mbps.']),
  measure(5, 'zettabyte', ['They keep 5 zettabytes.', 'They keep 5 ZB.']),
  measure(300, 'rankine', ['It was 300 rankine.', 'It was 300 degrees Rankine.']),
  measure(20, 'celsius', ['It was 20º C at noon.', 'It was 20 °C at noon.']),
  measure(4, 'part per thousand', ['The salt is at 4 ‰.', 'The salt is at 4 parts per thousand.']),
  measure(7, 'million cubic feet per day', ['The well gives 7 MMcfd.', 'The well gives 7 mmcfd.']),
  measure(90, 'thousand cubic feet', ['It burns 90 mcf.', 'It burns 90 Mcf.']),
  measure(8, 'hectogram', ['It weighs 8 hectograms.', 'It weighs 8 hectogrammes.']),
  measure(3, 'cord of wood', ['They cut 3 cords of wood.']),
  measure(1.5, 'turn', ['The wheel made 1.5 turns.']),
  measure(29, 'inch of mercury', ['The glass stood at 29 inHg.', 'The glass stood at 29 inches of mercury.']),
  measure(6.25, 'foot', [
    'He is six foot three.',
    'He is a 6-foot-3 guard.',
    'He stands 6ft 3 tall.',
    'He is 6 ft 3 in.',
  ]),
  measure(2.5, 'kilogram', ['It weighs 2 kg 500 g.', 'It weighs 2.5 kg.']),
  measure(4, 'metre', [
    'The room is 4 x 6 metres.',
    'The room is 4 by 6 metres.',
    'The room is 4×6 m.',
    'The room is 4x6 m.',
  ]),
  measure(60, 'kilogram', ['The sack weighs 60 <kg>.']),
];

/** Sentences with a number that has not this unit. */
export const noRareUnits: readonly (readonly [sentence: string, not: string])[] = [
  ['They cut the 300 by 5 percent.', 'foot'],
  ['He took 2 turns.', 'turn'],
  ['It lies 10 foot deep, 4 men said.', 'inch'],
  ['El 1º de mayo llega.', 'degree'],
];
