import { useState } from 'preact/hooks';
import type { PageReport } from '../page-data.ts';

/** More reports than this are put into the list only when a reader turns to it. */
const MANY = 300;

interface ReportChoiceProps {
  readonly reports: readonly PageReport[];
  /** Which report is shown. */
  readonly shown: number | null;
  readonly showReport: (report: PageReport) => void;
}

/** The list of reports to choose from, and a step to the one before or after. */
export function ReportChoice({ reports, shown, showReport }: ReportChoiceProps) {
  const [turnedTo, setTurnedTo] = useState(reports.length <= MANY);
  const fill = () => {
    setTurnedTo(true);
  };
  const listed = reports.map((report, index) => ({ report, index }));
  const step = (label: string, sign: string, to: number) => (
    <button
      type="button"
      aria-label={label}
      disabled={shown === null || reports[to] === undefined}
      onClick={() => {
        showReport(reports[to]!);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div class="report-choice">
      <select
        aria-label="Report"
        value={shown ?? ''}
        onPointerEnter={fill}
        onFocus={fill}
        onChange={(event) => {
          const report = reports[Number(event.currentTarget.value)];
          if (event.currentTarget.value !== '' && report !== undefined) showReport(report);
        }}
      >
        <option value="" disabled>
          Choose a report…
        </option>
        {(turnedTo ? listed : listed.filter(({ index }) => index === shown)).map(
          ({ report: { id, title, published }, index }) => (
            <option key={id} value={index}>
              {[published, title ?? id].filter((part) => part !== null).join(' · ')}
            </option>
          ),
        )}
      </select>
      {step('Report before this', '‹', (shown ?? 0) - 1)}
      {step('Report after this', '›', (shown ?? 0) + 1)}
    </div>
  );
}
