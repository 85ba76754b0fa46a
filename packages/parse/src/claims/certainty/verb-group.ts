import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, combine, reached, type Commitment } from './commitment.ts';
import { modal } from './modal.ts';
import type { Scope } from './scope.ts';

/** What stands right before a verb: "may not have been", "to"; and where it begins. */
export interface VerbGroup {
  /** The first token of the group. */
  readonly first: number;
  /** `gerund` is "being sold", "having sold". */
  readonly kind: 'infinitive' | 'modal' | 'auxiliary' | 'gerund' | 'bare';
  /** What modal, negation and adverbs leave of the verb. */
  readonly commitment: Commitment;
}

/** How many words can stand between a verb and the beginning of its group. */
const LONGEST = 7;

/** Reads the auxiliaries, adverbs, modals and negations before the verb at `verb`. */
export function verbGroup(scope: Scope, verb: number): VerbGroup {
  const { tokens, part } = scope;
  let own = CERTAIN;
  let kind: VerbGroup['kind'] = 'bare';
  let perfect = false;
  let begin = verb;
  let reach = verb - LONGEST;
  for (let at = verb - 1; at >= reach; at -= 1) {
    const word = tokens.word(at);
    switch (part(at)) {
      case Part.Modal: {
        scope.cues.add(at);
        const negative = own.negative !== word!.modal!.negative;
        return {
          first: at,
          kind: 'modal',
          commitment: combine(
            own.negative ? { ...own, negative: false } : own,
            modal(scope, at, verb, negative, perfect),
          ),
        };
      }
      case Part.Infinitive: {
        const negated = part(at - 1) === Part.Negation;
        if (negated) scope.cues.add(at - 1);
        return {
          first: negated ? at - 1 : at,
          kind: 'infinitive',
          commitment: negated ? combine(own, DENIED) : own,
        };
      }
      case Part.Negation:
        scope.cues.add(at);
        own = combine(own, DENIED);
        break;
      case Part.Auxiliary:
        kind = GERUNDS.has(word!.spelling) ? 'gerund' : 'auxiliary';
        if (word!.negation !== undefined) {
          scope.cues.add(at);
          own = combine(own, DENIED);
        }
        perfect ||= word!.spelling === 'have';
        break;
      case Part.Adverb:
        if (word?.hedge !== undefined) {
          scope.cues.add(at);
          scope.doubts.add(word.hedge.doubt);
          own = combine(own, reached([word.hedge.strength, '+']));
        }
        break;
      case Part.Joint:
        break;
      case Part.Comma: {
        const modal = modalBeforeAside(scope, at);
        if (modal < 0) return { first: begin, kind, commitment: own };
        at = modal + 1;
        reach = modal;
        break;
      }
      case Part.Quote:
        // will "go on"
        if (!opensGroup(part(at - 1))) return { first: begin, kind, commitment: own };
        break;
      case Part.Verb:
      case Part.Past:
        // "could get hurt", "got paid"
        if (!GET.has(word?.spelling ?? '') || part(verb) !== Part.Past)
          return { first: begin, kind, commitment: own };
        kind = 'auxiliary';
        break;
      default:
        return { first: begin, kind, commitment: own };
    }
    begin = at;
  }
  return { first: begin, kind, commitment: own };
}

/** How long a phrase between commas may be that parts a modal from its verb. */
const ASIDE = 8;

/** The modal whose verb stands behind the comma at `comma`, or -1: "may, in a year or two, [close]". */
function modalBeforeAside({ part }: Scope, comma: number): number {
  for (let at = comma - 1; at > comma - ASIDE; at -= 1) {
    if (part(at) === Part.Comma) return part(at - 1) === Part.Modal ? at - 1 : -1;
    if (part(at) === Part.Mark || part(at) === Part.Verb || part(at) === Part.Past) return -1;
  }
  return -1;
}

const GERUNDS = new Set(['being', 'having']);
const GET = new Set(['get', 'gets', 'got', 'gotten']);

const opensGroup = (part: Part): boolean =>
  part === Part.Modal || part === Part.Infinitive || part === Part.Adverb;
