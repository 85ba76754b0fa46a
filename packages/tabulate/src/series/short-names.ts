/**
 * Which names are the short form of a longer one among `names`, all in lower case and without an article: "union" of
 * "transport workers' union", "mayor" of "mayor of karsa", "zelensky" of "volodymyr zelensky".
 *
 * `keyOf` gives names that are otherwise one the same key. A short form of two longer ones is nobody's: "ministry" beside "health ministry" and "interior ministry".
 */
export function shortNames(
  names: Iterable<string>,
  keyOf: (name: string) => string = (name) => name,
): Map<string, string> {
  const known = [...new Set(names)].sort((left, right) => right.length - left.length);
  const long = new Map<string, string>();
  for (const name of known) {
    if (GENERAL.test(name)) continue;
    const longer = known.filter((other) => isLonger(other, name)).map((other) => long.get(other) ?? other);
    if (longer[0] !== undefined && new Set(longer.map(keyOf)).size === 1) long.set(name, longer[0]);
  }
  return long;
}

/** Words for people whom nobody names: "officials" are not "health officials". */
const GENERAL =
  /^(?:(?:local|senior|other|regional|state|city|some|several|two) )*(?:officials?|sources?|authorities|witness(?:es)?|residents?|analysts?|experts?|doctors?|diplomats?|lawmakers?|spokes(?:man|woman|person)|minister|others|people)$/u;

function isLonger(long: string, short: string): boolean {
  return long.endsWith(` ${short}`) || long.startsWith(`${short} of `);
}
