import type { CueKind } from '../../lexicon/cues.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { opensInfinitive } from './infinitive.ts';
import type { Stretch } from './stretch.ts';
import { isBe } from './auxiliaries.ts';
import { isAdverbial, verbUse } from './verb-use.ts';

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
  if (word?.cue === undefined || isChainVerb(tokens, at) || goesOnWithoutSpeech(tokens, at)) return null;
  const use = verbUse(tokens, at, first);
  if (use === null || use === 'reduced') return null;
  if (use === 'passive' && word.cuePassive === undefined) return null;
  const end = Math.min(last, cueEnd(tokens, at));
  if (word.cue === 'talk' && end === at + 1) return null;
  const chained = use === 'infinitive' || use === 'participle' ? chainStart(tokens, at, first) : -1;
  if (use === 'infinitive' && chained < 0) return null;
  const quoted = use === 'attached' ? quotedStart(tokens, at, first) : -1;
  const begin = quoted >= 0 ? quoted : chained < 0 ? groupStart(tokens, at, first) : chained;
  return {
    first: begin,
    last: end,
    verb: at,
    kind: word.cue,
    dependent: use === 'participle' && chained < 0,
    attached: use === 'attached' && quoted < 0,
    passive: use === 'passive',
  };
}

/** Where "was quoted as saying" begins, or -1. */
function quotedStart(tokens: Tokens, at: number, first: number): number {
  if (!tokens.spells(at - 1, 'as') || !(tokens.spells(at - 2, 'quoted') || tokens.spells(at - 2, 'cited')))
    return -1;
  const begin = groupStart(tokens, at - 2, first);
  return begin < at - 2 ? begin : -1;
}

/** Where the verb's group begins: auxiliaries, modals, negations and adverbs before the verb belong to it, "has also repeatedly said". */
export function groupStart(tokens: Tokens, verb: number, first: number): number {
  let begin = verb;
  while (begin > first && belongsToGroup(tokens, begin - 1)) begin -= 1;
  return begin;
}

function belongsToGroup(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.functionWord === 'auxiliary' || word?.modal !== undefined) return !isContractedName(tokens, at);
  return isAdverbial(tokens, at) || (word?.spelling === "'s" && isBe(tokens, at));
}

/** "they've": the pronoun is the subject, so the token does not belong to the cue alone. */
const isContractedName = (tokens: Tokens, at: number): boolean =>
  /^(?:i|he|she|it|they|we|you)['’]/i.test(tokens.surface(at));

/** Verbs that lead to the one that matters: "went on to say", "appeared to blame", "continued to insist". */
const CHAIN = new Set(
  (
    'continue continues continued continuing began begin begins started start starts appear appears appeared seem seems ' +
    'seemed try tries tried attempted tends tend tended proceeded proceeds'
  ).split(' '),
);

/** Whether the verb at `at` only leads to another verb of attribution behind "to". */
function isChainVerb(tokens: Tokens, at: number): boolean {
  if (!CHAIN.has(tokens.spelling(at)) || !tokens.spells(at + 1, 'to')) return false;
  const next = isAdverbial(tokens, at + 2) ? at + 3 : at + 2;
  return tokens.word(next)?.cue !== undefined;
}

/** "Atrocities continue in the region": nobody goes on speaking. */
const goesOnWithoutSpeech = (tokens: Tokens, at: number): boolean =>
  tokens.surface(at).startsWith('continu') && tokens.kind(at + 1) === TokenKind.Word;

/** Where a cue begins that another verb leads to, or -1: "[went on] to say", "[keeps] saying". */
function chainStart(tokens: Tokens, verb: number, first: number): number {
  let at = groupStart(tokens, verb, first) - 1;
  if (tokens.word(at)?.functionWord === 'infinitive') at -= 1;
  else if (!tokens.spells(at, 'keeps') && !tokens.spells(at, 'kept')) return -1;
  if (at < first) return -1;
  const wentOn =
    tokens.spells(at, 'on') && ['went', 'goes', 'going', 'gone'].some((form) => tokens.spells(at - 1, form));
  if (wentOn) return groupStart(tokens, at - 1, first);
  const leads = CHAIN.has(tokens.lower(at)) || tokens.spells(at, 'keeps') || tokens.spells(at, 'kept');
  return leads ? groupStart(tokens, at, first) : -1;
}

/** A particle that belongs to the verb: "called for", "pointed out", "agreed with". */
function cueEnd(tokens: Tokens, verb: number): number {
  const taken = tokens.word(verb)?.cueParticle;
  const next = tokens.word(verb + 1)?.spelling;
  if (taken === undefined || next === undefined || !taken.includes(next)) return verb + 1;
  if (next === 'to' && opensInfinitive(tokens, verb + 1)) return verb + 1;
  return verb + 2;
}
