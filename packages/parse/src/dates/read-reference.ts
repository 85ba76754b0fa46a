import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { withDayPart } from './read-relative.ts';

/** Reads words that are a date by themselves: "today", "yesterday evening", "now", "the near future", "recent years". */
export function readReference(tokens: Tokens, at: number): DateDraft | null {
  const word = tokens.word(at);
  if (word?.dayWord !== undefined) {
    if (isName(tokens, at)) return null;
    const { offset, part } = word.dayWord;
    const draft: DateDraft = {
      first: at,
      last: at + 1,
      expression: { kind: 'unit', unit: 'day', offset, from: 'now' },
      ...(part ? { dayPart: part } : {}),
    };
    return part === undefined ? withDayPart(tokens, draft) : draft;
  }
  if (word?.timeReference !== undefined)
    return isName(tokens, at) ? null : reference(at, at + 1, word.timeReference);
  return phrase(tokens, at);
}

const isName = (tokens: Tokens, at: number): boolean =>
  (tokens.capitalised(at) && tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word) ||
  (tokens.surface(at) === 'Today' && tokens.capitalised(at - 1));

const reference = (
  first: number,
  last: number,
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF',
): DateDraft => ({ first, last, expression: { kind: 'reference', value } });

/** "the near future", "the past", "recent", "the present", "at present" without its preposition. */
function phrase(tokens: Tokens, at: number): DateDraft | null {
  const article = tokens.spells(at, 'the') ? 1 : 0;
  const next = at + article;
  const word = tokens.surface(next).toLowerCase();
  if (article === 1) {
    const adjective = ['near', 'immediate', 'foreseeable', 'distant', 'recent', 'not-too-distant'].includes(
      word,
    )
      ? 1
      : 0;
    if (tokens.spells(next + adjective, 'future'))
      return closed(tokens, next + adjective) ? reference(at, next + adjective + 1, 'FUTURE_REF') : null;
    if (tokens.spells(next + adjective, 'past') && closed(tokens, next + adjective))
      return reference(at, next + adjective + 1, 'PAST_REF');
    if (word === 'present' && closed(tokens, next)) return reference(at, next + 1, 'PRESENT_REF');
    if (word === 'time' && tokens.spells(next + 1, 'being')) return reference(at, next + 2, 'PRESENT_REF');
    return null;
  }
  if (word === 'recent') {
    const unit = tokens.word(at + 1)?.timeUnit;
    return unit === undefined || !tokens.surface(at + 1).endsWith('s')
      ? reference(at, at + 1, 'PAST_REF')
      : reference(at, at + 2, 'PAST_REF');
  }
  if (word === 'current') return tokens.capitalised(at) ? null : reference(at, at + 1, 'PRESENT_REF');
  return null;
}

/** The noun ends its phrase: "in the past", not "the past president". */
const closed = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at + 1) !== TokenKind.Word ||
  tokens.word(at + 1)?.functionWord !== undefined ||
  tokens.word(at + 1)?.modal !== undefined;
