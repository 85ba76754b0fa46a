import type { Tokens } from '../../text/tokens.ts';
import { contentEnd } from './content-end.ts';
import { groupStart } from './verb-group.ts';
import type { Draft } from './draft.ts';
import { subjectBefore } from './subject.ts';
import type { Stretch } from './stretch.ts';
import { isBe } from './auxiliaries.ts';
import { isAdverbial } from './verb-use.ts';

/** What may stand between an adjective of attitude and its content: "worried [about]", "supportive [of]". */
const TOPICAL = new Set('about of with over by at in for against on'.split(' '));

/** Reads an attribution whose cue is an adjective: "he [is confident] that", "they [were worried about] it", "it [is clear] that". */
export function adjectivalAttribution(tokens: Tokens, at: number, sentence: Stretch): Draft | null {
  const kind = tokens.word(at)?.cueAdjective;
  if (kind === undefined) return null;
  let be = at - 1;
  while (be > sentence.first && isAdverbial(tokens, be)) be -= 1;
  if (!isBe(tokens, be) && !/^(?:seem|appear|remain|bec[oa]me|becom|f[e]+lt?)/.test(tokens.surface(be)))
    return null;
  const next = tokens.word(at + 1);
  const clause = ['that', 'whether', 'how', 'why', 'if', 'what'].includes(next?.spelling ?? '');
  const begin = groupStart(tokens, be, sentence.first);
  if (kind === 'impersonal') {
    if (!clause) return null;
    return draft(tokens, null, { first: begin, last: at + 1 }, at + 1, sentence.last, false);
  }
  if (next?.spelling === 'by' && tokens.word(at)?.cuePassive !== undefined) return null;
  const topic = TOPICAL.has(next?.spelling ?? '');
  const subjectOfClause = next?.functionWord === 'pronoun';
  if (!clause && !topic && !subjectOfClause && next?.functionWord !== 'infinitive') return null;
  const source = subjectBefore(tokens, { first: begin, last: at + 1 }, sentence.first);
  if (source === null) return null;
  const first = topic ? at + 2 : at + 1;
  return draft(
    tokens,
    source,
    { first: begin, last: first === at + 2 ? first : at + 1 },
    first,
    sentence.last,
    !clause,
  );
}

function draft(
  tokens: Tokens,
  source: Stretch | null,
  cue: Stretch,
  first: number,
  end: number,
  object: boolean,
): Draft | null {
  const last = contentEnd(tokens, { verb: cue.last - 1, last: cue.last }, first, end, object);
  return last > first ? { source, cue, content: [{ first, last }] } : null;
}
