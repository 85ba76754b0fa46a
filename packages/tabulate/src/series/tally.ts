import type { ClaimRow } from '@muster/model';

/** Verbs of a number that changes or is set anew; behind the last of them the number follows, "rose to 61". */
const CHANGES: ReadonlySet<string> = new Set(
  `rose rise rises risen rising climbed climbs climb climbing stands stood stand increased increases increase jumped jumps grew grown
  grows surged went gone reached reaches reach passed passes topped totalled totaled totals updated revised revises revise raised raises
  lowered lowers corrected corrects put puts putting dropped fell fallen`.split(/\s+/),
);
/** What joins them to the number. */
const TO: ReadonlySet<string> = new Set('to at from'.split(' '));
/** Those that take it without a word between. */
const DIRECT: ReadonlySet<string> = new Set(
  'reached reaches reach passed passes topped totalled totaled totals'.split(' '),
);
/** The words of a bound. */
const BOUND: ReadonlySet<string> = new Set(
  'about around some over more than at least nearly almost up to between roughly as many as an estimated approximately now'.split(
    ' ',
  ),
);
/** As many words may stand between "rose" and "to": those of "on Monday evening, from 40 the day before". */
const MOST_WORDS = 14;

/** Whether a number is told as a tally that changes: "the toll rose to 61", "put the dead at 40"; not "killed at least 40". */
export function isTally({ quote, surface }: Pick<ClaimRow, 'quote' | 'surface'>): boolean {
  const at = quote.indexOf(surface);
  if (at === -1) return false;
  const words = wordsOf(quote.slice(0, at));
  let last = words.length - 1;
  while (last >= 0 && BOUND.has(words[last]!) && !isJoint(words, last)) last -= 1;
  if (DIRECT.has(words[last] ?? '')) return true;
  return (
    TO.has(words[last] ?? '') &&
    words.slice(Math.max(0, last - MOST_WORDS), last).some((word) => CHANGES.has(word))
  );
}

/** "At" and "to" belong to the bound in "at least" and "up to". */
function isJoint(words: readonly string[], index: number): boolean {
  return (
    TO.has(words[index]!) &&
    !(words[index] === 'at' && words[index + 1] === 'least') &&
    words[index - 1] !== 'up'
  );
}

/** The words of a sentence in lower case. */
export function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
