import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';

const ENDS = ['.', '!', '?', '"', '”', "'", '’', ')', ':', ';'];

/** Whether a sentence ends as one: a heading, a caption and "Most read 5" do not. */
export const isRunningText = (tokens: Tokens, { last }: Sentence): boolean =>
  ENDS.some((end) => tokens.is(last - 1, end));
