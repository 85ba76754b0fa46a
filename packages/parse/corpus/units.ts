/** A measure, rate or percentage that must be read, and every sentence that must give it. */
export interface UnitCase {
  readonly value: number;
  readonly unit: string;
  readonly phrases: readonly string[];
}

/** Units, value first, all their spellings under it. */
export const units: readonly UnitCase[] = [
  {
    value: 40,
    unit: 'kilometre',
    phrases: [
      'The gun reaches 40 kilometres.',
      'The gun reaches 40 kilometers.',
      'The gun reaches 40 km.',
      'The gun reaches 40km.',
      'It is a 40-kilometre drive.',
      'It is a 40-km drive.',
      'The convoy made 40 more kilometres.',
    ],
  },
  {
    value: 12,
    unit: 'kilogram metre per square second',
    phrases: ['The push was 12 kg m/s².', 'The push was 12 kg·m/s^2.', 'The push was 12 kg m s⁻².'],
  },
  {
    value: 9.8,
    unit: 'metre per square second',
    phrases: ['It fell at 9.8 m/s2.', 'It fell at 9.8 metres per second squared.', 'It fell at 9.8 m s−2.'],
  },
  {
    value: 40,
    unit: 'joule per kilogram kelvin',
    phrases: ['It takes 40 J/(kg K).', 'It takes 40 J/(kg·K).'],
  },
  {
    value: 4,
    unit: 'litre per person per day',
    phrases: ['The camp has 4 litres per person per day.', 'It has 4 L per person per day.'],
  },
  { value: 5, unit: 'inverse femtobarn', phrases: ['The ring gave 5 fb⁻¹ of data.', 'It gave 5 fb−1.'] },
  {
    value: 1200,
    unit: 'part per million',
    phrases: ['Levels stood at 1200 parts per million.', 'Levels stood at 1200 ppm.'],
  },
  { value: 5, unit: 'metre', phrases: ['The ditch runs 5 m W of the gate.', 'He stood 5 m N of it.'] },
  {
    value: 18,
    unit: 'minute',
    phrases: [
      'Crews took 42 minutes, against a target of 18.',
      'Crews took 42 minutes, compared with 18 in May.',
      'Crews took 42 minutes in the city and 18 on the coast.',
    ],
  },
  {
    value: 1.5,
    unit: 'percent',
    phrases: [
      'Output rose by 2 percent but sales fell by 1.5.',
      'Pay grew at a rate of 2 percent, and by 1.5 including bonuses.',
      'Roe has 22 percent, ahead of Lane with 1.5.',
      'The rate was 2 percent across 40 towns, versus 1.5 a year ago.',
    ],
  },
  { value: 11, unit: 'percent', phrases: ['China takes 30%, the US 11 and Japan the rest.'] },
  { value: 422, unit: 'point', phrases: ['The index shed 422 pts to 77,155.'] },
  { value: 77155, unit: 'point', phrases: ['The index shed 422 pts to 77,155.'] },
  { value: 0.1, unit: 'percentage point', phrases: ['Prices rose 0.1 of a percentage point.'] },
  {
    value: 6.16666666666667,
    unit: 'foot',
    phrases: ['He is 6ft 2in tall.', 'He is 6-foot-2.', 'He is 6 ft 2 in tall.'],
  },
  {
    value: 38,
    unit: 'times',
    phrases: ['It trades at 38 times forward earnings.', 'It is 38 times today’s size.'],
  },
  { value: 74.07, unit: 'cent', phrases: ['The highest bid is 84.75 cents, while the lowest is 74.07.'] },
  {
    value: 79,
    unit: 'year of age',
    phrases: ['Life expectancy is 79 for men.', 'Life expectancy in the north is around 79.'],
  },
  { value: 66, unit: 'megayear', phrases: ['It lived 66 Ma ago.', 'It lived 66 Myr ago.'] },
  { value: 5.2, unit: 'peso', phrases: ['It cost 5 pesos and 20 centavos.', 'It cost 5 pesos 20 centavos.'] },
  { value: 2.25, unit: 'dinar', phrases: ['It cost 2 dinars and 250 fils.'] },
  { value: 5.2, unit: 'pound sterling', phrases: ['It cost 5 pounds and 20 pence.'] },
  { value: 1.5, unit: 'Chinese yuan', phrases: ['It cost one kuai and five mao.'] },
  { value: 12, unit: 'grosz', phrases: ['It cost 12 groszy.'] },
  { value: 68, unit: 'pence', phrases: ['The shares fell 68 p to the close.', 'They fell 68p.'] },
  {
    value: 4577.1,
    unit: 'point',
    phrases: [
      'The index rose 64 points to 4,577.10.',
      'One fell 64 points, while the other climbed 0.1% to 4,577.10.',
      'It fell 64 points at 4,577.10.',
      'It rose 64 points, or 1.4 percent, to 4,577.10.',
      'It rose 64 points, or 1.4%, closing at 4,577.10.',
      'It closed at 4,577.10, up 64 points.',
    ],
  },
  { value: 250000, unit: 'dollar', phrases: ['It costs a quarter million dollars.'] },
  {
    value: 180,
    unit: 'bushel per acre',
    phrases: ['Yields were 180 bushels an acre.', 'It gave 180 bushels per acre.'],
  },
  { value: 30, unit: 'foot', phrases: ["It flew at a height of 30' when it shook.", "It is 30' long."] },
  { value: 2, unit: 'inch', phrases: ['The bolt is as thick as 2 in'] },
  {
    value: 220000,
    unit: 'barrel per day',
    phrases: ['It takes 220,000 barrels of crude a day.', 'It takes 220,000 barrels of light oil per day.'],
  },
  {
    value: 20,
    unit: 'tonne',
    phrases: ['They sold 20 tonnes of wheat a month ago.', 'They sold 20 tonnes of wheat and a lorry.'],
  },
  {
    value: 2380000,
    unit: 'Japanese yen',
    phrases: ['It costs 2,435,000 yen ($22,480), and 2,380,000 ($21,972) without the roof.'],
  },
  { value: 500, unit: 'US dollar', phrases: ['They paid usd 500 in cash.', 'They paid USD 500 in cash.'] },
  { value: 3, unit: 'hour', phrases: ['The shortest day has 3 hrs.', 'It takes 3 hrs by train.'] },
  {
    value: 0.25,
    unit: 'mile',
    phrases: ['It stood a quarter of a mile away.', 'They moved one quarter of a mile.'],
  },
  {
    value: 90,
    unit: 'kilometre per hour',
    phrases: [
      'Gusts reached 90 km/h.',
      'Gusts reached 90 kph.',
      'Gusts reached 90 kilometres per hour.',
      'Gusts reached 90 kilometres an hour.',
    ],
  },
  {
    value: 250,
    unit: 'square kilometre',
    phrases: [
      'They hold 250 square kilometres.',
      'They hold 250 sq km.',
      'They hold 250 sq. km.',
      'They hold 250 km².',
      'They hold 250 km2.',
      'They hold a 250-square-kilometre pocket.',
    ],
  },
  {
    value: 5.4,
    unit: 'terawatt hour',
    phrases: ['The plant made 5.4 TWh.', 'The plant made 5.4 terawatt-hours.', 'It made 5.4 terawatt hours.'],
  },
  {
    value: 350,
    unit: 'pound-foot',
    phrases: [
      'The engine gives 350 lb-ft.',
      'The engine gives 350 pound-feet.',
      'The engine gives 350 pound feet of torque.',
    ],
  },
  { value: 31, unit: 'mile per gallon', phrases: ['It does 31 mpg.', 'It does 31 miles per gallon.'] },
  {
    value: 1.3e6,
    unit: 'barrel per day',
    phrases: [
      'Output fell by 1.3 million barrels per day.',
      'Output fell by 1.3 million barrels a day.',
      'Output fell by 1.3 million bpd.',
    ],
  },
  {
    value: 45000,
    unit: 'tonne',
    phrases: [
      'The ship took 45,000 tonnes.',
      'The ship took 45,000 metric tons.',
      'The ship took 45,000 metric tonnes of maize.',
    ],
  },
  { value: 55, unit: 'inch', phrases: ['The screen is 55" wide.', 'It is 55 in wide.', 'A 55-inch screen.'] },
  {
    value: 6,
    unit: 'foot',
    phrases: ["The plank is 6' long.", 'The plank is 6 ft long.', 'A six-foot plank.'],
  },
  {
    value: -12,
    unit: 'celsius',
    phrases: [
      'It was -12°C.',
      'It was -12 degrees Celsius.',
      'It was minus 12 degrees Celsius.',
      'It was −12 °C.',
    ],
  },
  {
    value: 7,
    unit: 'year of age',
    phrases: [
      'A 7-year-old boy fell.',
      'The boy is 7 years old.',
      'Ali, aged 7, fell.',
      'Boys of 7 years of age.',
      'A 7 y/o boy fell.',
      'A 7 - year - old boy fell.',
      'The boy, 7, fell.',
      'Anna Weber, 7, fell.',
      '“I fell,” said Anna Weber, 7.',
      'He is 7.',
      'He is 7 and lives here.',
      'She was only seven when it began.',
      'She will be 7 by the end of the year.',
      'He turned 7 in May.',
      'Children under seven were moved.',
      'Two brothers, 4 and 7, fell.',
      'It hurt two others, 7 and 12.',
      'Three girls, 7, 9 and 12, were found.',
      'His two sons, 7 and 12, had fled.',
      'His two sons, 5 and 7, had fled.',
      'Two were held; a third, 7, fled.',
      'Their average age was 7.',
    ],
  },
  {
    value: 3.2,
    unit: 'percentage point',
    phrases: [
      'It lost 3.2 percentage points.',
      'It lost 3.2 per cent points.',
      'It lost 3.2 percent points.',
    ],
  },
  {
    value: 4,
    unit: 'percent',
    phrases: ['Prices rose 3 percent in May and 4 in June.', 'It fell 3% on Monday and about 4 on Friday.'],
  },
  { value: 25, unit: 'basis point', phrases: ['The bank cut by 25 basis points.', 'The bank cut by 25bps.'] },
  {
    value: 128.4,
    unit: 'point',
    phrases: ['The index fell 128.4 points to 8,014.2.', 'The index closed 128.4 points lower.'],
  },
  { value: 60, unit: 'kilogram', phrases: ['The sack weighs 60 [kg].', 'The sack weighs 60 (kg).'] },
  {
    value: 6.5,
    unit: 'litre per 100 kilometres',
    phrases: ['It burns 6.5 litres per 100 km.', 'It burns 6.5 L/100 km.'],
  },
  {
    value: 15,
    unit: 'day',
    phrases: [
      'The siren sounds every 15 days.',
      'It fell in the first 15 days of May.',
      'Shelling went on for 15 consecutive days.',
    ],
  },
];

/** Sentences with a figure that has another unit than it may seem, or none. */
export const noUnits: readonly (readonly [sentence: string, not: string])[] = [
  ['He left his post on 8 in the morning list.', 'inch'],
  ['She said "we lost 9" before the vote.', 'inch'],
  ['Some 35m people need aid.', 'metre'],
  ['The war drove out 1.2m displaced and 3m ethnic Russians.', 'metre'],
  ['A 5-point plan was agreed.', 'point'],
  ['There were 3 points of contact.', 'point'],
  ['The parcel went to 23456 F Block.', 'fahrenheit'],
  ['A crowd of 32K watched.', 'kelvin'],
  ['The 2016 Stone report was read.', 'stone'],
  ['In Kharkiv, 12, mostly women, fell.', 'year of age'],
  ['Kyiv, 12, Lviv, 9, and Odesa, 7.', 'year of age'],
  ['He fought rebels and soldiers, 12 and 15.', 'year of age'],
  ['The vote among members, 45 to 12, was clear.', 'year of age'],
  ['Police, 12 and 14 of them armed, came.', 'year of age'],
  ['On Monday, 34, mostly men, fell.', 'year of age'],
  ['Ukraine, 34, and Norway, 12.', 'year of age'],
  ['It is 34.', 'year of age'],
  ['She led by 34 and won.', 'year of age'],
];
