import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { SAME_PAST } from '../clauses/verb-form.ts';
import { isModal } from './modal.ts';
import { isTitle } from './title.ts';
import { verbUse } from './verb-use.ts';

/** Whether a finite verb that no subject reaches over stands there: an auxiliary, a modal or a verb of attribution. */
export function isVerbLike(tokens: Tokens, at: number, from: number): boolean {
  const word = tokens.word(at);
  if (word === undefined) return false;
  if (word.functionWord === 'auxiliary') return true;
  if (word.modal !== undefined) return isModal(tokens, at);
  if (word.cue === undefined || (tokens.capitalised(at) && !(at > from && isTitle(tokens, from))))
    return false;
  const use = verbUse(tokens, at, from);
  return use === 'finite' || use === 'passive';
}

/** Whether any finite verb stands there, those without a place in the lexicon too, as far as their ending tells. */
export function isFiniteVerb(tokens: Tokens, at: number, from: number): boolean {
  if (isVerbLike(tokens, at, from)) return true;
  if (tokens.kind(at) !== TokenKind.Word || tokens.capitalised(at)) return false;
  if (tokens.is(at - 1, '-') && tokens.glued(at - 1)) return false;
  const word = tokens.word(at);
  if (word?.functionWord !== undefined || word?.cue !== undefined || word?.plainNoun !== undefined)
    return false;
  const before = tokens.word(at - 1)?.functionWord;
  if (before === 'definite' || before === 'indefinite' || before === 'preposition' || before === 'infinitive')
    return false;
  if (word?.verb === 'past') return !tokens.spells(at + 1, 'by');
  // "the retailer cut its outlook"
  if (SAME_PAST.has(tokens.lower(at)))
    return tokens.kind(at - 1) === TokenKind.Word && tokens.word(at + 1)?.functionWord === 'definite';
  const surface = tokens.surface(at);
  if (/[a-z]{2}ed$/.test(surface)) return !tokens.spells(at + 1, 'by');
  const subject = (tokens.capitalised(at - 1) && at - 1 > from) || before === 'pronoun';
  return (
    subject &&
    /[a-z]{2}[^s]s$/.test(surface) &&
    (tokens.kind(at + 1) === TokenKind.Number || BEHIND_VERBS.has(tokens.word(at + 1)?.functionWord ?? ''))
  );
}

/** What opens an object, a complement or a circumstance. */
const BEHIND_VERBS = new Set(['definite', 'indefinite', 'pronoun', 'preposition', 'infinitive', 'adverb']);
