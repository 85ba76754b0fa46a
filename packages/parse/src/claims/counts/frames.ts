import type { Frame } from './finding.ts';
import { drivenOut } from './driven-out.ts';
import { inverted } from './inverted.ts';
import { nounOfHarm } from './noun-of-harm.ts';
import { suffers } from './suffers.ts';
import { takenHostage } from './taken-hostage.ts';
import { toll } from './toll.ts';
import { verbOfHarm } from './verb-of-harm.ts';

/** All frames, in the order in which they are tried at a phrase; the first that finds somebody wins. */
export const frames: readonly Frame[] = [
  drivenOut,
  toll,
  inverted,
  takenHostage,
  suffers,
  nounOfHarm,
  verbOfHarm,
];
