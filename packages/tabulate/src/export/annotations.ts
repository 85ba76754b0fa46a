import type { ClaimRow, ReadReport, Report } from '@muster/model';

/** How many characters of the text stand before and behind the quoted words: as many as Hypothesis keeps. */
const AROUND = 32;

/** A place in a text by the number of its characters (W3C Web Annotation Data Model, 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** In Unicode code points, as the standard has it; a claim's own `start` counts UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A place in a text by its words and what stands around them (4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** One claim as a W3C Web Annotation: what it says, and where it stands. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: {
    readonly type: 'TextualBody';
    readonly purpose: 'describing';
    readonly format: 'text/plain';
    readonly language: 'en';
    readonly value: string;
  };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  };
}

/**
 * The claims as an annotation collection in JSON-LD (W3C Web Annotation), an annotation a line: each with the place of the
 * figure in the report's text, and the figure's words with what stands before and behind them.
 *
 * The source of a report without an address is `urn:muster:report:ID`. Claims of a report that is not given are left out.
 */
export function toAnnotations(reports: readonly ReadReport[], claims: readonly ClaimRow[]): string {
  const texts = new Map(reports.map(({ report }) => [report.id, report]));
  const points = new Map<string, (unit: number) => number>();
  const items = claims.flatMap((claim) => {
    const report = texts.get(claim.report);
    if (!report) return [];
    const pointOf = points.get(report.id) ?? codePointsOf(report.text);
    points.set(report.id, pointOf);
    return [JSON.stringify(annotationOf(report, claim, pointOf))];
  });
  const page = `"type":"AnnotationPage","startIndex":0,"items":[\n${items.join(',\n')}\n]`;
  return `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:muster:annotations","type":"AnnotationCollection","label":"Claims read out of news reports","total":${items.length},"first":{"id":"urn:muster:annotations:1",${page}}}\n`;
}

function annotationOf(report: Report, claim: ClaimRow, pointOf: (unit: number) => number): Annotation {
  const { start, end } = claim;
  return {
    id: `urn:muster:claim:${claim.claim}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: inWords(claim),
    },
    target: {
      source: report.url ?? `urn:muster:report:${encodeURIComponent(report.id)}`,
      selector: [
        { type: 'TextPositionSelector', start: pointOf(start), end: pointOf(end) },
        {
          type: 'TextQuoteSelector',
          exact: report.text.slice(start, end),
          ...around(report.text, start, end),
        },
      ],
    },
  };
}

/** What stands before and behind a place, no character cut in half. */
function around(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    prefix: text.slice(isLowSurrogate(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLowSurrogate(text, to) ? to - 1 : to),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}

/** Counts the code points before a code unit: each pair of surrogates before it is one less. */
function codePointsOf(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}

/** "over 11,000 North Korean soldiers; category: troops; place: Kursk; speaker: the NIS; certainty: CT+". */
function inWords({ bound, surface, counted, category, place, speaker, certainty }: ClaimRow): string {
  const figure = [BEFORE[bound], surface, counted].filter((word) => word !== null).join(' ');
  const named = Object.entries({ category, place, speaker, certainty }).flatMap(([name, word]) =>
    word === null ? [] : [`${name}: ${word}`],
  );
  return [figure, ...named].join('; ');
}

/** The words that say a bound; none where the figure's own words have it. */
const BEFORE: Readonly<Record<ClaimRow['bound'], string | null>> = {
  exact: null,
  approx: 'about',
  over: 'over',
  atLeast: 'at least',
  under: 'under',
  atMost: 'at most',
  range: null,
  vague: null,
};
