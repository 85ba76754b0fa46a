import { figureAt, type Stretch } from '../stretch.ts';
import { Shape, shapeOf } from '../word-shape.ts';
import { nounFollows } from './noun-follows.ts';
import { takeHead, takeModifier, type Reading } from './reading.ts';

/** Reads a word of no closed class into the phrase by its shape: "newly built homes", "surrounding villages". */
export function stepOpen(stretch: Stretch, reading: Reading): boolean {
  const { tokens } = stretch;
  const { at, first, before, cased } = reading;
  const named = cased && (at > first || before !== undefined) && tokens.capitalised(at);
  const shape = named ? Shape.Plain : shapeOf(tokens, at);
  if (shape === Shape.Plain) return takeHead(reading);
  const more = nounFollows(stretch, at) || (tokens.is(at + 1, '-') && tokens.glued(at));
  const opens = reading.head < 0;
  switch (shape) {
    case Shape.Ly:
      return opens && more && takeModifier(reading);
    case Shape.Ed:
      return opens && more && (reading.begun || before?.kind !== 'noun') && takeModifier(reading);
    case Shape.Ing:
      if (reading.begun && opens) return more ? takeModifier(reading) : takeHead(reading);
      if (at > first) return false;
      if (before?.kind === 'preposition') return !more && takeHead(reading);
      // "Kano and surrounding villages", but "and taking two men"
      return (
        before?.kind === 'conjunction' &&
        more &&
        figureAt(stretch, at + 1) === undefined &&
        takeModifier(reading)
      );
  }
}
