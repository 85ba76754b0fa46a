/** How many units away a word points, and from where: the day of publication or what the text spoke of last. */
export interface TimeDirection {
  readonly offset: -1 | 0 | 1;
  readonly from: 'now' | 'focus';
}

const directions = (
  offset: -1 | 0 | 1,
  from: 'now' | 'focus',
  list: string,
): (readonly [string, TimeDirection])[] => list.split(' ').map((word) => [word, { offset, from }] as const);

/** What a word before a unit, a month or a weekday says: "last week", "the previous April", "that day". */
export const timeDirections: ReadonlyMap<string, TimeDirection> = new Map([
  ...directions(-1, 'now', 'last past latest'),
  ...directions(1, 'now', 'next coming'),
  ...directions(0, 'now', 'this current these'),
  ...directions(-1, 'focus', 'previous preceding prior'),
  ...directions(1, 'focus', 'following subsequent succeeding upcoming ensuing'),
  ...directions(0, 'focus', 'that same'),
]);

/** What a word behind a counted time says: "two days ago", "a week later", "three years hence". */
export const timeShifts: ReadonlyMap<string, TimeDirection> = new Map([
  ...directions(-1, 'now', 'ago back'),
  ...directions(1, 'now', 'hence'),
  ...directions(1, 'focus', 'later afterwards afterward after thereafter on'),
  ...directions(-1, 'focus', 'earlier before beforehand previously'),
]);

/** Which side of the day of publication "the last three days" and "the next three" lie on. */
export const timeSides: ReadonlyMap<string, -1 | 1> = new Map([
  ...['last', 'past', 'previous', 'preceding'].map((word) => [word, -1] as const),
  ...['next', 'coming', 'upcoming'].map((word) => [word, 1] as const),
]);
