import type { Certainty } from '@muster/model';

/** How sure the report is of the event in square brackets, by label. */
export const certainty: Readonly<Partial<Record<Certainty, readonly string[]>>> = {
  'CT+': ['The bridge [collapsed].', 'Crews managed to [reach] the island.'],
  'CT-': [
    'The bridge did not [collapse].',
    'Crews failed to [reach] the island.',
    'They refused to [leave].',
  ],
  'PR+': ['The bridge will [close].', 'The town plans to [sell] the mill.'],
  'PS+': [
    'The bridge may [close].',
    'The town hopes to [sell] the mill.',
    'If the dam [breaks], they leave.',
  ],
};
