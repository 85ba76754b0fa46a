import { verbForms } from './inflect.ts';

/** Verbs and adverbs before the amount by which something changed: "rose 64 points to 4,577" is no range. */
export const differenceWords: ReadonlySet<string> = new Set([
  ...(
    'rise fall gain lose add drop climb slip shed jump slide decline increase decrease surge plunge tumble soar advance ' +
    'edge grow shrink sink leap dip ease plummet'
  )
    .split(' ')
    .flatMap(verbForms),
  'up',
  'down',
  'higher',
  'lower',
]);

/** Nouns for how far something changed or stands ahead: "a 30-point lead". */
export const differenceNouns: ReadonlySet<string> = new Set(
  'lead drop fall gain rise margin deficit advantage gap swing loss slide jump surge decline increase'.split(
    ' ',
  ),
);
