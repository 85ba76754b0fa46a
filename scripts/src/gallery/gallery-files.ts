import { CHARTS, type ChartKind, type ChartSpec } from '@muster/chart';
import type { ClaimRow } from '@muster/model';
import { renderSvg } from '@muster/present';

/** A file of the gallery, its path counted from the gallery's folder. */
export interface GalleryFile {
  readonly path: string;
  readonly content: string;
}

function entry({ id, title, answers }: ChartKind, spec: ChartSpec): string {
  const { description = title } = spec;
  return `## ${title}\n\n${answers}\n\n![${description}](${id}.svg)\n\n\`npm run chart -- out/claims.csv --kind ${id}\`\n`;
}

/** The gallery: a Markdown page, and a picture for each kind of chart; of its own example where the claims have nothing for it. */
export async function galleryFiles(claims: readonly ClaimRow[]): Promise<GalleryFile[]> {
  const entries: string[] = [];
  const pictures: GalleryFile[] = [];
  for (const kind of CHARTS) {
    const spec = kind.build(claims) ?? kind.build(kind.example);
    if (spec === null) continue;
    entries.push(entry(kind, spec));
    pictures.push({ path: `${kind.id}.svg`, content: `${(await renderSvg(spec)).svg}\n` });
  }
  const head = '# Gallery\n\nEach kind of chart, drawn of the sample corpus by `npm run gallery`.\n';
  return [{ path: 'README.md', content: [head, ...entries].join('\n') }, ...pictures];
}
