/** How a number word enters a number: "seven" is a unit, "hundred" and "million" multiply what stands before. */
export interface Numeral {
  readonly value: number;
  readonly role: 'unit' | 'teen' | 'ten' | 'hundred' | 'magnitude' | 'dozen';
}

const named = (role: Numeral['role'], words: string, from: number, step = 1): [string, Numeral][] =>
  words.split(' ').map((word, index) => [word, { value: from + index * step, role }]);

const all = (role: Numeral['role'], value: number, words: string): [string, Numeral][] =>
  words.split(' ').map((word) => [word, { value, role }]);

/** The cardinals of English, and the words and abbreviations that multiply them. */
export const numerals: ReadonlyMap<string, Numeral> = new Map([
  ...named('unit', 'zero one two three four five six seven eight nine', 0),
  ...named('teen', 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
  ...named('ten', 'twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...all('unit', 0, 'nought naught'),
  ...all('ten', 40, 'fourty'),
  ...all('ten', 60, 'threescore'),
  ...all('ten', 80, 'fourscore'),
  ...all('hundred', 1e2, 'hundred'),
  ...all('dozen', 12, 'dozen dozens doz dozs'),
  ...all('magnitude', 1e3, 'thousand'),
  ...all('magnitude', 1e5, 'lakh lakhs lac lacs'),
  ...all('magnitude', 1e6, 'million mn mln mio'),
  // of other languages, as English texts quote them behind digits: "1,5 millones"
  ...all('magnitude', 1e6, 'millón millones milhão milhões milione milioni millionen'),
  ...all('magnitude', 1e9, 'milliarden miliardi'),
  ...all('unit', 100, 'centenar'),
  ...all('magnitude', 1e7, 'crore crores'),
  ...all('magnitude', 1e9, 'billion bn bln milliard milliards mlrd mrd mld'),
  ...all('magnitude', 1e12, 'trillion tn trn tln'),
  ...all('magnitude', 1e15, 'quadrillion'),
  ...all('magnitude', 1e18, 'quintillion'),
  ...all('magnitude', 1e21, 'sextillion'),
  ...all('magnitude', 1e24, 'septillion'),
]);
