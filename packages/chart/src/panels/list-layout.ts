import { LINE_HEIGHT } from '../marks/row-text.ts';
import { charactersIn, roughWidth, wrapWords } from '../scales/wrap-words.ts';
import { NARROW, PADDING, SIZES } from '../theme/sizes.ts';

/** What stands beside the marks of one row. */
export interface ListText {
  readonly name: string;
  /** A second column on the left: "18 Oct 2024". */
  readonly note?: string;
  /** Each begins a line of its own. */
  readonly words: readonly string[];
}

/** How the words of a list share the chart's width with its marks. */
export interface ListLayout {
  /** Whether the words stand above the marks of their row, as a narrow chart has no room beside them. */
  readonly stacked: boolean;
  /** Whether the rows have a second column on the left. */
  readonly notes: boolean;
  /** Pixels of the panel with the marks. */
  readonly panel: number;
  /** Characters a line of the names and of the words. */
  readonly nameCharacters: number;
  readonly wordsCharacters: number;
}

/** Where the words of a row and its marks stand, in pixels from the panel's top. */
export interface PlacedText {
  /** The words broken into lines. */
  readonly name: string;
  readonly note: string;
  readonly words: string;
  readonly nameAt: number;
  readonly wordsAt: number;
  /** The marks' band and its middle. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** Pixels between the panel and its words, and of the second column on the left. */
export const GAP = 14;
export const NOTE_WIDTH = 84;
/** Room for the half of a label at the panel's right end. */
const LAST_LABEL = 22;
/** How much of a chart names and words may take. */
const NAME_SHARE = 0.26;
const WORDS_SHARE = 0.38;

const widest = (texts: readonly string[], size: number) =>
  Math.max(0, ...texts.map((text) => roughWidth(text, size)));

/** Shares a chart's width between the names on the left, the marks, and the words on the right. */
export function listLayout(texts: readonly ListText[], width: number): ListLayout {
  const room = width - 2 * PADDING;
  const notes = texts.some(({ note = '' }) => note !== '');
  if (width < NARROW) {
    return {
      stacked: true,
      notes,
      panel: room - LAST_LABEL,
      nameCharacters: charactersIn(room, SIZES.label),
      wordsCharacters: charactersIn(room, SIZES.note),
    };
  }
  const names = texts.map(({ name }) => name);
  const lines = texts.flatMap(({ words }) => words);
  const name = Math.min(widest(names, SIZES.label), room * NAME_SHARE);
  const words = Math.min(widest(lines, SIZES.note), room * WORDS_SHARE);
  const beside = [name, words].reduce((sum, part) => sum + (part === 0 ? 0 : part + GAP), 0);
  return {
    stacked: false,
    notes,
    panel: Math.floor(room - beside - (notes ? NOTE_WIDTH : 0) - (words === 0 ? LAST_LABEL : 0)),
    nameCharacters: charactersIn(room * NAME_SHARE, SIZES.label),
    wordsCharacters: charactersIn(room * WORDS_SHARE, SIZES.note),
  };
}

/** Higher than so many pixels, a list has its axis at the top, where a reader begins. */
const TALL = 480;

/** Where the axis of a list so many pixels high stands. */
export function axisSide(height: number): 'top' | 'bottom' {
  return height > TALL ? 'top' : 'bottom';
}

/** Pixels from line to line of a stacked row's words, above a row, and between its words and its marks. */
const ABOVE = 8;
const BELOW_WORDS = 1;

/** Breaks the words of a list's rows into lines and stacks the rows; the marks of each take at least so many pixels. */
export function placeTexts(
  texts: readonly ListText[],
  { stacked, nameCharacters, wordsCharacters }: ListLayout,
  markPixels: number,
): { readonly rows: readonly PlacedText[]; readonly height: number } {
  let height = 0;
  const rows = texts.map(({ name, note = '', words }): PlacedText => {
    const [head = '', ...rest] = words;
    const lines = stacked ? [[note, head].filter((part) => part !== '').join(': '), ...rest] : words;
    const names = wrapWords(name, nameCharacters);
    const wrapped = lines.flatMap((line) => wrapWords(line, wordsCharacters));
    const written = { name: names.join('\n'), note: stacked ? '' : note, words: wrapped.join('\n') };
    const above = height;
    if (!stacked) {
      const own = Math.max(markPixels, Math.max(names.length, wrapped.length) * LINE_HEIGHT + 7);
      height += own;
      const middle = above + own / 2;
      return { ...written, nameAt: middle, wordsAt: middle, top: above, middle, bottom: height };
    }
    const nameAt = above + ABOVE;
    const wordsAt = nameAt + names.length * LINE_HEIGHT;
    const top = wordsAt + wrapped.length * LINE_HEIGHT + BELOW_WORDS;
    height = top + markPixels;
    return { ...written, nameAt, wordsAt, top, middle: top + markPixels / 2, bottom: height };
  });
  return { rows, height };
}
