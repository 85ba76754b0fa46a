import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { refersBack, toldApartBy } from '../refers-back.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/** How many tokens before a number "of whom" may stand: "of whom up to 8,000". */
const REACH = 6;
/** Verbs by which a number is made up of those behind them: "They comprise 300 killed and 2,700 wounded". */
const COMPRISING = /^(?:compris|includ|consist)/;

/**
 * Parts that take up the number before by a pronoun: "11,000 are in Russia, at least 8,000 of them in Kursk" (subset), "Of
 * these, four were landing ships and three were escorts" (parts: together they are the whole).
 */
export function ofThem({ tokens, figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  claims.forEach((claim, index) => {
    const { first, last } = figures[claim.figure]!;
    const reference = referenceOf(tokens, claim, first, last);
    if (reference === null) return;
    const apart = toldApartBy(tokens, reference.pronoun);
    const category = tokens.word(apart)?.harm?.category;
    if (apart >= 0 && category === undefined) return;
    const whole = wholeBefore(figures, claims, index, reference.whole, category);
    if (whole >= 0) found.push({ from: index, kind: 'subset', to: whole });
  });
  return found.map((tie) => ({
    ...tie,
    kind:
      found.filter((other) => other.to === tie.to && sameAccount(claims, tie, other)).length > 1
        ? 'part'
        : 'subset',
  }));
}

const sameAccount = (claims: readonly Untied[], a: Tied, b: Tied): boolean =>
  claims[a.from]!.account === claims[b.from]!.account;

/** How a number takes up one before it. */
interface Reference {
  /** The token of the pronoun. */
  readonly pronoun: number;
  /** `itself` by its own pronoun, `sentence` as all numbers of a sentence that opens with one. */
  readonly whole: 'itself' | 'sentence';
}

function referenceOf(tokens: Tokens, { account }: Untied, first: number, last: number): Reference | null {
  const { sentence } = account;
  // "Of these, four … and three …", "They comprise 300 … and 2,700 …"
  const opening = tokens.lower(sentence.first + 1);
  if (isOf(tokens, sentence.first) && refersBack(tokens, sentence.first + 1))
    return { pronoun: sentence.first + 1, whole: 'sentence' };
  if (tokens.spells(sentence.first, 'they') && COMPRISING.test(opening))
    return { pronoun: sentence.first, whole: 'sentence' };
  if (tokens.spells(last, 'of') && (refersBack(tokens, last + 1) || toldApartBy(tokens, last + 1) >= 0))
    return { pronoun: last + 1, whole: 'itself' };
  for (let at = first - 1; at > Math.max(sentence.first, first - REACH); at -= 1) {
    if (refersBack(tokens, at) && isOf(tokens, at - 1)) return { pronoun: at, whole: 'itself' };
    if (tokens.is(at, ';') || tokens.is(at, '.')) break;
  }
  return null;
}

const isOf = (tokens: Tokens, at: number): boolean => tokens.spells(at, 'of') || tokens.spells(at, 'among');

/**
 * The nearest count before that is larger, in this sentence or the one before it; of the category where one is told:
 * "Sixteen of those killed" are a part of the killed.
 */
function wholeBefore(
  figures: Prose['figures'],
  claims: readonly Untied[],
  index: number,
  reference: Reference['whole'],
  category: string | undefined,
): number {
  const { account, figure } = claims[index]!;
  const part = amountOf(figures[figure]!);
  const share = figures[figure]!.kind === 'percent';
  for (let at = index - 1; at >= 0 && at >= index - 8; at -= 1) {
    const other = claims[at]!;
    if (account.number - other.account.number > 1) return -1;
    if (reference === 'sentence' && other.account === account) continue;
    const whole = figures[other.figure]!;
    if (category !== undefined && other.category !== category) continue;
    // "$45 million, of which 12 percent"
    if (share && whole.kind === 'money') return at;
    if (whole.kind === 'count' && (share || amountOf(whole) >= part)) return at;
  }
  return -1;
}

const amountOf = ({ value, low, high }: Prose['figures'][number]): number => value ?? high ?? low ?? 0;
