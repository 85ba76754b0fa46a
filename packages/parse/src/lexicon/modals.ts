/**
 * What a modal says of its verb (Palmer, "Mood and Modality", 2001).
 *
 * - `future`       "will close"
 * - `conditional`  "would close"
 * - `necessity`    "must close"
 * - `advice`       "should close"
 * - `ability`      "can close", "could not close"
 * - `possibility`  "may close"
 */
export type ModalKind = 'future' | 'conditional' | 'necessity' | 'advice' | 'ability' | 'possibility';

/** A modal verb, and whether it carries a negation with it: "won't". */
export interface Modal {
  readonly kind: ModalKind;
  readonly negative: boolean;
}

const modal = (kind: ModalKind, words: string): [string, Modal][] =>
  words
    .split(' ')
    .map((word) => [word, { kind, negative: word.endsWith("n't") || word === 'cannot' || word === "can't" }]);

/** The modal verbs, contracted ones among them. */
export const modals: ReadonlyMap<string, Modal> = new Map([
  ...modal(
    'future',
    "will shall won't shan't we'll they'll he'll she'll it'll i'll you'll there'll that'll who'll",
  ),
  ...modal('conditional', "would wouldn't he'd she'd they'd we'd i'd you'd"),
  ...modal('necessity', "must mustn't needn't"),
  ...modal('advice', "should ought shouldn't oughtn't"),
  ...modal('ability', "can could can't cannot couldn't"),
  ...modal('possibility', "may might mightn't mayn't"),
]);
