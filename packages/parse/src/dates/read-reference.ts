import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { endsPhrase } from './ends-phrase.ts';
import { readVagueTime } from './read-vague-time.ts';
import { withDayPart } from './with-day-part.ts';

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Reads words that are a date by themselves: "today", "yesterday evening", "now", "the near future", "recent years". */
export function readReference(tokens: Tokens, at: number): DateDraft | null {
  const word = tokens.word(at);
  if (word?.dayWord !== undefined) return dayWord(tokens, at, word.dayWord);
  if (word?.timeReference !== undefined)
    return isName(tokens, at) ? null : reference(at, at + 1, word.timeReference);
  if (word?.historyWord !== undefined)
    return tokens.capitalised(at) ||
      tokens.kind(at + 1) !== TokenKind.Word ||
      (tokens.spells(at - 1, 'the') && isVerbal(tokens, at + 1))
      ? null
      : { ...reference(at, at + 1, word.historyWord), inHistory: true };
  return (
    articled(tokens, at) ??
    toDate(tokens, at) ??
    dayBeyond(tokens, at) ??
    adjective(tokens, at) ??
    readVagueTime(tokens, at)
  );
}

/** "the former was", "the former of the two". */
const isVerbal = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.functionWord !== undefined || tokens.word(at)?.verb !== undefined;

function dayWord(
  tokens: Tokens,
  at: number,
  { offset, part }: NonNullable<ReturnType<Tokens['word']>>['dayWord'] & object,
): DateDraft | null {
  if (isName(tokens, at)) return null;
  const draft: DateDraft = {
    first: at,
    last: at + 1,
    expression: { kind: 'unit', unit: 'day', offset, from: 'now' },
    ...(part ? { dayPart: part } : {}),
  };
  return part === undefined ? withDayPart(tokens, draft) : draft;
}

const isName = (tokens: Tokens, at: number): boolean =>
  (tokens.capitalised(at) && tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word) ||
  (tokens.surface(at) === 'Today' && tokens.capitalised(at - 1));

const reference = (first: number, last: number, value: Reference): DateDraft => ({
  first,
  last,
  expression: { kind: 'reference', value },
});

const DISTANCES = ['near', 'immediate', 'foreseeable', 'distant', 'recent', 'not-too-distant'];
const NOUNS: Readonly<Record<string, Reference>> = {
  future: 'FUTURE_REF',
  past: 'PAST_REF',
  present: 'PRESENT_REF',
};

/** "the near future", "the past", "the present", "the time being". */
function articled(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the')) return null;
  if (tokens.spells(at + 1, 'time') && tokens.spells(at + 2, 'being'))
    return reference(at, at + 3, 'PRESENT_REF');
  const present = tokens.spells(at + 1, 'present') ? at + 2 : at + 1;
  const told = present > at + 1;
  const moment = tokens.spells(present, 'moment') || (told && tokens.spells(present, 'time'));
  if (moment && tokens.spells(at - 1, 'at') && (told || endsPhrase(tokens, present + 1)))
    return reference(at, present + 1, 'PRESENT_REF');
  const noun = DISTANCES.some((word) => tokens.spells(at + 1, word)) ? at + 2 : at + 1;
  const value = NOUNS[tokens.lower(noun)];
  return value !== undefined && closed(tokens, noun) ? reference(at, noun + 1, value) : null;
}

/** "[to date] it has cost $5 million", "until now and [to date]": not "to date a find", "up to date", "to date back". */
function toDate(tokens: Tokens, at: number): DateDraft | null {
  if (!(tokens.spells(at, 'to') || tokens.spells(at, 'till')) || !tokens.spells(at + 1, 'date')) return null;
  if (tokens.spells(at - 1, 'up') || tokens.is(at + 2, '-')) return null;
  const opens = at === 0 || tokens.capitalised(at);
  return endsPhrase(tokens, at + 2) || opens || tokens.word(at + 2)?.functionWord === 'auxiliary'
    ? reference(at, at + 2, 'PRESENT_REF')
    : null;
}

/** "day after tomorrow", "day before yesterday" without their article. */
function dayBeyond(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'day')) return null;
  const after = tokens.spells(at + 1, 'after') && tokens.spells(at + 2, 'tomorrow');
  const before = tokens.spells(at + 1, 'before') && tokens.spells(at + 2, 'yesterday');
  return after || before
    ? withDayPart(tokens, {
        first: at,
        last: at + 3,
        expression: { kind: 'unit', unit: 'day', offset: after ? 2 : -2, from: 'now' },
      })
    : null;
}

/** "recent years", "current", "future", "at present", "present-day". */
function adjective(tokens: Tokens, at: number): DateDraft | null {
  const word = tokens.lower(at);
  if (word === 'recent') {
    const years = tokens.word(at + 1)?.timeUnit !== undefined && tokens.endsIn(at + 1, 's');
    return reference(at, years ? at + 2 : at + 1, 'PAST_REF');
  }
  if (tokens.capitalised(at)) return null;
  if (word === 'current') return reference(at, at + 1, 'PRESENT_REF');
  if (word === 'future')
    return tokens.kind(at + 1) === TokenKind.Word ? reference(at, at + 1, 'FUTURE_REF') : null;
  if (word !== 'present') return null;
  const noun = tokens.is(at + 1, '-') ? at + 2 : at + 1;
  if (tokens.spells(noun, 'day')) return reference(at, noun + 1, 'PRESENT_REF');
  return tokens.spells(at - 1, 'at') && closed(tokens, at) ? reference(at, at + 1, 'PRESENT_REF') : null;
}

/** The noun ends its phrase: "in the past", not "the past president". */
const closed = (tokens: Tokens, at: number): boolean =>
  (tokens.kind(at + 1) !== TokenKind.Word && tokens.kind(at + 1) !== TokenKind.Number) ||
  tokens.word(at + 1)?.functionWord !== undefined ||
  tokens.word(at + 1)?.modal !== undefined;
