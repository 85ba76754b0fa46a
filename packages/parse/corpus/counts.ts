/** A count as the corpus writes it: category and value, or category, low and high. */
export type ExpectedCount =
  | readonly [category: string, value: number]
  | readonly [category: string, low: number | null, high: number | null];

/** What must be read, and every wording that must give it; other categories may be read beside it. */
export interface CountCase {
  readonly counts: readonly ExpectedCount[];
  readonly phrases: readonly string[];
}

/** Counts of what happened to people, value first, all its phrasings under it. */
export const counts: readonly CountCase[] = [
  {
    counts: [
      ['killed', 3],
      ['wounded', 6],
    ],
    phrases: [
      'THE BLAST KILLED THREE SAILORS AND WOUNDED SIX, PORT SOURCES REPORTED.',
      'THREE SAILORS WERE KILLED YESTERDAY, AND SIX PEOPLE INJURED, IN THE HARBOR.',
      'The gunmen killed a mayor, his clerk, and three drivers. Six people were injured.',
    ],
  },
  {
    counts: [
      ['killed', 9],
      ['wounded', 36],
    ],
    phrases: [
      'The blast killed 9 people and injured 36.',
      'Nine people were killed and 36 wounded when the roof fell in.',
      'Nine villagers died and 36 others were hurt in the shelling.',
      'Rockets hit the depot, killing nine workers and wounding 36.',
      'The fire left nine dead and 36 injured.',
      'The raid left nine people dead, 36 wounded and a bridge in ruins.',
      'Nine shoppers, including two children, were killed and 36 more injured.',
      'Nine of the guards were killed, while 36 sustained injuries.',
      'Nine dead, 36 injured in depot blast',
      'The clash claimed the lives of nine farmers; 36 others were wounded.',
      'Nine people lost their lives and 36 others suffered burns and injuries.',
    ],
  },
  {
    counts: [['killed', 14]],
    phrases: [
      'The death toll rose to 14.',
      'The death toll from the flood has risen to 14, officials said.',
      'Fourteen people were shot dead in the market.',
      'Gunmen shot and killed 14 people.',
      'Militiamen have gunned down 14 travellers.',
      'Fourteen men were beaten to death by a crowd.',
      'Fourteen deaths were reported.',
      'The bodies of 14 men were found in a ditch.',
      'Soldiers found 14 bodies.',
      'The attack has claimed 14 more lives.',
      'A local chief confirmed the deaths of 14 fishermen.',
      'Fourteen civilians have been confirmed killed.',
      'Fourteen people who were waiting at the station were killed.',
      'A total of 14 people were killed.',
      'Fourteen people from three villages in the north of the province were killed.',
    ],
  },
  {
    counts: [['killed', 1]],
    phrases: [
      'A soldier was killed near the border.',
      'Gunmen killed the mayor on the steps of his house.',
      'The bomb killed one and wounded nobody.',
      'One more was killed.',
      'A teacher was shot dead outside her school.',
      'The army killed him.',
      'Six men fled and another was killed.',
    ],
  },
  {
    counts: [
      ['killed', 1],
      ['killed', 8],
    ],
    phrases: ['The strike killed him and eight members of his family.'],
  },
  {
    counts: [
      ['killed', 6],
      ['killed', 1],
    ],
    phrases: [
      'The mine killed six civilians and one policeman.',
      'Six civilians and one policeman were killed by the mine.',
    ],
  },
  {
    counts: [['killed', 0]],
    phrases: [
      'Nobody was killed.',
      'No one was killed in the strike.',
      'There were no deaths.',
      'No soldiers were killed.',
      'There were no fatalities.',
    ],
  },
  {
    counts: [['casualties', 0]],
    phrases: ['There were no casualties.', 'The ministry reported no casualties.'],
  },
  {
    counts: [['wounded', 0]],
    phrases: ['No one was hurt.', 'There were no injuries.', 'Nobody was injured.'],
  },
  {
    counts: [['casualties', 300]],
    phrases: [
      'Three hundred soldiers were killed or wounded.',
      'Three hundred soldiers were killed and wounded.',
      'The brigade had 300 killed and wounded.',
      'The brigade suffered 300 casualties.',
      '300 fighters were killed or injured in a week.',
    ],
  },
  {
    counts: [['killed', 11, null]],
    phrases: [
      'At least 11 people were killed.',
      'The flood killed at least 11 people.',
      'At least 11 were killed.',
    ],
  },
  {
    counts: [['captured', 12]],
    phrases: [
      'Rebels kidnapped 12 girls.',
      'Twelve pupils were abducted from their school.',
      'Twelve soldiers were captured.',
    ],
  },
  {
    counts: [['detained', 40]],
    phrases: ['Police arrested 40 people.', 'Forty protesters were detained.', 'Forty arrests were made.'],
  },
  {
    counts: [['missing', 7]],
    phrases: [
      'Seven sailors are missing.',
      'Seven people are still missing.',
      'The wreck left seven missing.',
    ],
  },
  {
    counts: [['displaced', 5000]],
    phrases: [
      'The fighting displaced 5,000 people.',
      'Some 5,000 people were displaced.',
      '5,000 people fled.',
      'The storm left 5,000 homeless.',
    ],
  },
  {
    counts: [['participants', 200]],
    phrases: [
      'About 200 protesters blocked the bridge.',
      'Around 200 people demonstrated against the law.',
      '200 retirees held a rally in the square.',
      'A crowd of 200 people gathered outside the embassy.',
      'Some 200 students marched to the ministry.',
    ],
  },
  {
    counts: [['troops', 11000, null]],
    phrases: ['Over 11,000 soldiers were sent to the front.', 'More than 11,000 troops are there.'],
  },
  { counts: [['vehicles', 3]], phrases: ['Three trucks were burned.', 'The mine destroyed three vehicles.'] },
  {
    counts: [['drones', 5]],
    phrases: ['Air defences shot down five drones.', 'Five drones were shot down.'],
  },
];
