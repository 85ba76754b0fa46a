/**
 * What must stand between a verb of reckoning and its number for the number to be its subject's.
 *
 * - `none`    "the agency had counted 600 dead", "the ministry reported 36 wounded"
 * - `towards` "put the casualties above 3,000"
 * - `of`      "spoke of 10,000 or so soldiers"
 * - `harmed`  "the agency had 100 killed": a number of people harmed, and a body that counts them
 * - `toll`    "revised the toll to 11", "raised its estimate to 40"
 * - `number`  "gave a total of 3,000", "named a higher number: more than 3,000"
 */
export type Between = 'none' | 'towards' | 'of' | 'harmed' | 'toll' | 'number';

const verbs = (between: Between, list: string): [string, Between][] =>
  list.split(' ').map((verb) => [verb, between]);

/** Verbs that make a number somebody's: PARC counts them among the cues of attribution. */
export const reckoningVerbs: ReadonlyMap<string, Between> = new Map([
  ...verbs(
    'none',
    'count counts counted estimate estimates estimated report reports reported record records recorded register registers ' +
      'registered document documents documented verify verifies verified tally tallies tallied list lists listed confirm ' +
      'confirms confirmed claim claims claimed',
  ),
  ...verbs('harmed', 'had has'),
  ...verbs('towards', 'put puts set sets measure measures measured'),
  ...verbs(
    'toll',
    'revise revises revised raise raises raised lower lowers lowered correct corrects corrected update updates updated',
  ),
  ...verbs('of', 'speak speaks spoke spoken talk talks talked warn warns warned'),
  ...verbs(
    'number',
    'give gives gave given name names named cite cites cited quote quotes quoted offer offers offered',
  ),
]);

/** "at about 1,100", "above 3,000". */
export const TOWARDS: ReadonlySet<string> = new Set(['at', 'above', 'below', 'between', 'over', 'under']);

/** Nouns that announce a number. */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set([
  'number',
  'numbers',
  'total',
  'toll',
  'figure',
  'figures',
  'count',
  'estimate',
  'estimates',
  'tally',
]);

/** Nouns for a number that only a count makes: whoever changes it counted, where raising a number of soldiers sends more. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set([
  'toll',
  'count',
  'estimate',
  'estimates',
  'tally',
  'magnitude',
]);
