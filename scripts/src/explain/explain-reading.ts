import type { Claim, DateMention, Figure, Reading } from '@muster/model';

/**
 * Says of every figure and date of a reading, in the order of the text, how it was read: plain lines, one block each.
 *
 * The first line of a block is the words as they stand in the text, with their place in UTF-16 code units.
 */
export function explainReading({ figures, dates, claims, problems }: Reading): string {
  const blocks = [
    ...figures.map((figure, index) => ({
      start: figure.start,
      lines: [
        ...figureLines(figure),
        ...claims.filter((claim) => claim.figure === index).flatMap((claim) => claimLines(claim, dates)),
      ],
    })),
    ...dates.map((date) => ({ start: date.start, lines: dateLines(date) })),
  ].sort((left, right) => left.start - right.start);
  const said = blocks.map(({ lines }) => lines.join('\n'));
  if (said.length === 0) said.push('No figure and no date');
  return [...said, ...problems.map(({ code, message }) => `problem      ${code}: ${message}`)].join('\n\n');
}

function figureLines(figure: Figure): string[] {
  const { surface, start, end, kind, rule, value, low, high, bound, counted, unit } = figure;
  return [
    `"${surface}"  ${kind}, ${start} to ${end}`,
    line('rule', rule),
    line('number', `value ${shown(value)}, low ${shown(low)}, high ${shown(high)}, bound ${bound}`),
    line('counted', counted),
    line('unit', unit),
  ];
}

function claimLines(claim: Claim, dates: readonly DateMention[]): string[] {
  const { category, attribution, certainty, cues, place, when } = claim;
  const date = when === null ? undefined : dates[when.date];
  return [
    line('category', category),
    line('source', attribution?.source ?? null),
    line('cue', attribution?.cue ?? null),
    line('via', (attribution?.via ?? []).join(', ') || null),
    line('certainty', cues.length === 0 ? certainty : `${certainty}, by "${cues.join('", "')}"`),
    line('place', place),
    line('when', when === null ? null : `"${date?.surface ?? ''}", ${shown(when.from)} to ${shown(when.to)}`),
  ];
}

function dateLines(date: DateMention): string[] {
  const { surface, start, end, type, rule, value, mod, edtf, from, to, implied } = date;
  const unsaid = Object.entries(implied).map(([part, by]) => `${part} by ${by}`);
  return [
    `"${surface}"  ${type}, ${start} to ${end}`,
    line('rule', rule),
    line('value', mod === null ? value : `${shown(value)}, ${mod}`),
    line('edtf', edtf),
    line('days', from === null && to === null ? null : `${shown(from)} to ${shown(to)}`),
    line('implied', unsaid.join(', ') || null),
  ];
}

const line = (name: string, words: string | null): string => `  ${name.padEnd(11)}${shown(words)}`;

const shown = (value: string | number | null): string => (value === null ? '-' : String(value));
