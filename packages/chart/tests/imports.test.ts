import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

/** Each file with the files that it imports. */
function importsBelow(root: string): Imports {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(
    files.map((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const paths = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => join(dirname(name), path!));
      return [name, paths];
    }),
  );
}

/** The first way from a file back to itself. */
function circleIn(imports: Imports): readonly string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

test('no file imports itself by way of others', () => {
  const imports = importsBelow(join(import.meta.dirname, '..', 'src'));
  expect(imports.size).toBeGreaterThan(50);
  expect(circleIn(imports)).toBeNull();
});

test('a circle is found where there is one', () => {
  const circle = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts']],
  ]);
  expect(circleIn(circle)).toEqual(['b.ts', 'c.ts', 'b.ts']);
});
