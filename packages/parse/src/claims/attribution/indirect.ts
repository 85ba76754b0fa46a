import type { Tokens } from '../../text/tokens.ts';
import { contentEnd, contentStart, isCircumstance, takesAddressee } from './content.ts';
import { contentFits } from './content-fits.ts';
import { adjectivalAttribution } from './adjectival.ts';
import { asTold } from './as-told.ts';
import { cueAt, type Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { frontedEnd } from './fronted.ts';
import { nominalAttribution } from './nominal.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';
import { nounPhraseBehind, sourceOfAccording, subjectBehind } from './source-behind.ts';
import { isRelative } from './subject-bounds.ts';
import { mainSubject, nounBefore, subjectAfter, subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';

/** What is known of the tokens before: which are attributed, which quoted. */
export interface Heard {
  readonly told: Uint8Array;
  readonly quoted: Uint8Array;
  /** The speaker of a direct quotation in this sentence, who may go on: "“…,” he said, adding that …". */
  readonly speaker: Stretch | null;
}

/** Finds what the sentence attributes outside direct quotations. */
export function indirectAttributions(tokens: Tokens, sentence: Stretch, heard: Heard): Draft[] {
  const cues = cuesIn(tokens, sentence, heard);
  let fronted = cues.length === 0 ? null : frontedEnd(tokens, sentence);
  const drafts: Draft[] = [];
  let subject = heard.speaker;
  cues.forEach((cue, place) => {
    const clause = clauseOf(sentence, fronted!, cue.first);
    const draft =
      cue.kind === 'according'
        ? according(tokens, sentence, cue)
        : cue.passive
          ? passive(tokens, clause, cue)
          : verbal(tokens, clause, sentence, cue, cues[place + 1], subject);
    if (draft === null || draft.content.some(({ first }) => heard.told[first] === 1)) return;
    subject = draft.source ?? subject;
    drafts.push(draft);
  });
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (heard.told[at] === 1 || heard.quoted[at] === 1) continue;
    const word = tokens.word(at);
    if (word?.spelling === 'as') drafts.push(...asTold(tokens, at, sentence));
    if (word?.cueNoun === undefined && word?.cueAdjective === undefined) continue;
    fronted ??= frontedEnd(tokens, sentence);
    const clause = clauseOf(sentence, fronted, at);
    const draft = nominalAttribution(tokens, at, clause) ?? adjectivalAttribution(tokens, at, clause);
    if (draft !== null) drafts.push(draft);
  }
  return withoutCarriers(drafts);
}

/** "[embraced the idea of] a union": the verb that carries a noun of attribution is part of its cue, not one of its own. */
const withoutCarriers = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    ({ cue }) =>
      !drafts.some(
        (other) =>
          other.cue !== null && cue !== null && other.cue.first <= cue.first && cue.last < other.cue.last,
      ),
  );

/** The part of the sentence that the cue stands in: before the comma that ends what is fronted, or behind it. */
function clauseOf({ first, last }: Stretch, fronted: number, cue: number): Stretch {
  if (fronted < 0) return { first, last };
  return cue < fronted ? { first, last: fronted } : { first: fronted + 1, last };
}

function cuesIn(tokens: Tokens, sentence: Stretch, { told, quoted }: Heard): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = tokens.word(at);
    if (word?.cue === undefined || told[at] === 1 || quoted[at] === 1) continue;
    const cue = cueAt(tokens, at, sentence);
    if (cue !== null && cue.first >= (cues.at(-1)?.last ?? 0)) cues.push(cue);
  }
  return cues;
}

/** "…, according to the agency", "According to the agency, …". */
function according(tokens: Tokens, sentence: Stretch, cue: Cue): Draft | null {
  const source = sourceOfAccording(tokens, cue, sentence.last);
  if (source === null) return null;
  const before = {
    first: clauseStart(tokens, sentence.first, cue.first),
    last: withoutComma(tokens, cue.first),
  };
  if (before.last - before.first > 2) return { source, cue, content: [before] };
  const first = source.last + 1;
  const after = { first, last: contentEnd(tokens, cue, first, sentence.last, false) };
  return after.last > after.first ? { source, cue, content: [after] } : null;
}

/** "The minister [is expected] to resign", "The plan [was praised by] the union": what is said of the subject, by whoever follows "by". */
function passive(tokens: Tokens, sentence: Stretch, cue: Cue): Draft | null {
  const subject = subjectBefore(tokens, cue, sentence.first);
  if (subject === null) return null;
  const by = agentBehind(tokens, cue, sentence.last);
  const last = contentEnd(tokens, cue, cue.last, sentence.last, true);
  if (by !== null) {
    const said: Stretch = { first: by.last, last };
    return {
      source: by,
      cue: { first: cue.first, last: cue.last + 1 },
      content: said.last - said.first > 1 && !tokens.is(said.first, ',') ? [subject, said] : [subject],
    };
  }
  return last > cue.last ? { source: null, cue, content: [subject, { first: cue.last, last }] } : null;
}

/** Who does it in the passive: "by [the union]"; null where "by" opens a time or a way ("by Friday", "by saying"). */
function agentBehind(tokens: Tokens, cue: Cue, last: number): Stretch | null {
  if (!tokens.spells(cue.last, 'by') || /[a-z]{2}ing$/.test(tokens.surface(cue.last + 1))) return null;
  return nounPhraseBehind(tokens, cue.last + 1, last);
}

function verbal(
  tokens: Tokens,
  clause: Stretch,
  sentence: Stretch,
  cue: Cue,
  later: Cue | undefined,
  subject: Stretch | null,
): Draft | null {
  const source = cue.dependent
    ? (subject ?? dependentSubject(tokens, sentence, cue))
    : cue.attached
      ? nounBefore(tokens, cue, clause.first)
      : subjectBefore(tokens, cue, clause.first);
  if (
    !cue.dependent &&
    !cue.attached &&
    (cue.kind === 'say' || cue.kind === 'show' || cue.kind === 'think')
  ) {
    const from = source?.first ?? cue.first;
    if (isTrailing(tokens, clause, sentence, from) && endsClause(tokens, cue, sentence.last)) {
      const content = { first: clauseStart(tokens, sentence.first, from - 1), last: from - 1 };
      const speaker = source ?? subjectBehind(tokens, cue, sentence.last);
      if (speaker !== null)
        return { source: speaker, cue, content: [content, ...rest(tokens, cue, sentence.last)] };
    }
  }
  const speaker = source ?? subject ?? mainSubject(tokens, sentence, cue);
  if (speaker === null || tokens.spells(speaker.first, 'you')) return null;
  const first = contentStart(tokens, cue, clause.last);
  if (!contentFits(tokens, cue, first, clause.last)) return null;
  const object =
    cue.kind === 'judge' || cue.kind === 'talk' || tokens.word(first)?.functionWord === 'infinitive';
  const next =
    later?.dependent === true && tokens.is(later.first - 1, ',') && later.first < clause.last
      ? later.first
      : clause.last;
  const last = contentEnd(
    tokens,
    cue,
    first,
    clauseEnd(tokens, clause, speaker.first, cue.last, next),
    object,
  );
  return last > first ? { source: speaker, cue, content: [{ first, last }] } : null;
}

/** "300 had died, [officials said]": a clause of its own stands before, and not only "In the end, …". */
function isTrailing(tokens: Tokens, clause: Stretch, sentence: Stretch, from: number): boolean {
  if (from <= sentence.first + 2 || !tokens.is(from - 1, ',')) return false;
  if (from > clause.first) return true;
  for (let at = sentence.first + 1; at < from - 1; at += 1)
    if (isFiniteVerb(tokens, at, sentence.first)) return true;
  return false;
}

/** A participle's subject: behind it where it opens the sentence, else that of the clause. */
const dependentSubject = (tokens: Tokens, sentence: Stretch, cue: Cue): Stretch | null =>
  cue.first <= sentence.first + 1 ? subjectAfter(tokens, sentence, cue) : mainSubject(tokens, sentence, cue);

/** What goes on behind an interruption: "All of which, he said, [would help]", "…, he said on Monday, [40 of them in Kursk]". */
function rest(tokens: Tokens, cue: Cue, last: number): Stretch[] {
  let comma = cue.last;
  while (comma < Math.min(last, cue.last + LONGEST_CIRCUMSTANCE) && !tokens.is(comma, ',')) comma += 1;
  if (!tokens.is(comma, ',') || (comma > cue.last && !opensPart(tokens, comma + 1))) return [];
  const first = comma + 1;
  if (tokens.spells(first, 'according')) return [];
  const end = contentEnd(tokens, cue, first, last, false);
  return end - first > 1 ? [{ first, last: end }] : [];
}

/** "said in a long interview on Monday," is at most so many tokens. */
const LONGEST_CIRCUMSTANCE = 8;

/** "at least 10 of them …", "among them 4 …", "including 4 …": a part of what was counted goes on behind the telling. */
function opensPart(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + LONGEST_CIRCUMSTANCE; at += 1) {
    if (tokens.is(at, ',') || tokens.is(at, '.')) return false;
    if (PARTITIVES.has(tokens.surface(at))) return at === first || REFERRING.has(tokens.surface(at + 1));
  }
  return false;
}

const PARTITIVES = new Set(['including', 'of', 'among']);
const REFERRING = new Set(['them', 'whom', 'these', 'those', 'which']);

/** Whether nothing but an addressee and circumstances follow the cue: "…, he said Monday in Seoul." */
function endsClause(tokens: Tokens, cue: Cue, last: number): boolean {
  for (let at = cue.last; at < last; at += 1) {
    const word = tokens.word(at);
    if (word?.spelling === 'that' || isQuoteMark(tokens, at) || tokens.is(at, ':')) return false;
    if (tokens.is(at, '.') || tokens.is(at, ',')) return true;
    const kind = word?.functionWord;
    const inverted = tokens.is(cue.first - 1, ',');
    const circumstance = isCircumstance(tokens, at) || kind === 'subordinator';
    if (at === cue.last && !inverted && !circumstance && !takesAddressee(tokens, cue)) return false;
    if (kind === 'auxiliary' || word?.modal !== undefined) return false;
  }
  return true;
}

/** "Though she praised the plan, …": what a subordinate clause at the beginning attributes ends with its comma. */
function clauseEnd(tokens: Tokens, sentence: Stretch, subject: number, cue: number, last: number): number {
  if (isRelative(tokens, subject) && tokens.is(subject - 1, ',')) {
    for (let at = cue + 1; at < last - 1; at += 1)
      if (tokens.is(at, ',') && isFiniteVerb(tokens, at + 1, at)) return at;
    return last;
  }
  return last;
}

/** What is told behind its content begins behind the last ";": "The gun is old; nobody has seen it fire, the mayor said". */
function clauseStart(tokens: Tokens, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) if (tokens.is(at, ';')) return at + 1;
  return first;
}

const withoutComma = (tokens: Tokens, last: number): number => (tokens.is(last - 1, ',') ? last - 1 : last);
