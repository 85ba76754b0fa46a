/**
 * Whether two names of speakers are one speaker's: the same, or one said in full and one for short, "the Joint Chiefs" for
 * "Norway's Joint Chiefs of Staff". Nobody named is nobody's name.
 */
export function areOneSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  if (one === other) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (isName(one) && isName(other)) return within(a, b) || within(b, a);
  // "the ministry" behind "the defence ministry"
  return isDefinite(one) && isDefinite(other) && (a.endsWith(b) || b.endsWith(a));
}

const wordsOf = (name: string): string => ` ${name.replace(/^the /i, '')} `;

/** A name with a capital letter in it; "a lawmaker" and "lawmakers" may be others each time. */
const isName = (name: string): boolean =>
  name.replace(/^the /i, '') !== name.replace(/^the /i, '').toLowerCase();

const isDefinite = (name: string): boolean => /^the /i.test(name);

const within = (short: string, long: string): boolean => long.includes(short);
