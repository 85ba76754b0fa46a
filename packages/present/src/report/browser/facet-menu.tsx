import { useEffect, useRef, useState } from 'preact/hooks';
import { FacetValues, type FacetValuesProps } from './facet-values.tsx';
import { FACET_TITLES } from './facets.ts';

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
export function FacetMenu({ facet, counts, chosen, choose }: FacetValuesProps) {
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
      {open && <FacetValues facet={facet} counts={counts} chosen={chosen} choose={choose} />}
    </div>
  );
}
