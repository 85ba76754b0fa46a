import { verbForms } from '../../lexicon/inflect.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import { chainStart } from './cue-chain.ts';
import type { Draft } from './draft.ts';
import { opensInfinitive } from './infinitive.ts';
import type { Stretch } from './stretch.ts';
import { subjectBefore } from './subject.ts';
import { groupStart } from './verb-group.ts';

const SEEM: ReadonlySet<string> = new Set(verbForms('seem'));
const LOOK: ReadonlySet<string> = new Set(verbForms('look'));

/** Reads "The levy [seems] to work", "It [appeared] that the dam held", "The pier [looks] like a wreck": what is so to nobody named. */
export function seemingAttribution(tokens: Tokens, at: number, sentence: Stretch): Draft | null {
  const verb = tokens.lower(at);
  if (!isSeeming(tokens, at, verb) || chainStart(tokens, at, sentence.first) >= 0) return null;
  const cue = { first: groupStart(tokens, at, sentence.first), last: at + 1 };
  const last = contentEnd(tokens, { verb: at, last: cue.last }, cue.last, sentence.last, true);
  if (last <= cue.last) return null;
  const rest = { first: cue.last, last };
  const subject = subjectBefore(tokens, cue, sentence.first);
  if (subject === null) return null;
  const dummy = tokens.spells(subject.first, 'it') || tokens.spells(subject.first, 'there');
  return { source: null, cue, content: dummy ? [rest] : [subject, rest] };
}

/** Whether what seems so follows: "seems [to work]", "appears [that]", "looks [like]", "seems [unlikely]"; not "appeared [on stage]". */
function isSeeming(tokens: Tokens, at: number, verb: string): boolean {
  const next = tokens.word(at + 1);
  if (next?.functionWord === 'infinitive') return !LOOK.has(verb) && opensInfinitive(tokens, at + 1);
  if (next?.spelling === 'like') return !verb.startsWith('appear');
  if (LOOK.has(verb)) return false;
  if (next?.spelling === 'that') return tokens.spells(at - 1, 'it');
  return SEEM.has(verb) && tokens.kind(at + 1) === TokenKind.Word && next?.functionWord === undefined;
}

/** Whether the attribution tells only how something seems. */
export const tellsSeeming = (tokens: Tokens, { source, cue }: Draft): boolean =>
  source === null && cue !== null && tokens.word(cue.last - 1)?.cueAdjective === 'seeming';
