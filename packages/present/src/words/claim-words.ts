import { type ClaimRow, periodWords } from '@muster/model';

/** What is counted, and whose: "North Korean soldiers"; the category or kind where the text names nothing. */
export function subjectWords({
  counted,
  whose,
  category,
  kind,
  weapon,
}: Pick<ClaimRow, 'counted' | 'whose' | 'category' | 'kind' | 'weapon'>): string {
  const what = counted ?? weapon ?? category ?? kind;
  return whose === null || what.toLowerCase().includes(whose.toLowerCase()) ? what : `${whose} ${what}`;
}

/** Who speaks: the speaker, or the report in its own voice ("Sample Wire, own report"). */
export function speakerWords({ speaker, outlet }: Pick<ClaimRow, 'speaker' | 'outlet'>): string {
  if (speaker !== null) return speaker;
  return outlet === null ? 'no source named' : `${outlet}, own report`;
}

/** When it happened: the days where they are known, else the text's own words, else null. */
export function whenWords({ when, from, to }: Pick<ClaimRow, 'when' | 'from' | 'to'>): string | null {
  return periodWords(from, to) ?? when;
}
