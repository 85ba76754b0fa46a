import { numberWords } from '@muster/model';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FACET_TITLES, type FacetCount, type FacetName } from './facets.ts';

interface FacetMenuProps {
  readonly facet: FacetName;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly choose: (value: string, on: boolean) => void;
}

/** Values that were chosen stay in the list, though other filters leave no claim that has them. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}

/** Closes on Escape, which gives the focus back to the button, and on a click elsewhere. */
function useClosing(open: boolean, close: () => void) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      menu.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return menu;
}

/** A button that opens a list of values to tick, each with the number of claims it would leave. */
export function FacetMenu({ facet, counts, chosen, choose }: FacetMenuProps) {
  const [open, setOpen] = useState(false);
  const menu = useClosing(open, () => {
    setOpen(false);
  });
  const title = FACET_TITLES[facet];
  return (
    <div class="facet" ref={menu}>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {title}
        {chosen.length > 0 && <span class="badge">{chosen.length}</span>}
        <span class="arrow" aria-hidden="true">
          ▾
        </span>
      </button>
      {open && (
        <fieldset class="facet-values">
          <legend>{title}</legend>
          {withChosen(counts, chosen).map(({ value, count }) => (
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
        </fieldset>
      )}
    </div>
  );
}
