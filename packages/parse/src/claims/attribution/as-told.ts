import type { Tokens } from '../../text/tokens.ts';
import { withoutTail } from './content.ts';
import type { Draft } from './draft.ts';
import { isAdverbial } from './verb-use.ts';
import { nounPhraseBehind } from './source.ts';
import type { Stretch } from './stretch.ts';

/** Verbs that tell with "it": "as the mayor put it", "as the ministry has it". */
const TELLING_IT = new Set('put puts has have had see sees saw tell tells told'.split(' '));
/** Auxiliaries between the subject and the verb: "as he has said". */
const AUXILIARIES = new Set(['has', 'have', 'had']);

/** Reads "…, as the mayor put it, …" and "As the ministry says, …": what stands around the aside is the content. */
export function asTold(tokens: Tokens, as: number, { first, last }: Stretch): Draft[] {
  if (as !== first && !tokens.is(as - 1, ',')) return [];
  const source = nounPhraseBehind(tokens, as + 1, last);
  if (source === null) return [];
  let verb = source.last;
  const it = tokens.spells(verb + 1, 'it') && TELLING_IT.has(tokens.surface(verb));
  while (!it && (AUXILIARIES.has(tokens.surface(verb)) || isAdverbial(tokens, verb))) verb += 1;
  if (!it && tokens.word(verb)?.cue !== 'say') return [];
  const end = it ? verb + 2 : verb + 1;
  if (!tokens.is(end, ',') && !tokens.is(end, '.')) return [];
  const content = [
    { first, last: tokens.is(as - 1, ',') ? as - 1 : as },
    { first: end + 1, last: withoutTail(tokens, end + 1, last) },
  ].filter((part) => part.last - part.first > 1);
  return content.length === 0 ? [] : [{ source, cue: { first: source.last, last: end }, content }];
}
