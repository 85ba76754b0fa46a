const ORDINAL_PARTS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS_PARTS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const part = (name: string, whole: number): [string, number][] => [
  [name, whole],
  [`${name}s`, whole],
];

/** Into how many parts a whole is cut by the name of one, singular and plural: "a third" 3, "two fifths" 5, "half" 2. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...part('quarter', 4),
  ...ORDINAL_PARTS.split(' ').flatMap((name, index) => part(name, index + 3)),
  ...TENS_PARTS.split(' ').flatMap((name, index) => part(name, 20 + 10 * index)),
  ...part('hundredth', 100),
  ...part('thousandth', 1e3),
  ...part('millionth', 1e6),
  ...part('billionth', 1e9),
  ...part('trillionth', 1e12),
]);

/** The last word of a part whose name has two: "twenty-first", "thirty-fifths". */
export const fractionEndings: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' ').flatMap((name, index) => [
    [name, index + 1],
    [`${name}s`, index + 1],
  ]),
);
