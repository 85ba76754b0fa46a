import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, OPEN, POSSIBLE, PROBABLE, combine, type Commitment } from './commitment.ts';
import { embedded, frameAt } from './embedding.ts';
import { REACH, isVerbal, spellingAt, type Scope } from './scope.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';

/** What the clause around it leaves of a finite verb, or of a bare one. */
export function finite(scope: Scope, group: VerbGroup, event: number, depth: number): Commitment {
  const { part } = scope;
  const at = group.first - 1;
  const role = part(at);
  // "may go and will be back": the second has its own
  if (role === Part.Coordinator && (group.kind === 'auxiliary' || group.kind === 'modal')) return CERTAIN;
  if (inverted(scope, group)) return conditional(scope);
  if (group.kind === 'bare') {
    // "…, said the mayor"
    if (part(event) === Part.Past && role !== Part.Coordinator && scope.tokens.word(event)?.cue === 'say')
      return CERTAIN;
    if (role === Part.Coordinator || role === Part.Comma) {
      const shared = coordinated(scope, at, event, depth);
      if (shared !== null) return shared;
    }
    if (part(event) === Part.Verb) {
      const bare = bareVerb(scope, at, depth);
      if (bare !== null) return bare;
    }
  }
  return combine(
    clause(scope, group.first, event, depth),
    subjectDenied(scope, group.first) ? DENIED : CERTAIN,
  );
}

/** "Should the dam break", "had they left": an auxiliary before its subject, where no question is asked, is a condition. */
function inverted({ part, tokens, first }: Scope, group: VerbGroup): boolean {
  let at = group.first - 1;
  if (part(at) === Part.Pronoun) at -= 1;
  else {
    for (let steps = 0; steps < 4 && (part(at) === Part.Nominal || part(at) === Part.Number); steps += 1)
      at -= 1;
    if (part(at) !== Part.Determiner) return false;
    at -= 1;
  }
  const opener = tokens.word(at)?.spelling;
  return (
    (opener === 'should' || opener === 'had' || opener === 'were') &&
    (at === first ||
      part(at - 1) === Part.Comma ||
      part(at - 1) === Part.Coordinator ||
      part(at - 1) === Part.Adverb)
  );
}

/** "help [eliminate]", "let them [leave]", "saw him [fall]"; "[Stop] the war!" */
function bareVerb(scope: Scope, from: number, depth: number): Commitment | null {
  const { part, first } = scope;
  if (from < first || part(from) === Part.Quote || part(from) === Part.Mark) return POSSIBLE;
  if (scope.tokens.spells(from, 'please')) return POSSIBLE;
  for (let at = from; at >= Math.max(first, from - 6); at -= 1) {
    switch (part(at)) {
      case Part.Verb:
      case Part.Past:
      case Part.Gerund:
        return BARE.has(scope.tokens.word(at)?.spelling ?? '') || embedsBare(scope, at)
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
  /^(?:help|let|make|made|making)/.test(tokens.word(at)?.spelling ?? '');

/** "came and went", "may rise or fall": the verb before, where this one has no subject of its own. */
function coordinated(scope: Scope, from: number, event: number, depth: number): Commitment | null {
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
    if (part(event) === Part.Past && role === Part.Past) {
      // "will be sold and shipped" shares its modal, "may have gone and said" does not matter.
      return group.kind === 'modal' || group.kind === 'infinitive' || group.kind === 'auxiliary'
        ? scope.commitmentTo(scope, at, depth + 1)
        : null;
    }
  }
  return null;
}

/** The clause of a finite verb: after "if", or the complement of "expects that". */
function clause(scope: Scope, group: number, event: number, depth: number): Commitment {
  const { part, first } = scope;
  let comma = false;
  for (let at = group - 1; at >= Math.max(first, group - REACH); at -= 1) {
    switch (part(at)) {
      case Part.Conditional:
        scope.cues.add(at);
        return asksWhether(scope, at) ? unsettled(scope) : conditional(scope);
      case Part.Comma:
        comma = true;
        break;
      case Part.Subordinator:
        // "After the war ended, it closed": the clause of time is over.
        if (comma) return CERTAIN;
        return subordinate(scope, at, event, depth);
      case Part.Complementiser:
        return complement(scope, at, group, depth);
      case Part.Relative:
      case Part.Mark:
      case Part.Quote:
        return CERTAIN;
      case Part.Adverb:
        if (scope.tokens.word(at)?.hedge !== undefined) {
          return combine(clause(scope, at, event, depth), hedged(scope, at));
        }
        break;
      case Part.Verb:
      case Part.Past:
      case Part.Gerund:
        return comma ? consequent(scope, at) : behindVerb(scope, at, group, event, depth);
      default:
    }
  }
  return CERTAIN;
}

function hedged(scope: Scope, at: number): Commitment {
  const { strength, doubt } = scope.tokens.word(at)!.hedge!;
  scope.cues.add(at);
  scope.doubts.add(doubt);
  return { strength, negative: false };
}

/** "if" behind a word of asking or knowing: "asked if it came", "it is not clear if it came". */
const asksWhether = (scope: Scope, at: number): boolean =>
  spellingAt(scope, at) === 'whether' ||
  (spellingAt(scope, at) === 'if' &&
    /^(?:ask|know|knew|see|say|tell|wonder|determin|check|learn|find|doubt|clear|unclear|sure|unsure|unknown)/i.test(
      scope.tokens.surface(at - 1),
    ));

/** "If the dam breaks, they [leave]": what stands behind the comma hangs on the clause before it. */
function consequent(scope: Scope, verb: number): Commitment {
  const { part, first } = scope;
  for (let at = verb - 1; at >= Math.max(first, verb - REACH); at -= 1) {
    const role = part(at);
    if (role === Part.Conditional) {
      if (asksWhether(scope, at)) return CERTAIN;
      scope.cues.add(at);
      return conditional(scope);
    }
    if (
      role === Part.Mark ||
      role === Part.Complementiser ||
      role === Part.Relative ||
      role === Part.Subordinator
    )
      break;
  }
  return CERTAIN;
}

/** "whether it came": nobody says. */
function unsettled({ doubts }: Scope): Commitment {
  doubts.add('unverified');
  return OPEN;
}

/** What stands under a condition is possible; a figure under one is left open. */
export function conditional({ doubts, voice }: Scope): Commitment {
  doubts.add('conditional');
  return voice === 'reader' ? POSSIBLE : OPEN;
}

/** "that" behind the word that takes a clause: "believes that", "the fear that"; or before a subjunctive, "that it be". */
function complement(scope: Scope, that: number, group: number, depth: number): Commitment {
  if (scope.part(that - 1) === Part.Coordinator) {
    // "says that it came, or that it left"
    for (let at = that - 2; at >= that - REACH; at -= 1) {
      if (scope.part(at) === Part.Complementiser) return complement(scope, at, group, depth);
    }
  }
  for (let at = that - 1; at >= that - 4; at -= 1) {
    const found = embedded(scope, at, 'that', depth);
    if (found !== null) return found;
    if (isVerbal(scope.part(at))) break;
  }
  return spellingAt(scope, group) === 'be' ? POSSIBLE : CERTAIN;
}

/** Verbs behind which "that" is left out all the time, so that a past form behind their object is finite. */
export const BARE_CLAUSE =
  /^(?:sa(?:y|ys|id|ying)|think|thinks|thought|believ|claim|hope|hoping|know|knew|suspect|fear|guess|bet|wish|expect|assum|suppos|deni|deny|doubt)/;

/** A clause without "that": "expects it will"; else the two verbs have nothing to do with each other. */
function behindVerb(scope: Scope, verb: number, group: number, event: number, depth: number): Commitment {
  const reduced = scope.part(event) === Part.Past && group === event;
  // "wants him returned"
  if (reduced && wants(scope, verb)) return embedded(scope, verb, 'to', depth) ?? CERTAIN;
  if (reduced && !BARE_CLAUSE.test(scope.tokens.surface(verb).toLowerCase())) return CERTAIN;
  for (let at = verb + 1; at < group; at += 1) if (scope.part(at) === Part.Comma) return CERTAIN;
  if (group - verb < 2) return CERTAIN;
  return embedded(scope, verb, 'that', depth) ?? CERTAIN;
}

const wants = (scope: Scope, verb: number): boolean => frameAt(scope, verb)?.to === 'wishes';

const TIMES = new Set(['until', 'till', 'before', 'once', 'when', 'after']);

/** "will stay until it [ends]": a clause of time in the present is to come where what it times is. */
function subordinate(scope: Scope, at: number, event: number, depth: number): Commitment {
  const spelling = spellingAt(scope, at);
  if (spelling === 'lest') return POSSIBLE;
  if (spelling === 'so') return spellingAt(scope, at + 1) === 'that' ? PROBABLE : CERTAIN;
  if (!TIMES.has(spelling) || scope.part(event) === Part.Past) return CERTAIN;
  for (let verb = at - 1; verb >= Math.max(scope.first, at - REACH); verb -= 1) {
    if (!isVerbal(scope.part(verb)) && scope.part(verb) !== Part.Auxiliary) continue;
    const group = verbGroup(scope, verb);
    return group.kind === 'modal' ||
      group.kind === 'infinitive' ||
      scope.commitmentTo(scope, verb, depth + 1).strength < 3
      ? PROBABLE
      : CERTAIN;
  }
  return CERTAIN;
}

/** Whether the subject before the group denies it: "no vote was held", "neither he nor his wife came". */
function subjectDenied(scope: Scope, group: number): boolean {
  const { part, tokens } = scope;
  for (let at = group - 1; at >= group - 10; at -= 1) {
    switch (part(at)) {
      case Part.Determiner:
      case Part.Pronoun:
      case Part.Coordinator:
        if (tokens.word(at)?.negation !== undefined) {
          if (part(at - 1) === Part.Preposition || isVerbal(part(at - 1)) || part(at - 1) === Part.Auxiliary)
            return false;
          scope.cues.add(at);
          return true;
        }
        break;
      case Part.Nominal:
      case Part.Number:
      case Part.Preposition:
      case Part.Joint:
      case Part.Adverb:
        break;
      default:
        return false;
    }
  }
  return false;
}
