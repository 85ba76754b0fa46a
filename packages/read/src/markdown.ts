import type { Nodes, Parents } from 'mdast';

/**
 * The words of a Markdown document without its markup: paragraphs, headings, list items and table rows, a blank line
 * between blocks. Pictures, raw HTML and comments are left out; the words of a link stay.
 */
export async function markdownText(markdown: string): Promise<string> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
  ]);
  if (isTangled(markdown)) return markdown.trim();
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return blocks(tree).join('\n\n');
}

/** Emphasis marks in one paragraph, and quotations and lists inside one another, beyond which nobody wrote it as prose. */
const MOST_MARKS = 2000;
const DEEPEST = 100;

/** Whether the markup is such that parsing it takes minutes or overflows; its words are then taken as they stand. */
function isTangled(markdown: string): boolean {
  let marks = 0;
  for (const line of markdown.split('\n')) {
    const opening = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    if (opening.replace(/[^>*+.)-]/g, '').length > DEEPEST && /[>*+-]\s/.test(opening)) return true;
    marks = line.trim() === '' ? 0 : marks + line.replace(/[^*_]/g, '').length;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** The blocks of a container, each as its words. */
function blocks(parent: Parents): string[] {
  return parent.children.flatMap((node): string[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return filled(words(node));
      case 'code':
        return filled(node.value);
      case 'list':
        return filled(node.children.map((item) => blocks(item).join('\n')).join('\n'));
      case 'table':
        return filled(node.children.map((row) => row.children.map(words).join(' | ')).join('\n'));
      case 'blockquote':
      case 'footnoteDefinition':
      case 'listItem':
        return blocks(node);
      default:
        return [];
    }
  });
}

const filled = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);

/** The words of an inline node; a line break inside a paragraph is a space. */
function words(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode')
    return node.value.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(words).join('') : '';
}
