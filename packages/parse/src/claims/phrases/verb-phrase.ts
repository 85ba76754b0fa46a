import type { Harm } from '../../lexicon/harm.ts';
import type { Word } from '../../lexicon/lexicon.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { VerbPhrase } from './phrase.ts';
import { Role, roleAt } from './role.ts';
import { dateEnd, figureAt, type Stretch } from './stretch.ts';
import { Shape, shapeOf } from './word-shape.ts';

type Draft = { -readonly [Key in keyof VerbPhrase]: VerbPhrase[Key] };

/** Reads the verb phrase that opens at token `first`: "have been killed", "was not hurt", "shot dead"; or gives null. */
export function readVerbPhrase(stretch: Stretch, first: number): VerbPhrase | null {
  const { tokens, last } = stretch;
  let at = first;
  let mood: Draft['mood'] = 'real';
  if (tokens.spelling(first) === 'to') {
    if (!opensInfinitive(tokens, first + 1)) return null;
    mood = 'infinitive';
    at += 1;
  } else if (!opensVerb(tokens, first)) return null;
  const draft: Draft = {
    kind: 'verb',
    first,
    last: first,
    main: -1,
    harm: undefined,
    mood,
    passive: false,
    auxiliary: false,
    negated: false,
    form: 'bare auxiliary',
    says: false,
  };
  for (; at < last && tokens.kind(at) === TokenKind.Word; at += 1) {
    if (dateEnd(stretch, at) > 0 || figureAt(stretch, at) !== undefined) break;
    const role = roleAt(tokens, at);
    if (auxiliary(draft, tokens, at, role)) continue;
    if (isAdverb(tokens, at, role, !stretch.capitals) && !isMainVerb(tokens, at, draft)) {
      if (at === first && !leadsToVerb(tokens, at + 1)) return null;
      continue;
    }
    if (readMain(tokens, at, role, draft, !stretch.capitals)) complete(tokens, draft);
    break;
  }
  return draft.main >= 0 ? draft : null;
}

/** Whether a verb phrase can open with the token at all. */
function opensVerb(tokens: Tokens, at: number): boolean {
  switch (roleAt(tokens, at)) {
    case Role.Be:
    case Role.Have:
    case Role.Modal:
    case Role.Negation:
    case Role.Adverb:
    case Role.Verb:
    case Role.HarmVerb:
      return true;
    case Role.Open:
      return shapeOf(tokens, at) !== Shape.Plain;
    default:
      return false;
  }
}

function opensInfinitive(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    word?.closedClass === 'be' ||
    word?.closedClass === 'have' ||
    word?.harm?.form === 'base' ||
    word?.verb === 'base' ||
    word?.verbForm === 'plain' ||
    word?.verbForm === 'ambiguous'
  );
}

/** Notes an auxiliary or a negation in the draft; false for any other word. */
function auxiliary(draft: Draft, tokens: Tokens, at: number, role: Role): boolean {
  switch (role) {
    case Role.Be:
      draft.passive = true;
      break;
    case Role.Have:
      draft.passive = false;
      break;
    case Role.Modal:
      if (!tokens.word(at)!.spelling.startsWith('d')) draft.mood = 'modal';
      break;
    case Role.Negation: {
      const { spelling } = tokens.word(at)!;
      draft.negated = true;
      if (NOT_BE.has(spelling)) draft.passive = true;
      else if (NOT_MODAL.has(spelling)) draft.mood = 'modal';
      break;
    }
    default:
      return false;
  }
  draft.auxiliary = true;
  draft.main = at;
  draft.last = at + 1;
  return true;
}

const NOT_BE = new Set(["wasn't", "weren't", "isn't", "aren't"]);
const NOT_MODAL = new Set(["won't", "couldn't", "wouldn't", 'cannot']);

const isAdverb = (tokens: Tokens, at: number, role: Role, cased: boolean): boolean =>
  role === Role.Adverb ||
  (role === Role.Open && shapeOf(tokens, at) === Shape.Ly && (!cased || !tokens.capitalised(at)));

/** "would close two mines": what is an adverb elsewhere. */
const isMainVerb = (tokens: Tokens, at: number, draft: Draft): boolean =>
  draft.mood !== 'real' && tokens.word(at)?.verbForm !== undefined && !leadsToVerb(tokens, at + 1);

function leadsToVerb(tokens: Tokens, at: number): boolean {
  const role = roleAt(tokens, at);
  if (role === Role.HarmVerb || role === Role.Verb || role === Role.Be) return true;
  return role === Role.Open && shapeOf(tokens, at) === Shape.Ed;
}

/** Reads the main verb; false where the word is none. */
function readMain(tokens: Tokens, at: number, role: Role, draft: Draft, cased: boolean): boolean {
  const word: Word | undefined = tokens.word(at);
  if (role === Role.HarmVerb) {
    const harm = word!.harm!;
    draft.harm = harm;
    draft.form = harm.form === 'participle' || harm.form === 'noun' ? 'past' : harm.form;
  } else if (role === Role.Verb) {
    draft.form =
      word!.verb === 'base' || word!.spelling.endsWith('s') || word!.spelling === 'say' ? 'base' : 'past';
    draft.says = word!.verb === 'say';
  } else if (role === Role.Adverb && draft.mood !== 'real') draft.form = 'base';
  else if (role !== Role.Open) return false;
  else {
    const shape = shapeOf(tokens, at);
    if (shape === Shape.Ed) draft.form = 'past';
    else if (shape === Shape.Ing) draft.form = 'gerund';
    else if (draft.mood !== 'real' && !(cased && tokens.capitalised(at))) draft.form = 'base';
    else return false;
  }
  draft.main = at;
  draft.last = at + 1;
  return true;
}

/** Adds the words that complete a verb of violence: "shot dead", "beaten to death", "gunned down". */
function complete(tokens: Tokens, draft: Draft): void {
  if (draft.harm === undefined) return;
  const length = completion(tokens, draft.last, draft.harm);
  if (draft.harm.takes === 'incomplete')
    draft.harm = length > 0 || completedBehind(tokens, draft.last) ? COMPLETED : undefined;
  draft.last += length;
}

const COMPLETED: Harm = { category: 'killed', takes: 'object', form: 'past' };

/** How many tokens from `at` on complete a verb of violence. */
function completion(tokens: Tokens, at: number, harm: Harm): number {
  const word = tokens.word(at)?.spelling;
  if (
    harm.takes === 'incomplete' &&
    (word === 'dead' || word === 'down' || word === 'alive' || word === 'out')
  )
    return 1;
  return word === 'to' && tokens.spelling(at + 1) === 'death' ? 2 : 0;
}

/** How many tokens may stand between a verb of violence and what completes it. */
const FARTHEST_COMPLETION = 8;

/** "crushed [21 people] to death". */
function completedBehind(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + FARTHEST_COMPLETION; at += 1) {
    if (tokens.spells(at, 'to') && tokens.spells(at + 1, 'death')) return true;
    if (tokens.kind(at) === TokenKind.Symbol || tokens.word(at)?.harm !== undefined) return false;
  }
  return false;
}
