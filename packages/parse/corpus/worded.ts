/** A count that no numeral states, and every wording that must give it, first among the claims in words. */
export interface WordedCase {
  readonly category: string;
  readonly value: 0 | 1;
  readonly phrases: readonly WordedPhrase[];
}

/** The sentence, the words that count, who is counted, and how sure, where it is not certain. */
export type WordedPhrase = readonly [
  sentence: string,
  surface: string,
  counted: string | null,
  certainty?: string,
];

/** Claims without a numeral, value first, all their phrasings under it. */
export const worded: readonly WordedCase[] = [
  {
    category: 'killed',
    value: 1,
    phrases: [
      ['A soldier was killed in the blast.', 'A soldier', 'soldier'],
      ['The shelling killed another villager on Monday.', 'another villager', 'villager'],
      ['A sniper shot dead a young policewoman, witnesses said.', 'a young policewoman', 'young policewoman'],
      ['The fire killed his son.', 'his son', 'his son'],
      ['A sailor may have been killed.', 'A sailor', 'sailor', 'PS+'],
      ['Three policemen and a child died in the blast.', 'a child', 'child'],
    ],
  },
  {
    category: 'killed',
    value: 0,
    phrases: [
      ['No soldiers were killed.', 'No soldiers', 'soldiers'],
      ['Nobody was killed when the roof fell in.', 'Nobody', null],
      ['None of those sailors died.', 'None', null],
      ['There were no deaths, the mayor said.', 'no deaths', 'deaths'],
    ],
  },
  {
    category: 'wounded',
    value: 0,
    phrases: [['The ceiling came down but no one was hurt.', 'no one', null]],
  },
  {
    category: 'casualties',
    value: 0,
    phrases: [['The rockets caused no casualties.', 'no casualties', 'casualties']],
  },
  {
    category: 'detained',
    value: 1,
    phrases: [['Police arrested a driver and closed the road.', 'a driver', 'driver']],
  },
  {
    category: 'captured',
    value: 1,
    phrases: [['Gunmen abducted a teacher from her school.', 'a teacher', 'teacher']],
  },
];

/** Sentences in which nobody is counted in words: somebody counted before, a thing, or nobody else. */
export const notWorded: readonly string[] = [
  'The victim was killed at once.',
  'He died last week.',
  'There were no other casualties.',
  'The ministry released a report.',
  'The change hurt a business in town.',
  'They marched after a man had died in custody.',
];
