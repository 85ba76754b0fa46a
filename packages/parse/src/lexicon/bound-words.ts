import type { Bound } from '@muster/model';

/** The bounds that words express. */
export type WordedBound = Exclude<Bound, 'exact' | 'range' | 'vague'>;

const phrases = (bound: WordedBound, list: string): [string, WordedBound][] =>
  list.split('|').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), bound]);

/** Phrases that bound the number behind them, lower case, words one space apart. */
export const boundsBefore: ReadonlyMap<string, WordedBound> = new Map([
  ...phrases(
    'over',
    `more than | more then | more than an estimated | more than about | more than some | over | over and above | above |
    in excess of | excess of | greater than | upwards of | upward of | upwards from | north of | exceeding | exceeded | exceeds |
    exceed | surpass | surpassed | surpasses | surpassing | topped | topping | tops | beyond |
    better than | bigger than | larger than | higher than | longer than | older than | taller than | heavier than |
    well over | just over | slightly over | a little over | little more than`,
  ),
  ...phrases(
    'atLeast',
    `at least | no fewer than | no less than | not less than | not fewer than | nothing less than | no lower than | not lower than |
    not smaller than | a minimum of | minimum of | minimum | at a minimum | a minimum | least | at the least | at the very least |
    as few as | as little as | not under | starting at | starting from | a good | easily | equal to or more than | or more than |
    greater than or equal to | more than or equal to | larger than or equal to | higher or equal than | higher or equal to |
    greater or equal to | greater or equal than | more or equal to | bigger or equal to`,
  ),
  ...phrases(
    'under',
    `less than | less then | fewer than | fewer then | under | below | lower than | smaller than | shorter than | younger than |
    lighter than | cheaper than | just under | shy of | short of | just shy of | just short of | south of | sub | well under |
    well below | not quite | not even`,
  ),
  ...phrases(
    'atMost',
    `up to | upto | up to and including | as many as | as much as | as high as | as long as | as far as | as large as | as big as |
    as tall as | as old as | at most | at the most | at the very most | at best | no more than | not more than | no greater than |
    no higher than | no longer than | no larger than | no older than | not greater than | not larger than | not higher than |
    not longer than | not more | not exceeding | not to exceed | not over | not above | a maximum of | maximum of | maximum | max |
    a maximum | less than or equal to | equal to or less than | lower or equal than | lower or equal to | less or equal to |
    less or equal than | smaller or equal to`,
  ),
  ...phrases(
    'approx',
    `about | around | round about | somewhere around | approximately | approx | roughly | some | nearly | almost | near | nearing |
    approaching | close to | close on | closer to | nearer to | nigh on | getting on for | an estimated | estimated |
    an estimate of | an approximate | circa | ca | c | in the region of | in the neighborhood of | in the neighbourhood of |
    in the vicinity of | in the order of | on the order of | of the order of | to the tune of | plus or minus | something like | more or less | or so |
    virtually | practically | barely | scarcely | hardly | broadly | perhaps | maybe | towards`,
  ),
]);

/** Phrases that bound the number before them. */
export const boundsAfter: ReadonlyMap<string, WordedBound> = new Map([
  ...phrases(
    'atLeast',
    `or more | and more | if not more | or higher | and higher | and above | or above | or over | and over | or greater | or better |
    or larger | or longer | or older | and older | at least | at the least | at the very least | at a minimum | minimum | and up |
    and upwards | or upwards | upwards | and counting | and rising | and climbing | plus`,
  ),
  ...phrases(
    'atMost',
    `or less | or fewer | and fewer | or under | and under | or below | and below | or lower | or younger | and younger | or smaller |
    at most | at the most | at the very most | at the outside | at best | maximum | max | tops`,
  ),
  ...phrases(
    'approx',
    'or so | or thereabouts | odd | give or take | more or less | approximately | roughly',
  ),
]);

/** Every word that such a phrase begins or ends with, so that no others are looked at. */
export const boundEdges: ReadonlyMap<string, true> = new Map(
  [
    ...[...boundsBefore.keys()].map((phrase) => phrase.split(' ').at(-1)!),
    ...[...boundsAfter.keys()].map((phrase) => phrase.split(' ')[0]!),
  ].map((word) => [word, true]),
);
