import type { Claim, Figure, Tie } from '@muster/model';
import type { Placed, Prose } from '../text/prose.ts';
import type { Account } from './account.ts';
import { categoryOf } from './category/category-of.ts';
import type { Taxonomy } from './category/taxonomy.ts';
import { saidAgain } from './certainty/said-again.ts';
import { claimId } from './claim-id.ts';
import { contextOf, type Claimant } from './context-of.ts';
import { findingOf } from './counts/finding-of.ts';
import { countsNothing } from './counts-nothing.ts';
import { carryOver } from './elided/carry-over.ts';
import { speechGoesOn } from './elided/speech-goes-on.ts';
import { phraseOf } from './phrase-of.ts';
import { inherited, tieLists, tiesOf } from './ties/ties-of.ts';
import type { Untied } from './untied.ts';

/**
 * Puts each figure in its context: of what, whose, where, when, said by whom, how sure.
 *
 * Ordinals count nothing and make no claim, nor does "one number"; nor do durations ("for three weeks"), which stand among the dates.
 */
export function readClaims(claimant: Claimant, accounts: readonly Account[], taxonomy: Taxonomy): Claim[] {
  const { prose } = claimant;
  const isDuration = insideOneOf(prose.dates);
  const untied: Untied[] = [];
  let from = 0;
  prose.figures.forEach((figure, index) => {
    if (figure.kind === 'ordinal' || isDuration(figure)) return;
    while (from < accounts.length && accounts[from]!.sentence.last <= figure.first) from += 1;
    const account = accounts[from];
    if (account === undefined || figure.first < account.sentence.first) return;
    if (countsNothing(claimant.prose.tokens, account, figure, index)) return;
    const at = phraseOf(account.phrases, figure.first);
    const found = findingOf(account, index);
    untied.push({
      ...contextOf(claimant, account, figure, at, found),
      id: claimId(claimant.hash, figure, figure.kind),
      figure: index,
      category: categoryOf(account, figure, index, taxonomy),
      account,
    });
  });
  const carried = carryOver(prose, speechGoesOn(prose, untied), taxonomy);
  const tied = tiesOf(prose, carried);
  const ties = tieLists(carried, tied);
  return saidAgain(carried, tied).map((claim, index) =>
    finished(claim, inherited(carried, tied, index), ties[index]!),
  );
}

/** Asked of figures in the order of the text: whether one stands within a date mention. */
function insideOneOf(dates: Prose['dates']): (figure: Placed<Figure>) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < dates.length && dates[next]!.end < end) next += 1;
    return next < dates.length && dates[next]!.start <= start;
  };
}

/** The claim as it goes out: without the sentence's account, with its ties. */
function finished(untied: Untied, category: string | null, ties: readonly Tie[]): Claim {
  const {
    id,
    figure,
    counted,
    whose,
    what,
    place,
    when,
    attribution,
    certainty,
    reportCertainty,
    doubts = [],
    cues,
    sentence,
  } = untied;
  return {
    id,
    figure,
    category,
    counted,
    whose,
    what,
    place,
    when,
    attribution,
    certainty,
    reportCertainty,
    ...(doubts.length > 0 && { doubts }),
    cues,
    ties,
    sentence,
  };
}
