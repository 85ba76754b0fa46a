import type { Facet, Lexicon, Word } from './lexicon/lexicon.ts';
import type { Opening, Rule } from './rule.ts';
import { TokenKind, type Tokens } from './text/tokens.ts';

/** A rule with the bits of what may stand behind the token that triggers it; no bits: anything may. */
export interface Candidate {
  readonly rule: Rule;
  readonly next: number;
}

/** The rules, sorted by the tokens that can begin them. */
export interface Grammar {
  readonly byWord: readonly (readonly Candidate[] | undefined)[];
  readonly byNumber: readonly Candidate[];
  readonly bySymbol: ReadonlyMap<number, readonly Candidate[]>;
  /** The bits that a token sets where it stands behind a trigger. */
  readonly behind: (tokens: Tokens, at: number) => number;
}

/** How many different lists of next tokens fit into the bits of a small integer. */
const MOST_LISTS = 30;

type Fits = (opening: Opening) => boolean;

/** Sorts an ordered list of rules by what triggers them; the order holds within each token. */
export function compileGrammar(rules: readonly Rule[], { words }: Lexicon): Grammar {
  const openings = rules.flatMap(({ triggers }) =>
    triggers.flatMap((trigger) => [trigger, ...(trigger.next ?? [])]),
  );
  const lists = listsOf(rules);
  const candidates = (fits: Fits): readonly Candidate[] | undefined => candidatesFor(rules, lists, fits);
  const bits = (fits: Fits): number =>
    [...lists].reduce((all, [next, bit]) => (next.some(fits) ? all | bit : all), 0);
  const codes = [
    ...new Set(openings.flatMap((opening) => ('symbol' in opening ? codeOf(opening.symbol) : []))),
  ];
  const kinds = wordKinds(openings, words);
  const byKind = kinds.fits.map(candidates);
  const behindKind = kinds.fits.map(bits);

  const behindWord = Int32Array.from(kinds.kindOf, (kind) => behindKind[kind]!);
  const behindNumber = bits(isNumber);
  const behindSymbol = new Map(codes.map((code) => [code, bits(isSymbol(code))]));
  return {
    byWord: Array.from(kinds.kindOf, (kind) => byKind[kind]),
    byNumber: candidates(isNumber) ?? [],
    bySymbol: new Map(codes.map((code) => [code, candidates(isSymbol(code)) ?? []])),
    behind: (tokens, at) => {
      const number = tokens.wordNumber(at);
      if (number >= 0) return behindWord[number]!;
      const kind = tokens.kind(at);
      if (kind === TokenKind.Number) return behindNumber;
      return kind === TokenKind.Symbol ? (behindSymbol.get(tokens.symbol(at)) ?? 0) : 0;
    },
  };
}

/** The lists of next tokens, each with a bit of its own. */
function listsOf(rules: readonly Rule[]): Map<readonly Opening[], number> {
  const lists = new Map<readonly Opening[], number>();
  for (const { next } of rules.flatMap(({ triggers }) => triggers)) {
    if (next !== undefined && !lists.has(next)) lists.set(next, 1 << lists.size);
  }
  if (lists.size > MOST_LISTS)
    throw new Error(`Cannot tell ${lists.size} lists of next tokens apart: ${MOST_LISTS} are allowed`);
  return lists;
}

/** The rules that a token triggers, with what must stand behind it. */
function candidatesFor(
  rules: readonly Rule[],
  lists: ReadonlyMap<readonly Opening[], number>,
  fits: Fits,
): readonly Candidate[] | undefined {
  const found = rules.flatMap((rule): Candidate[] => {
    const fitting = rule.triggers.filter(fits);
    if (fitting.length === 0) return [];
    let next = 0;
    for (const trigger of fitting) {
      if (trigger.next === undefined) return [{ rule, next: 0 }];
      next |= lists.get(trigger.next)!;
    }
    return [{ rule, next }];
  });
  return found.length > 0 ? found : undefined;
}

/** Words that the same openings fit are of one kind: there are far fewer kinds than words. */
function wordKinds(
  openings: readonly Opening[],
  words: readonly Word[],
): { fits: Fits[]; kindOf: Uint16Array } {
  const facets = [...new Set(openings.flatMap((opening) => ('word' in opening ? [opening.word] : [])))];
  const spellings = new Set(openings.flatMap((opening) => ('spelling' in opening ? [opening.spelling] : [])));
  const kinds = new Map<string, number>();
  const fits: Fits[] = [];
  const kindOf = Uint16Array.from(words, (word) => {
    const set = facets.filter((facet) => word[facet] !== undefined);
    const spelled = spellings.has(word.spelling);
    const key = spelled ? `${set.join()} ${word.spelling}` : set.join();
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, fits.length);
    return fits.push(wordFits(set, spelled ? word.spelling : null)) - 1;
  });
  const found = new Set(words.map(({ spelling }) => spelling));
  for (const spelling of spellings) {
    if (!found.has(spelling))
      throw new Error(`Cannot try a rule at "${spelling}": a trigger must be a word of the lexicon`);
  }
  return { fits, kindOf };
}

const wordFits =
  (facets: readonly Facet[], spelling: string | null): Fits =>
  (opening) =>
    'word' in opening
      ? facets.includes(opening.word)
      : 'spelling' in opening && opening.spelling === spelling;

const isNumber: Fits = (opening) => 'number' in opening;

const isSymbol =
  (code: number): Fits =>
  (opening) =>
    'symbol' in opening && opening.symbol.charCodeAt(0) === code;

const codeOf = (symbol: string): number[] => [symbol.charCodeAt(0)];
