import { dayWords, figureWords } from '@muster/model';
import { speakerWords, subjectWords, whenWords } from '../../words/claim-words.ts';
import type { PageClaim, PageReport } from '../page-data.ts';

/** Which paragraph of its report a claim stands in, from 1; null where the page does not hold the text before it. */
export function paragraphOf({ pieces }: Pick<PageReport, 'pieces'>, start: number): number | null {
  const [first] = pieces;
  if (first === undefined || first[0] !== 0 || pieces.length > 1) return null;
  return first[1]
    .slice(0, start)
    .split(/\n+/)
    .filter((line, at, all) => at === all.length - 1 || line.trim() !== '').length;
}

function placeInText(claim: PageClaim, report: PageReport): string {
  const paragraph = paragraphOf(report, claim.start);
  const characters = `characters ${claim.start}–${claim.end}`;
  return paragraph === null ? characters : `paragraph ${paragraph}, ${characters}`;
}

/**
 * A citation of one claim: the quote, who says it, the outlet, the date, and the place in the text.
 *
 * “Over 11,000 soldiers were moved.” – the agency, via a lawmaker, in Sample Wire, “Title”, 21 Nov 2024, paragraph 2, …
 */
export function citation(claim: PageClaim, report: PageReport): string {
  const about = [whenWords(claim), claim.place].filter((words) => words !== null).join(', ');
  const source = [
    speakerWords(claim),
    ...(claim.via === null ? [] : [`via ${claim.via}`]),
    `in ${report.outlet ?? 'an unnamed outlet'}`,
    ...(report.title === null ? [] : [`“${report.title}”`]),
    report.published === null ? 'undated' : dayWords(report.published),
    placeInText(claim, report),
  ];
  return [
    `“${claim.quote}” – ${source.join(', ')}.`,
    `${figureWords(claim)} ${subjectWords(claim)}${about === '' ? '' : ` (${about})`}.`,
    ...(report.url === null ? [] : [report.url]),
    `Report ${report.id}, claim ${claim.claim}.`,
  ].join('\n');
}
