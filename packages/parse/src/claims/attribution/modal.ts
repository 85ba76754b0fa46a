import type { Tokens } from '../../text/tokens.ts';

/** Whether a modal stands there: "may", but not the name of "Ida May" and "Will Lund". */
export const isModal = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at);
  return (
    word?.modal !== undefined &&
    !(tokens.capitalised(at) && (word.spelling === 'may' || word.spelling === 'will'))
  );
};
