import type { CueNounKind } from '../../lexicon/cue-nouns.ts';
import { verbForms } from '../../lexicon/inflect.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import { groupStart } from './verb-group.ts';
import type { Draft } from './draft.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { opensInfinitive } from './infinitive.ts';
import { nounPhraseBehind } from './source-behind.ts';
import { nounBefore, subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';
import { isBe, isHave } from './auxiliaries.ts';
import { shapeOf } from './verb-shape.ts';
import { isAdverbial, verbUse } from './verb-use.ts';

/** Prepositions that tie a noun of attribution to its topic: "criticism of", "concerns about". */
const TOPICAL = new Set('of about for on over against with toward towards regarding'.split(' '));

/** Verbs that only carry the noun: "made the claim that", "raised questions about", "embraced the idea of". */
const LIGHT: ReadonlySet<string> = new Set(
  (
    'make express raise issue have give release deliver send reach file publish share take sign show voice sound unveil ' +
    'present outline embrace extract strike offer repeat reiterate renew launch spread hold harbor harbour form lodge air ' +
    'continue convey pose level hurl lob drop withdraw highlight stress state write post receive'
  )
    .split(' ')
    .flatMap(verbForms)
    .concat('has'),
);

/** Verbs whose subject meets with what others say: "faced questions about", "drew criticism". */
const RECEIVING: ReadonlySet<string> = new Set(
  'face draw receive spark prompt provoke trigger attract earn fuel encounter suffer'
    .split(' ')
    .flatMap(verbForms),
);

/** Whose a noun of attribution is, and where the words that belong to its cue begin. */
interface Holder {
  readonly source: Stretch | null;
  readonly first: number;
  /** Whether a verb carries the noun: "made the claim". */
  readonly carried: boolean;
}

/** Reads an attribution whose cue is the noun at `at`: "the army's [claim] that …", "[raised questions] about …". */
export function nominalAttribution(tokens: Tokens, at: number, sentence: Stretch): Draft | null {
  const kind = tokens.word(at)?.cueNoun;
  if (
    kind === undefined ||
    (tokens.word(at)?.cue !== undefined && verbUse(tokens, at, sentence.first) !== null)
  )
    return null;
  const equated = equatedAttribution(tokens, at, kind, sentence);
  if (equated !== null) return equated;
  const agent = agentBehind(tokens, at, sentence.last);
  const tie = agent?.last ?? at + 1;
  const next = tokens.word(tie);
  const clause = next?.spelling === 'that' && kind !== 'stance' && !isRelativeThat(tokens, tie);
  const infinitive = next?.functionWord === 'infinitive' && kind === 'intent' && opensInfinitive(tokens, tie);
  const topic = agent === null && next !== undefined && TOPICAL.has(next.spelling);
  if (!clause && !infinitive && !topic) return null;
  const holder = holderOf(tokens, at, sentence.first);
  const source = agent ?? holder.source;
  // "…, a claim that nobody could check" is said of what stands before it
  const apposed = tokens.is(holder.first - 1, ',');
  if (source === null && (!(clause || isTold(tokens, at, kind)) || apposed) && !holder.carried) return null;
  const first = topic ? tie + 1 : tie;
  const end = topic && !opensQuestion(tokens, first) ? beforeVerb(tokens, first, sentence) : sentence.last;
  const last = contentEnd(tokens, { verb: at, last: at + 1 }, first, end, true);
  if (last <= first) return null;
  return { source, cue: { first: holder.first, last: topic ? first : at + 1 }, content: [{ first, last }] };
}

/** Reads "its [estimate in May was] 25,000". */
function numberAttribution(tokens: Tokens, at: number, be: number, sentence: Stretch): Draft | null {
  const { source, first: begin } = holderOf(tokens, at, sentence.first);
  if (source === null || !isNumber(tokens, be + 1)) return null;
  const last = contentEnd(tokens, { verb: at, last: be + 1 }, be + 1, sentence.last, true);
  return last > be + 1
    ? { source, cue: { first: begin, last: be + 1 }, content: [{ first: be + 1, last }] }
    : null;
}

/** Past "in May" and "of the dead". */
function behindCircumstance(tokens: Tokens, at: number): number {
  if (!tokens.spells(at, 'in') && !tokens.spells(at, 'of') && !tokens.spells(at, 'for')) return at;
  for (let behind = at + 1; behind < at + LONGEST_CIRCUMSTANCE; behind += 1)
    if (isBe(tokens, behind)) return behind;
  return at;
}
const LONGEST_CIRCUMSTANCE = 5;

/** "25,000", "about 300". */
const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number ||
  (tokens.word(at)?.numeral !== undefined && !tokens.spells(at, 'one')) ||
  (tokens.word(at)?.functionWord === 'preposition' && tokens.kind(at + 1) === TokenKind.Number);

/** Reads "the ministry's [estimate is] that 40 fled", "her [answer was to say] he left": a noun set equal to what it tells. */
function equatedAttribution(tokens: Tokens, at: number, kind: CueNounKind, sentence: Stretch): Draft | null {
  const be = behindCircumstance(tokens, at + 1);
  if (!isBe(tokens, be)) return null;
  if (be > at + 1 || isNumber(tokens, be + 1)) return numberAttribution(tokens, at, be, sentence);
  const behind = isAdverbial(tokens, at + 2) ? at + 3 : at + 2;
  const that = tokens.spells(behind, 'that');
  const says = tokens.word(behind)?.functionWord === 'infinitive' && tokens.word(behind + 1)?.cue === 'say';
  const plans =
    kind === 'intent' &&
    tokens.word(behind)?.functionWord === 'infinitive' &&
    opensInfinitive(tokens, behind);
  if (!that && !says && !plans) return null;
  const first = says ? behind + 2 : behind;
  const { source, first: begin } = holderOf(tokens, at, sentence.first);
  const last = contentEnd(tokens, { verb: at, last: first }, first, sentence.last, !that);
  return last > first ? { source, cue: { first: begin, last: first }, content: [{ first, last }] } : null;
}

/** "questions about [how the dam held]" */
const opensQuestion = (tokens: Tokens, at: number): boolean =>
  ['how', 'what', 'whether', 'why', 'who', 'when', 'where'].includes(tokens.spelling(at));

/** "[answers] about", "[reports] of", "[claims] of": what is told though nobody is named. */
const isTold = (tokens: Tokens, noun: number, kind: CueNounKind): boolean =>
  tokens.spells(noun + 1, 'about') ||
  (kind === 'speech' && tokens.spells(noun + 1, 'of') && TOLD.has(tokens.lower(noun)));
const TOLD: ReadonlySet<string> = new Set(
  'reports rumors rumours claims allegations accusations complaints'.split(' '),
);

/** "a question [that] has emerged": what follows is said of the noun, and is not what it says. */
const isRelativeThat = (tokens: Tokens, that: number): boolean =>
  tokens.word(that + 1)?.functionWord === 'auxiliary' ||
  tokens.word(that + 1)?.modal !== undefined ||
  isFiniteVerb(tokens, that + 1, that);

/** Who it comes from, behind the noun: "the decision by [the court] to", "a warning from [the ministry] that". */
function agentBehind(tokens: Tokens, noun: number, last: number): Stretch | null {
  if (!tokens.spells(noun + 1, 'by') && !tokens.spells(noun + 1, 'from')) return null;
  const agent = nounPhraseBehind(tokens, noun + 2, last);
  return agent !== null && (tokens.spells(agent.last, 'that') || tokens.spells(agent.last, 'to'))
    ? agent
    : null;
}

/** "concerns about the vote [were raised]": the topic ends where the sentence's verb begins. */
function beforeVerb(tokens: Tokens, first: number, sentence: Stretch): number {
  for (let at = first + 1; at < sentence.last; at += 1)
    if (tokens.word(at)?.functionWord === 'auxiliary' || tokens.word(at)?.modal !== undefined) return at;
  return sentence.last;
}

/** Whose the noun is, and where the words that belong to it begin: "the army's [earlier claim]", "[made the claim]". */
function holderOf(tokens: Tokens, noun: number, from: number): Holder {
  let at = noun - 1;
  while (at > from && noun - at < 4 && isModifier(tokens, at, from)) at -= 1;
  const word = tokens.word(at);
  if (word?.spelling === "'s") {
    const owner = nounBefore(tokens, { first: at, last: at + 1 }, from);
    return { source: owner && { first: owner.first, last: at + 1 }, first: at + 1, carried: false };
  }
  const own = POSSESSIVES.has(word?.spelling ?? '');
  const determined =
    word?.functionWord === 'definite' || word?.functionWord === 'indefinite' || word?.spelling === 'no';
  const verb = own || determined ? at - 1 : at;
  if (!carries(tokens, verb, from)) {
    if (own) return { source: { first: at, last: at + 1 }, first: at + 1, carried: false };
    return { source: null, first: determined ? at : at + 1, carried: false };
  }
  const first = groupStart(tokens, verb, from);
  if (isBe(tokens, verb)) return { source: null, first: first - 1, carried: true };
  const receives = RECEIVING.has(tokens.surface(verb));
  const source = receives ? null : subjectBefore(tokens, { first, last: verb + 1 }, from);
  return { source, first, carried: true };
}

/** Whether a verb there carries the noun behind it: "made", "faced", "embraced the idea of"; "there is". */
function carries(tokens: Tokens, at: number, from: number): boolean {
  const surface = tokens.surface(at);
  // "has questions", unlike "has faced questions"
  if (isHave(tokens, at)) return shapeOf(tokens, at + 1) !== 'past';
  if (LIGHT.has(surface) || RECEIVING.has(surface)) return true;
  return isBe(tokens, at) && tokens.spells(groupStart(tokens, at, from) - 1, 'there');
}

const POSSESSIVES = new Set('his her their its my our your whose'.split(' '));

/** An adjective or a noun before the noun: "earlier", "campaign". */
const isModifier = (tokens: Tokens, at: number, from: number): boolean =>
  tokens.kind(at) === TokenKind.Word &&
  tokens.word(at)?.functionWord === undefined &&
  !carries(tokens, at, from) &&
  !isVerb(tokens, at, from);

/** "has signalled", "help assess" */
const isVerb = (tokens: Tokens, at: number, from: number): boolean =>
  tokens.word(at)?.cue !== undefined &&
  (shapeOf(tokens, at) === 'base' || verbUse(tokens, at, from) === 'finite');
