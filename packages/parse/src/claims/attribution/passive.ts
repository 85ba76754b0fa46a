import type { Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cue.ts';
import { isDay } from './day.ts';
import type { Draft } from './draft.ts';
import { nounPhraseBehind } from './source-behind.ts';
import { subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';

/** Reads "The minister [is expected] to resign", "The plan [was praised by] the union": what is said of the subject, by whoever follows "by". */
export function passiveAttribution(tokens: Tokens, sentence: Stretch, cue: Cue): Draft | null {
  const subject = subjectBefore(tokens, cue, sentence.first);
  if (subject === null) return null;
  const by = agentBehind(tokens, cue, sentence.last);
  const last = contentEnd(tokens, cue, cue.last, sentence.last, true);
  if (by !== null) {
    const said: Stretch = { first: by.last, last };
    return {
      source: by,
      cue: { first: cue.first, last: by.first },
      content: said.last - said.first > 1 && !tokens.is(said.first, ',') ? [subject, said] : [subject],
    };
  }
  return last > cue.last ? { source: null, cue, content: [subject, { first: cue.last, last }] } : null;
}

/** Who does it in the passive: "by [the union]"; null where "by" opens a time or a way ("by Friday", "by saying"). */
function agentBehind(tokens: Tokens, cue: Cue, last: number): Stretch | null {
  const by = tokens.spells(cue.last, 'on') && isDay(tokens, cue.last + 1) ? cue.last + 2 : cue.last;
  if (!tokens.spells(by, 'by') || tokens.endsIn(by + 1, 'ing', 2)) return null;
  return nounPhraseBehind(tokens, by + 1, last);
}
