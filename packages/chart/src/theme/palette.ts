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

/**
 * Blue and vermilion are Okabe and Ito's (2008); the others were searched for so that any two stay apart for readers with
 * protanopia, deuteranopia and tritanopia, and every one stands 3:1 against the background. The last is for "other sources".
 */
export const LIGHT: Palette = {
  background: '#ffffff',
  ink: '#1b1f24',
  muted: '#59636e',
  grid: '#e3e6ea',
  series: ['#0072b2', '#d55e00', '#5c4900', '#b782b6', '#990016', '#3e94ff', '#004b66', '#7a7871'],
  ramp: ['#e8f1f8', '#9cc4e0', '#4a90c2', '#1d5f93', '#0b3a63'],
  onRamp: { low: '#1b1f24', high: '#ffffff' },
};

/** The same for a dark ground. */
export const DARK: Palette = {
  background: '#14181d',
  ink: '#eef1f4',
  muted: '#a5b0bb',
  grid: '#2f3640',
  series: ['#56b4e9', '#f15e00', '#ecf264', '#c71269', '#74f8f4', '#0068c5', '#b1b669', '#857e83'],
  ramp: ['#1d2b3a', '#22507c', '#3b82b8', '#7fb8e0', '#d3e9f8'],
  onRamp: { low: '#eef1f4', high: '#14181d' },
};
