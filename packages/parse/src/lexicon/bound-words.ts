import type { Bound } from '@muster/model';

/** The bounds that words express. */
export type WordedBound = Exclude<Bound, 'exact' | 'range' | 'vague'>;

const phrases = (bound: WordedBound, list: string): [string, WordedBound][] =>
  list.split('|').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), bound]);

const GREATER = 'more greater higher bigger larger longer older taller heavier deeper wider stronger better';
const LESSER = 'less fewer lower smaller shorter younger lighter cheaper weaker';

/**
 * What comparatives say of the number behind them, alone, denied, and together with "or equal": "higher than",
 * "no higher than", "higher than or equal to", "equal to or higher than".
 */
const comparatives = (words: string, alone: WordedBound, denied: WordedBound): [string, WordedBound][] => {
  const equal = alone === 'over' ? 'atLeast' : 'atMost';
  return words.split(' ').flatMap((word) => [
    ...phrases(alone, `${word} than`),
    ...phrases(denied, `no ${word} than | not ${word} than | nothing ${word} than`),
    ...phrases(
      equal,
      `${word} than or equal to | ${word} or equal to | ${word} or equal | ${word} or equal than | ${word} than or equal |
        equal to or ${word} than | equal or ${word} than | or ${word} than`,
    ),
  ]);
};

/** Such phrases of Spanish, French, Portuguese and German, as English texts quote them. */
const foreign: readonly [string, WordedBound][] = [
  ...phrases('over', 'más de | mas de | plus de | mais de | mehr als'),
  ...phrases('atLeast', 'al menos | por lo menos | au moins | pelo menos | mindestens'),
  ...phrases('atMost', 'hasta | hasta unos | a lo sumo'),
  ...phrases('approx', 'alrededor de | cerca de | aproximadamente | unos | unas | environ | près de | casi'),
];

/** Phrases that bound the number behind them, lower case, words one space apart. */
export const boundsBefore: ReadonlyMap<string, WordedBound> = new Map([
  ...foreign,
  ...comparatives(GREATER, 'over', 'atMost'),
  ...comparatives(LESSER, 'under', 'atLeast'),
  ...phrases(
    'over',
    `more then | more than an estimated | more than about | more than some | over | over and above | above |
    in excess of | excess of | upwards of | upward of | upwards from | north of | exceeding | exceeded | exceeds |
    exceed | surpass | surpassed | surpasses | surpassing | topped | topping | tops | beyond |
    well over | just over | slightly over | a little over | little more than`,
  ),
  ...phrases(
    'atLeast',
    `at least | at least or equal to | a minimum of | minimum of | minimum | at a minimum | a minimum | least | at the least |
    at the very least | as few as | as little as | as low as | as small as | as young as | at or above | at or over | above or equal to | over or equal to |
    not be less than | not be fewer than | not be under | not be below | cannot be less than | cannot be fewer than | never less than | never fewer than | not under | not below | starting at | starting from | a good | easily`,
  ),
  ...phrases(
    'under',
    `less then | fewer then | under | below | just under | shy of | short of | just shy of | just short of | south of | sub |
    well under | well below | not quite | not even`,
  ),
  ...phrases(
    'atMost',
    `up to | upto | up to and including | as many as | as much as | as high as | as long as | as far as | as large as | as big as |
    as tall as | as old as | at most | at most or equal to | at the most | at the very most | at best | not more |
    not exceeding | not to exceed | not exceed | not exceeded | cannot exceed | never exceed | never exceeded | doesn't exceed | don't exceed |
    didn't exceed | can't exceed | won't exceed | couldn't exceed | not surpass | not surpassed | not top | not be more than | not be over | not be above |
    cannot be more than | never more than | at or below | at or under | below or equal to | under or equal to | not over | not above | a maximum of | maximum of | maximum | max | a maximum`,
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
