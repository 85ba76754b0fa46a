import type { Attribution, Claim, Figure } from '@muster/model';
import type { Placed, Prose } from '../text/prose.ts';
import type { Account } from './account.ts';
import { speakers, type SpeakerOf } from './attribution/speaker.ts';
import { reportHash, type ReportHash } from './claim-id.ts';
import type { Finding } from './counts/finding.ts';
import { placeOf } from './place-of.ts';
import { certainties, type Certainties } from './read-certainty.ts';
import { readReckonings } from './reckonings/read-reckonings.ts';
import { tellers, type TellerOf } from './tellers.ts';
import { toldBy } from './told-by.ts';
import { whatHappened } from './what-happened.ts';
import { whenOf } from './when-of.ts';
import { whoseOf } from './whose-of.ts';

/** What is asked for every claim of one text: who says what stands at a span, and how sure. */
export interface Claimant {
  /** The hash of the report's id, from which those of its claims are made. */
  readonly hash: ReportHash;
  readonly prose: Prose;
  readonly speakerOf: SpeakerOf;
  readonly tellerOf: TellerOf;
  readonly certainty: Certainties;
}

/** Opens a text for questions about its claims. */
export const claimantOf = (
  report: string,
  prose: Prose,
  accounts: readonly Account[],
  attributions: readonly Attribution[],
): Claimant => {
  const ordered = inOrder([...attributions, ...untold(readReckonings(prose, accounts), attributions)]);
  return {
    hash: reportHash(report),
    prose,
    speakerOf: speakers(prose, ordered),
    tellerOf: tellers(ordered),
    certainty: certainties(prose),
  };
};

/** As the text has them: a pronoun is carried back to the name before it. */
const inOrder = (attributions: readonly Attribution[]): Attribution[] =>
  attributions.toSorted((a, b) => (a.source ?? a.content).start - (b.source ?? b.content).start);

/** A claim without what names it, counts it and ties it. */
export interface Context extends Omit<Claim, 'id' | 'figure' | 'category' | 'ties'> {
  /** Whether its number is called provisional: "by a preliminary count". */
  readonly provisional: boolean;
}

/** Whether something is said to have happened to those counted: "12 were killed", not "12 officials". */
const isBefallen = ({ phrases }: Account, found: Finding | undefined): boolean =>
  found !== undefined && phrases[found.by] !== found.noun;

/** The figure in the phrase at `at` in its context: whose, what happened, where, when, said by whom, how sure. */
export function contextOf(
  { prose, speakerOf, tellerOf, certainty }: Claimant,
  account: Account,
  figure: Placed<Figure>,
  at: number,
  found: Finding | undefined,
): Context {
  const { tokens } = prose;
  const told = speakerOf(figure);
  const telling = tellerOf(figure);
  const what =
    (telling !== null && !isBefallen(account, found) ? toldBy(tokens, account, at, telling) : null) ??
    whatHappened(tokens, account, at, found, certainty.clausesAt(figure.first));
  // How sure it is, is said of what happened: "had probably been sent".
  const { source, report, doubts, cues, provisional } = certainty.ofClaim(
    what === null ? figure : { start: tokens.start(what.word), end: tokens.end(what.word) },
    figure,
    told !== null,
  );
  const { start, end } = account.sentence;
  return {
    counted: figure.counted,
    whose: whoseOf(tokens, account, at),
    what: what?.words ?? null,
    place: placeOf(tokens, account, at, what?.phrase ?? at),
    when: whenOf(prose, account, what?.phrase ?? at, at, told?.attribution ?? null),
    attribution: told?.speaker ?? null,
    certainty: source,
    reportCertainty: report,
    doubts,
    cues,
    sentence: { start, end },
    provisional,
  };
}

/** The reckonings whose verb is no cue of an attribution that holds what they tell. */
function untold(reckonings: readonly Attribution[], attributions: readonly Attribution[]): Attribution[] {
  const told = new Map(attributions.map((one) => [one.cue?.end, one.content]));
  return reckonings.filter(({ cue, content }) => {
    const known = told.get(cue!.end);
    return known === undefined || content.start < known.start || known.end < content.end;
  });
}
