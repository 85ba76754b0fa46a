import type { Certainty, Doubt } from '@muster/model';

/** How sure the report is of the event in square brackets, by label. */
export const certainty: Readonly<Record<Certainty, readonly string[]>> = {
  'CT+': [
    // Plain tenses.
    'The bridge [collapsed].',
    'The river [rose] two metres overnight.',
    'The ministry [plans] to sell the mill.',
    'Troops have [entered] the port.',
    'Engineers are [clearing] the road.',
    // Implicatives.
    'Crews managed to [reach] the island.',
    'The crew did not fail to [reach] the island.',
    'Floods forced the villagers to [leave].',
    'The garrison began to [shell] the town.',
    'The garrison continued [shelling] the town.',
    'Rescuers helped the miners [escape].',
    'The patrol did not hesitate to [fire].',
    'They succeeded in [breaking] the siege.',
    'He happened to [see] the convoy.',
    'She had the courage to [testify].',
    // Factives hold under negation.
    'The mayor regrets that the dam [broke].',
    'The mayor did not know that the dam had [broken].',
    'The mayor forgot that the dam had [broken].',
    // What is said stands, and so do the words of saying.
    'The governor [said] the dam had held.',
    'The governor said the dam [held].',
    'The army will leave, [said] the governor.',
    'The army will leave, the governor said, [adding] that talks went well.',
    'I must [admit] that we lost.',
    // What is named by a definite noun is taken for given.
    'The mayor may visit the victims of the [explosion].',
    'The council did not discuss the [attack].',
    // Relative and participial clauses.
    'The factory, which [burned] in May, may reopen.',
    'People [fleeing] the flood reached the camp.',
    'She was the first woman to [command] a division.',
    'It used to [produce] tractors.',
    // A doubt on something else.
    'Suspected gunmen [shot] five people.',
    'The alleged smuggler was [arrested].',
    'He refused to leave and [stayed] in the house.',
    'The clinic reopened after the war [ended].',
    'The minister thanked them and would like to see peace, he [said].',
    // What is judged, paid for or avenged has happened.
    'The mayor apologised for [closing] the bridge.',
    'Rebels claimed responsibility for a [bombing].',
    'The driver was found guilty of [smuggling] diesel.',
    // The circumstances of an uncertain event are no part of it.
    'The port will reopen despite a [strike].',
    'The firm expects to grow amid a [slowdown].',
    // A past necessity was met.
    'The ferry had to [turn] back.',
    // The second of two verbs is not what the first claims.
    'The fire claimed 12 lives and [injured] 20 people.',
    // An adverb that hedges another verb.
    'A man whose barn was allegedly an armoury was [arrested].',
    'Bridges [bring] tolls.',
    // What is turned down has been said.
    'The mayor denied [allegations] of fraud.',
    'The mine "categorically" [rejects] the claim.',
  ],
  'PR+': [
    'The bridge will [close].',
    "They'll [close] the bridge.",
    'The town plans to [sell] the mill.',
    'The town has agreed to [sell] the mill.',
    'The town announced a decision to [sell] the mill.',
    'The town is going to [sell] the mill.',
    'The town is about to [sell] the mill.',
    'The mill is to be [sold].',
    'The sale is expected to [close] in June.',
    'The town is likely to [sell] the mill.',
    'Analysts believe that the mill [lost] money.',
    'The mill seems to have [lost] money.',
    'The mill has probably [lost] money.',
    'The mill has reportedly [lost] money.',
    'He is accused of [setting] the fire.',
    'The town must [sell] the mill.',
    'The town has to [sell] the mill.',
    'The town would [sell] the mill, he said.',
    'The ferry will stay until the storm [ends].',
    'The ministry will build and [repair] roads.',
    'The town predicted a [sale].',
    'The army sent engineers to [repair] the road.',
    // An aim or a topic is no event yet.
    'The firm put itself up for [sale].',
    'The cost of [building] the dam rose.',
    'The firm set its sights on [buying] the mill.',
    'They seemed certain the dam [collapsed].',
    'The ministry expects the [departure] of the fleet.',
    'The army may stop the [talks].',
  ],
  'PS+': [
    'The bridge may [close].',
    'The bridge could [close].',
    'The bridge might have [closed].',
    'Perhaps the bridge [closed].',
    'The bridge can [close].',
    'The town hopes to [sell] the mill.',
    'The town wants the mill [sold].',
    'The town hopes for a [sale].',
    'If the dam [breaks], they leave.',
    'They leave unless the dam [holds].',
    'Should the dam [break], they will leave.',
    'The town tried to [sell] the mill.',
    'An attempt to [sell] the mill began.',
    'The mayor urged residents to [leave].',
    'The mayor urged that residents [leave].',
    'The mayor called for a [boycott].',
    'The union threatened to [strike].',
    'The union is considering a [strike].',
    'The union is considering [striking].',
    'The court allowed the town to [sell] the mill.',
    'The town is able to [sell] the mill.',
    'The town may plan to [sell] the mill.',
    'The threat of a [strike] worries them.',
    'They fear that the dam will [break].',
    '"[Stop] the war!" the crowd shouted.',
    'The sale is subject to [approval].',
    'The treaty may include [closing] bases or selling ships.',
    'The treaty may include closing bases or [selling] ships.',
    'It is important that the army [withdraw].',
    'The town should [sell] the mill.',
    'The law made it a crime to [sell] salt.',
    'Each share gives the right to [vote].',
    'The union wants members to stay and to [strike].',
  ],
  Uu: [
    'The panel asked whether the dam [broke].',
    'The panel does not know whether to [close] the dam.',
    'The lawyer questioned that the dam [broke].',
    'They were not forced to [leave].',
    'The town need not have to worry: it does not have to [sell] the mill.',
    'The army halted [production].',
    'The army may retreat rather than [surrender].',
  ],
  'PS-': [
    'The bridge may not [close].',
    'The town is unlikely to [sell] the mill.',
    'The mayor doubts that the dam [broke].',
    'The town does not want to [sell] the mill.',
    'The rescuers might fail to [reach] the island.',
    'The town should not [sell] the mill.',
    'It is unlikely the town will [sell] the mill.',
  ],
  'PR-': [
    'The town does not plan to [sell] the mill.',
    'The town does not expect to [sell] the mill.',
    'The town will probably fail to [sell] the mill.',
    'The mayor does not believe that the dam [broke].',
  ],
  'CT-': [
    'The bridge did not [collapse].',
    "The bridge hasn't [collapsed].",
    'The bridge never [collapsed].',
    'The town no longer [sells] salt.',
    'Crews failed to [reach] the island.',
    'Crews did not manage to [reach] the island.',
    'They refused to [leave].',
    'They were unable to [leave].',
    'They were too weak to [leave].',
    'They forgot to [close] the gate.',
    'They avoided [closing] the gate.',
    'They left without [closing] the gate.',
    'They prayed instead of [closing] the gate.',
    'The army retreated rather than [surrender].',
    'They chose talks rather than a [strike].',
    'The court is not authorised to [fine] them.',
    'The board was not aware of any [strike].',
    'The storm prevented them from [closing] the gate.',
    'The convoy was barred from [entering] the town.',
    "The town won't [sell] the mill.",
    'The town cannot [sell] the mill.',
    'The town could not [sell] the mill.',
    'They should have [left] earlier.',
    'No vote was [held].',
    'None of the houses [burned].',
    'Nobody [left].',
    'Neither the mayor nor his deputy [came].',
    'The guard pretended to [sleep].',
    'The firm denied [selling] arms.',
    'The firm denied that it [sold] arms.',
    'There was no [strike].',
    'They finished without a [strike].',
    "A date hasn't been [set].",
  ],
};

/** A figure in a text, and how sure it is. */
export interface FigureCertainty {
  readonly text: string;
  /** The figure's characters. */
  readonly figure: string;
  readonly source: Certainty;
  readonly report: Certainty;
  readonly doubts: readonly Doubt[];
}

const figure = (
  source: Certainty,
  report: Certainty,
  doubts: readonly Doubt[],
  text: string,
): FigureCertainty => ({
  text: text.replace(/[[\]]/g, ''),
  figure: /\[(.*)\]/.exec(text)![1]!,
  source,
  report,
  doubts,
});

/** How sure the figure in square brackets is: its source, then the report; and why it is not certain. */
export const figureCertainty: readonly FigureCertainty[] = [
  figure('CT+', 'CT+', [], 'The army sent [500] soldiers to the border.'),
  // Who announces what is to come is certain of it; the report is not.
  figure('CT+', 'PR+', ['future'], 'The army will send [500] soldiers, the minister said.'),
  figure('PR+', 'PR+', ['future'], 'The army will send [500] soldiers to the border.'),
  figure('PR+', 'PR+', ['future'], 'The army is expected to send [500] soldiers, the minister said.'),
  figure('PS+', 'PS+', ['unverified'], 'The army may have lost [500] soldiers, the minister said.'),
  // A condition leaves the figure open.
  figure('Uu', 'Uu', ['conditional'], 'The town falls if the army loses [500] soldiers.'),
  figure('CT-', 'CT-', ['denied'], 'The army did not lose [500] soldiers, the minister said.'),
  figure('Uu', 'Uu', ['unverified'], 'There is no evidence that [500] soldiers died.'),
  figure('Uu', 'Uu', ['unverified'], 'Police do not know whether [5] people died.'),
  // A doubt on the number.
  figure('PR+', 'PR+', ['unverified'], 'By a preliminary count, [500] soldiers died.'),
  figure('PR+', 'PR+', ['unverified'], 'The agency estimated that [500] soldiers died.'),
  figure('CT+', 'CT+', [], 'The early train killed [5] people.'),
  // A doubt on who did it is none on the number.
  figure('CT+', 'CT+', [], 'Suspected gunmen shot dead [5] people in the town.'),
  figure('CT+', 'CT+', [], 'The alleged bomber killed [5] people in the town.'),
  figure('CT+', 'CT+', [], 'Five people are missing and [5] soldiers were killed, police said.'),
  // What is denied of one is not denied of the other.
  figure('CT-', 'CT-', ['denied'], 'Four guards were wounded but none of the [12] civilians was hurt.'),
  figure('CT+', 'CT+', [], '[Four] guards were wounded but none of the 12 civilians was hurt.'),
  figure('CT-', 'CT-', ['denied'], 'Six ships sailed, but neither of the [2] ferries arrived.'),
  figure('CT+', 'CT+', [], 'Two trucks overturned and all of the [12] passengers escaped.'),
  // What a source calls preliminary once is so wherever the source says it.
  figure(
    'PR+',
    'PR+',
    ['unverified'],
    'More than [3,000] soldiers were killed, Lund said on Monday. By preliminary data, more than 3,000 soldiers were killed, Lund said.',
  ),
];
