import type { Clauses } from './read-clauses.ts';
import { Part } from './part.ts';
import { verbBehind } from './verb-behind.ts';

/** Where the clause around a phrase begins, and whether the phrase is the subject of it. */
export interface ClauseStart {
  readonly first: number;
  /** Whether the clause's verb stands behind the phrase: "but [20 others] survived". */
  readonly subject: boolean;
}

/** How many tokens a clause is followed to either side. */
const REACH = 24;

/**
 * Where the clause of a phrase in tokens `[first, last)` begins: behind "but" in "Four were wounded but [none] was hurt".
 *
 * "and", "but" or "while" begin a clause where a verb stands between them and the phrase, or the verb of the phrase behind it; else
 * they join two nouns, "tanks and [5 guns]", and the clause goes on before them.
 */
export function clauseStart(
  clauses: Clauses,
  { first, last }: { readonly first: number; readonly last: number },
): ClauseStart {
  const { part } = clauses;
  let verb = false;
  for (let at = first - 1; at >= Math.max(clauses.first, first - REACH); at -= 1) {
    switch (part(at)) {
      case Part.Verb:
      case Part.Past:
      case Part.Auxiliary:
        verb = true;
        break;
      case Part.Mark:
        return { first: at + 1, subject: false };
      case Part.Coordinator:
      case Part.Subordinator:
      case Part.Conditional:
        if (verb) return { first: at + 1, subject: false };
        if (verbBehind(clauses, last, last + REACH, mayJoinNouns(clauses, at)))
          return { first: at + 1, subject: true };
        break;
      default:
    }
  }
  return { first: clauses.first, subject: false };
}

/** "and", "or" without a comma behind a noun: "tanks and guns". */
const mayJoinNouns = ({ tokens, part }: Clauses, at: number): boolean =>
  (tokens.spells(at, 'and') || tokens.spells(at, 'or')) && part(at - 1) !== Part.Comma;
