import type { Untied } from '../untied.ts';

/** How many sentences a noun is carried over. */
const FARTHEST = 6;

/** What the report was counting last. */
export class Topic {
  /** The claims of the last sentence that counted something, and the sentence's number among those heard of. */
  private heard: Untied[] = [];
  private sentence = -1;

  /** Takes note of a claim. */
  hear(claim: Untied): void {
    if (claim.category === null) return;
    const { first } = claim.account.sentence;
    if (first !== this.sentence) this.heard = [];
    this.sentence = first;
    this.heard.push(claim);
  }

  /** The claim whose noun a bare number of `claim` stands for, or null where none or several things were counted. */
  before(claim: Untied): Untied | null {
    const last = this.heard.at(-1);
    if (last === undefined || claim.account.number - last.account.number > FARTHEST) return null;
    return this.heard.every(({ category }) => category === last.category) ? last : null;
  }
}
