import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { askJudge, inTemporaryFolder } from './judges.js';

const pagesOf = (output: string): string[] => output.replace(/\f$/, '').split('\f');

const withFile = (bytes: Uint8Array, use: (path: string) => string): string =>
  inTemporaryFolder((folder) => {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    return use(path);
  });

/** Page texts as poppler gives them; it reads ActualText. */
export const readWithPoppler = (bytes: Uint8Array, mode: '-raw' | '-layout' = '-raw'): string[] =>
  pagesOf(withFile(bytes, (path) => askJudge('pdftotext', [mode, path, '-'])));

/** Page texts as MuPDF gives them; it knows nothing of ActualText. */
export const readWithMupdf = (bytes: Uint8Array): string[] =>
  pagesOf(withFile(bytes, (path) => askJudge('mutool', ['draw', '-q', '-F', 'txt', path])));

/** Page texts as pdf.js (Firefox) gives them; it knows nothing of ActualText. */
export async function readWithPdfjs(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  return pages;
}
