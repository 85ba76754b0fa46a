import { describe, expect, test } from 'vitest';
import { compileGrammar } from '../src/compile-grammar.ts';
import { rules } from '../src/grammar.ts';
import { lexicon } from '../src/lexicon/lexicon.ts';
import type { Match, Rule } from '../src/rule.ts';
import { scan } from '../src/scan.ts';
import { tokenise } from '../src/text/tokenise.ts';

/** The names of the rules that read something in the text when the whole grammar is tried. */
function readers(text: string): string[] {
  const names: string[] = [];
  const watched = rules.map((rule): Rule => ({
    ...rule,
    read: (tokens, at): Match | null => {
      const match = rule.read(tokens, at);
      if (match !== null) names.push(rule.name);
      return match;
    },
  }));
  scan(tokenise(text, lexicon), compileGrammar(watched, lexicon));
  return names;
}

describe('the rules of the grammar', () => {
  test('have names of their own', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const { name, examples } of rules) {
    test.for(examples.map((example) => [example] as const))(`${name} reads "%s"`, ([example]) => {
      expect(readers(example)).toContain(name);
    });
    test(`${name} has examples`, () => {
      expect(examples.length).toBeGreaterThan(0);
    });
  }

  test('read nothing where none of them can begin', () => {
    expect(readers('The council met and went home.')).toEqual([]);
  });

  test('cannot be tried at a word that is not in the lexicon', () => {
    const rule: Rule = { name: 'x', triggers: [{ spelling: 'xyzzy' }], examples: [], read: () => null };
    expect(() => compileGrammar([rule], lexicon)).toThrow(
      'Cannot try a rule at "xyzzy": a trigger must be a word of the lexicon',
    );
  });

  test('are tried behind "the" only where the next token fits', () => {
    const tried: string[] = [];
    const rule: Rule = {
      name: 'x',
      triggers: [{ spelling: 'the', next: [{ word: 'month' }, { number: true }] }],
      examples: [],
      read: (tokens, at) => {
        tried.push(tokens.surface(at + 1));
        return null;
      },
    };
    scan(tokenise('the May the 5 the ship the', lexicon), compileGrammar([rule], lexicon));
    expect(tried).toEqual(['May', '5']);
  });
});

describe('the lexicon', () => {
  test('spells every word in lower case, once', () => {
    const spellings = lexicon.words.map(({ spelling }) => spelling);
    expect(spellings.filter((spelling) => spelling !== spelling.toLowerCase())).toEqual([]);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  test('has words for every facet', () => {
    const facets = Object.keys(lexicon.words[0]!).filter((key) => key !== 'number' && key !== 'spelling');
    expect(facets.length).toBeGreaterThan(30);
    const empty = facets.filter((facet) =>
      lexicon.words.every((word) => word[facet as keyof typeof word] === undefined),
    );
    expect(empty).toEqual([]);
  });
});
