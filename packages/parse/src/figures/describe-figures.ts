import type { Figure } from '@muster/model';
import type { Read } from '../scan.ts';
import type { Placed } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WrittenAt } from '../text/capitals.ts';
import { isHyphen } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import { readAmount } from './amount.ts';
import { readCalibres } from './calibres/read-calibres.ts';
import { aheadOfNumber } from './counted/ahead-of-number.ts';
import { countedNoun, type CountedNoun } from './counted/counted-noun.ts';
import { sizeNoun } from './counted/size-noun.ts';
import { perEnd } from './counted/per.ts';
import { elidedNoun } from './counted/elided-noun.ts';
import type { FigureDraft } from './figure-draft.ts';
import { boundBehindNoun } from './refine/bound-behind-noun.ts';
import { boundConversions } from './refine/bound-conversions.ts';
import { comparedValues } from './refine/compared-values.ts';
import { convertedMoney } from './refine/converted-money.ts';
import { formerValues } from './refine/former-values.ts';
import { indexLevels } from './refine/index-levels.ts';
import { multiply } from './refine/multiply.ts';
import { rateBehindConversion } from './refine/rate-behind-conversion.ts';
import { shareUnits } from './refine/share-units.ts';

/** What stands around the figures of a text. */
interface Surroundings {
  readonly sentences: readonly Sentence[];
  readonly dates: readonly Phrased[];
  readonly writtenAt: WrittenAt;
}

/** Turns drafts into figures: cuts the surface and finds what is counted, also where the noun is left out. */
export function describeFigures(
  drafts: readonly Read<FigureDraft>[],
  tokens: Tokens,
  { sentences, dates, writtenAt }: Surroundings,
): Placed<Figure>[] {
  let sentence = 0;
  let date = 0;
  const figures: Placed<Figure>[] = [];
  const refined = refine(drafts, tokens);
  for (const [place, draft] of refined.entries()) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= draft.first) sentence += 1;
    const { first, last } = sentences[sentence] ?? { first: 0, last: tokens.count };
    while (date < dates.length && dates[date]!.first < draft.last) date += 1;
    const written = writtenAt(draft.first);
    const closed = Math.min(last, dateBehind(dates[date], draft.last) ?? last);
    const noun = nounOf(written, draft, refined[place + 1], closed);
    const named =
      noun === null
        ? elidedNoun(written, draft, figures, first)
        : aheadOfNumber(written, draft.first) + words(tokens, noun);
    const behind = noun?.last ?? draft.last;
    const rate = isCount(draft) ? perEnd(written, behind) : behind;
    const counted = rate === behind ? named : together(named, words(tokens, { first: behind, last: rate }));
    const start = tokens.start(draft.first);
    const end = tokens.end(draft.last - 1);
    const surface = tokens.text.slice(start, end);
    const bound = noun === null ? draft : boundBehindNoun(draft, tokens, noun.last);
    figures.push({ start, end, surface, counted, ...bound, ...(rate > behind && { kind: 'rate' }) });
  }
  return figures;
}

/** What the figures of a text say of one another: shared units, conversions, levels of an index. */
function refine(drafts: readonly Read<FigureDraft>[], tokens: Tokens): readonly Read<FigureDraft>[] {
  const calibred = readCalibres(drafts, tokens);
  const sharing = convertedMoney(
    formerValues(shareUnits(multiply(calibred, tokens), tokens), tokens),
    tokens,
  );
  return comparedValues(
    indexLevels(rateBehindConversion(boundConversions(sharing, tokens), tokens), tokens),
    tokens,
  );
}

/** A date in tokens `[first, last)`. */
interface Phrased {
  readonly first: number;
  readonly last: number;
}

/** Where the date of more than one word begins that stands right behind a number: nothing of it is counted, "6,000 [last summer]". */
const dateBehind = (date: Phrased | undefined, end: number): number | null =>
  date !== undefined && date.first === end && date.last - date.first > 1 ? end : null;

const isCount = ({ kind, unit }: FigureDraft): boolean => kind === 'count' && unit === null;

/** "sorties" and "per day". */
const together = (noun: string | null, rate: string): string => (noun === null ? rate : `${noun} ${rate}`);

/** What a count or a share is of; measures, calibres and money count nothing. */
function nounOf(
  tokens: Tokens,
  draft: FigureDraft,
  next: FigureDraft | undefined,
  last: number,
): CountedNoun | null {
  if ((draft.kind !== 'count' && draft.kind !== 'ratio') || draft.unit !== null) return null;
  // "four 120 mm rounds", "18 self-propelled 155mm howitzers": the calibre belongs to what is counted.
  const ofCalibre = next?.kind === 'calibre' && isDescribed(tokens, draft.last, next.first);
  const noun = sizeNoun(tokens, draft, last) ?? countedNoun(tokens, ofCalibre ? next.last : draft.last, last);
  if (noun !== null || draft.change === undefined) return noun;
  // "from 20 men in May to 35"
  const before = readAmount(tokens, draft.first);
  return before === null ? null : countedNoun(tokens, before.end, draft.last);
}

/** How many tokens may describe a weapon before its calibre: "self-propelled". */
const FARTHEST = 5;

/** Whether nothing but what describes a weapon stands in the tokens from `from` to `to`. */
function isDescribed(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  for (let at = from; at < to; at += 1)
    if (tokens.word(at)?.weaponModifier === undefined && !isHyphen(tokens, at)) return false;
  return true;
}

const words = (tokens: Tokens, { first, last }: CountedNoun): string =>
  tokens.text.slice(tokens.start(first), tokens.end(last - 1)).replace(/\s+/g, ' ');
