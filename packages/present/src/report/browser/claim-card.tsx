import { CERTAINTY_WORDS, figureWords, numberWords, type Bound } from '@muster/model';
import { useState } from 'preact/hooks';
import { speakerWords, subjectWords, whenWords } from '../../words/claim-words.ts';
import type { PageClaim, PageReport } from '../page-data.ts';
import { citation } from './citation.ts';
import { ClaimTies } from './claim-ties.tsx';
import { copyText } from './copy-text.ts';
import { claimLink } from './deep-link.ts';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  approx: 'about',
  over: 'more than',
  atLeast: 'at least',
  under: 'less than',
  atMost: 'at most',
  range: '',
  vague: 'some',
};

interface ClaimCardProps {
  readonly claim: PageClaim;
  readonly report: PageReport;
  /** All claims, to name those that this one is tied to. */
  readonly claims: readonly PageClaim[];
}

/** What the words leave open: "over 11,000, no upper end", "from 100 to 200"; nothing of a number that is exact. */
function boundsOf({ bound, value, low, high }: PageClaim): string | null {
  if (bound === 'exact' || (low === null && high === null)) return null;
  if (low !== null && high !== null) return `from ${numberWords(low)} to ${numberWords(high)}`;
  const open = low === null ? 'no lower end is given' : 'no upper end is given';
  const number = numberWords(value ?? low ?? high ?? 0);
  return `${BOUND_WORDS[bound]} ${number}; ${open}`;
}

function whenDetail(claim: PageClaim): string | null {
  const days = whenWords(claim);
  return days !== null && claim.when !== null && days !== claim.when ? `${days} (“${claim.when}”)` : days;
}

/** What is known of a claim, a line each; what the text does not say is not listed. */
function detailsOf(claim: PageClaim): (readonly [string, string])[] {
  const sure = CERTAINTY_WORDS[claim.certainty];
  const details: (readonly [string, string | null])[] = [
    ['Leaves open', boundsOf(claim)],
    ['Unit', claim.unit],
    [
      'Speaker',
      [speakerWords(claim), claim.cue === null ? null : `“${claim.cue}”`, claim.quotation]
        .filter(Boolean)
        .join(', '),
    ],
    ['Via', claim.via],
    ['Happened', claim.what],
    ['When', whenDetail(claim)],
    ['Where', claim.place],
    ['How sure', claim.certaintyCues === null ? sure : `${sure} (“${claim.certaintyCues}”)`],
    ['The report is', CERTAINTY_WORDS[claim.reportCertainty]],
    ['Doubts', claim.doubts],
    ['Weapon', [claim.weapon, claim.cartridge].filter(Boolean).join(', ') || null],
  ];
  return details.flatMap(([name, words]) => (words === null ? [] : [[name, words] as const]));
}

function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        type="button"
        onClick={() => {
          void copyText(text()).then((copied) => {
            setSaid(copied ? 'Copied' : 'The browser did not let it be copied');
          });
        }}
      >
        {label}
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </>
  );
}

/** One claim in full: its figure, its quote, what is known of it, and a citation to copy. */
export function ClaimCard({ claim, report, claims }: ClaimCardProps) {
  return (
    <section class="card" aria-label="Claim" key={claim.claim}>
      <p class="headline">
        <strong>{figureWords(claim)}</strong> <bdi>{subjectWords(claim)}</bdi>
      </p>
      <blockquote dir="auto">{claim.quote}</blockquote>
      <dl>
        {detailsOf(claim).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {claim.ties !== null && (
          <div key="ties">
            <dt>Ties</dt>
            <dd>
              <ClaimTies ties={claim.ties} claims={claims} />
            </dd>
          </div>
        )}
      </dl>
      <p class="actions">
        <CopyButton label="Copy citation" text={() => citation(claim, report)} />
        <CopyButton
          label="Copy link"
          text={() => `${location.href.split('#')[0] ?? ''}${claimLink(claim)}`}
        />
        <a class="back" href="#claims">
          Back to the table
        </a>
      </p>
    </section>
  );
}
