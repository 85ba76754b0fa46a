import type { CueKind } from '../../lexicon/cues.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { shunsName } from './anonymity.ts';
import { opensInfinitive } from './infinitive.ts';
import type { Stretch } from './stretch.ts';
import { chainStart, goesOnWithoutSpeech, isChainVerb, quotedStart } from './cue-chain.ts';
import { mayAttribute } from './cue-condition.ts';
import { groupStart } from './verb-group.ts';
import { verbUse } from './verb-use.ts';

/** A cue as tokens `[first, last)`: "has also said", with the verb that carries it. */
export interface Cue extends Stretch {
  readonly verb: number;
  readonly kind: CueKind | 'according';
  /** "adding", "saying": the subject is that of the verb before. */
  readonly dependent: boolean;
  /** "a letter saying": the noun right before is the source. */
  readonly attached: boolean;
  /** "is expected", "was accused of": what is said of the subject is the content. */
  readonly passive: boolean;
}

/** Reads the cue whose verb, or whose "according", stands at `at`; null where the word is used otherwise. */
export function cueAt(tokens: Tokens, at: number, { first, last }: Stretch): Cue | null {
  const word = tokens.word(at);
  if (word?.spelling === 'according') {
    return tokens.spells(at + 1, 'to')
      ? {
          first: at,
          last: at + 2,
          verb: at,
          kind: 'according',
          dependent: false,
          attached: false,
          passive: false,
        }
      : null;
  }
  if (
    word?.cue === undefined ||
    !mayAttribute(tokens, at) ||
    isChainVerb(tokens, at) ||
    goesOnWithoutSpeech(tokens, at)
  )
    return null;
  if (NAMING.has(word.spelling) && isNaming(tokens, at)) return null;
  if (shunsName(tokens, at + 1)) return null;
  // "…, compared with last year"
  if (word.spelling === 'compared' && (tokens.spells(at + 1, 'to') || tokens.spells(at + 1, 'with')))
    return null;
  const use = verbUse(tokens, at, first);
  if (use === null || use === 'reduced') return null;
  if (use === 'passive' && word.cuePassive === undefined) return null;
  const end = Math.min(last, cueEnd(tokens, at));
  if (word.cue === 'talk' && end === at + 1) return null;
  const chained = use !== 'finite' && use !== 'passive' ? chainStart(tokens, at, first) : -1;
  if (use === 'infinitive' && chained < 0) return null;
  const quoted = use === 'attached' ? quotedStart(tokens, at, first) : -1;
  const begin = quoted >= 0 ? quoted : chained < 0 ? groupStart(tokens, at, first) : chained;
  return {
    first: begin,
    last: end,
    verb: at,
    kind: word.cue,
    dependent: use === 'participle' && chained < 0,
    attached: use === 'attached' && quoted < 0 && chained < 0,
    passive: use === 'passive',
  };
}

/** "a stream called Miracle Run", "a plan known as": what it is called, not who calls it so. */
function isNaming(tokens: Tokens, at: number): boolean {
  if (!tokens.capitalised(at + 1) || tokens.kind(at - 1) !== TokenKind.Word || tokens.capitalised(at - 1))
    return false;
  for (let before = at - 1; before > at - LONGEST_NOUN; before -= 1) {
    const word = tokens.word(before);
    if (word?.functionWord === 'indefinite') return tokens.word(at - 1)?.people === undefined;
    if (word?.functionWord !== undefined) return false;
  }
  return false;
}
const NAMING = new Set(['called', 'dubbed', 'labeled', 'labelled']);
/** "a meandering mountain stream" is at most so many tokens. */
const LONGEST_NOUN = 6;

const opensClause = (tokens: Tokens, at: number): boolean =>
  ['that', 'how', 'what', 'why', 'whether'].includes(tokens.spelling(at));

/** A particle that belongs to the verb: "called for", "pointed out", "agreed with". */
function cueEnd(tokens: Tokens, verb: number): number {
  const taken = tokens.word(verb)?.cueParticle;
  // "complain bitterly that"
  if (/^[a-z]+ly$/.test(tokens.surface(verb + 1)) && opensClause(tokens, verb + 2)) return verb + 2;
  const next = tokens.word(verb + 1)?.spelling;
  if (taken === undefined || next === undefined || !taken.includes(next)) return verb + 1;
  if (next === 'to' && opensInfinitive(tokens, verb + 1)) return verb + 1;
  return verb + 2;
}
