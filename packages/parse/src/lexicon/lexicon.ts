import { abbreviations } from './abbreviations.ts';
import { articles } from './articles.ts';
import { closedClasses } from './closed-class.ts';
import { cues } from './cues.ts';
import { cueAdjectives } from './cue-adjectives.ts';
import { cueNouns } from './cue-nouns.ts';
import { cuePhrases } from './cue-phrases.ts';
import { cueClauses, cueParticles, cuePassives, nounLike } from './cue-words.ts';
import { embedders } from './embedders.ts';
import { harms } from './harm.ts';
import { furniture } from './furniture.ts';
import { functionWords } from './function-words.ts';
import { hedges } from './hedges.ts';
import { modals } from './modals.ts';
import { months } from './months.ts';
import { multiples } from './multiples.ts';
import { negations } from './negations.ts';
import { numerals } from './numerals.ts';
import { people } from './people.ts';
import { provisionals } from './provisional.ts';
import { verbs } from './verbs.ts';
import { verbFormsBySpelling } from './verb-forms.ts';
import { events } from './events.ts';
import { sidesBySpelling } from './nationalities.ts';
import { gatherings } from './gatherings.ts';
import { partNouns } from './part-nouns.ts';
import { plainNouns } from './plain-nouns.ts';
import { tolls } from './tolls.ts';
import { classifiers, nounStops } from './noun-stops.ts';
import { numberLabels } from './number-labels.ts';
import { otherSources } from './other-sources.ts';
import { objects } from './objects.ts';
import { weaponModifiers } from './weapon-modifiers.ts';
import { weaponNames } from './weapon-names.ts';
import { weaponNouns } from './weapon-nouns.ts';
import { cartridgeNames } from './bores.ts';
import { boundEdges } from './bound-words.ts';
import { currencies, currencyNations, dollarPrefixes } from './currencies.ts';
import { fractionEndings, fractions } from './fractions.ts';
import { signs } from './signs.ts';
import { holidays } from './holidays.ts';
import { timeUnits } from './time-units.ts';
import { unitAdjectives } from './unit-adjectives.ts';
import { unitPowers } from './unit-powers.ts';
import { unitPhrases, units } from './units.ts';
import { vagueQuantities } from './vague.ts';
import { weekdays } from './weekdays.ts';
import {
  seasons,
  dayParts,
  dayWords,
  dateAdjectives,
  decades,
  historyWords,
  timeReferences,
  frequencies,
  dateOpeners,
  ordinals,
} from './date-words.ts';
import { wordTable, type WordTable } from './word-table.ts';

/**
 * Every kind of thing that a single word can be, each a map from lower-case spelling to what it means.
 *
 * This is the list to add a new kind of word to: one line here, one file with the words.
 */
const FACETS = {
  functionWord: functionWords,
  furniture: furniture,
  abbreviation: abbreviations,
  article: articles,
  closedClass: closedClasses,
  cue: cues,
  cueAdjective: cueAdjectives,
  cueClause: cueClauses,
  cueNoun: cueNouns,
  cueParticle: cueParticles,
  cuePassive: cuePassives,
  cuePhrase: cuePhrases,
  nounLike: nounLike,
  embedder: embedders,
  harm: harms,
  hedge: hedges,
  modal: modals,
  month: months,
  negation: negations,
  classifier: classifiers,
  nounStop: nounStops,
  numberLabel: numberLabels,
  multiple: multiples,
  numeral: numerals,
  otherSource: otherSources,
  people: people,
  provisional: provisionals,
  partNoun: partNouns,
  plainNoun: plainNouns,
  toll: tolls,
  verb: verbs,
  verbForm: verbFormsBySpelling,
  event: events,
  gathering: gatherings,
  object: objects,
  side: sidesBySpelling,
  weapon: weaponNouns,
  weaponModifier: weaponModifiers,
  weaponName: weaponNames,
  boundEdge: boundEdges,
  cartridgeName: cartridgeNames,
  currency: currencies,
  currencyNation: currencyNations,
  dollarPrefix: dollarPrefixes,
  fraction: fractions,
  fractionEnding: fractionEndings,
  sign: signs,
  timeUnit: timeUnits,
  unit: units,
  unitAdjective: unitAdjectives,
  unitPhrase: unitPhrases,
  unitPower: unitPowers,
  vague: vagueQuantities,
  weekday: weekdays,
  season: seasons,
  holiday: holidays,
  dayPart: dayParts,
  dayWord: dayWords,
  timeReference: timeReferences,
  historyWord: historyWords,
  frequency: frequencies,
  dateOpener: dateOpeners,
  dateAdjective: dateAdjectives,
  decade: decades,
  ordinal: ordinals,
} as const;

/** The name of a kind of word: what a rule's trigger names. */
export type Facet = keyof typeof FACETS;

type Meaning<F extends Facet> = (typeof FACETS)[F] extends ReadonlyMap<string, infer Value> ? Value : never;

/** A word of the lexicon with all that it can mean: "second" is an ordinal and a unit of time. */
export type Word = { readonly number: number; readonly spelling: string } & {
  readonly [F in Facet]: Meaning<F> | undefined;
};

/** All words, with the table that finds them in a text. */
export interface Lexicon {
  readonly words: readonly Word[];
  readonly table: WordTable;
}

/** The lexicon, built once when the module is loaded. */
export const lexicon: Lexicon = build();

function build(): Lexicon {
  const facets = Object.entries(FACETS) as [Facet, ReadonlyMap<string, unknown>][];
  const spellings = [...new Set(facets.flatMap(([, map]) => [...map.keys()]))];
  const numbers = new Map(spellings.map((spelling, number) => [spelling, number]));
  // Copied from one record with all fields: a field added by its name turns so wide a record into a table of
  // hashes, slow to ask.
  const empty: Record<string, unknown> = { ...FACETS };
  for (const facet of Object.keys(FACETS)) empty[facet] = undefined;
  const words = spellings.map((spelling, number): Record<string, unknown> => ({
    number,
    spelling,
    ...empty,
  }));
  for (const [facet, map] of facets)
    for (const [spelling, meaning] of map) words[numbers.get(spelling)!]![facet] = meaning;
  return { words: words as unknown as Word[], table: wordTable(spellings) };
}
