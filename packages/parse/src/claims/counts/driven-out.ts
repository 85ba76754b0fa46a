import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase } from '../phrases/phrase.ts';
import { NOTHING, findings, type Frame } from './finding.ts';
import { objectOf } from './object.ts';
import { subjectOf } from './subject.ts';

const DRIVES = /^(?:forc|driv|drove|push)/;
const HOMES = new Set(['home', 'homes', 'house', 'houses', 'village', 'villages']);

/** Whether the phrase is a verb that may drive people out of their homes. */
export const drives = (tokens: Tokens, phrase: AnyPhrase): boolean =>
  phrase.kind === 'verb' && phrase.harm === undefined && DRIVES.test(tokens.lower(phrase.main));

/** Who is driven from home: "fighting has forced 80,000 people from their homes", "300 families were driven out of their villages". */
export const drivenOut: Frame = {
  name: 'driven out',
  examples: ['forced 80,000 people from their homes', '300 families were driven out of their villages'],
  read(phrases, index, { tokens }) {
    const verb = phrases[index]!;
    if (verb.kind !== 'verb' || !drives(tokens, verb)) return NOTHING;
    const from = phrases.findIndex(
      (phrase, at) =>
        at > index && phrase.kind === 'preposition' && ['from', 'of'].includes(tokens.spelling(phrase.first)),
    );
    const home = phrases[from + 1];
    if (from < 0 || home?.kind !== 'noun' || !HOMES.has(tokens.lower(home.head))) return NOTHING;
    return findings('displaced', verb.passive ? subjectOf(phrases, index) : objectOf(phrases, index), index, {
      role: verb.mood === 'real' ? 'main' : 'unreal',
      denied: verb.negated,
    });
  },
};
