import { Part } from '../clauses/part.ts';
import type { Commitment } from './commitment.ts';
import { isVerbal, type Scope } from './scope.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';

/** What the clause around it leaves of a finite verb: `finite`, which asks here in turn. */
type Around = (scope: Scope, group: VerbGroup, event: number, depth: number) => Commitment;

/** "came and went", "may rise or fall": the verb before, where this one has no subject of its own. */
export function coordinated(
  scope: Scope,
  from: number,
  event: number,
  depth: number,
  around: Around,
): Commitment | null {
  const { part, first } = scope;
  for (let at = from - 1; at >= Math.max(first, from - 20); at -= 1) {
    const role = part(at);
    if (
      role === Part.Mark ||
      role === Part.Relative ||
      role === Part.Conditional ||
      role === Part.Subordinator
    )
      return null;
    if (!isVerbal(role)) continue;
    const group = verbGroup(scope, at);
    if (part(event) === Part.Verb && (group.kind === 'infinitive' || group.kind === 'modal'))
      return scope.commitmentTo(scope, at, depth + 1);
    // "requires that the firm stay and pay"
    if (
      part(event) === Part.Verb &&
      role === Part.Verb &&
      group.kind === 'bare' &&
      part(from) === Part.Coordinator &&
      isSubjunctive(scope, group.first, at)
    )
      return around(scope, group, at, depth + 1);
    if (part(event) === Part.Past && role === Part.Past) {
      // "will be sold and shipped" shares its modal, "may have gone and said" does not matter.
      // "claimed 12 lives and injured 20": the second is not what the first claims.
      return group.kind === 'bare' && part(from) === Part.Coordinator
        ? around(scope, group, at, depth + 1)
        : group.kind === 'modal' || group.kind === 'infinitive' || group.kind === 'auxiliary'
          ? scope.commitmentTo(scope, at, depth + 1)
          : null;
    }
  }
  return null;
}

/** Whether the verb hangs on "that" and could not stand so on its own: "that the firm [stay]". */
function isSubjunctive({ part, tokens }: Scope, first: number, verb: number): boolean {
  for (let at = first - 1; at >= first - 6; at -= 1) {
    if (part(at) === Part.Complementiser) return isPlainForm(tokens, verb);
    if (part(at) !== Part.Nominal && part(at) !== Part.Determiner && part(at) !== Part.Pronoun) return false;
  }
  return false;
}

const isPlainForm = (tokens: Scope['tokens'], at: number): boolean => tokens.text[tokens.end(at) - 1] !== 's';
