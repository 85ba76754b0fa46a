import type { CalendarDate, Problem } from '@muster/model';
import { field, webAddress, type Details } from './details.ts';
import { badPublicationDate, parsePublicationDate } from './publication-date.ts';

/** An article out of a page: its words and what the page says of it. */
export interface Article {
  readonly text: string;
  readonly details: Details;
  readonly problems: readonly Problem[];
}

/**
 * Reads the article out of an HTML page: the main text without navigation and advertisements, a blank line between
 * paragraphs, and title, outlet, author, address, day and language from the page's metadata.
 */
export async function htmlArticle(html: string): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const { details, problems } = pageDetails(document);
  const text = tooDeep(document.documentElement)
    ? document.documentElement.textContent
    : articleText(document, (page) => new Readability(page).parse()?.content ?? '', parseHTML);
  return { text, details, problems };
}

/** The words of the article, or of the page where Readability finds none in it. It empties the page, so that goes first. */
function articleText(
  document: Document,
  readable: (page: Document) => string,
  parse: (html: string) => { document: Document },
): string {
  const fallback = mainText(document);
  try {
    const found = textOf(parse(`<html><body>${readable(document)}</body></html>`).document.body);
    return found === '' ? fallback : found;
  } catch {
    // A page that is no tree to Readability still has its own words.
    return fallback;
  }
}

/** Elements inside one another beyond this are no article: real pages stay under 100, and Readability takes minutes. */
const DEEPEST = 200;

function tooDeep(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => Array.from(element.children));
  }
  return false;
}

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN H1 H2 H3 H4 H5 H6 LI UL OL TABLE TR BLOCKQUOTE PRE FIGURE FIGCAPTION HEADER DL DT DD'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV FOOTER ASIDE FORM BUTTON IFRAME'.split(' '),
);

/** The words of an element, a blank line between its blocks. */
function textOf(element: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') pieces.push('\n');
    const block = BLOCKS.has(name);
    if (block) pieces.push('\n\n');
    for (const child of Array.from(node.childNodes)) walk(child);
    if (name === 'TD' || name === 'TH') pieces.push(' ');
    if (block) pieces.push('\n\n');
  };
  walk(element);
  return pieces
    .join('')
    .split(/\n{2,}/)
    .map((block) =>
      block
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The words of the article, the main part or the page; a page may do without a body tag. */
const mainText = (document: Document): string =>
  textOf(document.querySelector('article') ?? document.querySelector('main') ?? document.documentElement);

function pageDetails(document: Document): Pick<Article, 'details' | 'problems'> {
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null;
  const linked = linkedData(document);
  const stated = [
    meta('article:published_time'),
    meta('datePublished'),
    field(linked, ['datepublished']),
    meta('date'),
    meta('pubdate'),
  ].filter((text) => text !== null);
  const shown = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const published = firstDay([...stated, shown]);
  return {
    details: {
      title: meta('og:title') ?? (document.querySelector('title')?.textContent.trim() || null),
      outlet: meta('og:site_name') ?? field((linked['publisher'] ?? {}) as Record<string, unknown>, ['name']),
      author: meta('author') ?? meta('article:author'),
      url: webAddress(
        document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
      ),
      published,
      language: document.documentElement.getAttribute('lang') || null,
    },
    problems:
      published === null && stated[0] !== undefined
        ? [{ code: 'bad-publication-date', message: badPublicationDate(stated[0]) }]
        : [],
  };
}

const firstDay = (texts: readonly string[]): CalendarDate | null =>
  texts.map(parsePublicationDate).find((day) => day !== null) ?? null;

/** The first JSON-LD record of an article on the page. */
function linkedData(document: Document): Record<string, unknown> {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    try {
      const data: unknown = JSON.parse(script.textContent);
      const records = Array.isArray(data) ? data : ((data as { '@graph'?: unknown[] })['@graph'] ?? [data]);
      const article = (records as Record<string, unknown>[]).find((record) =>
        /Article|Report/.test(String(record['@type'])),
      );
      if (article !== undefined) return article;
    } catch {
      // JSON-LD that is no JSON says nothing.
    }
  }
  return {};
}
