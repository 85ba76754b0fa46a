import type { Tokens } from '../text/tokens.ts';
import type { TimeUnit } from './date-draft.ts';

/** Whether the unit of time is written in the plural: "weeks", "millennia". */
export const isPlural = (tokens: Tokens, at: number): boolean => /(?:s|ia)$/i.test(tokens.surface(at));

/** The unit of a duration in the plural without a number: "weeks", "months". */
export const pluralUnit = (tokens: Tokens, at: number): TimeUnit | null => {
  const unit = tokens.word(at)?.timeUnit;
  return unit !== undefined && isPlural(tokens, at) && !tokens.capitalised(at) ? unit : null;
};
