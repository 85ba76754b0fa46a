import type { ClaimRow, ReadReport } from '@muster/model';
import { startOf, type Answer, type FigureAnswer } from './answer.ts';

/** What a place of the dispatches stands for, where it is named by what was said before. */
const PLACES: Readonly<Record<string, string | null>> = {
  'the country': 'Russia',
  'the east of the country': 'eastern Russia',
  'the same part of the country': 'eastern Russia',
  home: null,
};

/** A figure's answer with what the tests of single dispatches do not read. */
interface Wanted extends FigureAnswer {
  readonly counted: string | null;
  readonly whose: string | null;
  readonly what: readonly string[];
  readonly where: readonly string[];
}

/** Sums that a dispatch makes itself, as `seeds/README.md` has it: nobody gives them, so that they are in no series. */
const OWN_ARITHMETIC: readonly string[] = [
  '2025-06-17-sappers-and-builders#f5',
  '2025-03-27-four-thousand-of-eleven#f3',
];

/** The name by which a figure of an answer is known: "2024-10-31-blinken-kursk#f1". */
export const claimId = (report: string, figure: string) => `${report}#${figure}`;

/** The claims that a careful reader takes from a dispatch, as rows of the table of claims. */
export function answerClaims({ report }: Pick<ReadReport, 'report'>, answer: Answer): ClaimRow[] {
  const { id, published, outlet, title, url, text } = report;
  const figures = (answer.figures as readonly Wanted[]).filter(
    (it) => !OWN_ARITHMETIC.includes(claimId(id, it.id)),
  );
  return figures.map((wanted): ClaimRow => {
    const start = startOf(text, wanted);
    const date = answer.dates.find(({ surface }) => surface === wanted.when);
    const place = wanted.where[0] ?? null;
    const ties = answer.ties
      .filter(({ figure }) => figure === wanted.id)
      .map(({ kind, of }) => `${kind} ${claimId(id, of)}`);
    return {
      ...{ claim: claimId(id, wanted.id), report: id, published, outlet, title, url },
      ...{ kind: wanted.kind as ClaimRow['kind'], category: wanted.category, unit: wanted.unit },
      ...{
        value: wanted.value,
        low: wanted.low,
        high: wanted.high,
        bound: wanted.bound as ClaimRow['bound'],
      },
      ...{ counted: wanted.counted, whose: wanted.whose, what: wanted.what[0] ?? null },
      place: place !== null && place in PLACES ? PLACES[place]! : place,
      ...{ when: wanted.when, from: date?.from ?? null, to: date?.to ?? null },
      speaker: wanted.attribution?.source ?? null,
      cue: wanted.attribution?.cue ?? null,
      quotation: wanted.attribution?.kind ?? null,
      via: wanted.attribution?.via.join('; ') ?? null,
      certainty: wanted.certainty as ClaimRow['certainty'],
      ...{
        reportCertainty: 'Uu',
        certaintyCues: null,
        doubts: null,
        cartridge: null,
        weapon: null,
        rule: 'answer',
      },
      ties: ties.length === 0 ? null : ties.join('; '),
      ...{
        surface: wanted.surface,
        start,
        end: start + wanted.surface.length,
        quote: sentenceAt(text, start),
      },
    };
  });
}

/** The sentence around a place, by full stops and line breaks alone. */
function sentenceAt(text: string, start: number): string {
  const before = text
    .slice(0, start)
    .split(/(?<=[.!?]) |\n/u)
    .at(-1)!;
  const [behind = ''] = text.slice(start).split(/(?<=[.!?]) |\n/u);
  return before + behind;
}
