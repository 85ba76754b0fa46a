import { readDocument, type DocumentInput, type ReadResult } from '../src/index.ts';

/** Reads a document given as text or bytes, as if it were a file of that name. */
export function read(
  name: string,
  content: string | Uint8Array,
  more: Partial<DocumentInput> = {},
): Promise<ReadResult> {
  return readDocument({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content, ...more });
}

/** The texts of a document's reports. */
export const textsOf = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  (await read(name, content)).reports.map(({ text }) => text);

/** The codes of a document's problems. */
export const codesOf = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  (await read(name, content)).problems.map(({ code }) => code);

/** A PDF of one page for each text, made by hand so that no file of somebody else's is needed. */
export function pdfOf(...pages: readonly string[]): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, index) => {
      const drawn = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
