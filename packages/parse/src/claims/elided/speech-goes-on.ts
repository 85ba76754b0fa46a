import type { Prose } from '../../text/prose.ts';
import { goesOn } from '../attribution/goes-on.ts';
import type { Untied } from '../untied.ts';

/**
 * Gives a claim whose sentence goes on with the one before it the speaker of that one: "Seven ships took part, the
 * agency said. Of these, four were landing ships."
 */
export function speechGoesOn({ tokens, sentences }: Prose, claims: readonly Untied[]): Untied[] {
  /** The last claim of the sentence before, and the last one at all. */
  let before: Untied | null = null;
  let last: Untied | null = null;
  return claims.map((claim) => {
    const { account } = claim;
    if (last !== null && last.account !== account) before = last;
    const goes =
      claim.attribution === null &&
      before !== null &&
      before.attribution !== null &&
      before.account.number === account.number - 1 &&
      goesOn(tokens, account.sentence, sentences[before.account.number]!);
    last = goes ? spokenAs(claim, before!, tokens) : claim;
    return last;
  });
}

const spokenAs = (claim: Untied, before: Untied, tokens: Prose['tokens']): Untied => ({
  ...claim,
  attribution: { ...before.attribution!, kind: 'indirect' },
  when: claim.when ?? (takesPart(claim, tokens) ? before.when : null),
});

/** "Of these, four …": what happened to all happened to a part of them, and then. */
const takesPart = ({ account }: Untied, tokens: Prose['tokens']): boolean =>
  tokens.spells(account.sentence.first, 'of') || tokens.spells(account.sentence.first, 'among');
