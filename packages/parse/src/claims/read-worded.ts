import type { Certainty, Count, WordedClaim } from '@muster/model';
import type { Placed } from '../text/prose.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import { claimId } from './claim-id.ts';
import { contextOf, type Claimant } from './context-of.ts';
import type { Finding } from './counts/finding.ts';
import type { NounPhrase } from './phrases/phrase.ts';

/**
 * Reads the counts that the text gives without a numeral: "a soldier was killed" is one, "no one was hurt" none.
 *
 * Only where the words say how many of whom: one person with an article or an owner ("her son", not "the victim", who
 * may have been counted before, nor "him"), or none of them. What led to the event ("protested after a man had died")
 * is left out, as it is among the counts.
 */
export function readWorded(claimant: Claimant, accounts: readonly Account[]): WordedClaim[] {
  return accounts
    .flatMap((account) => account.findings.flatMap((finding) => worded(claimant, account, finding)))
    .sort((a, b) => a.figure.start - b.figure.start);
}

function worded(claimant: Claimant, account: Account, finding: Finding): WordedClaim[] {
  const { tokens } = claimant.prose;
  const { noun, role, category } = finding;
  if (role === 'background' || noun.figure >= 0) return [];
  const none = noun.opening === 'none';
  if (!(none ? isOfPeople(tokens, noun) : isOne(tokens, noun))) return [];
  const figure = figureOf(tokens, noun, none ? 0 : 1);
  const context = contextOf(claimant, account, figure, account.phrases.indexOf(noun), finding);
  const { certainty, reportCertainty, doubts = [], cues, provisional: _provisional, ...rest } = context;
  const kept = none ? doubts.filter((doubt) => doubt !== 'denied') : doubts;
  return [
    {
      ...rest,
      id: claimId(claimant.hash, figure, figure.kind),
      figure: unplaced(figure),
      category,
      certainty: none ? upheld(certainty) : certainty,
      reportCertainty: none ? upheld(reportCertainty) : reportCertainty,
      cues: none ? cues.filter((cue) => cue !== tokens.surface(noun.first)) : cues,
      ...(kept.length > 0 && { doubts: kept }),
      ties: [],
    },
  ];
}

/** "no one", "nobody", "no soldiers", "no casualties"; not "no other casualties" nor "no further deaths". */
const isOfPeople = (tokens: Tokens, { first, last, head, people, harm }: NounPhrase): boolean =>
  (people !== undefined || harm !== undefined || isNobody(tokens, head)) &&
  !(last > first + 1 && BEYOND.has(tokens.spelling(first + 1)));

const isNobody = (tokens: Tokens, head: number): boolean =>
  tokens.word(head)?.closedClass === 'nobody' || tokens.spells(head, 'one');

/** Behind "no": what was counted before is left out of the count. */
const BEYOND = new Set(['other', 'others', 'further', 'more', 'new', 'additional', 'major', 'serious']);

/** "a soldier", "another villager", "his son". */
const isOne = (tokens: Tokens, { opening, people, first }: NounPhrase): boolean =>
  people?.number === 'one' &&
  (opening === 'indefinite' || (opening === 'definite' && !POINTING.has(tokens.spelling(first))));

/** Before somebody spoken of already. */
const POINTING = new Set(['the', 'this', 'that']);

/** Words that say how many and name nobody. */
const OPENERS = new Set(['a', 'an', 'another', 'no', 'one', 'nobody', 'none', 'neither']);

function figureOf(tokens: Tokens, { first, last }: NounPhrase, value: 0 | 1): Placed<Count> {
  const [start, end] = [tokens.start(first), tokens.end(last - 1)];
  let named = first;
  while (named < last && OPENERS.has(tokens.spelling(named))) named += 1;
  return {
    first,
    last,
    start,
    end,
    surface: tokens.text.slice(start, end),
    kind: 'count',
    value,
    low: null,
    high: null,
    bound: 'exact',
    unit: null,
    counted: named < last ? tokens.text.slice(tokens.start(named), end).replace(/\s+/g, ' ') : null,
    rule: value === 0 ? 'worded/none' : 'worded/one',
  };
}

/** "No one was hurt" denies that anybody was, and is sure that it was nobody. */
const UPHELD: Partial<Record<Certainty, Certainty>> = { 'CT-': 'CT+', 'PR-': 'PR+', 'PS-': 'PS+' };
const upheld = (certainty: Certainty): Certainty => UPHELD[certainty] ?? certainty;

function unplaced({ first: _first, last: _last, ...figure }: Placed<Count>): Count {
  return figure;
}
