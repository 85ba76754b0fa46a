import type { Claim } from '@muster/model';
import type { Account } from './account.ts';

/** A claim before it is tied to others, with the finding's noun phrase beside it. */
export interface Untied extends Omit<Claim, 'ties'> {
  readonly account: Account;
  /** Whether its number is called provisional: "by a preliminary count". */
  readonly provisional: boolean;
}
