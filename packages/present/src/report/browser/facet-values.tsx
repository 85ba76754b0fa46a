import { numberWords } from '@muster/model';
import { useState } from 'preact/hooks';
import { FACET_TITLES, type FacetCount, type FacetName } from './facets.ts';
import { folded } from './search.ts';

/** A facet with its values, those that are chosen, and what choosing does. */
export interface FacetValuesProps {
  readonly facet: FacetName;
  /** Counted only when the list is open: there can be thousands of values. */
  readonly counts: () => readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly choose: (value: string, on: boolean) => void;
}

/** More values than this get a field to look for one. */
const MANY = 15;
/** How many values are listed at once. */
const MOST = 200;

/** Values that were chosen stay in the list, though other filters leave no claim that has them. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}

/** The values of a facet to tick, each with the number of claims it would leave; where there are many, a field to find one. */
export function FacetValues({ facet, counts, chosen, choose }: FacetValuesProps) {
  const [looked, setLooked] = useState('');
  const all = withChosen(counts(), chosen);
  const title = FACET_TITLES[facet];
  const found = all.filter(({ value }) => folded(value).includes(folded(looked.trim())));
  const left = found.length - MOST;
  return (
    <fieldset class="facet-values">
      <legend>{title}</legend>
      {all.length > MANY && (
        <input
          type="search"
          aria-label={`Find in ${title}`}
          placeholder={`Find one of ${numberWords(all.length)}`}
          value={looked}
          onInput={(event) => {
            setLooked(event.currentTarget.value);
          }}
        />
      )}
      {found.slice(0, MOST).map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => {
              choose(value, event.currentTarget.checked);
            }}
          />
          <span class="value">{value}</span>
          <span class="tally">{numberWords(count)}</span>
        </label>
      ))}
      {found.length === 0 && (
        <p class="empty">{all.length === 0 ? 'No claim to choose from.' : 'None is called so.'}</p>
      )}
      {left > 0 && <p class="empty">{numberWords(left)} more: type a part of the name.</p>}
    </fieldset>
  );
}
