import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '..', 'src');

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every regular expression of a file: literals, and `RegExp(…)` of strings; one made from anything else is unreadable. */
function patternsIn(file: string, code: string): { patterns: Pattern[]; unreadable: string[] } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const patterns: Pattern[] = [];
  const unreadable: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern !== undefined && ts.isStringLiteralLike(pattern))
        patterns.push({
          source: pattern.text,
          flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : '',
          where,
        });
      else unreadable.push(where);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { patterns, unreadable };
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const found = files.map((file) => patternsIn(file, readFileSync(join(SOURCES, file), 'utf8')));
const patterns = found.flatMap((file) => file.patterns);
const status = (source: string, flags: string) =>
  checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 20_000 }).status;

describe('regular expressions', () => {
  test(`none of the ${patterns.length} can run away`, { timeout: 600_000 }, () => {
    expect(patterns.length).toBeGreaterThan(60);
    const checked = new Map<string, string>();
    const unsafe = patterns.filter(({ source, flags }) => {
      const key = `/${source}/${flags}`;
      if (!checked.has(key)) checked.set(key, status(source, flags));
      return checked.get(key) !== 'safe';
    });
    expect(unsafe).toEqual([]);
  });

  test('are all written out, so that each can be checked', () => {
    expect(found.flatMap(({ unreadable }) => unreadable)).toEqual([]);
  });

  test('that run away are told apart', () => {
    expect(status('^(a+)+$', '')).toBe('vulnerable');
  });

  test('are found in literals and in strings', () => {
    const code =
      'const a = /x+/u; const b = new RegExp("y", "g"); const c = RegExp(`z`); new RegExp(a.source);';
    const { patterns: here, unreadable } = patternsIn('some.ts', code);
    expect(here.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['x+ u', 'y g', 'z ']);
    expect(unreadable).toEqual(['some.ts:1']);
  });
});
