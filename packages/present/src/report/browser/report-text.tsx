import { useMemo } from 'preact/hooks';
import type { PageClaim, PageMark, PageReport } from '../page-data.ts';
import { segmentsOf, type Segment } from './segments.ts';
import type { PickedClaims } from './view-state.ts';

interface ReportTextProps {
  readonly report: PageReport;
  readonly claim: PageClaim | undefined;
  readonly choose: (marked: PickedClaims) => void;
}

/** The mark that a click on a segment means: the innermost, a figure before a date before a speaker. */
function meant(marks: readonly PageMark[]): PageMark | undefined {
  const rank = ({ kind }: PageMark) => ['figure', 'date', 'speaker'].indexOf(kind);
  return marks
    .filter(({ kind }) => kind !== 'quote')
    .sort((a, b) => a.end - a.start - (b.end - b.start) || rank(a) - rank(b))[0];
}

/** Arrow keys go from mark to mark; only the first is a tab stop, so that a text is not a hundred of them. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const marks = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=button]')];
  const next = marks[marks.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface StretchProps {
  readonly segment: Segment;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly choose: ReportTextProps['choose'];
}

function Stretch({ segment: { text, marks }, chosen, tabStop, choose }: StretchProps) {
  const mark = meant(marks);
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ');
  const names = `mark ${kinds}${chosen ? ' chosen' : ''}`;
  const note = marks.flatMap((one) => one.note ?? []).join('; ');
  if (mark === undefined || mark.claims.length === 0) {
    return (
      <span class={names} title={note || undefined}>
        {text}
      </span>
    );
  }
  const act = () => {
    choose({ claims: mark.claims, from: `the ${mark.kind} “${text.trim()}” in the text` });
  };
  return (
    <span
      class={names}
      role="button"
      tabIndex={tabStop ? 0 : -1}
      title={note || undefined}
      aria-current={chosen ? 'true' : undefined}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act();
      }}
    >
      {text}
    </span>
  );
}

const covers = (claim: PageClaim | undefined, { start, text, marks }: Segment) =>
  claim !== undefined && marks.length > 0 && claim.start <= start && start + text.length <= claim.end;

/** A report's text with its marks, the chosen claim's figure standing out. */
export function ReportText({ report, claim, choose }: ReportTextProps) {
  const pieces = useMemo(() => {
    const quote: PageMark[] = claim?.sentence ? [{ kind: 'quote', ...claim.sentence, claims: [] }] : [];
    return report.pieces.map((piece) => segmentsOf(piece, [...report.marks, ...quote]));
  }, [report, claim]);
  const firstMark = pieces.flat().find(({ marks }) => marks.some(({ claims }) => claims.length > 0));
  if (pieces.length === 0) return <p class="empty">This report’s text is not part of the page.</p>;
  return (
    <div class="text" lang={report.language ?? undefined} onKeyDown={moveFocus}>
      {pieces.map((segments, at) => (
        <div key={at} class="piece" dir="auto">
          {segments.map((segment) =>
            segment.marks.length === 0 ? (
              segment.text
            ) : (
              <Stretch
                key={segment.start}
                segment={segment}
                chosen={covers(claim, segment)}
                tabStop={segment === firstMark}
                choose={choose}
              />
            ),
          )}
        </div>
      ))}
    </div>
  );
}
