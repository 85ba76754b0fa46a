import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { accordingAttribution } from './according.ts';
import { adjectivalAttribution } from './adjectival.ts';
import { asTold } from './as-told.ts';
import { accountAttribution } from './by-account.ts';
import { cueAt, type Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { frontedEnd } from './fronted.ts';
import { nominalAttribution } from './nominal.ts';
import { passiveAttribution } from './passive.ts';
import type { Stretch } from './stretch.ts';
import { verbalAttribution } from './verbal.ts';

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
  let told = sentence.first;
  cues.forEach((cue, place) => {
    const clause = clauseOf(sentence, fronted!, cue.first);
    const draft =
      cue.kind === 'according'
        ? accordingAttribution(tokens, sentence, cue)
        : cue.passive
          ? passiveAttribution(tokens, clause, cue)
          : verbalAttribution(tokens, clause, sentence, cue, goesOnWith(tokens, cues, place), subject);
    if (draft === null || draft.content.some(({ first }) => heard.told[first] === 1)) return;
    // "said he feared the dam would burst, arguing …": who argues is who said it, not who feared.
    if (draft.source !== null && cue.first >= told) {
      subject = draft.source;
      told = draft.content.at(-1)!.last;
    }
    drafts.push(draft);
  });
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (heard.told[at] === 1 || heard.quoted[at] === 1) continue;
    const word = tokens.word(at);
    if (word?.spelling === 'as') {
      for (const draft of asTold(tokens, at, sentence)) {
        if (draft.content.some(({ first }) => heard.told[first] === 1)) continue;
        const known = drafts.findIndex(({ cue }) => cue?.last === draft.cue!.last);
        drafts.splice(known < 0 ? drafts.length : known, known < 0 ? 0 : 1, draft);
      }
    }
    if (PREPOSITIONS.has(word?.spelling ?? '')) {
      const account = accountAttribution(tokens, at, sentence);
      if (account !== null && account.content.every(({ first }) => heard.told[first] !== 1))
        drafts.push(account);
    }
    if (word?.cueNoun === undefined && word?.cueAdjective === undefined) continue;
    fronted ??= frontedEnd(tokens, sentence);
    const clause = clauseOf(sentence, fronted, at);
    const draft = nominalAttribution(tokens, at, clause) ?? adjectivalAttribution(tokens, at, clause);
    if (draft !== null) drafts.push(draft);
  }
  return withoutCarriers(tokens, drafts);
}

/** What opens a phrase that tells on what a statement rests: "in a poll", "under the ministry's plan". */
const PREPOSITIONS = new Set(['by', 'in', 'per', 'under']);

/** "[embraced the idea of] a union": the verb that carries a noun of attribution is part of its cue, not one of its own. */
const withoutCarriers = (tokens: Tokens, drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    ({ source, cue, content }) =>
      (source === null || hasWord(tokens, source)) &&
      content.some((part) => hasWord(tokens, part)) &&
      !drafts.some(
        (other) =>
          other.cue !== null && cue !== null && other.cue.first <= cue.first && cue.last < other.cue.last,
      ),
  );

/** Whether more than marks stands there. */
function hasWord(tokens: Tokens, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at += 1)
    if (tokens.kind(at) === TokenKind.Word || tokens.kind(at) === TokenKind.Number) return true;
  return false;
}

/** How many cues behind one are looked at for a participle of the same speaker. */
const FARTHEST_PARTICIPLE = 4;

/** "said the dam held, [arguing] that …": the participle by which the speaker of the cue at `place` goes on. */
function goesOnWith(tokens: Tokens, cues: readonly Cue[], place: number): Cue | undefined {
  for (let at = place + 1; at <= place + FARTHEST_PARTICIPLE && at < cues.length; at += 1) {
    const { first, dependent, kind } = cues[at]!;
    if (dependent && tokens.is(first - 1, ',') && (at === place + 1 || kind === 'say')) return cues[at];
  }
  return undefined;
}

/** The part of the sentence that the cue stands in: before the comma that ends what is fronted, or behind it. */
function clauseOf({ first, last }: Stretch, fronted: number, cue: number): Stretch {
  if (fronted < 0) return { first, last };
  return cue < fronted ? { first, last: fronted } : { first: fronted + 1, last };
}

function cuesIn(tokens: Tokens, sentence: Stretch, { told, quoted }: Heard): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = tokens.word(at);
    if ((word?.cue === undefined && word?.cuePhrase === undefined) || told[at] === 1 || quoted[at] === 1)
      continue;
    const cue = cueAt(tokens, at, sentence);
    if (cue !== null && cue.first >= (cues.at(-1)?.last ?? 0)) cues.push(cue);
  }
  return cues;
}
