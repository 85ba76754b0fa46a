import type { WeaponMention } from '@muster/model';
import type { WeaponCategory } from '../lexicon/weapon-nouns.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { DRAWN } from './drawn-designations.ts';

/** What the lists say of a designation: "T-62" is a military platform, "AK-47" a weapon of 7.62 mm. */
export interface Designation {
  readonly label: WeaponMention['label'];
  readonly millimetres?: number;
  readonly category?: WeaponCategory;
}

const LABELS = { W: 'Weapon', M: 'MilitaryPlatform', V: 'Vehicle' } as const;

const designations: ReadonlyMap<string, Designation> = new Map(
  DRAWN.flatMap(([what, stems]) => {
    const label = LABELS[what.charAt(0) as keyof typeof LABELS];
    const [code = '', ...category] = what.split(' ');
    const calibre = code.slice(1);
    const meaning = {
      label,
      ...(calibre !== '' && { millimetres: Number(calibre) }),
      ...(category.length > 0 && { category: category.join(' ') as WeaponCategory }),
    };
    return stems.split(' ').map((stem): [string, Designation] => [stem, meaning]);
  }),
);

/** What the lists have under one or many written so: "F-16s", "M777", "T-90Ms". */
export function listed(words: string): Designation | undefined {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,5})-?(\d{1,4})/.exec(words) ?? [];
  return designations.get(letters.toUpperCase() + digits);
}

/** A designation in a text, in tokens `[first, last)`; `known` is undefined where no list has it. */
export interface WrittenDesignation {
  readonly last: number;
  readonly known: Designation | undefined;
}

/**
 * Reads letters and a number that are written as one: "T-62", "AK-47", "KC-135R", "M777", "MiG-29".
 *
 * Takes the token of the letters; gives null where no such shape stands.
 */
export function readDesignation(tokens: Tokens, at: number): WrittenDesignation | null {
  const length = tokens.end(at) - tokens.start(at);
  if (length > 5 || !tokens.capitalised(at) || !tokens.glued(at)) return null;
  const hyphen = tokens.is(at + 1, '-') && tokens.glued(at + 1);
  const number = hyphen ? at + 2 : at + 1;
  if (tokens.kind(number) !== TokenKind.Number || tokens.end(number) - tokens.start(number) > 4) return null;
  const digits = tokens.surface(number);
  const stem = tokens.surface(at).toUpperCase() + digits;
  if (stem.length < (hyphen ? 3 : 4)) return null;
  const variant =
    tokens.glued(number) && tokens.kind(number + 1) === TokenKind.Word && !tokens.is(number + 1, "'");
  // "F-35A": a capital glued to the number is no article.
  const article = tokens.word(number + 1)?.closedClass !== undefined && !tokens.capitalised(number + 1);
  const marked = tokens.glued(number + 1) && tokens.kind(number + 2) === TokenKind.Number;
  const ends = variant && !article ? number + (marked ? 3 : 2) : number + 1;
  return { last: ends, known: designations.get(stem) };
}
