import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { irregularPasts } from '../../lexicon/inflect.ts';

/** Words behind which "to" is a preposition where a noun can follow: "subject to approval", "a response to attacks". */
const TO_NOUN = new Set(
  `according subject response responses reaction due contrary thanks prior close opposition opposed access damage
  threat threats support return returns addition regard respect reference relation relations approach committed
  commitment dedicated devoted linked tied related exposed exposure alternative solution answer key led lead leads
  leading contributed contributing compared next similar up subjected back bow bows bowed bowing yielded resorted
  responded reacted succumbed amounted`.split(/\s+/),
);

const DEGREES = new Set(['more', 'most', 'less', 'better']);

/** Whether "to" at `to` opens an infinitive: "to sell", "to quickly sell"; not "to Paris", "to the sale". */
export function opensInfinitive(tokens: Tokens, to: number, capitals: boolean): boolean {
  let at = to + 1;
  while (isAdverbial(tokens, at)) at += 1;
  const word = tokens.word(at);
  if (tokens.kind(at) !== TokenKind.Word || (!capitals && tokens.capitalised(at))) return false;
  if (word?.functionWord !== undefined) return /^(?:be|have|do)$/.test(word.spelling);
  if (word?.verbForm !== undefined || word?.embedder?.verb !== undefined || word?.cue !== undefined) {
    if (word.verbForm === 'gerund' || word.verbForm === 'past' || isInflected(tokens.surface(at)))
      return false;
    // "is due to open"
    if (word.verbForm === 'plain' || (tokens.spelling(to - 1) === 'due' && isAuxiliary(tokens, to - 2)))
      return true;
    return !TO_NOUN.has(tokens.lower(to - 1)) || opensObject(tokens, at + 1);
  }
  return mayBeInfinitive(tokens.surface(at)) && !TO_NOUN.has(tokens.surface(to - 1));
}

/** "to attacks", "to talks": with its ending, the word is a noun or has a subject. */
const isInflected = (surface: string): boolean => /[^su]s$/.test(surface);

const isAuxiliary = (tokens: Tokens, at: number): boolean => tokens.word(at)?.functionWord === 'auxiliary';

const isAdverbial = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.functionWord === 'adverb' ||
  tokens.spelling(at) === 'not' ||
  // "to more accurately report"
  (DEGREES.has(tokens.spelling(at)) && isAdverbial(tokens, at + 1)) ||
  (tokens.word(at)?.verbForm === undefined && tokens.endsIn(at, 'ly'));

/** Whether an object or a complement can open at `at`. */
function opensObject(tokens: Tokens, at: number): boolean {
  const kind = tokens.word(at)?.functionWord;
  return kind === 'definite' || kind === 'indefinite' || kind === 'pronoun' || kind === 'infinitive';
}

/** Endings of nouns: an unknown word without one is taken for a verb. */
const mayBeInfinitive = (surface: string): boolean =>
  !/(?:tion|sion|ment|ance|ence|ity|ship|ness|ism|age|ing|ed|[^s]s|ers?|ors?)$/.test(surface) &&
  !irregularPasts.has(surface);
