/** A calibre in millimetres with its weapon or cartridge, and every sentence that must give it. */
export interface CalibreCase {
  readonly millimetres: number;
  readonly weapon?: string;
  readonly cartridge?: string;
  readonly phrases: readonly string[];
}

/** Calibres, value first, all their notations under it. */
export const calibres: readonly CalibreCase[] = [
  {
    millimetres: 7.62,
    weapon: 'machine guns',
    phrases: [
      'The crew mounted 7.62 caliber machine guns.',
      'They sent 7.62-calibre machine guns.',
      'They sent 7.62 mm machine guns.',
    ],
  },
  {
    millimetres: 12.7,
    weapon: 'machine gun',
    phrases: [
      'They took a .50-calibre machine gun.',
      'They took a .50 caliber machine gun.',
      'They took a .50cal machine gun.',
      'They took a 50-calibre machine gun.',
      'They took a 0.50-caliber machine gun.',
      'They took a 12.7mm machine gun.',
      'They took a 12.7 mm machine gun.',
    ],
  },
  { millimetres: 12.7, phrases: ['A .50 BMG cartridge lay there.', 'He sold .50 ammunition.'] },
  { millimetres: 8.59, phrases: ['It fires .338 Lapua Magnum.'] },
  {
    millimetres: 7.62,
    cartridge: '7.62×39mm',
    phrases: ['It fires 7.62×39mm.', 'Boxes of 7.62×39mm rounds were found.'],
  },
  { millimetres: 7.62, cartridge: '7.62x54mmR', phrases: ['Boxes of 7.62x54mmR rounds were found.'] },
  {
    millimetres: 7.62,
    phrases: ['Boxes of 7.62 NATO lay there.', 'They had 7.62 ammunition.', 'It fires 7.62 rounds.'],
  },
  {
    millimetres: 155,
    weapon: 'howitzers',
    phrases: [
      'Kyiv got 155mm howitzers.',
      'Kyiv got 155-mm howitzers.',
      'Kyiv got 155 mm howitzers.',
      'Kyiv got 155-millimetre howitzers.',
      'Kyiv got 155mm/52 howitzers.',
      'Kyiv got 155-MM howitzers.',
      'Kyiv got 105mm and 155mm howitzers.',
      'Kyiv got 105- and 155-mm howitzers.',
    ],
  },
  {
    millimetres: 82,
    weapon: 'mortars',
    phrases: ['They fired 82mm, 120mm and 122mm mortars.', 'They fired 82, 120 and 122 mm mortars.'],
  },
  {
    millimetres: 170,
    weapon: 'Guns',
    phrases: ['Guns with a calibre of 170 mm came.', 'Guns of 170 mm came.'],
  },
  { millimetres: 152, phrases: ['The 152mm-calibre barrel was worn.', 'It has a calibre of 152 mm.'] },
  {
    millimetres: 127,
    weapon: 'guns',
    phrases: ['The ship has five-inch guns.', 'The ship has 5-inch guns.'],
  },
  {
    millimetres: 18.5,
    weapon: 'shotgun',
    phrases: ['Police took a 12-gauge shotgun.', 'Police took a 12 gauge shotgun.'],
  },
  { millimetres: 120, weapon: 'rounds', phrases: ['Four 120 mm rounds fell.', 'Four 120mm rounds fell.'] },
];

/** Sentences with millimetres or such numbers that are no calibre. */
export const noCalibres: readonly string[] = [
  'Some 35 mm of rain fell on Sunday.',
  'A 35mm film was shown.',
  'The tank has a gun and 20 mm of armour.',
  'He batted .300 in May.',
  'A six-inch pipe burst.',
  'The 12-gauge railway model was sold.',
  'Output rose 7.62 percent.',
];
