import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Prose } from '../../text/prose.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { directAttribution } from './direct.ts';
import type { Draft } from './draft.ts';
import { isDirect } from './is-direct.ts';
import { transcriptLine } from './transcript.ts';

/** A quotation of fewer tokens than this, marks included, is a word set off rather than speech. */
const SHORTEST = 4;

/** Direct quotations with their speakers; one without a cue right behind another goes on with its speaker. */
export function directAttributions(prose: Prose): Draft[] {
  const { tokens, sentences, quotations } = prose;
  const drafts: Draft[] = [];
  let lastPlace = -2;
  for (const quotation of quotations) {
    const place = sentenceAt(sentences, quotation.first);
    const sentence = sentences[place];
    if (sentence === undefined || quotation.last - quotation.first < SHORTEST) continue;
    const line = transcriptLine(tokens, quotation);
    if (line === null && !isDirect(tokens, quotation, sentence)) continue;
    const draft = line ?? directAttribution(prose, quotation, drafts.at(-1));
    if (draft === 'fragment') continue;
    const before = drafts.at(-1);
    const follows = before !== undefined && place - lastPlace <= 1 && !isSigned(tokens, before);
    if (follows && (draft === null || sameCue(draft, before))) {
      drafts[drafts.length - 1] = {
        ...before,
        content: [...before.content, draft?.content[0] ?? { first: quotation.first, last: quotation.last }],
      };
    } else if (draft !== null) drafts.push(draft);
    else continue;
    const told = drafts.at(-1)!.cue;
    const said = told !== null && told.last > quotation.last ? told.last : quotation.last;
    lastPlace = sentenceAt(sentences, said - 1);
  }
  return drafts;
}

/** "“…” — Ida Lund": what follows a signature is somebody else's. */
const isSigned = (tokens: Tokens, { source, cue }: Draft): boolean =>
  cue !== null && source !== null && cue.last === source.first && tokens.kind(cue.first) === TokenKind.Symbol;

const sameCue = (a: Draft, b: Draft): boolean =>
  a.cue !== null && b.cue !== null && a.cue.first === b.cue.first;
