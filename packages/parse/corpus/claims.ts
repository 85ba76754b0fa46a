/** The columns of a claim that the corpus pins; those left out are not looked at. */
export interface ClaimCase {
  readonly text: string;
  /** The figure's words. */
  readonly figure: string;
  readonly category?: string | null;
  readonly whose?: string | null;
  readonly what?: string | null;
  readonly place?: string | null;
  /** First and last day, as `from/to`; null where no day is said. Published on 2024-11-21, a Thursday. */
  readonly when?: string | null;
  /** The speaker and who relayed it: `source < nearest relay < …`; null in the report's own voice. */
  readonly saidBy?: string | null;
  readonly quoted?: 'direct' | 'indirect' | 'mixed';
}

/** Figures in their context: category, whose, what happened, and where. */
export const claims: readonly ClaimCase[] = [
  {
    text: 'Citing two diplomats, Reuters reported that 5,000 more fighters had come.',
    figure: '5,000',
    saidBy: 'diplomats < Reuters',
  },
  { text: 'The UN fears a flood. Its estimate in May was 25,000.', figure: '25,000', saidBy: 'the UN' },
  { text: 'Analysts who follow it estimate that about 80 can fly.', figure: '80', saidBy: 'Analysts' },
  {
    text: 'Ida Lund left. A spokesman for Ms. Lund said 40 wells were dry.',
    figure: '40',
    saidBy: 'A spokesman for Ms. Lund',
  },
  {
    text: 'Lund aides doubted the tally. Lund said 40 wells were dry.',
    figure: '40',
    saidBy: 'Lund',
  },
  {
    text: 'A lawmaker, citing a leaked report by the state prosecutor, claimed that 12 officers had been detained.',
    figure: '12',
    saidBy: 'the state prosecutor < A lawmaker',
  },
  {
    text: 'ORNE: How many were there?\nGEN. LUND: We had 40 men. The report says 60.',
    figure: '60',
    saidBy: 'the report < LUND',
  },
  { text: 'The rebels attacked the base with 40 tanks.', figure: '40', saidBy: null },
  {
    text: 'Shares fell after the mill cut its forecast and said it would close 40 shops.',
    figure: '40',
    saidBy: 'the mill',
  },
  { text: 'Two tankers were hit in the strait.', figure: 'Two', category: 'ships', what: 'hit' },
  {
    text: 'The army sent 3,000 conscripts in January and February.',
    figure: '3,000',
    when: '2024-01-01/2024-02-29',
  },
  {
    text: 'The army sent 3,000 conscripts in January and March.',
    figure: '3,000',
    when: '2024-01-01/2024-01-31',
  },
  { text: 'The stampede crushed 21 fans to death.', figure: '21', category: 'killed', what: 'crushed' },
  {
    text: 'The mayor said 40 miners had died, while doctors spoke of 60.',
    figure: '60',
    category: 'killed',
    saidBy: 'doctors',
  },
  {
    text: 'Twenty rebels were killed, the army said, though a priest put the number at 11.',
    figure: '11',
    category: 'killed',
    saidBy: 'a priest',
  },
  {
    text: 'Police said 300 officers had come, but the union said 20 vans had been seen.',
    figure: '20',
    category: 'vehicles',
    saidBy: 'the union',
  },
  { text: 'They mounted 7.62 caliber machine guns.', figure: '7.62 caliber', category: 'small arms' },
  {
    text: 'The army has 170 mm guns. Nothing else in the region fires 170 mm, officers said.',
    figure: '170 mm',
    category: 'artillery',
  },
  { text: 'The camp lies dozens of kilometres away.', figure: 'dozens of kilometres', category: 'distance' },
  {
    text: 'About 3,000 North Korean soldiers had been moved to Russia.',
    figure: '3,000',
    category: 'troops',
    whose: 'North Korean',
    what: 'moved',
    place: 'Russia',
  },
  {
    text: 'Over 900 soldiers finished their course in northern Poland and were later sent to Latvia.',
    figure: '900',
    category: 'troops',
    what: 'sent',
    place: 'Latvia',
  },
  {
    text: 'Up to 8,000 troops were in the Kursk region, and 10,000 in Russia in all.',
    figure: '10,000',
    category: 'troops',
    place: 'Russia',
  },
  {
    text: 'Up to 8,000 troops were in the Kursk region, and 10,000 in Russia in all.',
    figure: '8,000',
    category: 'troops',
    what: null,
    place: 'Kursk region',
  },
  { text: 'Casualties surpassed 3,000 in Kursk.', figure: '3,000', category: 'casualties' },
  {
    text: 'Around 2,500 Turkish troops were killed or wounded in Idlib.',
    figure: '2,500',
    category: 'casualties',
    whose: 'Turkish',
    place: 'Idlib',
  },
  {
    text: 'Poland delivered 14 Leopard tanks to Ukraine.',
    figure: '14',
    category: 'tanks',
    whose: 'Poland',
    what: 'delivered',
    place: 'Ukraine',
  },
  {
    text: 'The fire destroyed 40 homes in Santa Rosa.',
    figure: '40',
    category: 'buildings',
    what: 'destroyed',
    place: 'Santa Rosa',
  },
  {
    text: 'Some 13,000 containers were shipped to Vladivostok.',
    figure: '13,000',
    category: 'containers',
    what: 'shipped',
    place: 'Vladivostok',
  },
  {
    text: 'The ministry spent $1.5 billion on shells.',
    figure: '$1.5 billion',
    category: 'money',
    what: 'spent',
  },
  // The verb of the figure's own clause, not that of the clause before.
  {
    text: 'Three ferries sank but none of the 60 passengers was hurt.',
    figure: '60',
    what: 'hurt',
  },
  { text: 'Five barns burned, but 20 others survived.', figure: '20', what: 'survived' },
  { text: 'Two villages were shelled and 30 families were left inside.', figure: '30', what: 'left' },
  { text: 'A depot burned down but firemen pulled out 12 workers.', figure: '12', what: 'pulled' },
  { text: 'A depot was destroyed, and 12 workers were inside.', figure: '12', what: null },
  { text: 'A truck overturned and all of the 9 passengers escaped.', figure: '9', what: 'escaped' },
  // Two nouns that "and" joins share the verb; a participle behind the second is none of its own.
  { text: 'The guards seized ten trucks and 5 guns left behind by smugglers.', figure: '5', what: 'seized' },
  { text: 'Ten trucks were destroyed, and 5 guns.', figure: '5', what: 'destroyed' },
  // Of the whole, nothing is said.
  { text: 'Two of the 40 drivers escaped.', figure: '40', what: null },
  { text: 'The drones flew 300 kilometres.', figure: '300 kilometres', category: 'distance' },
  { text: 'Twelve of the 40 hostages were freed.', figure: 'Twelve', category: 'released', what: 'freed' },
  { text: 'The committee met for the third time with 9 members.', figure: '9', category: 'people' },
  {
    text: 'The harbour office said on Tuesday that 40 sailors were missing.',
    figure: '40',
    category: 'missing',
    when: null,
    saidBy: 'the harbour office',
  },
  {
    text: 'The harbour office said that 40 sailors drowned on Tuesday.',
    figure: '40',
    when: '2024-11-19/2024-11-19',
  },
  {
    text: 'Some 40 sailors drowned between 3 and 5 March 2024.',
    figure: '40',
    when: '2024-03-03/2024-03-05',
  },
  {
    text: 'From 8-13 March 2024 the ferry carried 900 people.',
    figure: '900',
    when: '2024-03-08/2024-03-13',
  },
  {
    text: 'The office counted 40 wrecks on 3 March 2024 and 5 March 2024.',
    figure: '40',
    when: '2024-03-03/2024-03-03',
  },
  {
    text: 'On 4 March 2024 the ministry put the dead at 40.',
    figure: '40',
    when: '2024-03-04/2024-03-04',
    saidBy: 'the ministry',
  },
  {
    text: 'OSLO, Nov. 12 (Fjord Wire) — Some 40 sailors drowned, the ministry said.',
    figure: '40',
    when: null,
  },
  {
    text: 'The office counted at least 100 dead in March 2024, about 300 in May 2024.',
    figure: '300',
    when: '2024-05-01/2024-05-31',
  },
  {
    text: 'Some 40 sailors drowned, the Harbour Office said, according to lawmakers.',
    figure: '40',
    saidBy: 'the Harbour Office < lawmakers',
  },
  {
    text: 'The office counts 40 dead, the lawmakers said.',
    figure: '40',
    saidBy: 'the office < the lawmakers',
  },
  {
    text: 'A lawmaker, relaying the Harbour Office, spoke of 40 dead.',
    figure: '40',
    saidBy: 'the Harbour Office < A lawmaker',
  },
  {
    text: 'Some 40 sailors drowned, a lawmaker said on Monday, relaying a count by the Harbour Office.',
    figure: '40',
    saidBy: 'the Harbour Office < a lawmaker',
  },
  {
    text: 'The Harbour Office counted 900 sailors. By that count, 40 sailors drowned.',
    figure: '40',
    saidBy: 'the Harbour Office',
  },
  {
    text: "In May the office's numbers were about 40 dead.",
    figure: '40',
    saidBy: 'the office',
  },
  {
    text: 'Last month the same office had 40 dead.',
    figure: '40',
    category: 'killed',
    saidBy: 'the same office',
  },
  {
    text: 'Seven ships sailed, the Harbour Office said. Of these, four were ferries.',
    figure: 'four',
    category: 'ships',
    saidBy: 'the Harbour Office',
  },
  {
    text: 'Seven ships sailed, the Harbour Office said.\n\nNobody saw the four tankers.',
    figure: 'four',
    saidBy: null,
  },
  {
    text: 'Harbour Minister Karl Berg said a ferry had sunk. The minister said 40 sailors were missing.',
    figure: '40',
    saidBy: 'Karl Berg',
  },
  {
    text: 'Rep. Ida Lund, the head of the board, said a ferry had sunk. The representative said 40 sailors were missing.',
    figure: '40',
    saidBy: 'Ida Lund',
  },
  {
    text: 'US Secretary of State Ida Lund said a ferry had sunk. The state said 40 sailors were missing.',
    figure: '40',
    saidBy: 'the state',
  },
  {
    text: 'A spokesman for the harbour office, Kim Dahl, said a ferry had sunk. Dahl said 40 sailors were missing.',
    figure: '40',
    saidBy: 'A spokesman for the harbour office',
  },
  {
    text: 'The United Ports said a ferry had sunk. The U.P. said 40 sailors were missing.',
    figure: '40',
    saidBy: 'the United Ports',
  },
  {
    text: 'The United Ports said a ferry had sunk. The port body said 40 sailors were missing.',
    figure: '40',
    saidBy: 'the United Ports',
  },
  {
    text: 'Local media, citing the harbour office, said 40 sailors were missing.',
    figure: '40',
    saidBy: 'the harbour office < Local media',
  },
  {
    text: 'The gazette quoted a spokesman as saying 40 sailors were missing.',
    figure: '40',
    saidBy: 'a spokesman < the gazette',
  },
  {
    text: 'The mayor was quoted as saying 40 sailors were missing.',
    figure: '40',
    saidBy: 'the mayor',
  },
  {
    text: 'The mayor said in a statement on Monday 40 sailors were missing.',
    figure: '40',
    saidBy: 'the mayor',
  },
  {
    text: 'The office is expected to send 40 tents, the mayor said.',
    figure: '40',
    saidBy: 'the mayor',
  },
  { text: 'The office sent tents and pays 300 guards.', figure: '300', what: 'pays' },
  {
    text: 'A harbour source, who asked not to be named, put the number of dead sailors at 40.',
    figure: '40',
    saidBy: 'A harbour source',
  },
  {
    text: "The harbour office's own tally stands at 40 cases.",
    figure: '40',
    saidBy: 'the harbour office',
  },
  {
    text: 'The ministry forecasts a deficit of 3 percent, while the central bank sees growth at 2 percent.',
    figure: '2 percent',
    saidBy: 'the central bank',
  },
  {
    text: 'Guards faced a crowd of about 200.',
    figure: '200',
    category: 'participants',
    what: 'faced',
  },
  {
    text: 'Sailors loyal to General Karl Berg held the pier, and 8 men drowned.',
    figure: '8',
    place: null,
  },
  {
    text: 'Analysts at the Brandt Institute said 8 men had drowned.',
    figure: '8',
    place: null,
  },
  {
    text: 'A Norwegian diplomat said 8 people had drowned.',
    figure: '8',
    whose: null,
    saidBy: 'A Norwegian diplomat',
  },
  {
    text: 'A Norwegian diplomat put the toll at 40.',
    figure: '40',
    whose: null,
    saidBy: 'A Norwegian diplomat',
  },
  {
    text: 'Its chairman, Ida Lund, said the yard would close. Lund said 300 welders would go.',
    figure: '300',
    saidBy: 'Ida Lund',
  },
  {
    text: 'One of them, Delta Lines, said it employs 85 welders.',
    figure: '85',
    saidBy: 'Delta Lines',
  },
  {
    text: "Donors sent 40 tents in June; only 6 tents have arrived, the fund's figures show.",
    figure: '6',
    saidBy: "the fund's figures",
  },
  {
    text: 'The survey of 900 growers, published in the daily Hora, found that 22 percent oppose the levy.',
    figure: '22 percent',
    saidBy: 'the survey of 900 growers',
  },
  {
    text: 'The head of the harbour office, who said 40 sailors were missing, left.',
    figure: '40',
    saidBy: 'the head of the harbour office',
  },
  {
    text: 'Some 40 sailors were missing, by a first count.',
    figure: '40',
    saidBy: null,
  },
  {
    text: 'Nothing in the letter says that 40 sailors drowned.',
    figure: '40',
    saidBy: null,
  },
  {
    text: 'The 40 dead, as the ministry has it, were sailors.',
    figure: '40',
    saidBy: 'the ministry',
  },
  {
    text: 'Lund spoke of "more than 40 dead" and left.',
    figure: '40',
    quoted: 'mixed',
  },
  {
    text: '"We lost 40 sailors," Lund said.',
    figure: '40',
    quoted: 'direct',
  },
  {
    text: 'The army fired 600 rounds of 122mm.',
    figure: '600',
    category: 'shells',
  },
  {
    text: 'The army fired 600 rounds of 7.62mm.',
    figure: '600',
    category: 'ammunition',
  },
  {
    text: 'The brigade fires 400 rounds a day, down from 6,000 last summer.',
    figure: '400',
    category: 'ammunition',
    when: null,
  },
  {
    text: 'The brigade fires 400 rounds a day, down from 6,000 last summer.',
    figure: '6,000',
    category: 'ammunition',
    when: '2024-06-01/2024-08-31',
  },
  { text: 'The party won 58 seats, two more than in 2022.', figure: '58', when: null },
  { text: 'The party won 58 seats, two more than in 2022.', figure: 'two', when: null },
  { text: 'The yard, founded in 1884, employs 4,100 welders.', figure: '4,100', when: null },
  { text: 'Founded in 1884, the yard employs 4,100 welders.', figure: '4,100', when: null },
  {
    text: 'The keeper, who joined in January, has let in 9 goals.',
    figure: '9',
    when: null,
  },
  {
    text: 'The raids killed 92 people (12 in May).',
    figure: '92',
    category: 'killed',
    when: null,
  },
  {
    text: 'More than 13,000 containers have been shipped since August 2023.',
    figure: '13,000',
    when: '2023-08-01/null',
  },
  { text: 'The pier took 300 ferries until June 2023.', figure: '300', when: 'null/2023-06-30' },
  { text: 'Three people aged 19, 23 and 40 died.', figure: 'Three', category: 'killed' },
  { text: 'Three people aged 19, 23 and 40 died.', figure: '40', category: 'age' },
  { text: 'The wing lost 3 Su-25s and 12 MiG-29s.', figure: '3', category: 'aircraft' },
  { text: 'The brigade has two Leopard 2 tanks left.', figure: 'two', category: 'tanks' },
  { text: 'The yard, founded in 1884, employs 4,100 welders.', figure: '4,100', what: 'employs' },
  {
    text: 'Observers saw 18,000 stations. Some 40,000 ballots were thrown away and 1,200 were spoiled.',
    figure: '1,200',
    category: null,
  },
  {
    text: 'The chain has 410 stores. Inflation cost it tens of millions.',
    figure: 'tens of millions',
    category: null,
  },
  {
    text: 'Seizures fell to 44 tonnes last year from 121 in 2023.',
    figure: '44 tonnes',
    category: 'weight',
    when: '2023-01-01/2023-12-31',
  },
  {
    text: 'Seizures fell to 44 tonnes last year from 121 in 2022.',
    figure: '121',
    category: 'weight',
    when: '2022-01-01/2022-12-31',
  },
  { text: 'Purity averaged 83%, against 71% in 2014.', figure: '83%', when: null },
  {
    text: 'It was the worst flood since 2012, when 86 people died.',
    figure: '86',
    when: '2012-01-01/2012-12-31',
  },
  { text: 'Police arrested 57 men and seized 3.2 tonnes of cocaine.', figure: '3.2 tonnes', what: 'seized' },
  { text: 'They killed three elders and raped ten women.', figure: 'ten', category: 'people', what: 'raped' },
  {
    text: 'Some 900 officers took part. Twelve of those held are under 21.',
    figure: 'Twelve',
    category: null,
  },
  { text: 'Some 900 officers took part. Twelve of those held are under 21.', figure: '21', category: null },
  {
    text: 'The blast killed 40 people. Sixteen of those killed were boys.',
    figure: 'Sixteen',
    category: 'killed',
  },
  { text: 'Soldiers reached two cut-off districts.', figure: 'two', category: 'places' },
  {
    text: 'Some 280 homes fell, said the agency, which put the number of people without shelter at 9,000.',
    figure: '9,000',
    category: 'people',
    saidBy: 'the agency',
  },
  {
    text: 'It put the number of people who lost their homes at 9,000.',
    figure: '9,000',
    category: 'people',
  },
  { text: 'The harbour union put the damage at $320m.', figure: '$320m', saidBy: 'the harbour union' },
  { text: 'Lund put the killed and wounded at more than 3,000.', figure: '3,000', category: 'casualties' },
  { text: 'Lund put the killed at more than 3,000.', figure: '3,000', category: 'killed' },
  // What befell others is not carried to those who do something else.
  {
    text: 'Some 40 soldiers were wounded on Monday. Lund said 300 more would go to the front.',
    figure: '300',
    category: 'troops',
  },
  { text: 'Some 40 were wounded. Lund said 300 more would go to the front.', figure: '300', category: null },
  { text: 'Some 40 died in the flood. Lund put it at 60.', figure: '60', category: 'killed' },
  {
    text: 'About 40 of the 900 soldiers sent north have become casualties.',
    figure: '40',
    category: 'casualties',
  },
  // A stretch of time that has days says when.
  {
    text: 'Shelling has killed 30 people in the past week, the mayor said.',
    figure: '30',
    when: '2024-11-15/2024-11-21',
  },
  { text: 'The strike lasted three weeks and cost 30 jobs.', figure: '30', when: null },
  // The whole has not the day of its part.
  {
    text: 'Eight of the 10 are in Bergen since Monday.',
    figure: '10',
    when: null,
  },
  // Who tells tells; what they tell is another matter.
  { text: 'The dam may have killed 40 people, two officials said on Monday.', figure: 'two', what: 'said' },
  { text: 'Two of the 60 doctors said it may rain.', figure: '60', what: null },
  { text: 'Police accused six of throwing stones.', figure: 'six', category: null },
  // What happened comes before what those counted are called; parts of the harmed are harmed.
  { text: 'Eleven hostages were freed after talks.', figure: 'Eleven', category: 'released', what: 'freed' },
  { text: 'Six nurses were among the dead.', figure: 'Six', category: 'killed' },
  { text: 'A storm killed 37 people. Of those killed, 12 were women.', figure: '12', category: 'killed' },
  { text: 'Fighting has forced 80,000 people from their homes.', figure: '80,000', category: 'displaced' },
  { text: 'The rules forced 12 shops from the market.', figure: '12', what: 'forced' },
  { text: 'Organisers said 150,000 took part.', figure: '150,000', category: 'participants' },
  { text: 'Among them were five Norwegians.', figure: 'five', category: 'people' },
  { text: 'A flood killed 40 nurses. The ministry recorded 17.', figure: '17', category: null },
  // "the number" is nothing that the number before it counts.
  { text: 'The arrests bring to 212 the number of people detained.', figure: '212', category: 'detained' },
  // A comparison has a day of its own.
  {
    text: 'The toll rose to 93 on Sunday from 78 a day earlier, with 41 people missing.',
    figure: '41',
    when: '2024-11-17/2024-11-17',
  },
];
