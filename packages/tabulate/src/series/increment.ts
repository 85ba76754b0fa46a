import type { ClaimRow } from '@muster/model';
import { plainWords } from '../plain-words.ts';

/** Words that make a number an addition to another: "about 3,000 additional troops". */
const MORE = /\b(?:additional|another|more|further|extra|new|newly|fresh|reinforcements?)\b/u;
/** The same right behind the figure, "3,000 more", and right before it, "a further 300"; "more than 300" is none. */
const BEHIND = /^[\s-]*(?:(?:others?|more|additional|further|extra|new|newly|fresh)\b)(?! than\b)/iu;
const BEFORE =
  /\b(?:another|an? (?:further|additional|extra|new|fresh)|additional|further)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Whether a number is said to come on top of another one: "about 3,000 more", "a further 300 were displaced". */
export function isIncrement({ counted, surface, quote }: ClaimRow): boolean {
  if (counted !== null && MORE.test(plainWords(counted))) return true;
  const at = quote.indexOf(surface);
  // Where the words stand twice in the sentence, nobody knows which of them is meant.
  if (at === -1 || quote.includes(surface, at + 1)) return false;
  return BEHIND.test(quote.slice(at + surface.length)) || BEFORE.test(quote.slice(Math.max(0, at - 60), at));
}

/** "Another 27 were missing": on top of what was counted before, whatever that was. */
const ANOTHER = /\b(?:another|a further)\b/iu;

/** Whether a number is only said to be one number more: behind one of another sort it adds nothing, "131 dead and another 27 missing". */
export function isAnother({ counted, surface, quote }: ClaimRow): boolean {
  const at = quote.indexOf(surface);
  return (
    /^(?:another|a further) /iu.test(counted ?? '') ||
    (at !== -1 && BEFORE.test(quote.slice(0, at)) && ANOTHER.test(quote.slice(Math.max(0, at - 20), at)))
  );
}
