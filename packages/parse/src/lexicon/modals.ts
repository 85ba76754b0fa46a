/** How strongly a modal commits: 2 probable, 1 possible; and whether it carries a negation with it. */
export interface Modal {
  readonly strength: 1 | 2;
  readonly negative: boolean;
}

const modal = (strength: Modal['strength'], words: string): [string, Modal][] =>
  words.split(' ').map((word) => [word, { strength, negative: word.endsWith("n't") || word === 'cannot' }]);

/** The modal verbs, in FactBank's terms of strength; "'ll" and "won't" among them. */
export const modals: ReadonlyMap<string, Modal> = new Map([
  ...modal(
    2,
    "will shall must can should ought won't shan't mustn't can't cannot shouldn't we'll they'll he'll she'll it'll i'll you'll",
  ),
  ...modal(1, "would could may might wouldn't couldn't mightn't mayn't he'd she'd they'd we'd i'd"),
]);
