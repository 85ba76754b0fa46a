import type { Bound, Claim, DateMention, Figure, ReadReport, Report, Speaker } from '@muster/model';

/** A claim as a test writes it down: the words, and what is to be known about them. */
export interface Told extends Partial<Omit<Claim, 'id' | 'figure' | 'sentence' | 'attribution' | 'when'>> {
  readonly id: string;
  readonly words: string;
  readonly sentence: string;
  readonly bound?: Bound;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly speaker?: string | null;
  readonly cue?: string;
  readonly quotation?: Speaker['kind'];
  readonly via?: readonly string[];
  /** The words of the date that governs it. */
  readonly when?: string;
  readonly figure?: Partial<Figure>;
}

/** A read report with its spans found in the text, so that no test has to count characters. */
export function readReport(
  report: Partial<Report> & Pick<Report, 'id' | 'text'>,
  claims: readonly Told[] = [],
  dates: readonly (Partial<DateMention> & Pick<DateMention, 'surface'>)[] = [],
  weapons: ReadReport['reading']['weapons'][number]['surface'][] = [],
): ReadReport {
  const { text } = report;
  const mentions = dates.map((date): DateMention => ({
    type: 'DATE',
    value: null,
    mod: null,
    edtf: null,
    from: null,
    to: null,
    granularity: 'day',
    implied: {},
    rule: 'date/absolute',
    ...spanOf(text, date.surface),
    ...date,
  }));
  return {
    report: {
      title: null,
      outlet: null,
      author: null,
      url: null,
      published: null,
      language: 'en',
      sha256: null,
      ...report,
    },
    reading: {
      id: report.id,
      figures: claims.map((told) => figureOf(text, told)),
      dates: mentions,
      counts: [],
      attributions: [],
      items: [],
      weapons: weapons.map((surface) => ({ surface, label: 'Weapon', ...spanOf(text, surface) })),
      claims: claims.map((told, index) => claimOf(text, told, index, mentions)),
      worded: [],
      problems: [],
    },
  };
}

function figureOf(
  text: string,
  { words, sentence, bound = 'exact', value = null, low = null, high = null, figure, counted }: Told,
): Figure {
  const start = spanOf(text, sentence).start + spanOf(sentence, words).start;
  const mention = { surface: words, start, end: start + words.length };
  const base = { kind: 'count', unit: null, counted: counted ?? null, rule: 'count' } as const;
  return { ...base, ...mention, bound, value, low, high, ...figure };
}

function claimOf(text: string, told: Told, index: number, dates: readonly DateMention[]): Claim {
  const date = dates.findIndex(({ surface }) => surface === told.when);
  const mention = dates[date];
  const { speaker = null, cue = null, quotation = 'indirect', via = [] } = told;
  return {
    id: told.id,
    figure: index,
    category: told.category ?? null,
    counted: told.counted ?? null,
    whose: told.whose ?? null,
    what: told.what ?? null,
    place: told.place ?? null,
    when: mention ? { from: mention.from, to: mention.to, date } : null,
    attribution: speaker === null ? null : { source: speaker, cue, kind: quotation, via },
    certainty: told.certainty ?? 'CT+',
    reportCertainty: told.reportCertainty ?? 'Uu',
    cues: told.cues ?? [],
    ties: told.ties ?? [],
    sentence: spanOf(text, told.sentence),
  };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}
