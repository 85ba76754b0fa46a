import type { Report } from '@muster/model';
import { compileGrammar, type Grammar } from './compile-grammar.ts';
import { resolveDates } from './dates/resolve-dates.ts';
import { describeFigures } from './figures/describe-figures.ts';
import { dateRules, rules } from './grammar.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { scan } from './scan.ts';
import type { Prose } from './text/prose.ts';
import { writtenAt } from './text/capitals.ts';
import { findSentences } from './text/sentences.ts';
import { tokenise } from './text/tokenise.ts';

/** The grammar that reads news, compiled once. */
export const NEWS_GRAMMAR: Grammar = compileGrammar(rules, lexicon);

/** The rules that read dates and no others, for whoever wants dates alone. */
export const DATE_GRAMMAR: Grammar = compileGrammar(dateRules, lexicon);

/** The one pass over the text: tokens, sentences, figures and dates. What is claimed of them comes behind it. */
export function scanReport(
  report: Pick<Report, 'text' | 'published'>,
  grammar: Grammar = NEWS_GRAMMAR,
): Omit<Prose, 'quotations'> {
  const tokens = tokenise(report.text, lexicon);
  const sentences = findSentences(tokens);
  const written = writtenAt(tokens, sentences);
  const found = scan(tokens, grammar, written);
  return {
    tokens,
    sentences,
    figures: describeFigures(found.figures, tokens, { sentences, dates: found.dates, writtenAt: written }),
    dates: resolveDates(found.dates, tokens, sentences, report.published),
  };
}
