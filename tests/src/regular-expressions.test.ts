import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** The string that an expression is: a literal, or a template of a file's constant strings; null where it is worked out. */
function textOf(node: ts.Node | undefined, constants: ReadonlyMap<string, string>): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? null;
  if (!ts.isTemplateExpression(node)) return null;
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const words = textOf(expression, constants);
    return words === null ? null : words + literal.text;
  });
  return parts.includes(null) ? null : node.head.text + parts.join('');
}

/** The strings that a file names at its top. */
function constantsOf(source: ts.SourceFile): Map<string, string> {
  const constants = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const text = textOf(initializer, constants);
      if (text !== null) constants.set(name.getText(), text);
    }
  }
  return constants;
}

/** Every regular expression of a file: literals, and `RegExp(…)` of strings; one made from anything else is unreadable. */
function patternsIn(file: string, code: string): { patterns: Pattern[]; unreadable: string[] } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
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
      const text = textOf(pattern, constants);
      if (text !== null) patterns.push({ source: text, flags: textOf(flags, constants) ?? '', where });
      else unreadable.push(where);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { patterns, unreadable };
}

const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`);
const files = [...packages, 'scripts/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const found = files.map((file) => patternsIn(file, readFileSync(join(ROOT, file), 'utf8')));
const patterns = found.flatMap((file) => file.patterns);
const status = (source: string, flags: string) =>
  checkSync(source, flags.replace(/[dv]/g, ''), { timeout: 20_000 }).status;

describe('regular expressions', () => {
  test(`none of the ${patterns.length} can run away`, { timeout: 600_000 }, () => {
    expect(patterns.length).toBeGreaterThan(150);
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

  test('are found in literals, in strings and in templates of constant strings', () => {
    const code =
      'const w = "v|w"; const a = /x+/u; new RegExp("y", "g"); RegExp(`z`); new RegExp(`(${w})`, "i"); new RegExp(a.source); new RegExp(`${a}`);';
    const { patterns: here, unreadable } = patternsIn('some.ts', code);
    expect(here.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['x+ u', 'y g', 'z ', '(v|w) i']);
    expect(unreadable).toEqual(['some.ts:1', 'some.ts:1']);
  });
});
