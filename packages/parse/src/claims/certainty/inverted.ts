import { Part } from '../clauses/part.ts';
import type { Scope } from './scope.ts';
import type { VerbGroup } from './verb-group.ts';

const REFLEXIVES = new Set('itself himself herself themselves'.split(' '));

/** "Should the dam break", "had they left": an auxiliary before its subject, where no question is asked, is a condition. */
export function inverted({ part, tokens, first, last }: Scope, group: VerbGroup): boolean {
  let at = group.first - 1;
  if (part(at) === Part.Pronoun) {
    // "had itself left"
    if (REFLEXIVES.has(tokens.spelling(at))) return false;
    at -= 1;
  } else {
    for (let steps = 0; steps < 4 && (part(at) === Part.Nominal || part(at) === Part.Number); steps += 1)
      at -= 1;
    if (part(at) !== Part.Determiner) return false;
    at -= 1;
  }
  const opener = tokens.word(at)?.spelling;
  // "useful should he return"
  if (opener === 'should') return !tokens.is(last - 1, '?');
  return (
    (opener === 'had' || opener === 'were') &&
    (at === first ||
      part(at - 1) === Part.Comma ||
      part(at - 1) === Part.Coordinator ||
      part(at - 1) === Part.Adverb)
  );
}
