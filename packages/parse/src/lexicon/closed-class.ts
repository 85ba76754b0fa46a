/** The part a word of the closed classes plays in a sentence. */
export type ClosedClass =
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'be'
  | 'have'
  | 'modal'
  | 'negation'
  | 'pronoun'
  | 'nobody'
  | 'adverb'
  | 'particle'
  | 'bound';

const classed = (name: ClosedClass, list: string): [string, ClosedClass][] =>
  list.split(' ').map((word) => [word, name]);

/** Words that hold sentences together, by spelling. */
export const closedClasses: ReadonlyMap<string, ClosedClass> = new Map([
  ...classed(
    'bound',
    'about around some over nearly almost roughly approximately circa least most fewer less than many much under between below above beyond exceeding few',
  ),
  ...classed(
    'determiner',
    'a an the this these those each every any another several all both either no such',
  ),
  ...classed('possessive', "his her their its our my your whose 's"),
  ...classed(
    'preposition',
    'of in on at by for from to into onto with within without against during through across near along towards toward upon off outside inside behind beside besides amid amidst among amongst via per despite following including involving concerning regarding beneath throughout aboard alongside up down out excluding plus',
  ),
  ...classed('conjunction', 'and or but nor'),
  ...classed(
    'relative',
    'who whom which that when where while as after before because since if until unless although though whereas how why whether what once till so',
  ),
  ...classed('be', 'is are was were be been being am get gets got getting'),
  ...classed('have', 'has have had having'),
  ...classed('modal', 'will would can could may might must shall should do does did'),
  ...classed(
    'negation',
    "not never didn't wasn't weren't hasn't haven't hadn't isn't aren't don't doesn't won't couldn't wouldn't cannot",
  ),
  ...classed(
    'pronoun',
    'he she it they we i you him them us me himself herself themselves itself there one others everyone everybody someone somebody anyone anybody',
  ),
  ...classed('nobody', 'nobody none'),
  ...classed(
    'adverb',
    'also just only due already still even yet now then here again very too so-called far later earlier soon ago instead meanwhile however therefore thus perhaps maybe today yesterday tomorrow tonight overnight apparently allegedly reportedly seriously severely critically well close greater higher lower exactly upwards excess minimum maximum estimated estimate than',
  ),
]);
