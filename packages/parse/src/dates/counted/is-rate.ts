import type { Tokens } from '../../text/tokens.ts';

/** Verbs in -s that a duration follows. */
const LASTING = new Set('lasts takes spends needs requires stays remains runs spans is was'.split(' '));

/** Whether the time told at token `at` is what a rate is counted by: "five dollars a day". */
export const isRate = (tokens: Tokens, at: number): boolean => {
  const before = tokens.word(at - 1);
  return (
    before?.unit !== undefined ||
    before?.currency?.noun !== undefined ||
    before?.people !== undefined ||
    (!LASTING.has(tokens.surface(at - 1)) &&
      tokens.endsIn(at - 1, 's') &&
      before?.functionWord === undefined &&
      before?.verb === undefined)
  );
};
