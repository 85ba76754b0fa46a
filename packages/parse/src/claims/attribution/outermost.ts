import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import { isQuoteMark } from './quote-mark.ts';
import type { Stretch } from './stretch.ts';

/**
 * Keeps what is attributed on its own, and of what stands inside another's content only speech relayed.
 *
 * "Park said the agency told him that …" keeps both; "Park said he hopes to leave" is Park's statement alone.
 */
export function outermost(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const held = new Uint8Array(tokens.count);
  const kept = new Set<Draft>();
  for (const draft of [...drafts].sort(
    (a, b) => rankOf(tokens, a) - rankOf(tokens, b) || sizeOf(b) - sizeOf(a),
  )) {
    const cue = draft.cue?.first ?? draft.content[0]!.first;
    if (held[cue] === 1) continue;
    for (const { first, last } of draft.content) held.fill(1, first, last);
    kept.add(draft);
  }
  return drafts.filter((draft) => kept.has(draft));
}

/** What is told behind its content holds all of it: "the army says it lost 40, [a lawmaker said]". */
const rankOf = (tokens: Tokens, { source, cue, content }: Draft): number =>
  cue !== null &&
  source !== null &&
  content[0]!.last <= Math.min(cue.first, source.first) &&
  !isPassive(tokens, cue, content)
    ? 0
    : 1;

/** "[The army] is expected to …": the subject of a passive stands right before its cue. */
const isPassive = (tokens: Tokens, cue: Stretch, content: readonly Stretch[]): boolean =>
  content[0]!.last === cue.first && !isQuoteMark(tokens, cue.first - 1);

const sizeOf = ({ content }: Draft): number =>
  content.reduce((sum, { first, last }) => sum + last - first, 0);
