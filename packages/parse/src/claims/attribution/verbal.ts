import type { Tokens } from '../../text/tokens.ts';
import { clauseStart } from './clause-start.ts';
import { contentEnd } from './content-end.ts';
import { contentFits } from './content-fits.ts';
import { contentStart } from './content-start.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { isBlow } from './is-blow.ts';
import { isModal } from './modal.ts';
import { isQuoteMark } from './quote-mark.ts';
import { asideEnd, relativeEnd } from './relative-end.ts';
import { releasedBy } from './released.ts';
import { subjectBehind } from './source-behind.ts';
import { mainSubject, nounBefore, subjectAfter, subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';
import { endsClause, interrupts, isInverted, isTrailing, rest } from './trailing.ts';

/**
 * Reads an attribution by a verb in the active voice: "The mayor [said] the pier was safe", "The pier was safe, [said] the mayor".
 *
 * `later` is the participle that goes on for the same speaker ("…, [adding] that"), `subject` that of the cue before, whom a participle goes on with.
 */
export function verbalAttribution(
  tokens: Tokens,
  clause: Stretch,
  sentence: Stretch,
  cue: Cue,
  later: Cue | undefined,
  subject: Stretch | null,
): Draft | null {
  const source = cue.dependent
    ? (subject ?? dependentSubject(tokens, sentence, cue))
    : cue.attached
      ? nounBefore(tokens, cue, clause.first)
      : isInverted(tokens, cue, sentence)
        ? null
        : subjectBefore(tokens, cue, clause.first);
  if (
    !cue.dependent &&
    !cue.attached &&
    (cue.kind === 'say' || cue.kind === 'show' || (cue.kind === 'think' && !hasModal(tokens, cue)))
  ) {
    const from = source?.first ?? cue.first;
    if (
      interrupts(tokens, source, cue, sentence) ||
      ((isTrailing(tokens, clause, sentence, from) || endsTitle(tokens, from, cue)) &&
        endsClause(tokens, cue, sentence.last))
    ) {
      const content = { first: clauseStart(tokens, sentence.first, from - 1), last: from - 1 };
      const speaker = source ?? subjectBehind(tokens, cue, sentence.last);
      if (speaker !== null)
        return { source: speaker, cue, content: [content, ...rest(tokens, cue, sentence.last)] };
    }
  }
  const released =
    cue.attached || (source !== null && tokens.spells(source.first, 'that'))
      ? releasedBy(tokens, cue, clause.first)
      : null;
  const speaker = released?.source ?? source ?? subject ?? mainSubject(tokens, sentence, cue);
  if (speaker === null || tokens.spells(speaker.first, 'you') || asksWho(tokens, speaker, sentence))
    return null;
  const relative = relativeContent(tokens, cue, speaker, clause.last);
  if (relative !== null) return { source: speaker, cue, content: relative };
  const first = contentStart(tokens, cue, clause.last);
  if (!contentFits(tokens, cue, first, clause.last)) return null;
  const object =
    cue.kind === 'judge' || cue.kind === 'talk' || tokens.word(first)?.functionWord === 'infinitive';
  const until = Math.min(later?.first ?? clause.last, clause.last);
  const last = contentEnd(
    tokens,
    cue,
    first,
    asideEnd(tokens, speaker.first, cue.last, relativeEnd(tokens, speaker.first, cue.last, until)),
    object,
  );
  return last > first && !isBlow(tokens, cue, speaker, { first, last })
    ? {
        source: speaker,
        cue: { first: released?.first ?? cue.first, last: cue.last },
        content: [{ first, last }],
      }
    : null;
}

/** "Who wrote the letter?": nobody is named. */
const asksWho = (tokens: Tokens, { first }: Stretch, sentence: Stretch): boolean =>
  (first === sentence.first || tokens.is(first - 1, ':') || isQuoteMark(tokens, first - 1)) &&
  tokens.spells(first, 'who');

/** "If the wells are dry, growers [should know]": what somebody ought to think is not told by them. */
function hasModal(tokens: Tokens, cue: Cue): boolean {
  for (let at = cue.first; at < cue.verb; at += 1) if (isModal(tokens, at)) return true;
  return false;
}

/** "Wells Run Dry, [Growers Say].": in a headline no verb tells that a clause stands before. */
const endsTitle = (tokens: Tokens, from: number, cue: Cue): boolean =>
  tokens.capitalised(cue.verb) && from > 2 && tokens.is(from - 1, ',');

/** "[what] the senators said [was a scandal]": the verb of what is told stands right behind the cue; null elsewhere. */
function relativeContent(tokens: Tokens, cue: Cue, speaker: Stretch, to: number): Stretch[] | null {
  const pronoun = speaker.first - 1;
  const relative = ['what', 'which', 'who', 'that'].includes(tokens.spelling(pronoun));
  // "that is [what] she said when …"
  if (tokens.spells(pronoun, 'what') && endsThere(tokens, cue.last))
    return [{ first: pronoun, last: pronoun + 1 }];
  if (!relative || tokens.word(cue.last)?.functionWord !== 'auxiliary') return null;
  const last = contentEnd(tokens, cue, cue.last, to, false);
  return last > cue.last + 1
    ? [
        { first: pronoun, last: pronoun + 1 },
        { first: cue.last, last },
      ]
    : null;
}

/** Whether the clause of a cue ends with it, or a circumstance follows. */
const endsThere = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '.') ||
  tokens.is(at, ',') ||
  (tokens.word(at)?.functionWord === 'subordinator' && !tokens.spells(at, 'as'));

/** A participle's subject: behind it where it opens the sentence, else that of the clause. */
const dependentSubject = (tokens: Tokens, sentence: Stretch, cue: Cue): Stretch | null =>
  cue.first <= sentence.first + 1 ? subjectAfter(tokens, sentence, cue) : mainSubject(tokens, sentence, cue);
