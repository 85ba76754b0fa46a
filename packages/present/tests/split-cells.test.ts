import { describe, expect, it } from 'vitest';
import { splitCells } from '../src/notebook/split-cells.ts';

describe('splitting a script into cells', () => {
  it('takes what stands before the first marker as a cell, and titles as comments', () => {
    const cells = splitCells("import 'x';\n\n// %% Load\nconst a = 1;\n\n// %%\nconst b = 2;\n");
    expect(cells).toEqual([
      { kind: 'code', source: "import 'x';", firstLine: 1 },
      { kind: 'code', source: '// Load\nconst a = 1;', firstLine: 3 },
      { kind: 'code', source: 'const b = 2;', firstLine: 6 },
    ]);
  });

  it('takes the comment signs off Markdown', () => {
    expect(splitCells('// %% [markdown]\n// # Title\n//\n// Words\n')).toEqual([
      { kind: 'markdown', source: '# Title\n\nWords', firstLine: 1 },
    ]);
  });

  it('takes code that follows Markdown as a cell of its own', () => {
    expect(splitCells("// %% [markdown]\n// Words\n\nimport 'x';\n// a comment\n")).toEqual([
      { kind: 'markdown', source: 'Words', firstLine: 1 },
      { kind: 'code', source: "import 'x';\n// a comment", firstLine: 4 },
    ]);
  });

  it('leaves markers inside a line and indented ones alone', () => {
    expect(splitCells('const a = "// %%";\nif (a) {\n  // %% not a cell\n}')).toHaveLength(1);
  });

  it('makes no cell of nothing', () => {
    expect(splitCells('\n// %%\n\n// %% [markdown]\n\n')).toEqual([]);
  });
});
