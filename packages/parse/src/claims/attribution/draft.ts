import type { Stretch } from './stretch.ts';

/** One attribution in tokens; its content may come in parts. */
export interface Draft {
  readonly source: Stretch | null;
  readonly cue: Stretch | null;
  readonly content: readonly Stretch[];
}
