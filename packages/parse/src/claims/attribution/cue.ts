import type { CueKind } from '../../lexicon/cues.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../certainty/verb-group.ts';
import type { Stretch } from './stretch.ts';

/** A cue as tokens `[first, last)`: "has also said", with the verb that carries it. */
export interface Cue extends Stretch {
  readonly verb: number;
  readonly kind: CueKind | 'according';
  /** "adding", "saying": the subject is that of the verb before. */
  readonly dependent: boolean;
}

/** Reads the cue whose verb, or whose "according", stands at `at`; null where the word is used otherwise. */
export function cueAt(tokens: Tokens, at: number, { first, last }: Stretch): Cue | null {
  const word = tokens.word(at);
  if (word?.spelling === 'according') {
    return tokens.spells(at + 1, 'to')
      ? { first: at, last: at + 2, verb: at, kind: 'according', dependent: false }
      : null;
  }
  if (word?.cue === undefined || !isVerb(tokens, at, first)) return null;
  const begin = groupStart(tokens, at, first);
  if (tokens.word(begin)?.functionWord === 'infinitive') return null;
  const dependent = begin === at && tokens.text.startsWith('ing', tokens.end(at) - 3);
  if (dependent && !opensParticiple(tokens, at, first)) return null;
  return { first: begin, last: Math.min(last, cueEnd(tokens, at)), verb: at, kind: word.cue, dependent };
}

/** Auxiliaries, modals, negations and adverbs before the verb belong to the cue: "has also repeatedly said". */
function groupStart(tokens: Tokens, verb: number, first: number): number {
  let begin = verb;
  while (begin > first && belongsToGroup(tokens, begin - 1)) begin -= 1;
  return begin;
}

function belongsToGroup(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const kind = word?.functionWord;
  if (kind === 'auxiliary' || kind === 'infinitive' || kind === 'adverb' || word?.modal !== undefined)
    return true;
  return (word?.negation !== undefined && word.spelling !== 'no') || isAdverb(tokens, at);
}

/** A particle that belongs to the verb: "called for", "pointed out", "agreed with". */
function cueEnd(tokens: Tokens, verb: number): number {
  const next = tokens.word(verb + 1)?.spelling;
  const particle =
    next === 'for' ||
    next === 'on' ||
    next === 'out' ||
    next === 'about' ||
    next === 'with' ||
    next === 'against';
  const takes = tokens.word(verb)?.cue !== 'say' || tokens.surface(verb).startsWith('point');
  return particle && takes ? verb + 2 : verb + 1;
}

/** "…, adding", "Citing …": a participle on its own needs a comma, a dash or the beginning before it. */
const opensParticiple = (tokens: Tokens, at: number, first: number): boolean =>
  at === first ||
  tokens.is(at - 1, ',') ||
  tokens.is(at - 1, '―') ||
  tokens.is(at - 1, '—') ||
  tokens.is(at - 1, '-') ||
  tokens.word(at - 1)?.functionWord === 'coordinator' ||
  tokens.word(at - 1)?.spelling === 'by' ||
  tokens.word(at - 1)?.spelling === 'while';

/** Whether the word is used as a verb: "reports that", not "the reports" or "tax rates". */
function isVerb(tokens: Tokens, at: number, first: number): boolean {
  if (tokens.is(at + 1, '-') && tokens.glued(at)) return false;
  if (tokens.is(at - 1, '-') && tokens.glued(at - 1)) return false;
  let before = at - 1;
  while (before >= first && (isAdverb(tokens, before) || tokens.word(before)?.functionWord === 'adverb'))
    before -= 1;
  const kind = tokens.word(before)?.functionWord;
  if (kind === 'definite' || kind === 'indefinite') return false;
  const surface = tokens.surface(at);
  const participle = surface.endsWith('ing');
  if (kind === 'preposition' && !participle) return false;
  if (surface.endsWith('ed') || participle) return !(isBe(tokens, before) && surface.endsWith('ed'));
  return isIrregular(surface) || clausal(tokens, at, before);
}

/** Past forms that no noun shares. */
const isIrregular = (surface: string): boolean =>
  [
    'said',
    'says',
    'say',
    'told',
    'wrote',
    'thought',
    'felt',
    'knew',
    'believe',
    'believes',
    'argues',
    'argue',
    'insists',
    'accuses',
    'writes',
    'adds',
    'tells',
    'expects',
    'agrees',
    'announces',
    'describes',
    'criticizes',
    'declares',
    'suggests',
  ].includes(surface.toLowerCase());

/** A form that may be a noun too ("claims", "plans") counts as a verb before a clause or after a pronoun or a name. */
function clausal(tokens: Tokens, at: number, before: number): boolean {
  const kind = tokens.word(before)?.functionWord;
  if (
    kind === 'pronoun' ||
    kind === 'relative' ||
    tokens.word(before)?.modal !== undefined ||
    kind === 'auxiliary'
  )
    return true;
  const next = tokens.word(at + 1);
  if (tokens.kind(at + 1) === TokenKind.Symbol && !tokens.is(at + 1, ':') && !isQuoteMark(tokens, at + 1))
    return false;
  const opens = next?.functionWord;
  const clause =
    next?.spelling === 'that' ||
    opens === 'definite' ||
    opens === 'pronoun' ||
    opens === 'indefinite' ||
    opens === 'infinitive' ||
    isQuoteMark(tokens, at + 1);
  return (
    clause ||
    (tokens.capitalised(before) &&
      !tokens.capitalised(at) &&
      opens !== 'preposition' &&
      opens !== 'coordinator')
  );
}

const isBe = (tokens: Tokens, at: number): boolean => BE.has(tokens.word(at)?.spelling ?? '');
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);

/** Whether a quotation mark of any style stands there. */
export const isQuoteMark = (tokens: Tokens, at: number): boolean => MARKS.has(tokens.symbol(at));
const MARKS = new Set(['"', '“', '”', '«', '»', '‘', '„'].map((mark) => mark.charCodeAt(0)));
