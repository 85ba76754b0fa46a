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
  ...all('hundred', 1e2, 'hundred'),
  ...all('dozen', 12, 'dozen dozens doz dozs'),
  ...all('magnitude', 1e3, 'thousand'),
  ...all('magnitude', 1e5, 'lakh lakhs'),
  ...all('magnitude', 1e6, 'million mn mln mio'),
  ...all('magnitude', 1e7, 'crore crores'),
  ...all('magnitude', 1e9, 'billion bn bln'),
  ...all('magnitude', 1e12, 'trillion tn trn'),
  ...all('magnitude', 1e15, 'quadrillion'),
]);
