import type { FigureCase } from './figure-case.ts';

const of = (counted: string | null, phrases: readonly string[]): FigureCase => ({
  figure: { counted },
  phrases,
});

/** What a number counts, in the words of the text. */
export const counted: readonly FigureCase[] = [
  of('soldiers', [
    '[12] soldiers fled.',
    '[12] of the soldiers fled.',
    '[12] of the 300 soldiers fled.',
    '[12] of the more than 300 soldiers fled.',
    '[12] more soldiers fled.',
    '[12] other soldiers fled.',
    '[12] or so soldiers fled.',
    '[12]-odd soldiers fled.',
    '“At least [12]” soldiers fled.',
    'Half the army, or [12] soldiers, fled.',
    'They killed [12] soldiers and wounded 36.',
    'They killed 12 soldiers and wounded [36] in the raid.',
  ]),
  of('page', ['He read a [12] page document.', 'He read the letter, a [12] page document.']),
  of('cylinder', [
    'They sell [four]-, five- and six-cylinder engines.',
    'They sell four- and [five]- or six-cylinder engines.',
    'They sell four- and [six]-cylinder engines.',
  ]),
  of('T-72B3 tanks', ['They sent [4] T-72B3 tanks.']),
  of('F-35A jets', ['They sent [32] F-35A jets.']),
  of('pages', ['He read [12] pages of the document.']),
  of('page documents', ['He read the [12] page documents.']),
  of('howitzers', ['They got [18] self-propelled 155mm howitzers.', 'They got [18] towed 155 mm howitzers.']),
  of('North Korean soldiers', [
    '[12] North Korean soldiers fled.',
    '[12] of the North Korean soldiers fled.',
  ]),
  of('police officers', ['[Three] police officers fled.']),
  of('S-300s', ['[3] S-300s were hit.', '[Two] S-300s were hit.']),
  of('Kh-101 missiles', ['[Four] Kh-101 missiles were hit.']),
  of('people', ['Seven people, including three officers, were killed and [20] others hurt.']),
  of('times', ['They met [six] times last week.', 'The road was hit [six] times.']),
  of('KN-25s', ['[Two] KN-25s were fired.']),
  of(null, ['Teams from 20 countries, [5,300] strong, came.']),
  of('deputies', ['[Two] of Okafor’s deputies resigned.', "[Two] of the minister's deputies resigned."]),
  of('Kurdish and Arab fighters', ['[12] Kurdish and Arab fighters fled.']),
  of('coal-fired power plants', ['They shut [20] coal-fired power plants.']),
  of('newly built homes', ['They handed out [20] newly built homes.']),
  of('bags of maize', ['They burned [100] bags of maize.', 'They burned [100] bags of maize on Friday.']),
  of('member', ['A [12]-member council sits there.']),
  of('judge', ['A [three]-judge panel sits there.']),
  of('truck', ['A [40]-truck convoy came.']),
  of('people', ['[5,300] people moved.', '5,300 families ([32,000] people) moved.']),
  of('families', ['[5,300] families (32,000 people) moved.']),
  of('seat', ['They lost a seat or [two] there.']),
  of('point', ['It had [one] point last year.']),
  of('houses', [
    '[Half] the houses burned.',
    '[Half] of the houses burned.',
    '[A third] of the houses burned.',
  ]),
  of(null, ['[600] were killed.', '[600] killed in raid', 'The toll rose to [600].']),
];
