/** One cell of a notebook script: the lines from one `// %%` to the next. */
export interface Cell {
  readonly kind: 'code' | 'markdown';
  /** Markdown without its comment signs, or code as it stands in the script. */
  readonly source: string;
  /** Line of the script, from 1: the marker's own, or 1 for what stands before the first marker. */
  readonly firstLine: number;
}

const MARKER = /^\/\/ %%(?<markdown>\s*\[(?:markdown|md)\])?(?<title>.*)$/;

interface Opened {
  readonly kind: Cell['kind'];
  readonly title: string;
  readonly firstLine: number;
  readonly lines: string[];
}

function closed({ kind, title, firstLine, lines }: Opened): Cell {
  const words = kind === 'markdown' ? lines.map((line) => line.replace(/^\/\/ ?/, '')) : lines;
  const heading = title === '' ? [] : [kind === 'markdown' ? title : `// ${title}`];
  return { kind, source: [...heading, ...words].join('\n').trim(), firstLine };
}

/**
 * Splits a script at its `// %%` comments, as editors do; `// %% [markdown]` begins a cell of commented-out Markdown.
 *
 * What stands before the first marker is a cell of its own, code ends a cell of Markdown, and a cell without a word is
 * none.
 */
export function splitCells(script: string): Cell[] {
  const open: Opened[] = [{ kind: 'code', title: '', firstLine: 1, lines: [] }];
  script.split(/\r?\n/).forEach((line, at) => {
    const marker = MARKER.exec(line)?.groups;
    const last = open.at(-1)!;
    if (marker === undefined) {
      const endsWords = last.kind === 'markdown' && /^(?!\/\/)\s*\S/.test(line);
      if (endsWords) open.push({ kind: 'code', title: '', firstLine: at + 1, lines: [line] });
      else last.lines.push(line);
    } else {
      const kind = marker['markdown'] === undefined ? 'code' : 'markdown';
      open.push({ kind, title: marker['title']!.trim(), firstLine: at + 1, lines: [] });
    }
  });
  return open.map(closed).filter(({ source }) => source !== '');
}
