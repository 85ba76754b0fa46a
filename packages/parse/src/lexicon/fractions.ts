/** Names of parts, singular and plural: "a third", "two fifths", "half". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ...'third quarter fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((name, index): [string, number][] => {
      const part = 1 / (name === 'quarter' ? 4 : index < 1 ? 3 : index + 2);
      return [
        [name, part],
        [`${name}s`, part],
      ];
    }),
  ['twelfth', 1 / 12],
  ['twelfths', 1 / 12],
  ['sixteenths', 1 / 16],
  ['hundredth', 1 / 100],
  ['hundredths', 1 / 100],
  ['thousandth', 1 / 1000],
  ['thousandths', 1 / 1000],
]);
