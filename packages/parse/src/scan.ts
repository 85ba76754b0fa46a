import type { DateDraft } from './dates/date-draft.ts';
import type { FigureDraft } from './figures/figure-draft.ts';
import type { Lexicon, Word } from './lexicon/lexicon.ts';
import type { Rule } from './rule.ts';
import { TokenKind, type Tokens } from './text/tokens.ts';

/** The rules, sorted by the tokens that can begin them. */
export interface Grammar {
  readonly byWord: readonly (readonly Rule[] | undefined)[];
  readonly byNumber: readonly Rule[];
  readonly bySymbol: ReadonlyMap<number, readonly Rule[]>;
}

/** A figure or a date, with the rule that read it. */
export type Read<Draft> = Draft & { readonly rule: string };

/** What one walk over the tokens found, in the order of the text. */
export interface Scan {
  readonly figures: readonly Read<FigureDraft>[];
  readonly dates: readonly Read<DateDraft>[];
}

/** Sorts an ordered list of rules by what triggers them; the order holds within each token. */
export function compileGrammar(rules: readonly Rule[], lexicon: Lexicon): Grammar {
  const wanted = (rule: Rule, word: Word): boolean =>
    rule.triggers.some((trigger) => 'word' in trigger && word[trigger.word] !== undefined);
  const bySymbol = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const trigger of rule.triggers) {
      if (!('symbol' in trigger)) continue;
      const code = trigger.symbol.charCodeAt(0);
      bySymbol.set(code, [...(bySymbol.get(code) ?? []), rule]);
    }
  }
  return {
    byWord: lexicon.words.map((word) => {
      const found = rules.filter((rule) => wanted(rule, word));
      return found.length > 0 ? found : undefined;
    }),
    byNumber: rules.filter((rule) => rule.triggers.some((trigger) => 'number' in trigger)),
    bySymbol,
  };
}

/** Walks over the tokens once, trying at each the rules that can begin there. */
export function scan(tokens: Tokens, grammar: Grammar): Scan {
  const figures: Read<FigureDraft>[] = [];
  const dates: Read<DateDraft>[] = [];
  let at = 0;
  while (at < tokens.count) {
    const rules = rulesAt(tokens, at, grammar);
    let next = at + 1;
    if (rules !== undefined) {
      for (const rule of rules) {
        const match = rule.read(tokens, at);
        if (match === null) continue;
        for (const figure of match.figures ?? []) figures.push({ ...figure, rule: rule.name });
        for (const date of match.dates ?? []) dates.push({ ...date, rule: rule.name });
        next = Math.max(next, match.end);
        break;
      }
    }
    at = next;
  }
  return { figures, dates };
}

function rulesAt(tokens: Tokens, at: number, grammar: Grammar): readonly Rule[] | undefined {
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
