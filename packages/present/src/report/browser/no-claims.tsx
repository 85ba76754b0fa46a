import { counted, dayWords, numberWords } from '@muster/model';
import type { PageReport } from '../page-data.ts';
import { reportLink } from './deep-link.ts';
import { FACETS } from './facets.ts';
import { reportsWithWords, searchWords } from './search.ts';
import type { ViewState } from './view-state.ts';

/** How many reports are named. */
const MOST = 20;

interface NoClaimsProps {
  readonly reports: readonly PageReport[];
  readonly state: ViewState;
}

/** What stands where no claim passes: that, and the reports in whose text the words do stand. */
export function NoClaims({ reports, state: { query, facets, picked } }: NoClaimsProps) {
  const words = searchWords(query);
  const found = reportsWithWords(reports, words);
  const filtered = picked !== null || FACETS.some((facet) => facets[facet].length > 0);
  const passes = [...(words.length > 0 ? ['this search'] : []), ...(filtered ? ['the filters'] : [])];
  return (
    <div class="empty">
      <p>
        {passes.length === 0
          ? 'No figure was read in these reports.'
          : `No claim passes ${passes.join(' and ')}.`}
        {found.length > 0 && ` The words stand in the text of ${counted(found.length, 'report')}:`}
      </p>
      {found.length > 0 && (
        <ul>
          {found.slice(0, MOST).map((report) => (
            <li key={report.id}>
              <a href={reportLink(report)}>{report.title ?? report.id}</a>
              {report.published !== null && `, ${dayWords(report.published)}`}
            </li>
          ))}
          {found.length > MOST && <li>and {numberWords(found.length - MOST)} more</li>}
        </ul>
      )}
    </div>
  );
}
