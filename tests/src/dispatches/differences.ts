import type { Claim, ReadReport } from '@muster/model';
import { daysAsWritten } from '@muster/tabulate';
import { startOf, type Answer, type FigureAnswer } from './answer.ts';

/** One point in which a reading is not what the careful reader has: `figure 11,000 (1): category killed, not troops`. */
export type Difference = string;

/** All differences between a reading and its answer, those of what is written apart from those of what it means. */
export interface Differences {
  /** Spans, numbers, bounds, units and days: what a wrong table would be quoted for. */
  readonly written: readonly Difference[];
  /** Category, speaker, certainty, governing date and ties: where careful readers can differ. */
  readonly meant: readonly Difference[];
}

/** The differences of all dispatches as text, each under the name of its dispatch. */
export const listed = (dispatches: readonly (ReadReport & { readonly answer: Answer })[]): string =>
  dispatches
    .map((dispatch) => {
      const { written, meant } = differences(dispatch, dispatch.answer);
      const lines = [
        ...written.map((line) => `  written  ${line}`),
        ...meant.map((line) => `  meant    ${line}`),
      ];
      return `${[dispatch.answer.report, ...lines].join('\n')}\n`;
    })
    .join('');

/** Holds a reading against the answer of its dispatch. */
export function differences({ report, reading }: ReadReport, answer: Answer): Differences {
  const { text } = report;
  const written: Difference[] = [];
  const meant: Difference[] = [];
  const claimAt = new Map(reading.claims.map((claim) => [reading.figures[claim.figure]!.start, claim]));
  const claims = new Map<string, Claim>();
  const differ = (list: Difference[], what: string, found: object, wanted: object): void => {
    for (const [field, value] of Object.entries(wanted)) {
      const own = (found as Record<string, unknown>)[field];
      if (JSON.stringify(own) !== JSON.stringify(value))
        list.push(`${what}: ${field} ${JSON.stringify(own)}, not ${JSON.stringify(value)}`);
    }
  };

  const places = new Set<number>();
  for (const wanted of answer.figures) {
    const what = `figure ${wanted.surface} (${wanted.occurrence})`;
    const start = startOf(text, wanted);
    places.add(start);
    const found = reading.figures.find((figure) => figure.start === start);
    if (found === undefined) {
      written.push(`${what}: not read`);
      continue;
    }
    const { surface, kind, value, low, high, bound, unit } = wanted;
    // A vague word has the ends of a cited table, no answer's.
    const ends = bound === 'vague' ? {} : { low, high };
    differ(written, what, found, { surface, kind, value, ...ends, bound, unit });
    const claim = claimAt.get(start);
    if (claim === undefined) {
      meant.push(`${what}: no claim`);
      continue;
    }
    claims.set(wanted.id, claim);
    differ(meant, what, meaningOf(claim, { report, reading }, wanted), meaningWanted(wanted));
  }
  for (const { figure } of reading.claims) {
    const { start, surface } = reading.figures[figure]!;
    if (!places.has(start)) written.push(`claim ${surface}: not in the answer`);
  }

  const days = new Set<number>();
  for (const wanted of answer.dates) {
    const what = `date ${wanted.surface} (${wanted.occurrence})`;
    const start = startOf(text, wanted);
    days.add(start);
    const found = reading.dates.find((date) => date.start === start);
    if (found === undefined) {
      written.push(`${what}: not read`);
      continue;
    }
    const { surface, type, value, mod, edtf, from, to } = wanted;
    differ(written, what, found, { surface, type, value, mod, edtf, from, to });
  }
  // References without days ("recently") may stand beside what the answer lists.
  for (const date of reading.dates.filter(({ start, from }) => from !== null && !days.has(start)))
    written.push(`date ${date.surface}: not in the answer`);

  const surfaces = new Map(answer.figures.map(({ id, surface }) => [id, surface]));
  for (const { figure, kind, of } of answer.ties) {
    const [one, other] = [claims.get(figure), claims.get(of)];
    if (one === undefined || other === undefined) continue;
    const tied = one.ties.some((tie) => tie.kind === kind && tie.claim === other.id);
    if (!tied) meant.push(`tie ${surfaces.get(figure)} is a ${kind} of ${surfaces.get(of)}: not found`);
  }
  return { written, meant };
}

function meaningOf(claim: Claim, { report, reading }: ReadReport, wanted: FigureAnswer): object {
  const { category, certainty, attribution, when } = claim;
  return {
    category,
    certainty,
    source: shortened(bare(attribution?.source ?? null), bare(wanted.attribution?.source ?? null)),
    kind: attribution?.kind ?? null,
    via: (attribution?.via ?? []).map(bare),
    when: when && daysAsWritten(report, reading.dates, when),
  };
}

function meaningWanted({ category, certainty, attribution, when }: FigureAnswer): object {
  return {
    category,
    certainty,
    source: bare(attribution?.source ?? null),
    kind: attribution?.kind ?? null,
    via: (attribution?.via ?? []).map(bare),
    when,
  };
}

/** A source's name without its article. */
const bare = (name: string | null): string | null => name?.replace(/^the /i, '') ?? null;

/** A full name as the short one where its last words have those initials: "Korea's National Intelligence Service" is the NIS. */
function shortened(name: string | null, short: string | null): string | null {
  if (name === null || short === null) return name;
  const initials = name.split(' ').map((word) => word.charAt(0));
  return initials.slice(-short.length).join('') === short ? short : name;
}
