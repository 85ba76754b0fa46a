import type { Tokens } from '../../text/tokens.ts';
import type { Part } from './part.ts';

/** A sentence while it is read: the parts of the tokens before the one in question are known. */
export interface Reading {
  readonly tokens: Tokens;
  readonly capitals: boolean;
  /** The parts read so far. */
  readonly part: (at: number) => Part;
}
