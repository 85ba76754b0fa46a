import { dayWords } from '@muster/model';
import { useEffect, useRef } from 'preact/hooks';
import type { PageClaim, PageReport } from '../page-data.ts';
import { ClaimCard } from './claim-card.tsx';
import { ReportChoice } from './report-choice.tsx';
import { ReportText } from './report-text.tsx';
import { scrollToFigure } from './scroll-to-figure.ts';
import type { PickedClaims, Shown } from './view-state.ts';

interface ReaderProps {
  readonly claims: readonly PageClaim[];
  readonly reports: readonly PageReport[];
  readonly shown: Shown;
  /** Whether a reader asked for what is shown: what the page opens with must not move it. */
  readonly asked: boolean;
  readonly showClaim: (claim: PageClaim) => void;
  readonly showReport: (report: PageReport) => void;
  readonly pick: (picked: PickedClaims) => void;
}

/** Outlet, author and day; a name in another script does not turn its neighbours round. */
function SourceLine({ outlet, author, published }: Pick<PageReport, 'outlet' | 'author' | 'published'>) {
  const parts = [outlet ?? 'no outlet named', author, published === null ? 'undated' : dayWords(published)];
  return (
    <>
      {parts
        .filter((part) => part !== null)
        .map((part, at) => (
          <span key={at}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
    </>
  );
}

/** The report that is shown: the chosen claim's card, then the text with its figures, dates and speakers marked. */
export function Reader({ claims, reports, shown, asked, showClaim, showReport, pick }: ReaderProps) {
  const panel = useRef<HTMLElement>(null);
  const report = shown.report === null ? undefined : reports[shown.report];
  const claim = shown.claim === null ? undefined : claims[shown.claim];
  useEffect(() => {
    if (asked && panel.current !== null && report !== undefined) scrollToFigure(panel.current);
  }, [shown]);
  return (
    <article class="reader" ref={panel} aria-label="Report" tabIndex={0}>
      <ReportChoice reports={reports} shown={shown.report} showReport={showReport} />
      {report === undefined ? (
        <p class="empty">Select a claim to see its quote where it stands in its report.</p>
      ) : (
        <>
          {claim !== undefined && <ClaimCard claim={claim} report={report} claims={claims} />}
          <h3 dir="auto">{report.title ?? report.id}</h3>
          <p class="source-line">
            <SourceLine {...report} />
            {report.url !== null && (
              <>
                {' · '}
                <a href={report.url} rel="noopener noreferrer" target="_blank">
                  original
                </a>
              </>
            )}
          </p>
          <p class="key" aria-hidden="true">
            <span class="mark figure">figure</span> <span class="mark date">date</span>{' '}
            <span class="mark speaker">speaker</span>
          </p>
          <ReportText
            report={report}
            claim={claim}
            choose={(marked) => {
              const [only] = marked.claims;
              if (marked.claims.length === 1 && only !== undefined) showClaim(claims[only]!);
              pick(marked);
            }}
          />
        </>
      )}
    </article>
  );
}
