import { nounForms, verbForms } from './inflect.ts';

/** Words beside which two numbers with a hyphen are a score or a vote: "won 3-5", "a 4-5 ruling". */
export const scoreWords: ReadonlySet<string> = new Set([
  ...'win beat lose draw tie defeat lead trail score vote split rule outvote thrash'
    .split(' ')
    .flatMap(verbForms),
  ...'victory win loss defeat lead draw tie vote decision ruling verdict majority record score margin split game series set'
    .split(' ')
    .flatMap(nounForms),
  'won',
  'beaten',
  'drew',
  'drawn',
]);
