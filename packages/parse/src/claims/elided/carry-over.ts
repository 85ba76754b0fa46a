import type { Figure } from '@muster/model';
import type { Placed, Prose } from '../../text/prose.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Taxonomy } from '../category/taxonomy.ts';
import { refersBack, toldApartBy } from '../refers-back.ts';
import type { Untied } from '../untied.ts';
import { verbForms } from '../../lexicon/inflect.ts';
import { carriedCategory, mayStandFor } from './carried-category.ts';
import { whoseOf } from '../whose-of.ts';
import { isRunningText } from './is-running-text.ts';
import { moneyFor } from './money-for.ts';
import { otherAccount } from './other-account.ts';
import { namedInSentence } from './named-in-sentence.ts';
import { scaleNoun } from './scale-noun.ts';
import { Sides } from './sides.ts';
import { Topic } from './topic.ts';

/** A smaller bare number is a pronoun more often than a count: "the two met". */
const LEAST = 10;

/**
 * Gives a number without a noun the noun that it counts: from its own sentence ("puts North Korean casualties at about
 * 1,100"), from the same number said before, or else from the last sentence before it that counts one thing only ("… 11,000 soldiers. At least 10,000
 * are in Kursk."). Where two things were counted there, nothing is carried.
 *
 * A count of people whose side is not said is of the side of which all such counts before it were.
 */
export function carryOver(prose: Prose, claims: readonly Untied[], taxonomy: Taxonomy): Untied[] {
  const topic = new Topic();
  const numbers = new Map<string, Untied>();
  const sides = new Sides();
  let before: Untied | undefined;
  return claims.map((claim) => {
    const figure = prose.figures[claim.figure]!;
    const named =
      (figure.kind === 'count' ? otherAccount(claim, before) : null) ??
      withNoun(prose, claim, figure, topic, numbers, taxonomy);
    before = named;
    const carried = named.whose === null ? { ...named, whose: sides.of(named) } : named;
    if (figure.kind === 'count' && amountOf(figure) >= LEAST) {
      topic.hear(carried);
      if (carried.category !== null && !numbers.has(numberOf(figure))) numbers.set(numberOf(figure), carried);
    }
    sides.hear(carried);
    return carried;
  });
}

function withNoun(
  prose: Prose,
  claim: Untied,
  figure: Placed<Figure>,
  topic: Topic,
  numbers: ReadonlyMap<string, Untied>,
  taxonomy: Taxonomy,
): Untied {
  if (figure.kind === 'count' && claim.counted !== null)
    return asSaidBefore(claim, numbers.get(numberOf(figure)));
  const { tokens } = prose;
  if (claim.counted === null) {
    const counted =
      figure.kind === 'money' ? moneyFor(tokens, claim.account, figure) : scaleOf(prose, claim, figure);
    // "the European centre put the magnitude at 6.6": a number on a scale is nobody's.
    if (counted !== null) return { ...claim, counted, whose: figure.kind === 'count' ? null : claim.whose };
  }
  if (figure.kind !== 'count' || claim.category !== null) return claim;
  const named = namedInSentence(tokens, claim.account, figure, taxonomy);
  if (named !== null) {
    const whose = whoseOf(tokens, claim.account, named.at);
    return { ...claim, counted: named.words, category: named.category, whose: whose ?? claim.whose };
  }
  if (!isCarrier(prose, claim, figure)) return claim;
  const said = numbers.get(numberOf(figure));
  const before = said ?? topic.before(claim);
  if (before === null) return claim;
  if (said === undefined && !mayStandFor(claim, before, tokens.word(figure.last))) return claim;
  return {
    ...claim,
    counted: before.counted,
    category: said === undefined ? carriedCategory(claim, before, taxonomy) : said.category,
    whose: claim.whose ?? before.whose,
  };
}

/** "Turnout was 61 percent": a share or a bare number on a scale. */
const scaleOf = ({ tokens }: Prose, { account, category }: Untied, figure: Placed<Figure>): string | null =>
  figure.kind === 'percent' || (figure.kind === 'count' && category === null)
    ? scaleNoun(tokens, account, figure)
    : null;

/** The same number of the same noun is of the same category, though a modifier is left out: "5,000 (military) workers". */
const asSaidBefore = (claim: Untied, before: Untied | undefined): Untied =>
  before !== undefined &&
  before.counted !== null &&
  claim.category === 'people' &&
  headOf(before.counted) === headOf(claim.counted!)
    ? { ...claim, category: before.category }
    : claim;

const headOf = (counted: string): string => counted.slice(counted.lastIndexOf(' ') + 1).toLowerCase();

const amountOf = ({ value, low }: Figure): number => value ?? low ?? 0;

/** What makes two numbers the same number: "The 600 are inside the 4,700" speaks of the 600 and the 4,700 before it. */
const numberOf = ({ value, low, high }: Figure): string =>
  value === null ? `${low} ${high}` : String(value);

/** What takes money: "cost the chain tens of millions". */
const PAYING = new Set(
  'cost pay spend earn owe invest borrow lend'.split(' ').flatMap(verbForms).concat('lent'),
);

/** Whether the number can stand for a noun said before: in a sentence, large enough or "of them". */
function isCarrier({ tokens }: Prose, claim: Untied, figure: Placed<Figure>): boolean {
  return (
    !PAYING.has(claim.what ?? '') &&
    !namesOthers(tokens, figure) &&
    !saysHowMuch(tokens, figure) &&
    (amountOf(figure) >= LEAST || isOfThem(tokens, figure)) &&
    isRunningText(tokens, claim.account.sentence)
  );
}

/** "twelve of those held", "ten of the accused": of people told apart by what follows. */
const namesOthers = (tokens: Tokens, { last }: Placed<Figure>): boolean =>
  tokens.spells(last, 'of') &&
  (toldApartBy(tokens, last + 1) >= 0 ||
    (tokens.spells(last + 1, 'the') && tokens.kind(last + 2) === TokenKind.Word));

const NUMBERS = new Set(['there', 'that', 'this', 'it', 'total', 'number', 'figure', 'count']);

/** "are under 21", "is 34": behind "be" stands how much something is; "there are 40", "that is 40" count. */
function saysHowMuch(tokens: Tokens, { first }: Placed<Figure>): boolean {
  let at = first - 1;
  while (tokens.word(at)?.boundEdge !== undefined) at -= 1;
  return tokens.word(at)?.closedClass === 'be' && !NUMBERS.has(tokens.lower(at - 1));
}

/** "three of them", "of whom eight". */
const isOfThem = (tokens: Tokens, { first, last }: Placed<Figure>): boolean =>
  (tokens.spells(last, 'of') && refersBack(tokens, last + 1)) ||
  (tokens.spelling(first - 2) === 'of' && refersBack(tokens, first - 1));
