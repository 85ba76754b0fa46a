import type { Bound } from '@muster/model';

/** The bounds that words express. */
export type WordedBound = Exclude<Bound, 'exact' | 'range' | 'vague'>;

const phrases = (bound: WordedBound, list: string): [string, WordedBound][] =>
  list.split('|').map((phrase) => [phrase.trim(), bound]);

/** Phrases that bound the number behind them, lower case, words one space apart. */
export const boundsBefore: ReadonlyMap<string, WordedBound> = new Map([
  ...phrases(
    'over',
    'more than|more than an estimated|more than about|more than some|over|above|in excess of|greater than|upwards of|upward of|north of|exceeding|exceeded|exceeds|exceed|surpass|surpassed|surpasses|surpassing|topped|topping|tops|beyond|better than|bigger than|larger than|higher than|longer than|older than|well over|just over|slightly over|a little over|little more than',
  ),
  ...phrases(
    'atLeast',
    'at least|no fewer than|no less than|not less than|not fewer than|nothing less than|a minimum of|minimum of|minimum|at a minimum|a minimum|least|at the very least|as few as|as little as|not under|starting at|equal to or more than|greater than or equal to|more than or equal to|larger than or equal to|or more than|higher or equal than|higher or equal to|greater or equal to|greater or equal than|more or equal to|bigger or equal to|not lower than|not smaller than',
  ),
  ...phrases(
    'under',
    'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|just under|shy of|short of|just shy of|just short of|sub|well under|well below|not quite|cheaper than|not even',
  ),
  ...phrases(
    'atMost',
    'up to|as many as|as much as|as high as|as long as|as far as|at most|at the most|no more than|not more than|no greater than|no higher than|a maximum of|maximum of|maximum|max|a maximum|not exceeding|not over|upto|no longer than|less than or equal to|equal to or less than|as large as|lower or equal than|lower or equal to|less or equal to|less or equal than|smaller or equal to|not more|not greater than|not larger than|not higher than',
  ),
  ...phrases(
    'approx',
    'about|around|approximately|approx|roughly|some|nearly|almost|close to|closer to|nearer to|an estimated|estimated|circa|ca|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|something like|more or less|virtually|practically|near|an average of|on average|average of|an estimate of|in the order of|or so|broadly|perhaps|an approximate|towards',
  ),
]);

/** Phrases that bound the number before them. */
export const boundsAfter: ReadonlyMap<string, WordedBound> = new Map([
  ...phrases(
    'atLeast',
    'or more|and more|or higher|and above|or above|or over|and over|or greater|or better|at least|at the very least|at a minimum|and up|and upwards|or upwards|and counting|or longer|or older|and older|plus|minimum|or larger|and higher',
  ),
  ...phrases(
    'atMost',
    'or less|or fewer|or under|and under|or below|and below|at most|at the most|maximum|or lower|or younger|and younger|tops|max|or smaller',
  ),
  ...phrases('approx', 'or so|or thereabouts|odd|give or take|more or less|approximately|on average'),
]);

/** Every word that such a phrase begins or ends with, so that no others are looked at. */
export const boundEdges: ReadonlyMap<string, true> = new Map(
  [
    ...[...boundsBefore.keys()].map((phrase) => phrase.split(' ').at(-1)!),
    ...[...boundsAfter.keys()].map((phrase) => phrase.split(' ')[0]!),
  ].map((word) => [word, true]),
);
