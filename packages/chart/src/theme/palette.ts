/** The colours of one theme. Series colours stand 3:1 against the background and stay apart for colour-blind readers. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  /** Words of second rank: 4.5:1 against the background. */
  readonly muted: string;
  readonly grid: string;
  readonly series: readonly string[];
  /** From little to much, for cells that carry dark words on their light end and light words on their dark end. */
  readonly ramp: readonly string[];
  readonly onRamp: { readonly low: string; readonly high: string };
}

/** After Okabe and Ito's palette (2008), its light hues darkened until they stand out on white. */
export const LIGHT: Palette = {
  background: '#ffffff',
  ink: '#1b1f24',
  muted: '#59636e',
  grid: '#e3e6ea',
  series: ['#0072b2', '#d55e00', '#008060', '#aa4499', '#8a6d00', '#3a93d1', '#333333', '#7f7f7f'],
  ramp: ['#e8f1f8', '#9cc4e0', '#4a90c2', '#1d5f93', '#0b3a63'],
  onRamp: { low: '#1b1f24', high: '#ffffff' },
};

/** The same hues, lightened until they stand out on a dark ground. */
export const DARK: Palette = {
  background: '#14181d',
  ink: '#eef1f4',
  muted: '#a5b0bb',
  grid: '#2f3640',
  series: ['#56b4e9', '#ff8a3d', '#2fc79a', '#e39ad0', '#f0e442', '#8fa8ff', '#ffffff', '#9a9a9a'],
  ramp: ['#1d2b3a', '#22507c', '#3b82b8', '#7fb8e0', '#d3e9f8'],
  onRamp: { low: '#eef1f4', high: '#14181d' },
};
