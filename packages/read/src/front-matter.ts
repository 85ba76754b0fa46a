import type { Problem } from '@muster/model';
import { parse } from 'yaml';

/** A document's front matter and the text behind it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*\r?\n/;

/**
 * Splits front matter off a document: a first line `---`, YAML, a line `---`.
 *
 * The fence is one line to the parser, so that its line numbers are the file's. YAML's core schema is used, so that a date stays the words it was written in, and no tag builds anything.
 */
export function frontMatterOf(text: string): FrontMatter {
  const opening = FENCE.exec(text);
  if (opening === null) return { fields: {}, body: text, problems: [] };
  const rest = text.slice(opening[0].length);
  const closing = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(rest);
  if (closing === null) {
    return { fields: {}, body: rest, problems: [badFrontMatter('no line "---" ends it')] };
  }
  const body = rest.slice(closing.index + closing[0].length).replace(/^(?:[ \t]*\r?\n)+/, '');
  try {
    const fields: unknown = parse(`\n${rest.slice(0, closing.index)}`, {
      schema: 'core',
      maxAliasCount: 20,
      logLevel: 'error',
    });
    if (fields === null || fields === undefined) return { fields: {}, body, problems: [] };
    if (typeof fields !== 'object' || Array.isArray(fields))
      return { fields: {}, body, problems: [badFrontMatter('write one "name: value" a line')] };
    return { fields: fields as Record<string, unknown>, body, problems: [] };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { fields: {}, body, problems: [badFrontMatter(reason ?? '')] };
  }
}

const badFrontMatter = (reason: string): Problem => ({
  code: 'bad-front-matter',
  message: `Cannot read the front matter as YAML: ${reason.replace(/:$/, '')}`,
});
