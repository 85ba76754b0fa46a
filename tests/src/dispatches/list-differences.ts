import { differences } from './differences.ts';
import { readDispatches } from './read-dispatches.ts';

/**
 * Prints where the readings of the sample corpus are not what a careful reader has, dispatch by dispatch:
 * `npx tsx tests/src/dispatches/list-differences.ts`. It reports; `dispatches.test.ts` judges.
 */
for (const dispatch of await readDispatches()) {
  const { written, meant } = differences(dispatch, dispatch.answer);
  const lines = [
    ...written.map((line) => `  written  ${line}`),
    ...meant.map((line) => `  meant    ${line}`),
  ];
  process.stdout.write([dispatch.answer.report, ...lines].join('\n') + '\n');
}
