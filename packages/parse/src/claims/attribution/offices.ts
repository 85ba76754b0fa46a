import { fullTitles, titles } from '../../lexicon/titles.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Stretch } from './stretch.ts';

/**
 * The people of one text by the offices that their sources name: "Defence Minister Karl Berg" is "the minister" and "the defence minister", "Olaf Krag, the
 * commander of the southern front" is "the commander".
 */
export class Offices {
  readonly #holders = new Map<string, string>();

  /** Notes every office that the source of a person names, alone and with the word before it. */
  note(tokens: Tokens, { first, last }: Stretch, person: string): void {
    for (let at = first; at < last; at += 1) {
      if (!isOffice(tokens, at)) continue;
      const office = fullTitles.get(tokens.lower(at)) ?? tokens.lower(at);
      this.#holders.set(office, person);
      if (at > first && isModifier(tokens, at - 1))
        this.#holders.set(`${tokens.lower(at - 1)} ${office}`, person);
    }
  }

  /** Who "the minister" or "the defence minister" is, or null where nobody was called so. */
  holder(tokens: Tokens, { first, last }: Stretch): string | null {
    if (tokens.word(first)?.functionWord !== 'definite' || last - first < 2 || last - first > 3) return null;
    const office = tokens.lower(last - 1);
    const key = last - first === 2 ? office : `${tokens.lower(first + 1)} ${office}`;
    return this.#holders.get(key) ?? null;
  }
}

/** "minister", "general", "spokesman", "commander": what one person is called by. */
const isOffice = (tokens: Tokens, at: number): boolean =>
  (titles.has(tokens.lower(at)) && !NO_OFFICES.has(tokens.lower(at))) ||
  tokens.word(at)?.people?.number === 'one';

/** Words of titles that nobody is called by alone: "the state", "the acting". */
const NO_OFFICES = new Set(['state', 'justice', 'former', 'acting', 'vice', 'mr', 'mrs', 'ms']);

const isModifier = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.word(at)?.functionWord === undefined;
