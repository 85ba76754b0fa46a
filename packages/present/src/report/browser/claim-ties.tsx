import { figureWords, type TieKind } from '@muster/model';
import { subjectWords } from '../../words/claim-words.ts';
import type { PageClaim } from '../page-data.ts';
import { claimLink } from './deep-link.ts';

const TIE_WORDS: Readonly<Partial<Record<string, string>>> = {
  subset: 'counted within',
  part: 'part of',
  total: 'total of',
  alternative: 'alternative to',
  revision: 'revision of',
  same: 'same as',
} satisfies Record<TieKind, string>;

interface ClaimTiesProps {
  /** "subset 3f2a…; total 77b0…". */
  readonly ties: string;
  readonly claims: readonly PageClaim[];
}

/** The ties of a claim, each a link to the other claim: "counted within > 4,000 marines". */
export function ClaimTies({ ties, claims }: ClaimTiesProps) {
  return (
    <>
      {ties.split('; ').map((tie, at) => {
        const [kind = '', id] = tie.split(' ');
        const other = claims.find(({ claim }) => claim === id);
        return (
          <span key={tie}>
            {at > 0 && '; '}
            {TIE_WORDS[kind] ?? kind}{' '}
            {other === undefined ? (
              'another claim'
            ) : (
              <a href={claimLink(other)}>
                {figureWords(other)} {subjectWords(other)}
              </a>
            )}
          </span>
        );
      })}
    </>
  );
}
