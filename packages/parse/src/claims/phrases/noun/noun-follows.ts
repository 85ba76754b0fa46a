import { dateEnd, type Stretch } from '../stretch.ts';
import { nounLike } from '../word-shape.ts';

/** Whether the next token goes on with the phrase: "the injured men", but "25 injured on Thursday", "25 injured Thursday". */
export const nounFollows = (stretch: Stretch, at: number): boolean =>
  nounLike(stretch.tokens, at + 1) && dateEnd(stretch, at + 1) < 0;
