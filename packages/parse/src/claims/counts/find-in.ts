import type { Tokens } from '../../text/tokens.ts';
import { categoryOfNoun } from '../category/category-of-noun.ts';
import type { Taxonomy } from '../category/taxonomy.ts';
import type { AnyPhrase } from '../phrases/phrase.ts';
import type { Stretch } from '../phrases/stretch.ts';
import { findings, type Finding } from './finding.ts';
import { crowdOf, gathers, isCrowd } from './crowd-of.ts';
import { isBackground } from './is-background.ts';
import { drives } from './driven-out.ts';
import { frames } from './frames.ts';
import { partsOf } from './parts-of.ts';

/** Finds what the phrases of one sentence say happened, to whom, and who else is counted in it. */
export function findIn(stretch: Stretch, phrases: readonly AnyPhrase[], taxonomy: Taxonomy): Finding[] {
  const found: Finding[] = [];
  let parts: Finding[] | null = null;
  let crowded = false;
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index]!;
    if (phrase.kind !== 'verb' && phrase.kind !== 'noun') continue;
    crowded ||= gathers(stretch.tokens, phrase) || isCrowd(stretch.tokens, phrase);
    if (
      phrase.harm === undefined &&
      !drives(stretch.tokens, phrase) &&
      (phrase.kind === 'verb' || stretch.tokens.word(phrase.head)?.toll === undefined)
    )
      continue;
    for (const finding of readFrames(phrases, index, stretch)) {
      // "shot down three drones": things are counted as what they are.
      if (namesThing(stretch, phrases, finding.noun)) continue;
      add(
        found,
        isBackground(stretch.tokens, phrases, finding) ? { ...finding, role: 'background' } : finding,
      );
      if (finding.noun.figure >= 0) parts = [...(parts ?? []), ...partFindings(stretch, phrases, finding)];
    }
  }
  for (const part of parts ?? []) {
    // "3,000 casualties, including 300 killed": the 300 are killed, not casualties once more.
    if (found.some(({ noun, category }) => noun === part.noun && category !== part.category)) continue;
    remove(found, part);
    found.push(part);
  }
  const crowd = crowded ? crowdOf(stretch.tokens, phrases, found) : null;
  if (crowd !== null) add(found, crowd);
  addBystanders(stretch, phrases, found, taxonomy);
  return found;
}

function readFrames(phrases: readonly AnyPhrase[], index: number, stretch: Stretch): readonly Finding[] {
  for (const frame of frames) {
    const read = frame.read(phrases, index, stretch);
    if (read.length > 0) return read;
  }
  return [];
}

function partFindings(
  { tokens }: Stretch,
  phrases: readonly AnyPhrase[],
  { category, noun, by }: Finding,
): Finding[] {
  return findings(category, partsOf(tokens, phrases, phrases.indexOf(noun)), by, {
    role: 'subset',
    of: noun,
  });
}

/** The same noun phrase is counted once in a category: the first frame that found it wins. */
function add(found: Finding[], finding: Finding): void {
  for (const { category, noun } of found) if (noun === finding.noun && category === finding.category) return;
  found.push(finding);
}

function remove(found: Finding[], { category, noun }: Finding): void {
  const at = found.findIndex((other) => other.noun === noun && other.category === category);
  if (at >= 0) found.splice(at, 1);
}

/** Whether a weapon, a thing or an animal is counted: "three drones", "a dozen of their cattle". */
function namesThing({ tokens }: Stretch, phrases: readonly AnyPhrase[], noun: Finding['noun']): boolean {
  if (noun.people !== undefined || noun.harm !== undefined) return false;
  const head = noun.head < 0 ? headBehindOf(tokens, phrases, phrases.indexOf(noun)) : noun.head;
  const word = tokens.word(head);
  return (
    word !== undefined &&
    word.people === undefined &&
    (word.weapon !== undefined || word.object !== undefined)
  );
}

/** Adds counts of people and things that nothing was said to happen to: "about 200 protesters", "8,000 troops". */
function addBystanders(
  { tokens, figures }: Stretch,
  phrases: readonly AnyPhrase[],
  found: Finding[],
  taxonomy: Taxonomy,
): void {
  if (figures.length === 0) return;
  for (let by = 0; by < phrases.length; by += 1) {
    const phrase = phrases[by]!;
    if (phrase.kind !== 'noun' || phrase.figure < 0 || found.some(({ noun }) => noun === phrase)) continue;
    const head = phrase.head < 0 ? headBehindOf(tokens, phrases, by) : phrase.head;
    const category = head < 0 ? undefined : categoryOfNoun(tokens, phrase.first, head, taxonomy);
    if (category !== undefined) found.push({ category, noun: phrase, by, role: 'main', denied: false });
  }
}

/** "4,000 of the 11,000 soldiers": where the number stands alone, the head of what it is a part of. */
function headBehindOf(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): number {
  const of = phrases[at + 1];
  const whole = phrases[at + 2];
  return of?.kind === 'preposition' && tokens.spells(of.first, 'of') && whole?.kind === 'noun'
    ? whole.head
    : -1;
}
