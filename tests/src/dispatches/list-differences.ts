import { listed } from './differences.ts';
import { readDispatches } from './read-dispatches.ts';

/**
 * Prints where the readings of the sample corpus are not what a careful reader has, dispatch by dispatch:
 * `npx tsx tests/src/dispatches/list-differences.ts`. It reports; `dispatches.test.ts` judges.
 */
process.stdout.write(listed(await readDispatches()));
