import { describe, expect, test } from 'vitest';
import { bounds, noBounds } from '../corpus/bounds.ts';
import { capitals } from '../corpus/capitals.ts';
import { counted } from '../corpus/counted.ts';
import { markedSpan, type FigureCase } from '../corpus/figure-case.ts';
import { noFigures } from '../corpus/no-figures.ts';
import { foreignFigures, notations, quotients } from '../corpus/notations.ts';
import { multiples, numbers, parts } from '../corpus/numbers.ts';
import { changes, noChanges, noRanges, ranges } from '../corpus/ranges.ts';
import { vagueQuantities } from '../corpus/vague.ts';
import { figureRules } from '../src/grammar.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string) => parseReport({ id: 'corpus', text, published: '2024-11-21' }).figures;

/** The figure at the span that the brackets mark. */
function figureAt(phrase: string) {
  const { text, start, end } = markedSpan(phrase);
  return read(text).find((figure) => figure.start === start && figure.end === end);
}

function testCases(name: string, cases: readonly FigureCase[]): void {
  describe(name, () => {
    for (const { figure, phrases } of cases) {
      for (const phrase of phrases) {
        test(phrase, () => {
          expect(figureAt(phrase)).toMatchObject(figure);
        });
      }
    }
  });
}

testCases('numbers', numbers);
testCases('parts', parts);
testCases('notations', notations);
testCases('quotients', quotients);
testCases('figures of other languages', foreignFigures);
testCases('multiples', multiples);
testCases('bounds', bounds);
testCases('vague quantities', vagueQuantities);
testCases('ranges', ranges);
testCases('changes', changes);
testCases('what is counted', counted);
testCases('sentences in capitals', capitals);

describe('sentences beside one in capitals', () => {
  test('a sentence in mixed case keeps its names', () => {
    expect(read('GUNMEN KILLED 12 IN THE NORTH. She has an iPhone 11 at home.')).toMatchObject([
      { value: 12 },
    ]);
  });
  test('a short sentence goes with its neighbours', () => {
    expect(read('FIGHTING WENT ON IN THE NORTH. 12 DIED.\nKILLED: 3 IN MAY.')).toMatchObject([
      { value: 12 },
      { value: 3 },
    ]);
  });
});

describe('words that bound no number here', () => {
  for (const phrase of noBounds) {
    test(phrase, () => {
      expect(figureAt(phrase)?.bound).toBe('exact');
    });
  }
});

describe('from one number to another without a change', () => {
  for (const { figure, phrases } of noChanges) {
    for (const phrase of phrases) {
      test(phrase, () => {
        expect(figureAt(phrase)).toMatchObject(figure);
        expect(figureAt(phrase)?.change).toBeUndefined();
      });
    }
  }
});

describe('two numbers that are no range', () => {
  for (const [text, surfaces] of noRanges) {
    test(text, () => {
      expect(read(text).map(({ surface }) => surface)).toEqual(surfaces);
    });
  }
});

describe('numbers that are no figures', () => {
  for (const [name, figure] of noFigures) {
    test(`no figure is read in: ${name}`, () => {
      expect(read(name).map(({ surface }) => surface)).toEqual([]);
    });
    test(`but one is in: ${figure}`, () => {
      expect(figureAt(figure)).toBeDefined();
    });
  }
});

describe('every rule that reads figures reads its examples', () => {
  for (const rule of figureRules) {
    for (const example of rule.examples) {
      test(`${rule.name}: ${example}`, () => {
        expect(read(example).map((figure) => figure.rule)).toContain(rule.name);
      });
    }
  }
});
