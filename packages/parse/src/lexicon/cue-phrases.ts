import { verbForms } from './inflect.ts';

/**
 * Words that attribute together where the verb alone does not: "took issue with", "made clear", "laid out".
 *
 * Each by its verb; what follows is said here in the order in which it stands.
 */
const PHRASES = `bank on, back away from, backtrack on, break with, brush off, brush aside,
  call into question, cast doubt on, come out against, come out for, come out in favor of, come out in favour of,
  count on, double down on, draw attention to, get behind, give credit to, give credence to, go along with, go on about, go public with,
  have in mind, heap praise on, hit out at, lash out at, lash out against, lay out, lean toward, lean towards, let it be known, look forward to,
  make clear, make it clear, make plain, make it plain, make known, make the case, make a case for, make fun of, make light of, open up about, own up to,
  pay tribute to, play down, play up, plead for, plead with, plead guilty to, point the finger at, pour scorn on, push for, push back on, push back against,
  shed light on, shrug off, shy away from, side with, sign off on, speak up for, spell out, stand by, stand behind, steer clear of,
  stop short of, take credit for, take exception to, take issue with, take offence at, take offense at, take pains to, take responsibility for,
  take umbrage at, throw cold water on, walk back, wave off, wave away, weigh in on, weigh in with`;

/** Verbs whose other forms are nouns as often: "appeals to". */
const PASTS: readonly [string, string[][]][] = [
  ['appealed', [['for'], ['to']]],
  ['dreamed', [['of']]],
];

/** What may follow a verb to make it attribute, by each form of the verb: "took" with "issue with" and "responsibility for". */
export const cuePhrases: ReadonlyMap<string, readonly (readonly string[])[]> = gathered();

function gathered(): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>(PASTS);
  for (const [verb, ...rest] of PHRASES.split(',').map((phrase) => phrase.trim().split(' ')))
    for (const form of verbForms(verb!)) phrases.set(form, [...(phrases.get(form) ?? []), rest]);
  return phrases;
}
