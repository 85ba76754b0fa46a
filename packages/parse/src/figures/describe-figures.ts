import type { Figure } from '@muster/model';
import type { Read } from '../scan.ts';
import type { Placed } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { readCalibres } from './calibres.ts';
import { countedNoun } from './counted-noun.ts';
import type { FigureDraft } from './figure-draft.ts';

/** Turns drafts into figures: cuts the surface and finds what is counted, also where the noun is left out. */
export function describeFigures(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
  sentences: readonly Sentence[],
): Placed<Figure>[] {
  let sentence = 0;
  const figures: Placed<Figure>[] = [];
  const read = readCalibres(drafts, tokens);
  for (const [place, draft] of read.entries()) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= draft.first) sentence += 1;
    const bounds = sentences[sentence] ?? { first: 0, last: tokens.count };
    const start = tokens.start(draft.first);
    const end = tokens.end(draft.last - 1);
    const counted =
      countedBy(tokens, draft, read[place + 1], bounds) ?? elided(tokens, draft, figures.at(-1), bounds);
    figures.push({ start, end, surface: tokens.text.slice(start, end), counted, ...draft });
  }
  return figures;
}

/** What a count or a share is of; measures, calibres and money count nothing. */
function countedBy(
  tokens: Tokens,
  draft: FigureDraft,
  next: FigureDraft | undefined,
  sentence: Pick<Sentence, 'last'>,
): string | null {
  if (draft.kind !== 'count' && draft.kind !== 'ratio') return null;
  // "four 120 mm rounds": the calibre belongs to what is counted.
  const ofCalibre = next?.kind === 'calibre' && next.first === draft.last;
  const noun = countedNoun(tokens, ofCalibre ? next.last : draft.last, sentence.last);
  return noun && tokens.text.slice(tokens.start(noun.first), tokens.end(noun.last - 1)).replace(/\s+/g, ' ');
}

/** "435 homes and 187 by tender": a bare number behind a counted one counts the same. */
function elided(
  tokens: Tokens,
  draft: FigureDraft,
  before: Placed<Figure> | undefined,
  sentence: Pick<Sentence, 'first'>,
): string | null {
  if (draft.kind !== 'count' || before?.kind !== 'count' || before.first < sentence.first) return null;
  if (tokens.word(draft.last)?.harm !== undefined || tokens.word(draft.last)?.verb === 'past') return null;
  for (let at = before.last; at < draft.first; at += 1) {
    if (tokens.is(at, '.') || tokens.is(at, ';')) return null;
  }
  return before.counted;
}
