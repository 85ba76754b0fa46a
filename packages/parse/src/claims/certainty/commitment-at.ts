import type { Tokens } from '../../text/tokens.ts';
import { CERTAIN, combine, type Commitment } from './commitment.ts';
import { EFFECT, governorOfInfinitive } from './governor.ts';
import { verbGroup } from './verb-group.ts';

/** A sentence's tokens, `[first, last)`. */
interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** How deep complements are followed: "is expected to try to force". */
const DEEPEST = 4;

/**
 * How far the report commits to the event named at `event`, from the words before it in its sentence.
 *
 * The words that weaken or deny it are added to `cues`.
 */
export function commitmentAt(
  tokens: Tokens,
  event: number,
  sentence: Bounds,
  cues: Set<number>,
  depth = 0,
): Commitment {
  if (depth > DEEPEST || isReporting(tokens, event)) return CERTAIN;
  const group = verbGroup(tokens, event, sentence.first, cues);
  if (group.infinitive) {
    return combine(infinitive(tokens, group.first, sentence, cues, depth), group.commitment);
  }
  if (isNominal(tokens, event, group.first)) {
    return combine(nominal(tokens, event, sentence, cues, depth), group.commitment);
  }
  const joined = group.marked ? null : coordinated(tokens, event, sentence);
  if (joined !== null)
    return combine(commitmentAt(tokens, joined, sentence, cues, depth + 1), group.commitment);
  return combine(clause(tokens, group.first, sentence, cues, depth), group.commitment);
}

/** "said" was said, whatever it was that was said. */
const isReporting = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.spelling === 'said' || tokens.word(at)?.spelling === 'told';

/** "to VERB": what the governing word leaves of it; a bare purpose is only possible. */
function infinitive(
  tokens: Tokens,
  to: number,
  sentence: Bounds,
  cues: Set<number>,
  depth: number,
): Commitment {
  const governor = governorOfInfinitive(tokens, to, sentence.first);
  if (governor < 0) return { strength: 2, negative: false };
  const embedding = tokens.word(governor)!.embedder!;
  if (embedding !== 'factive') cues.add(governor);
  const effect = EFFECT[embedding];
  const outer = commitmentAt(tokens, governor, sentence, cues, depth + 1);
  return combine(outer, effect);
}

/** Whether the event is named by a noun: after a determiner, an adjective or a preposition. */
function isNominal(tokens: Tokens, event: number, group: number): boolean {
  if (group < event) return false;
  const before = tokens.word(event - 1);
  const kind = before?.functionWord;
  if (
    kind === 'definite' ||
    kind === 'indefinite' ||
    kind === 'preposition' ||
    before?.negation !== undefined
  )
    return true;
  if (before?.hedge?.part === 'adjective') return true;
  if (tokens.word(event + 1)?.spelling === 'of') return true;
  if (kind !== undefined) return false;
  return !/(?:ed|ing)$/.test(tokens.surface(event)) && looksLikeNoun(tokens, event);
}

const looksLikeNoun = (tokens: Tokens, at: number): boolean =>
  /(?:tion|sion|ment|ance|ence|ure|ity|ship|sis|ness|al|ages?|tions|ments)$/i.test(tokens.surface(at));

/** A noun takes over the doubt of the verb that it is the object of, of its adjective and of its determiner. */
function nominal(
  tokens: Tokens,
  event: number,
  sentence: Bounds,
  cues: Set<number>,
  depth: number,
): Commitment {
  let result = CERTAIN;
  let definite = false;
  for (let at = event - 1; at >= Math.max(sentence.first, event - NOUN_REACH); at -= 1) {
    const word = tokens.word(at);
    if (isClauseEnd(tokens, at)) break;
    if (word === undefined) continue;
    const kind = word.functionWord;
    if (word.spelling === 'no' || word.spelling === 'without') {
      cues.add(at);
      return combine(result, DENIED);
    }
    if (word.hedge?.part === 'adjective') {
      cues.add(at);
      result = combine(result, { strength: word.hedge.strength, negative: false });
    } else if (kind === 'definite') {
      definite = true;
    } else if (word.spelling === 'any') {
      result = combine(result, POSSIBLE);
    } else if (kind === 'relative' || kind === 'subordinator' || kind === 'pronoun' || kind === 'auxiliary') {
      break;
    } else if (kind === 'conditional') {
      cues.add(at);
      return combine(result, POSSIBLE);
    } else if (word.modal !== undefined) {
      cues.add(at);
      return combine(result, { strength: word.modal.strength, negative: false });
    } else if (word.embedder !== undefined && word.embedder !== 'factive' && !definite) {
      cues.add(at);
      return combine(
        result,
        combine(commitmentAt(tokens, at, sentence, cues, depth + 1), EFFECT[word.embedder]),
      );
    } else if (governs(tokens, at)) {
      return combine(result, commitmentAt(tokens, at, sentence, cues, depth + 1));
    }
  }
  return result;
}

/** How far back the verb may stand that a noun is the object of. */
const NOUN_REACH = 12;
const DENIED: Commitment = { strength: 3, negative: true };
const POSSIBLE: Commitment = { strength: 1, negative: false };

/** Whether the word at `at` is a verb after "to". */
const governs = (tokens: Tokens, at: number): boolean => tokens.word(at - 1)?.functionWord === 'infinitive';

const isClauseEnd = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') ||
  tokens.is(at, ';') ||
  tokens.is(at, ':') ||
  tokens.is(at, '"') ||
  tokens.is(at, '“') ||
  tokens.is(at, '”');

/** The verb that a coordinated one shares its "to" or its modal with: "to seek and destroy". */
function coordinated(tokens: Tokens, event: number, sentence: Bounds): number | null {
  if (tokens.word(event - 1)?.functionWord !== 'coordinator') return null;
  if (/(?:s|ed)$/.test(tokens.surface(event))) return null;
  for (let at = event - 2; at >= Math.max(sentence.first, event - 12); at -= 1) {
    const word = tokens.word(at);
    if (word?.functionWord === 'infinitive' || word?.modal !== undefined) return at + 1;
    if (word?.functionWord === 'pronoun' || word?.functionWord === 'relative') return null;
  }
  return null;
}

/** The clause of a finite verb: after "if", or the complement of "expects that". */
function clause(
  tokens: Tokens,
  group: number,
  sentence: Bounds,
  cues: Set<number>,
  depth: number,
): Commitment {
  for (let at = group - 1; at >= Math.max(sentence.first, group - 14); at -= 1) {
    const word = tokens.word(at);
    if (
      tokens.is(at, ';') ||
      tokens.is(at, ':') ||
      tokens.is(at, '"') ||
      tokens.is(at, '”') ||
      tokens.is(at, '“')
    )
      break;
    if (word === undefined) continue;
    const kind = word.functionWord;
    if (kind === 'conditional') {
      cues.add(at);
      return { strength: 1, negative: false };
    }
    if (kind === 'relative' || word.spelling === 'who' || word.spelling === 'because') break;
    if (word.hedge?.part === 'adverb') {
      cues.add(at);
      return { strength: word.hedge.strength, negative: false };
    }
    if (tokens.is(at + 1, ',')) continue;
    if (word.embedder !== undefined && takesClause(tokens, at, group)) {
      cues.add(at);
      return combine(commitmentAt(tokens, at, sentence, cues, depth + 1), EFFECT[word.embedder]);
    }
  }
  return CERTAIN;
}

/** Whether the embedding word at `at` has a clause behind it: "believes that", "hopes they". */
function takesClause(tokens: Tokens, at: number, group: number): boolean {
  const word = tokens.word(at);
  if (word?.embedder === 'factive' || word?.embedder === 'negative') return false;
  if (word?.spelling.startsWith('sa')) return false;
  const next = tokens.word(at + 1);
  if (next?.spelling === 'that') return true;
  return (
    group - at > 1 &&
    (next?.functionWord === 'pronoun' || next?.functionWord === 'definite') &&
    next.spelling !== 'who'
  );
}
