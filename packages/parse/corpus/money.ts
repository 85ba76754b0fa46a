/** An amount of money or a price, and every sentence that must give it. */
export interface MoneyCase {
  readonly value: number;
  readonly unit: string;
  readonly phrases: readonly string[];
}

/** Money, value first, all its spellings under it. */
export const money: readonly MoneyCase[] = [
  {
    value: 41.5,
    unit: 'cent',
    phrases: [
      'The shares rose 41.5c.',
      'It bought 41.5 US cents.',
      'It bought 41.5 euro cents.',
      'It closed at 41.5 cents.',
    ],
  },
  {
    value: 9e9,
    unit: 'Israeli shekel per year',
    phrases: ['It costs 9 billion shekels ($2.4 billion) a year.'],
  },
  { value: 2.4e9, unit: 'dollar', phrases: ['It costs 9 billion shekels ($2.4 billion) a year.'] },
  { value: 26, unit: 'cent', phrases: ['The shares fell 26c to $3.'] },
  {
    value: 4,
    unit: 'cent per share',
    phrases: ['It lost four cents per diluted share.', 'It pays 4.0c a share.'],
  },
  {
    value: 2.7e6,
    unit: 'pound sterling',
    phrases: [
      'The club paid £2.7m.',
      'The club paid PS2.7m.',
      'The club paid 2.7 million pounds.',
      'The club paid GBP 2.7 million.',
      'The club paid 2.7 million pounds sterling.',
      'The club paid 2.7 million British pounds.',
    ],
  },
  {
    value: 30,
    unit: 'Australian dollar',
    phrases: [
      'It cost A$30.',
      'It cost AU$30.',
      'It cost AUD 30.',
      'It cost 30 Australian dollars.',
      'It cost 30 AUD.',
    ],
  },
  {
    value: 8.2e6,
    unit: 'US dollar',
    phrases: [
      'They got US$8.2 million.',
      'They got $US8.2 million.',
      'They got US $8.2 million.',
      'They got USD 8.2m.',
      'They got 8.2 million U.S. dollars.',
      'They got $8.2 million USD.',
    ],
  },
  { value: 5e9, unit: 'won', phrases: ['Seoul gave 5 billion won.', 'Seoul gave ₩5 billion.'] },
  { value: 5e9, unit: 'North Korean won', phrases: ['It cost 5 billion North Korean won.'] },
  {
    value: 300,
    unit: 'ruble',
    phrases: ['He paid 300 roubles.', 'He paid 300 rubles.'],
  },
  {
    value: 300,
    unit: 'Russian ruble',
    phrases: ['He paid 300 Russian roubles.', 'He paid ₽300.', 'He paid RUB 300.'],
  },
  {
    value: 40e6,
    unit: 'Israeli shekel',
    phrases: ['It took NIS 40 million.', 'It took 40 million shekels.', 'It took ₪40m.'],
  },
  {
    value: 2e7,
    unit: 'rupee',
    phrases: ['The state spent Rs 2 crore.', 'The state spent Rs. 2 crore.', 'It spent 2 crore rupees.'],
  },
  {
    value: 500,
    unit: 'Egyptian pound',
    phrases: ['She paid 500 Egyptian pounds.', 'She paid EGP 500.', 'She paid LE500.'],
  },
  {
    value: 85000,
    unit: 'Nigerian naira',
    phrases: ['Rice costs N85,000.', 'Rice costs ₦85,000.', 'Rice costs 85,000 naira.'],
  },
  {
    value: 2.5e9,
    unit: 'South African rand',
    phrases: ['The bank lent R2.5bn.', 'The bank lent 2.5 billion rand.'],
  },
  {
    value: 79,
    unit: 'Malaysian ringgit per month',
    phrases: ['The line is RM79 a month.', 'It is 79 ringgit per month.'],
  },
  {
    value: 58,
    unit: 'dollar per barrel',
    phrases: [
      'Oil was $58 a barrel.',
      'Oil was $58 per barrel.',
      'Oil was $58/barrel.',
      'Oil was 58 dollars a barrel.',
      'It was $58-a-barrel oil.',
    ],
  },
  {
    value: 45,
    unit: 'dollar per square foot',
    phrases: ['Rent is $45 per square foot.', 'Rent is $45 a square foot.', 'Rent is $45 per sq. ft.'],
  },
  {
    value: 62,
    unit: 'euro per megawatt hour',
    phrases: ['Power is €62 per megawatt-hour.', 'Power is 62 euros per MWh.'],
  },
  { value: 41000, unit: 'dollar per year', phrases: ['They earn $41,000 a year before tax.'] },
  {
    value: 28030,
    unit: 'Japanese yen',
    phrases: ['The share rose to Y=28,030.', 'The share rose to ¥28,030.', 'It rose to 28,030 yen.'],
  },
  { value: 280e6, unit: 'Israeli shekel', phrases: ['He has 280 million of the 1.5 billion shekels.'] },
  { value: 12, unit: 'cent', phrases: ['It rose 12 cents to $3.85.', 'It rose 12¢.'] },
];

/** Sentences without money, although letters or a word in them could be some. */
export const noMoney: readonly string[] = [
  'An R44 helicopter and an N95 mask were found.',
  'The P3 patrol plane landed.',
  'R2 and P2 are robots.',
  'TOP 10 countries were named.',
  'Nurses TRY 5 times.',
  'CAD 2016 was installed.',
  'In the vote 12 won seats.',
  'The village has 5 real problems.',
  'The trucks carried 45 pounds of rice.',
];
