import { DATE_GRAMMAR, parseReport, scanReport } from '@muster/parse';
import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** One way of reading the texts; `read` returns how much it found, so that no work can be skipped. */
export interface Contestant {
  readonly name: string;
  readonly read: (text: string) => number;
}

const PUBLISHED = '2024-11-21';
const REFERENCE = new Date(`${PUBLISHED}T12:00:00Z`);
const WORD_OR_NUMBER = /[A-Za-z]+|\d+/g;

/** The ways that are compared; the table of two thousand words is made from the texts themselves. */
export function contestants(texts: readonly string[]): Contestant[] {
  const nlp = winkNLP(model);
  const words = commonWords(texts, 2000);
  return [
    {
      name: 'one regular expression and a Map of 2,000 words',
      read: (text) => {
        let found = 0;
        for (const [word] of text.matchAll(WORD_OR_NUMBER)) if (words.has(word)) found += 1;
        return found;
      },
    },
    {
      name: 'muster: figures and dates',
      read: (text) => {
        const { figures, dates } = scanReport({ text, published: PUBLISHED });
        return figures.length + dates.length;
      },
    },
    {
      name: 'muster: the whole reading, claims included',
      read: (text) => {
        const { claims, attributions } = parseReport({ id: 'bench', text, published: PUBLISHED });
        return claims.length + attributions.length;
      },
    },
    {
      name: 'muster: dates alone',
      read: (text) => scanReport({ text, published: PUBLISHED }, DATE_GRAMMAR).dates.length,
    },
    { name: 'wink-nlp: entities', read: (text) => nlp.readDoc(text).entities().length() },
    { name: 'chrono-node: dates', read: (text) => chrono.parse(text, REFERENCE).length },
  ];
}

function commonWords(texts: readonly string[], most: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD_OR_NUMBER)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a).slice(0, most));
}
