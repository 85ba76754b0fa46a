import { CERTAINTY_WORDS, counted, stanceOf, type ClaimRow, type Stance } from '@muster/model';
import { figureOf, placeOf, saidBy } from './words.ts';

const STANCES: Readonly<Record<Exclude<Stance, 'stated'>, string>> = {
  forecast: 'still to come',
  unsure: 'unsure',
  denied: 'denied',
};

/** "a", "a and b", "a, b and c". */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/**
 * What there is to doubt in some claims, counted: "**5 of 44 claims about troops are not stated as certain**: 3 are unsure
 * and 2 are denied. 20 name no day, 9 name no place and 12 are told in the report’s own voice."
 */
export function doubtWords(rows: readonly ClaimRow[], about: string): string {
  if (rows.length === 0) return `No claim ${about}.`;
  const doubted = Object.entries(STANCES).flatMap(([stance, words]) => {
    const count = rows.filter((row) => stanceOf(row) === stance).length;
    return count === 0 ? [] : [{ count, words: `${count} ${count === 1 ? 'is' : 'are'} ${words}` }];
  });
  const sum = doubted.reduce((all, { count }) => all + count, 0);
  const lacking = (lacks: (row: ClaimRow) => boolean, [one, many]: readonly [string, string]) => {
    const count = rows.filter(lacks).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  const gaps = [
    ...lacking(({ from, to }) => from === null && to === null, ['names no day', 'name no day']),
    ...lacking(({ place }) => place === null, ['names no place', 'name no place']),
    ...lacking(
      ({ speaker }) => speaker === null,
      ['is told in the report’s own voice', 'are told in the report’s own voice'],
    ),
  ];
  return (
    `**${sum} of ${counted(rows.length, 'claim')} ${about} ${sum === 1 ? 'is' : 'are'} not stated as certain**` +
    `${doubted.length === 0 ? '' : `: ${listed(doubted.map(({ words }) => words))}`}.` +
    (gaps.length === 0 ? '' : ` ${listed(gaps)}.`)
  );
}

/** The claims that are not stated as certain, each with why, its quote and its place. */
export function doubtful(rows: readonly ClaimRow[]) {
  return rows
    .filter((row) => stanceOf(row) !== 'stated')
    .map((row) => ({
      figure: figureOf(row),
      said: saidBy(row),
      'how sure': CERTAINTY_WORDS[row.certainty],
      why: [row.doubts, row.certaintyCues === null ? null : `“${row.certaintyCues}”`]
        .filter(Boolean)
        .join(', '),
      quote: row.quote,
      place: placeOf(row),
    }));
}
