import type { Untied } from '../untied.ts';

/** How many sentences a noun is carried over. */
const FARTHEST = 3;

/** What the report was counting last. */
export class Topic {
  /** The claims of the last sentence that counted something, and the sentence's number among those heard of. */
  private heard: Untied[] = [];
  private sentence = -1;
  /** The last claim of things that no category has: "40,000 ballots". */
  private unfiled: Untied | null = null;

  /** Takes note of a claim. */
  hear(claim: Untied): void {
    if (claim.category === null) {
      if (claim.counted !== null) this.unfiled = claim;
      return;
    }
    const { first } = claim.account.sentence;
    if (first !== this.sentence) this.heard = [];
    this.sentence = first;
    this.heard.push(claim);
  }

  /** The claim whose noun a bare number of `claim` stands for, or null where none or several things were counted. */
  before(claim: Untied): Untied | null {
    const { first } = claim.account.sentence;
    // "40,000 ballots were thrown away; 1,200 were spoiled": nearer than what the sentence before counted.
    if (this.unfiled?.account.sentence.first === first && this.sentence !== first) return this.unfiled;
    const last = this.heard.at(-1);
    if (last === undefined || claim.account.number - last.account.number > FARTHEST) return null;
    return this.heard.every(({ category }) => category === last.category) ? last : null;
  }
}
