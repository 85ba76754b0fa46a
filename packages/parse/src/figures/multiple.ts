import type { Rule } from '../rule.ts';
import type { Tokens } from '../text/tokens.ts';
import { boundBefore } from './bound.ts';
import { bounded } from './bounded.ts';

/** "sixfold", "twice as many", "nearly double the number": how many times as much. */
export const multiple: Rule = {
  name: 'ratio/multiple',
  triggers: [{ word: 'multiple' }],
  examples: ['Attacks rose sixfold.', 'twice as many', 'They fired nearly double the number.'],
  read: (tokens, at) => {
    const { times, sort } = tokens.word(at)!.multiple!;
    const before = boundBefore(tokens, at);
    if (sort !== 'fold' && !compares(tokens, at + 1)) return null;
    if (
      sort === 'verb' &&
      before === null &&
      tokens.word(at - 1)?.closedClass !== 'be' &&
      !tokens.spells(at - 1, 'at')
    )
      return null;
    return {
      end: at + 1,
      figures: [
        {
          first: at,
          last: at + 1,
          ...bounded(times, before?.bound ?? 'exact'),
          kind: 'ratio',
          unit: 'times',
        },
      ],
    };
  },
};

/** Whether what follows is what the multiple is of: "as many", "the size", "that of", "its rate". */
export function compares(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    word?.spelling === 'as' ||
    word?.spelling === 'what' ||
    word?.functionWord === 'definite' ||
    word?.spelling === 'more' ||
    word?.spelling === 'less' ||
    (word?.dayWord !== undefined && tokens.spelling(at + 1) === "'s") ||
    tokens.endsIn(at, 'er', 2)
  );
}
