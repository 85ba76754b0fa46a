import { nounForms, verbForms } from './inflect.ts';

/** Words that say that a quantity became another: "rose from 10 to 12", "a cut from 10 to 8". */
export const changeWords: ReadonlySet<string> = new Set([
  ...(
    'rise fall increase decrease grow shrink climb drop decline plunge plummet jump surge soar sink slide slip slump dip ease ' +
    'edge expand swell cut reduce lower raise boost slash trim go double triple quadruple ' +
    'improve worsen slow accelerate revise upgrade downgrade change adjust correct update extend shift swing turn widen narrow ' +
    'dwindle rocket skyrocket spike tumble halve crash rebound recover dive'
  )
    .split(' ')
    .flatMap(verbForms),
  ...'rise fall increase decrease drop decline plunge jump surge slide slump dip cut reduction raise boost growth change shift swing spike revision'
    .split(' ')
    .flatMap(nounForms),
  'grew',
  'grown',
  'shrank',
  'shrunk',
  'sank',
  'sunk',
  'slid',
  'swung',
  'swollen',
  'dove',
  'up',
  'down',
]);

/** Words before "from X to Y" that make it a span of values: "ranging from 10 to 12", "anywhere from 10 to 12". */
export const spanWords: ReadonlySet<string> = new Set([
  ...'range vary span'.split(' ').flatMap(verbForms),
  'anywhere',
  'everywhere',
  'anything',
  'everything',
  'somewhere',
  'of',
]);
