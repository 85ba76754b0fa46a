import type { Candidate, Grammar } from './compile-grammar.ts';
import type { DateDraft } from './dates/date-draft.ts';
import type { FigureDraft } from './figures/figure-draft.ts';
import type { Match } from './rule.ts';
import type { WrittenAt } from './text/capitals.ts';
import { TokenKind, type Tokens } from './text/tokens.ts';

/** A figure or a date, with the rule that read it. */
export type Read<Draft> = Draft & { readonly rule: string };

/** What one walk over the tokens found, in the order of the text. */
export interface Scan {
  readonly figures: readonly Read<FigureDraft>[];
  readonly dates: readonly Read<DateDraft>[];
}

/**
 * Walks over the tokens once, trying at each the rules that can begin there.
 *
 * `writtenAt` gives the tokens as the caseless rules see them.
 */
export function scan(tokens: Tokens, grammar: Grammar, writtenAt: WrittenAt = () => tokens): Scan {
  const figures: Read<FigureDraft>[] = [];
  const dates: Read<DateDraft>[] = [];
  let at = 0;
  while (at < tokens.count) {
    const candidates = candidatesAt(tokens, at, grammar);
    let next = at + 1;
    if (candidates !== undefined) {
      const behind = grammar.behind(tokens, next);
      for (const candidate of candidates) {
        if (candidate.next !== 0 && (candidate.next & behind) === 0) continue;
        const { rule } = candidate;
        const match = rule.read(rule.caseless === true ? writtenAt(at) : tokens, at);
        if (match === null) continue;
        add(match, rule.name, figures, dates);
        next = Math.max(next, match.end);
        break;
      }
    }
    at = next;
  }
  return { figures, dates };
}

function add(match: Match, rule: string, figures: Read<FigureDraft>[], dates: Read<DateDraft>[]): void {
  for (const figure of match.figures ?? []) figures.push({ rule, ...figure });
  for (const date of match.dates ?? []) dates.push({ rule, ...date });
}

function candidatesAt(tokens: Tokens, at: number, grammar: Grammar): readonly Candidate[] | undefined {
  switch (tokens.kind(at)) {
    case TokenKind.Word: {
      const number = tokens.wordNumber(at);
      return number < 0 ? undefined : grammar.byWord[number];
    }
    case TokenKind.Number:
      return grammar.byNumber;
    case TokenKind.Symbol:
      return grammar.bySymbol.get(tokens.symbol(at));
    default:
      return undefined;
  }
}
