/** The words of a PDF, a blank line between pages. Throws where the bytes are no readable PDF. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    const { pages } = await parser.getText();
    return pages.map(({ text }) => text.trim()).join('\n\n');
  } finally {
    await parser.destroy();
  }
}
