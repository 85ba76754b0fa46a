import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';
import { isBe, isDo, isHave } from './auxiliaries.ts';
import { isModal } from './modal.ts';
import { opensObject } from './opens-object.ts';
import { isContentWord, isPresent } from './present-form.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isBareInfinitive } from './bare-infinitive.ts';
import { isTitle } from './title.ts';
import { shapeOf, type Shape } from './verb-shape.ts';

/**
 * How a word that may be a verb is used.
 *
 * `finite` "he claims", "had claimed"; `attached` "a letter claiming"; `participle` "…, claiming"; `passive` "was claimed"; `reduced` "claimed by";
 * `infinitive` "to claim".
 */
export type VerbUse = 'finite' | 'attached' | 'participle' | 'passive' | 'reduced' | 'infinitive';

/** Tells how the verb of attribution at `at` is used, or null where it is a noun or an adjective: "the claims". */
export function verbUse(tokens: Tokens, at: number, first: number): VerbUse | null {
  if ((tokens.is(at + 1, '-') && tokens.glued(at)) || (tokens.is(at - 1, '-') && tokens.glued(at - 1)))
    return null;
  if (tokens.capitalised(at) && at > first && !isTitleCase(tokens, at) && !isTitle(tokens, first))
    return null;
  const before = behindAdverbs(tokens, at, first);
  const shape = shapeOf(tokens, at);
  const word = before < first ? undefined : tokens.word(before);
  const kind = word?.functionWord;
  if (kind === 'infinitive') return shape === 'base' ? 'infinitive' : null;
  if (word?.spelling === 'that' && shape !== 'ing') return isPresent(tokens, at, before) ? 'finite' : null;
  if (isBe(tokens, before)) {
    if (shape === 'past') return isPerfect(tokens, at, before) ? 'finite' : 'passive';
    return shape === 'ing' ? 'finite' : null;
  }
  if (kind === 'definite' || word?.spelling === 'no') return null;
  if (kind === 'indefinite' && !(SOME.has(word!.spelling) && isSaidBySome(tokens, at, shape))) return null;
  if (isModal(tokens, before) || isDo(tokens, before)) return shape === 'base' ? 'finite' : null;
  if (isHave(tokens, before)) return shape === 'past' ? 'finite' : null;
  if (shape === 'ing') {
    if (word?.spelling === 'as' && isContentWord(tokens, before - 1)) return 'attached';
    if (opensParticiple(tokens, at, before, first)) return 'participle';
    const said = opensObject(tokens, at) || (tokens.is(at + 1, ',') && isQuoteMark(tokens, at + 2));
    // "it is worth noting" names nobody
    return isContentWord(tokens, before) && !tokens.spells(before, 'worth') && said ? 'attached' : null;
  }
  if (kind === 'preposition' && word?.spelling !== 'out') return null;
  if (shape === 'past') {
    if (tokens.spelling(at + 1) === 'by' && !MEANS.has(tokens.lower(at + 2))) return 'reduced';
    // "when questioned", "as promised": nobody is named
    if (before === at - 1 && (kind === 'subordinator' || kind === 'conditional')) return null;
    return isAdjectival(tokens, at, before) || !mayEndSubject(tokens, before, first) ? null : 'finite';
  }
  return !isBareInfinitive(tokens, at, before, shape) && isPresent(tokens, at, before) ? 'finite' : null;
}

/** "[Some] say", "[many] said": those who speak, where no noun follows: unlike "some claims" and "many reported cases". */
const isSaidBySome = (tokens: Tokens, at: number, shape: Shape): boolean =>
  (shape === 'base' || shape === 'past') &&
  (opensObject(tokens, at) || tokens.word(at + 1)?.functionWord !== undefined) &&
  (shape === 'base' || tokens.word(at + 1)?.functionWord !== undefined);
const SOME = new Set(['some', 'many', 'most', 'several']);

/** "said by [phone]": how it was said, not by whom. */
const MEANS = new Set(['phone', 'telephone', 'email', 'e-mail', 'text', 'letter', 'radio', 'fax']);

/** "he's pledged", "who's called for": a contracted "has" before a verb whose passive says nothing. */
const isPerfect = (tokens: Tokens, at: number, before: number): boolean =>
  tokens.word(at)?.cuePassive === undefined && /['’]s$/.test(tokens.surface(before));

/** "Lawmakers Rip Plan": a capital inside a sentence is a verb's in a headline only, where its neighbours have one too. */
const isTitleCase = (tokens: Tokens, at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].filter((near) => tokens.capitalised(near)).length >= 3;

/** "the proposed law", "alleged crimes": a participle between an article or nothing and its noun. */
const isAdjectival = (tokens: Tokens, at: number, before: number): boolean => {
  if (tokens.word(at + 1)?.functionWord !== undefined) return false;
  if (tokens.is(before, ','))
    return DESCRIBING.has(tokens.spelling(at)) && tokens.kind(at + 1) === TokenKind.Word;
  return tokens.kind(before) === TokenKind.Word && tokens.word(before)?.closedClass === 'preposition';
};
/** Participles that stand before those they are said of: ", suspected rebels". */
const DESCRIBING = new Set(['suspected', 'accused', 'alleged']);

/** What may stand right before a past form that is a verb: a word, a comma, a bracket, a quotation mark. */
const mayEndSubject = (tokens: Tokens, before: number, first: number): boolean =>
  before < first ||
  tokens.kind(before) === TokenKind.Word ||
  tokens.kind(before) === TokenKind.Number ||
  [',', ')', '%', ']', '.', '-', '–', '—'].some((mark) => tokens.is(before, mark)) ||
  isQuoteMark(tokens, before);

/** The word before the verb and its adverbs: "[he] has never publicly said" → "has". */
function behindAdverbs(tokens: Tokens, at: number, first: number): number {
  let before = at - 1;
  while (before >= first && isAdverbial(tokens, before)) before -= 1;
  return before;
}

/** "also", "never", "repeatedly". */
export function isAdverbial(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.functionWord === 'adverb' || ADVERBS.has(tokens.surface(at))) return true;
  const negates =
    word?.negation !== undefined &&
    word.functionWord === undefined &&
    word.modal === undefined &&
    (word.spelling === 'not' || word.spelling === 'never');
  return negates || isAdverb(tokens, at);
}

/** Adverbs without -ly that stand between a subject and its verb: "has long argued", "first reported". */
const ADVERBS = new Set('long first later earlier twice recently previously further'.split(' '));

/** "…, adding", "Citing …", "by claiming": a participle on its own needs a comma, a dash or the beginning before it. */
function opensParticiple(tokens: Tokens, at: number, before: number, first: number): boolean {
  if (before < first) return true;
  if ([',', '―', '—', '–', '-', ';'].some((mark) => tokens.is(before, mark))) return true;
  const word = tokens.word(before);
  return (
    word?.functionWord === 'coordinator' ||
    BEFORE_PARTICIPLE.has(word?.spelling ?? '') ||
    (isQuoteMark(tokens, before) && tokens.is(before - 1, ','))
  );
}

const BEFORE_PARTICIPLE = new Set('by while before after without when from for besides despite'.split(' '));
