import type { Attribution, Claim, Figure, Tie } from '@muster/model';
import type { Placed, Prose } from '../text/prose.ts';
import type { Account } from './account.ts';
import { speakers, type SpeakerOf } from './attribution/speaker.ts';
import { categoryOf } from './category/category-of.ts';
import type { Taxonomy } from './category/taxonomy.ts';
import { carryOver } from './elided/carry-over.ts';
import { speechGoesOn } from './elided/speech-goes-on.ts';
import { claimId, reportHash, type ReportHash } from './claim-id.ts';
import { phraseOf } from './phrase-of.ts';
import { placeOf } from './place-of.ts';
import { certainties, type Certainties } from './read-certainty.ts';
import { saidAgain } from './certainty/said-again.ts';
import { inherited, tieLists, tiesOf } from './ties/ties-of.ts';
import { readReckonings } from './reckonings/read-reckonings.ts';
import type { Untied } from './untied.ts';
import { whatHappened } from './what-happened.ts';
import { whenOf } from './when-of.ts';
import { whoseOf } from './whose-of.ts';

/**
 * Puts each figure in its context: of what, whose, where, when, said by whom, how sure.
 *
 * Ordinals count nothing and make no claim; nor do durations ("for three weeks"), which stand among the dates.
 */
export function readClaims(
  report: string,
  prose: Prose,
  accounts: readonly Account[],
  attributions: readonly Attribution[],
  taxonomy: Taxonomy,
): Claim[] {
  const hash = reportHash(report);
  const isDuration = insideOneOf(prose.dates);
  const speakerOf = speakers(prose, inOrder([...attributions, ...readReckonings(prose, accounts)]));
  const certainty = certainties(prose);
  const untied: Untied[] = [];
  let from = 0;
  prose.figures.forEach((figure, index) => {
    if (figure.kind === 'ordinal' || isDuration(figure)) return;
    while (from < accounts.length && accounts[from]!.sentence.last <= figure.first) from += 1;
    const account = accounts[from];
    if (account === undefined || figure.first < account.sentence.first) return;
    untied.push(claimOf(hash, prose, account, figure, index, speakerOf, certainty, taxonomy));
  });
  const carried = carryOver(prose, speechGoesOn(prose, untied), taxonomy);
  const tied = tiesOf(prose, carried);
  const ties = tieLists(carried, tied);
  return saidAgain(carried, tied).map((claim, index) =>
    finished(claim, claim.category ?? inherited(carried, tied, index), ties[index]!),
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

/** As the text has them: a pronoun is carried back to the name before it. */
const inOrder = (attributions: readonly Attribution[]): Attribution[] =>
  attributions.toSorted((a, b) => (a.source ?? a.content).start - (b.source ?? b.content).start);

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

function claimOf(
  report: ReportHash,
  prose: Prose,
  account: Account,
  figure: Placed<Figure>,
  index: number,
  speakerOf: SpeakerOf,
  { ofClaim, clausesAt }: Certainties,
  taxonomy: Taxonomy,
): Untied {
  const { tokens } = prose;
  const at = phraseOf(account.phrases, figure.first);
  const what = whatHappened(tokens, account, at, index, clausesAt(figure.first));
  const told = speakerOf(figure);
  // How sure it is, is said of what happened: "had probably been sent".
  const certainty = ofClaim(
    what === null ? figure : { start: tokens.start(what.word), end: tokens.end(what.word) },
    figure,
    told !== null,
  );
  const { start, end } = account.sentence;
  return {
    id: claimId(report, figure, figure.kind),
    figure: index,
    category: categoryOf(account, figure, index, taxonomy),
    counted: figure.counted,
    whose: whoseOf(tokens, account, at),
    what: what?.words ?? null,
    place: placeOf(tokens, account, at, what?.phrase ?? at),
    when: whenOf(prose, account, what?.phrase ?? at, at, told?.attribution ?? null),
    attribution: told?.speaker ?? null,
    certainty: certainty.source,
    reportCertainty: certainty.report,
    doubts: certainty.doubts,
    cues: certainty.cues,
    sentence: { start, end },
    account,
    provisional: certainty.provisional,
  };
}
