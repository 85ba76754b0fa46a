import { verbForms } from '../../lexicon/inflect.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Cue } from './cue.ts';
import type { Stretch } from './stretch.ts';

/** Verbs of attribution that are blows and other deeds as well: "attacked the plan", "attacked the base with 40 tanks". */
const DEEDS: ReadonlySet<string> = new Set(
  'attack assail hammer rip slam bash blast press back question volunteer'.split(' ').flatMap(verbForms),
);

const ARMED: ReadonlySet<string> = new Set(['troops', 'militants', 'police']);

/** Whether the verb does something rather than say it: where those armed do it, harm follows, or weapons or a number stand in what it is done to. */
export function isBlow(tokens: Tokens, cue: Cue, source: Stretch, content: Stretch): boolean {
  if (!DEEDS.has(tokens.lower(cue.verb))) return false;
  for (let at = source.first; at < source.last; at += 1)
    if (ARMED.has(tokens.word(at)?.people?.category ?? '')) return true;
  // "attacked the base, killing 12"
  if (tokens.is(content.last, ',') && tokens.word(content.last + 1)?.harm !== undefined) return true;
  for (let at = content.first; at < content.last; at += 1) {
    if (tokens.word(at)?.weapon !== undefined) return true;
    if (at < content.first + NEAR && tokens.kind(at) === TokenKind.Number) return true;
  }
  return false;
}
/** "pressed about 40 men into service": a number at the beginning of what it is done to. */
const NEAR = 3;
