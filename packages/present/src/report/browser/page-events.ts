const PICKED = 'muster:picked';

/** Claims picked in a chart. */
export interface PickedInChart {
  readonly claims: readonly string[];
  readonly chart: string;
}

/** Tells the explorer that claims were picked in a chart. */
export function announcePick(detail: PickedInChart): void {
  document.dispatchEvent(new CustomEvent(PICKED, { detail }));
}

/** Hears of claims picked in charts; returns how to stop. */
export function onPick(hear: (picked: PickedInChart) => void): () => void {
  const listen = (event: Event) => {
    hear((event as CustomEvent<PickedInChart>).detail);
  };
  document.addEventListener(PICKED, listen);
  return () => {
    document.removeEventListener(PICKED, listen);
  };
}
