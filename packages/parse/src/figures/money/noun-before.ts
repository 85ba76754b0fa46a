import type { Currency } from '../../lexicon/currencies.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { countsBehind } from '../designations/counts-behind.ts';
import type { CurrencyReading } from './currency-reading.ts';

/** Nouns without a plural in -s that stand before their number in the news of their countries: "naira 5,000". */
const SINGULARS = new Set(
  'euro yen yuan baht naira rupiah ringgit taka dirham birr shilling sen kobo paise kyat'.split(' '),
);

/** How far back a number may stand whose currency the noun is. */
const REACH = 3;

/** How many tokens behind the number are looked at: "rupees 5 billion". */
const LONGEST = 3;

/** Reads a noun for money right before its number: "rupees 5,000", "US dollars 5 million", "sen 100,000"; null where it goes with what stands before it. */
export function readNounBefore(tokens: Tokens, at: number, noun: Currency): CurrencyReading | null {
  const spelling = tokens.spelling(at);
  if (!SINGULARS.has(spelling) && !/[a-z]{3}s$/.test(spelling)) return null;
  if (tokens.capitalised(at) && spelling === 'sen') return null;
  // "the euro 1.10", "5 dollars 50"
  for (let before = at - 1; before >= at - REACH; before -= 1)
    if (tokens.kind(before) === TokenKind.Number || tokens.word(before)?.numeral !== undefined) return null;
  if (tokens.word(at - 1)?.functionWord === 'definite' || tokens.word(at - 1)?.functionWord === 'indefinite')
    return null;
  if (!isMuch(tokens, at + 1)) return null;
  let end = at + 2;
  while (end < at + 2 + LONGEST && tokens.word(end)?.numeral !== undefined) end += 1;
  if (countsBehind(tokens, end) || tokens.is(end, '%') || tokens.word(end)?.unit !== undefined) return null;
  return { currency: ofNation(tokens, at) ?? noun, end: at + 1, doubtful: false };
}

/** A number that money comes in: grouped, or with a magnitude behind it. */
const isMuch = (tokens: Tokens, at: number): boolean =>
  tokens.surface(at).includes(',') || tokens.word(at + 1)?.numeral?.role === 'magnitude';

/** "US dollars": the nation before the noun decides which. */
function ofNation(tokens: Tokens, noun: number): Currency | null {
  const nouns = tokens.word(noun)?.currency?.nouns;
  const nation = tokens.word(noun - 1)?.currencyNation?.find(({ rest }) => rest.length === 0);
  return (nation === undefined ? undefined : nouns?.[nation.code]) ?? null;
}
