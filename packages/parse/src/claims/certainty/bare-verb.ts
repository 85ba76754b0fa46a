import { Part } from '../clauses/part.ts';
import { POSSIBLE, type Commitment } from './commitment.ts';
import { embedded } from './embedding.ts';
import type { Scope } from './scope.ts';

/** "help [eliminate]", "let them [leave]", "saw him [fall]"; "[Stop] the war!" */
export function bareVerb(scope: Scope, from: number, depth: number): Commitment | null {
  const { part, first } = scope;
  // members "enhance" it
  if (part(from) === Part.Quote && (part(from - 1) === Part.Nominal || part(from - 1) === Part.Pronoun))
    return null;
  if (from < first || part(from) === Part.Quote || part(from) === Part.Mark) return POSSIBLE;
  if (scope.tokens.spells(from, 'please')) return POSSIBLE;
  for (let at = from; at >= Math.max(first, from - 6); at -= 1) {
    switch (part(at)) {
      case Part.Verb:
      case Part.Past:
      case Part.Gerund:
        return BARE.has(scope.tokens.spelling(at)) || embedsBare(scope, at)
          ? embedded(scope, at, 'to', depth)
          : null;
      case Part.Nominal:
      case Part.Determiner:
      case Part.Pronoun:
      case Part.Number:
      case Part.Joint:
        break;
      default:
        return null;
    }
  }
  return null;
}

const BARE = new Set('see sees saw seen seeing watch watched hear heard'.split(' '));

const embedsBare = ({ tokens }: Scope, at: number): boolean =>
  /^(?:help|let|make|made|making)/.test(tokens.spelling(at));
