import type { Harm } from '../../lexicon/harm.ts';
import type { NounPhrase, VerbPhrase } from '../phrases/phrase.ts';
import type { Stretch } from '../phrases/stretch.ts';
import { findings, type Finding, type Frame } from './finding.ts';
import { listRight, objectOf } from './object.ts';
import { inverted } from './inverted.ts';
import { governed, subjectOf, type Phrases } from './subject.ts';
import { takenHostage } from './taken-hostage.ts';

/** Shared, so that a frame that finds nothing makes nothing. */
const NONE: Finding[] = [];

const spelling = ({ tokens }: Stretch, at: number): string => tokens.word(at)?.spelling ?? '';

/** Who is acted upon by a verb of harm: its object, or the subject of its passive. */
const verbOfHarm: Frame = {
  name: 'verb',
  examples: [
    'killed 9 people and injured 36',
    '9 people were killed',
    'killing six and wounding 16',
    'leaving 55 people dead',
  ],
  read(phrases, index, stretch) {
    const verb = phrases[index]!;
    if (verb.kind !== 'verb' || verb.harm === undefined) return NONE;
    const joint = jointHarm(phrases, index, stretch);
    if (joint === 'second') return NONE;
    const category = joint === 'first' ? 'casualties' : verb.harm.category;
    const rest = {
      role: verb.mood === 'real' ? ('main' as const) : ('unreal' as const),
      denied: verb.negated,
    };
    return findings(category, affected(phrases, index, verb), index, rest);
  },
};

function affected(phrases: Phrases, index: number, verb: VerbPhrase) {
  if (verb.harm!.takes === 'subject' || verb.harm!.takes === 'adjective') return subjectOf(phrases, index);
  if (verb.passive) return subjectOf(phrases, index);
  const objects = objectOf(phrases, index);
  if (objects.length > 0) return objects;
  const joined = phrases[index + 1]?.kind === 'conjunction' ? phrases[index + 2] : undefined;
  if (joined?.kind === 'verb' && !joined.auxiliary && joined.harm !== undefined) {
    const shared = objectOf(phrases, index + 2);
    if (shared.length > 0) return shared;
  }
  return verb.form === 'past' && !verb.auxiliary ? subjectOf(phrases, index) : [];
}

/** "killed or wounded" is one number for both: casualties. */
function jointHarm(phrases: Phrases, index: number, stretch: Stretch): 'first' | 'second' | null {
  const isHarm = (at: number): boolean => {
    const verb = phrases[at];
    return verb?.kind === 'verb' && (verb.harm?.category === 'killed' || verb.harm?.category === 'wounded');
  };
  const isOr = (at: number): boolean =>
    phrases[at]?.kind === 'conjunction' && spelling(stretch, phrases[at]!.first) === 'or';
  if (!isHarm(index)) return null;
  if (isOr(index + 1) && isHarm(index + 2)) return 'first';
  return isOr(index - 1) && isHarm(index - 2) ? 'second' : null;
}

/** A noun of harm that is itself counted, or that "of" ties to who is: "seven deaths", "the deaths of eight members". */
const nounOfHarm: Frame = {
  name: 'noun',
  examples: [
    'seven deaths',
    'the deaths of eight members',
    'no casualties',
    'claimed the lives of 30 residents',
    'claimed 22 more lives',
  ],
  read(phrases, index, stretch) {
    const noun = phrases[index]!;
    if (noun.kind !== 'noun' || noun.harm === undefined) return NONE;
    const lives = spelling(stretch, noun.head) === 'lives';
    if (lives && !LOSES.test(verbBefore(phrases, index, stretch))) return NONE;
    if (noun.figure >= 0 || noun.opening === 'none')
      return lives || spelling(stretch, noun.head) !== 'body'
        ? findings(noun.harm.category, [noun], index)
        : NONE;
    const of = overDates(phrases, index + 1);
    const governor = phrases[of];
    if (
      governor?.kind !== 'preposition' ||
      !joinsVictims(spelling(stretch, governor.first), noun.harm) ||
      phrases[of + 1]?.kind !== 'noun'
    )
      return NONE;
    return findings(noun.harm.category, listRight(phrases, of + 1), index);
  },
};

/** "the deaths of eight people", "injuries to five others" */
const joinsVictims = (preposition: string, { category }: Harm): boolean =>
  preposition === 'of' || (preposition === 'to' && category === 'wounded');

/** "the bodies on Friday of six men" */
function overDates(phrases: Phrases, at: number): number {
  if (phrases[at]?.kind === 'date') return at + 1;
  return phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'date' ? at + 2 : at;
}

const LOSES = /^(?:claim|lost|los|took|tak|cost)/;

function verbBefore(phrases: Phrases, index: number, stretch: Stretch): string {
  const verb = phrases[index - 1];
  return verb?.kind === 'verb'
    ? spelling(stretch, verb.main) || stretch.tokens.surface(verb.main).toLowerCase()
    : '';
}

/** "12 people lost their lives", "eight persons sustained injuries". */
const suffers: Frame = {
  name: 'suffers',
  examples: [
    '12 people lost their lives',
    'eight persons sustained injuries',
    'ten others received gunshot wounds',
  ],
  read(phrases, index, stretch) {
    const noun = phrases[index]!;
    // "sustained various degrees of burns", "suffered burns and injuries"
    const joined = phrases[index - 1]?.kind === 'preposition' || phrases[index - 1]?.kind === 'conjunction';
    const at = joined && phrases[index - 2]?.kind === 'noun' ? index - 3 : index - 1;
    const verb = phrases[at];
    if (
      noun.kind !== 'noun' ||
      noun.harm === undefined ||
      noun.figure >= 0 ||
      verb?.kind !== 'verb' ||
      verb.passive
    )
      return NONE;
    const main = stretch.tokens.surface(verb.main).toLowerCase();
    if (
      !(spelling(stretch, noun.head) === 'lives' ? /^(?:lost|los)/ : /^(?:suffer|sustain|receiv|incur)/).test(
        main,
      )
    )
      return NONE;
    return findings(noun.harm.category, subjectOf(phrases, at), index, { denied: verb.negated });
  },
};

/** "The death toll rose to 14", "a toll of 12": the number that the toll reaches. */
const toll: Frame = {
  name: 'toll',
  examples: [
    'the death toll rose to 14',
    'a death toll of 12',
    'the number of dead stood at 20',
    'casualties surpassed 3,000',
  ],
  read(phrases, index, stretch) {
    const category = tollCategory(phrases, index, stretch);
    if (category === null || (phrases[index] as NounPhrase).figure >= 0) return NONE;
    for (let at = index + 1; at < Math.min(phrases.length, index + 10); at += 1) {
      const phrase = phrases[at]!;
      if (phrase.kind === 'mark' || phrase.kind === 'relative') return NONE;
      if (phrase.kind !== 'noun' || phrase.figure < 0) continue;
      const before = phrases[at - 1]!;
      if (phrase.head >= 0 && (phrases[index] as NounPhrase).harm !== undefined) return NONE;
      const reaches =
        before.kind === 'verb' ||
        (before.kind === 'preposition' &&
          /^(?:to|at|of|past|above|beyond)$/.test(spelling(stretch, before.first)));
      return reaches ? findings(category, [phrase], index) : NONE;
    }
    return NONE;
  },
};

function tollCategory(phrases: Phrases, index: number, { tokens }: Stretch): string | null {
  const noun = phrases[index]!;
  const toll = noun.kind === 'noun' ? tokens.word(noun.head)?.toll : undefined;
  // "casualties surpassed 3,000", "arrests rose to 40"
  if (toll === undefined && noun.kind === 'noun' && phrases[index + 1]?.kind === 'verb') {
    const amount = phrases[phrases[index + 2]?.kind === 'preposition' ? index + 3 : index + 2];
    return amount?.kind === 'noun' && amount.figure >= 0 && !governed(phrases, index)
      ? (noun.harm?.category ?? null)
      : null;
  }
  if (toll !== 'of') return toll === undefined ? null : 'killed';
  const of = phrases[index + 1];
  const inner = phrases[index + 2];
  if (of?.kind !== 'preposition' || inner === undefined) return null;
  if (inner.kind === 'verb') return inner.harm?.category ?? null;
  if (inner.kind !== 'noun' || inner.figure >= 0) return null;
  const after = phrases[index + 3];
  return (
    inner.harm?.category ??
    (after?.kind === 'verb' && !after.auxiliary ? (after.harm?.category ?? null) : null)
  );
}

/** All frames, in the order in which they are tried at a phrase. */
export const frames: readonly Frame[] = [toll, inverted, takenHostage, suffers, nounOfHarm, verbOfHarm];
