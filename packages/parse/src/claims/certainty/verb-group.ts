import type { Tokens } from '../../text/tokens.ts';
import type { Commitment } from './commitment.ts';

/** What stands right before a verb: "may not have been", "to", and where it begins. */
export interface VerbGroup {
  /** The first token of the group. */
  readonly first: number;
  readonly infinitive: boolean;
  /** What modal and negation leave of the verb. */
  readonly commitment: Commitment;
  /** Whether an auxiliary, a modal or "to" stands there: then what follows is a verb. */
  readonly marked: boolean;
}

/** Reads the auxiliaries, adverbs, modals and negations before the verb at `verb`, back to `first` at most. */
export function verbGroup(tokens: Tokens, verb: number, first: number, cues: Set<number>): VerbGroup {
  let strength: Commitment['strength'] = 3;
  let negative = false;
  let marked = false;
  let begin = verb;
  for (let at = verb - 1; at >= first; at -= 1) {
    const word = tokens.word(at);
    if (word?.modal !== undefined && !isNameOfMonth(tokens, at)) {
      strength = Math.min(strength, word.modal.strength) as Commitment['strength'];
      if (word.modal.negative) negative = !negative;
      cues.add(at);
      return {
        first: at,
        infinitive: false,
        commitment: { strength: atWhole(strength, negative), negative },
        marked: true,
      };
    }
    if (word?.negation !== undefined && word.spelling !== 'no' && word.spelling !== 'nothing') {
      negative = !negative;
      cues.add(at);
      marked ||= word.functionWord === 'auxiliary';
    } else if (word?.functionWord === 'infinitive') {
      const negated = tokens.word(at - 1)?.spelling === 'not';
      return {
        first: at,
        infinitive: true,
        commitment: { strength, negative: negated ? !negative : negative },
        marked: true,
      };
    } else if (word?.hedge?.part === 'adverb') {
      strength = Math.min(strength, word.hedge.strength) as Commitment['strength'];
      cues.add(at);
    } else if (word?.functionWord === 'auxiliary') {
      marked = true;
    } else if (word?.functionWord !== 'adverb' && !isAdverb(tokens, at)) {
      break;
    }
    begin = at;
  }
  return { first: begin, infinitive: false, commitment: { strength, negative }, marked };
}

/** "won't" is as firm as FactBank's CT-: a denial of the future is read as a denial. */
const atWhole = (strength: Commitment['strength'], negative: boolean): Commitment['strength'] =>
  negative && strength === 2 ? 3 : strength;

/** Whether the word ends like an adverb: "reportedly", "fully". */
export function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end(at);
  return end - tokens.start(at) > 4 && tokens.text.startsWith('ly', end - 2) && !tokens.capitalised(at);
}

/** "May" with a capital letter inside a sentence, before a number or after a preposition, is the month. */
function isNameOfMonth(tokens: Tokens, at: number): boolean {
  return (
    tokens.word(at)?.spelling === 'may' &&
    tokens.capitalised(at) &&
    tokens.word(at - 1)?.functionWord === 'preposition'
  );
}
