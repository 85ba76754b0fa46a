/** Reports whose names are this alike (cosine of the sets of names) are about one event. */
const ALIKE = 0.3;
/** And they share at least so many names: "Reuters" and "Washington" alone make no event. */
const FEWEST_NAMES = 3;

/** Capitalised words that name no one event: days, months, titles. */
const NO_NAME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december president minister ministry secretary state general colonel captain lieutenant chief king queen
  prime mayor governor senator representative rep sen gen col mr mrs ms dr prof north south east west the`.split(
    /\s+/,
  ),
);

/**
 * The event that each text is about, as the place of its first text in the list: texts that share their names are about
 * one event, and so are those in between (single linkage).
 *
 * "Kursk", "Pyongyang" and "NIS" tie two reports together; a report from another country shares none of them.
 */
export function storiesOf(texts: readonly string[]): number[] {
  const names = texts.map(namesOf);
  const story = texts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (story[root] !== root) root = story[root]!;
    story[index] = root;
    return root;
  };
  const bearers = new Map<string, number[]>();
  names.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const name of own) {
      const others = bearers.get(name);
      if (others === undefined) bearers.set(name, [index]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(index);
      }
    }
    for (const [other, count] of shared) {
      if (count < FEWEST_NAMES || count / Math.sqrt(own.size * names[other]!.size) < ALIKE) continue;
      const [left, right] = [rootOf(other), rootOf(index)];
      story[Math.max(left, right)] = Math.min(left, right);
    }
  });
  return texts.map((_, index) => rootOf(index));
}

/** The capitalised words inside a text's sentences, without those that name no event: "Kursk", "Pentagon". */
function namesOf(text: string): Set<string> {
  const sentences = text.split(/(?<=[.!?]["'”’)]{0,3})\s+|\n+/u);
  const words = sentences.flatMap((sentence) => (sentence.match(/[\p{L}\p{M}'’-]+/gu) ?? []).slice(1));
  return new Set(
    words
      .filter((word) => /^\p{Lu}[\p{L}\p{M}]{2}/u.test(word))
      .map((word) => word.toLowerCase().replace(/['’]s?$/u, ''))
      .filter((word) => !NO_NAME.has(word)),
  );
}
