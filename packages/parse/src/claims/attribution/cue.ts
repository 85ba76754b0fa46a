import type { CueKind } from '../../lexicon/cues.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';
import { shunsName } from './anonymity.ts';
import { isDay } from './day.ts';
import { opensInfinitive } from './infinitive.ts';
import type { Stretch } from './stretch.ts';
import { chainStart, goesOnWithoutSpeech, isChainVerb, quotedStart } from './cue-chain.ts';
import { purposeStart } from './purpose.ts';
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
  const phrase = phraseEnd(tokens, at);
  if (word === undefined) return null;
  const kind = phrase < 0 ? word.cue : 'judge';
  if (
    kind === undefined ||
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
  if (use === 'passive' && (phrase >= 0 || word.cuePassive === undefined)) return null;
  const end = Math.min(last, phrase < 0 ? cueEnd(tokens, at) : phrase);
  if (kind === 'talk' && end === at + 1) return null;
  // "had to add ten users"
  if (use === 'infinitive' && ADDING.has(word.spelling)) return null;
  const chained = use !== 'finite' && use !== 'passive' ? chainStart(tokens, at, first) : -1;
  const purpose = use === 'infinitive' && chained < 0 ? purposeStart(tokens, at, first) : -1;
  if (use === 'infinitive' && chained < 0 && purpose < 0) return null;
  const quoted = use === 'attached' ? quotedStart(tokens, at, first) : -1;
  const begin = Math.max(quoted, chained, purpose);
  return {
    first: begin < 0 ? groupStart(tokens, at, first) : begin,
    last: end,
    verb: at,
    kind,
    dependent: (use === 'participle' && chained < 0) || purpose >= 0,
    attached: use === 'attached' && quoted < 0 && chained < 0,
    passive: use === 'passive',
  };
}

/** The token behind the words that make a verb attribute, where something follows them: "took [issue with] the tally"; or -1. */
function phraseEnd(tokens: Tokens, verb: number): number {
  const phrases = tokens.word(verb)?.cuePhrase;
  if (phrases === undefined) return -1;
  for (const words of phrases) {
    const end = verb + 1 + words.length;
    if (
      words.every((word, place) => tokens.spells(verb + 1 + place, word)) &&
      !tokens.is(end, ',') &&
      !tokens.is(end, '.')
    )
      return end;
  }
  return -1;
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
const ADDING = new Set(['add', 'put', 'show', 'find']);
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
  if (taken === undefined) return verb + 1;
  const at = behindAdverbs(tokens, verb + 1);
  const next = tokens.spelling(at);
  if (next === '' || !taken.includes(next)) return verb + 1;
  if (next === 'to' && opensInfinitive(tokens, at)) return verb + 1;
  return at + 1;
}

/** "spoke [emotionally] of", "called [Friday] for", "spoke [out Tuesday] about": what may part a verb from its particle. */
function behindAdverbs(tokens: Tokens, from: number): number {
  let at = tokens.spells(from, 'out') && !tokens.spells(from + 1, 'of') ? from + 1 : from;
  while (at < from + LONGEST_ADVERBS && (isDay(tokens, at) || isAdverb(tokens, at))) at += 1;
  return tokens.word(at)?.functionWord === 'preposition' ? at : from;
}
const LONGEST_ADVERBS = 3;
