import type { NounPhrase, Phrases, VerbPhrase } from '../phrases/phrase.ts';
import type { Tokens } from '../../text/tokens.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { objectOf } from './object.ts';
import { subjectOf } from './subject.ts';

/** Who is acted upon by a verb of harm: its object, the subject of its passive, or of "died" and "dead". */
export const verbOfHarm: Frame = {
  name: 'verb',
  examples: [
    'killed 9 people',
    '9 people were killed',
    'killing six',
    'leaving 55 people dead',
    '9 were killed or wounded',
  ],
  read(phrases, index, { tokens }) {
    const verb = phrases[index]!;
    if (verb.kind !== 'verb' || verb.harm === undefined) return NOTHING;
    // "killed or wounded", "killed and wounded": one number for both: the first verb takes it, as casualties.
    if (isJoint(tokens, phrases, index - 1) && isHarm(phrases, index) && isHarm(phrases, index - 2))
      return NOTHING;
    const joint = isJoint(tokens, phrases, index + 1) && isHarm(phrases, index) && isHarm(phrases, index + 2);
    const category = joint ? 'casualties' : verb.harm.category;
    const nouns = affected(phrases, index, verb);
    // Residents who flee are displaced; gunmen and prisoners who flee are not.
    const flee = verb.harm.takes === 'subject' && category === 'displaced';
    return findings(category, flee ? nouns.filter((noun) => liveThere(tokens, noun)) : nouns, index, {
      role: verb.mood === 'real' ? 'main' : 'unreal',
      denied: verb.negated,
    });
  },
};

const RESIDENTS = new Set(
  'people persons residents villagers civilians families households women children others inhabitants locals refugees townspeople'.split(
    ' ',
  ),
);

const liveThere = (tokens: Tokens, { head, figure }: NounPhrase): boolean =>
  head < 0 ? figure >= 0 : RESIDENTS.has(tokens.lower(head));

function affected(phrases: Phrases, index: number, verb: VerbPhrase): NounPhrase[] {
  const takes = verb.harm?.takes;
  if (takes === 'subject' || takes === 'adjective' || verb.passive) return subjectOf(phrases, index);
  const objects = objectOf(phrases, index);
  if (objects.length > 0) return objects;
  // "killed and injured nine people"
  const joined = phrases[index + 1]?.kind === 'conjunction' ? phrases[index + 2] : undefined;
  if (joined?.kind === 'verb' && !joined.auxiliary && joined.harm !== undefined) {
    const shared = objectOf(phrases, index + 2);
    if (shared.length > 0) return shared;
  }
  return verb.form === 'past' && !verb.auxiliary ? subjectOf(phrases, index) : [];
}

function isHarm(phrases: Phrases, at: number): boolean {
  const verb = phrases[at];
  return verb?.kind === 'verb' && (verb.harm?.category === 'killed' || verb.harm?.category === 'wounded');
}

const BOTH = new Set(['or', 'and']);

function isJoint(tokens: Tokens, phrases: Phrases, at: number): boolean {
  const joint = phrases[at];
  return joint?.kind === 'conjunction' && BOTH.has(tokens.spelling(joint.first));
}
