import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { groupStart } from './verb-group.ts';
import { isAdverbial } from './verb-use.ts';

/** Verbs that lead to the one that matters: "went on to say", "appeared to blame", "continued to insist". */
const CHAIN = new Set(
  (
    'continue continues continued continuing began begin begins started start starts appear appears appeared seem seems ' +
    'seemed try tries tried attempted tends tend tended proceeded proceeds came come comes have has had'
  ).split(' '),
);

/** Whether the verb at `at` only leads to another verb of attribution behind "to". */
export function isChainVerb(tokens: Tokens, at: number): boolean {
  if (!CHAIN.has(tokens.spelling(at)) || !tokens.spells(at + 1, 'to')) return false;
  const next = isAdverbial(tokens, at + 2) ? at + 3 : at + 2;
  return tokens.word(next)?.cue !== undefined;
}

/** "Atrocities continue in the region": nobody goes on speaking. */
export const goesOnWithoutSpeech = (tokens: Tokens, at: number): boolean =>
  tokens.surface(at).startsWith('continu') && tokens.kind(at + 1) === TokenKind.Word;

/** Where a cue begins that another verb leads to, or -1: "[went on] to say", "[keeps] saying". */
export function chainStart(tokens: Tokens, verb: number, first: number): number {
  let at = groupStart(tokens, verb, first) - 1;
  if (BEFORE_GERUND.has(tokens.lower(at)) && tokens.endsIn(verb, 'ing')) return groupStart(tokens, at, first);
  if (tokens.spells(at, 'by')) return beganBy(tokens, at, first);
  if (tokens.word(at)?.functionWord !== 'infinitive') return -1;
  at -= 1;
  if (at < first) return -1;
  const wentOn =
    tokens.spells(at, 'on') && ['went', 'goes', 'going', 'gone'].some((form) => tokens.spells(at - 1, form));
  if (wentOn) return groupStart(tokens, at - 1, first);
  if (CHAIN.has(tokens.lower(at))) return groupStart(tokens, at, first);
  // "is able to tout", "has yet to explain"
  const be = groupStart(tokens, at, first);
  return ABLE.has(tokens.lower(at)) && be < at && tokens.word(at - 1)?.functionWord === 'auxiliary' ? be : -1;
}
const ABLE = new Set([
  'able',
  'unable',
  'quick',
  'slow',
  'set',
  'poised',
  'careful',
  'forced',
  'obliged',
  'going',
  'yet',
]);

/** Verbs that lead to a gerund: "[keeps] saying", "[avoided] naming", "cannot [resist] pointing out". */
const BEFORE_GERUND = new Set(
  'keep keeps kept avoid avoids avoided resist resists resisted stopped started began'.split(' '),
);

/** Where "began his speech by saying" begins, or -1. */
function beganBy(tokens: Tokens, by: number, first: number): number {
  for (let at = by - 1; at >= Math.max(first, by - LONGEST_BEGINNING); at -= 1) {
    if (BEGINNING.has(tokens.lower(at))) return groupStart(tokens, at, first);
    if (tokens.is(at, ',') || tokens.word(at)?.cue !== undefined) return -1;
  }
  return -1;
}
/** "began a long speech in the harbour by" is at most so many tokens. */
const LONGEST_BEGINNING = 8;
const BEGINNING = new Set(
  'begin begins began start starts started open opens opened close closes closed end ends ended conclude concludes concluded finished respond responds responded react reacts reacted answered'.split(
    ' ',
  ),
);

/** Where "was quoted as saying" begins, or -1. */
export function quotedStart(tokens: Tokens, at: number, first: number): number {
  if (!tokens.spells(at - 1, 'as') || !(tokens.spells(at - 2, 'quoted') || tokens.spells(at - 2, 'cited')))
    return -1;
  const begin = groupStart(tokens, at - 2, first);
  return begin < at - 2 ? begin : -1;
}
