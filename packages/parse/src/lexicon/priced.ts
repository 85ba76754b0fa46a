/** What things are priced and counted by behind "a", "an", "each" and "every": "$58 a barrel", "£9 a head". */
export const priced: ReadonlyMap<string, true> = new Map(
  `share head person piece ticket unit bottle seat vote pop shot dose time night visit family household child pupil
  student word copy plate pack packet bag box bale load trip ride flight game match hour bushel barrel gallon kilo tonne ton
  ounce patient prisoner worker soldier vehicle car house room place shift session class lesson song download user
  subscriber customer litre liter pound mile kilometre kilometer acre hectare day week month year round`
    .split(/\s+/)
    .map((word) => [word, true]),
);
