import { counted, dayWords, numberWords } from '@muster/model';
import type { PageReport } from '../page-data.ts';
import { reportLink } from './deep-link.ts';
import { reportsWithWords, searchWords } from './search.ts';

/** How many reports are named. */
const MOST = 20;

interface NoClaimsProps {
  readonly reports: readonly PageReport[];
  readonly query: string;
}

/** What stands where no claim passes: that, and the reports in whose text the words do stand. */
export function NoClaims({ reports, query }: NoClaimsProps) {
  const found = reportsWithWords(reports, searchWords(query));
  return (
    <div class="empty">
      <p>
        No claim passes {query.trim() === '' ? 'these filters' : 'this search and these filters'}.
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
