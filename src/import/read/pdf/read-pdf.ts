import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.js';
import { diagnostic } from '../../../diagnostics/finding.js';
import { fail, succeed } from '../../../diagnostics/outcome.js';
import type { SourceLine, SourceText } from '../../source-text.js';
import { findBrokenThai } from '../broken-thai.js';
import { DAMAGED_FILE, EMPTY_PAGES, SCANNED } from '../findings.js';
import { reportLeftOut } from '../left-out.js';
import { findRunningLines } from '../running-lines.js';
import { openPdf } from './open-pdf.js';
import { columnWidthOf, layOutLines } from './page-lines.js';
import { type PageWord, readPageWords } from './page-words.js';
import type { PdfDocument, PdfPage } from './pdf-library.js';

const MOST_PAGES = 2000;

interface PageText {
  readonly words: readonly PageWord[];
  readonly isPicture: boolean;
}

/** Lines of a PDF, numbered through the file; running heads and page numbers are left out and named. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Outcome<SourceText>> {
  const opened = await openPdf(name, bytes);
  const pdf = opened.value;
  if (!pdf) return fail(opened.diagnostics);
  try {
    if (pdf.document.numPages > MOST_PAGES) {
      return fail([diagnostic(DAMAGED_FILE, { file: name, detail: `> ${MOST_PAGES} pages` })]);
    }
    return describePages(name, await readPages(pdf.document, pdf.isPicture));
  } catch (error) {
    // What a PDF may be damaged in shows only when its pages are read; pdf.js throws then.
    const detail = error instanceof Error ? error.name : 'PDF';
    return fail([diagnostic(DAMAGED_FILE, { file: name, detail })]);
  } finally {
    await pdf.document.loadingTask.destroy();
  }
}

async function readPages(
  document: PdfDocument,
  isPicture: (page: PdfPage) => Promise<boolean>,
): Promise<readonly PageText[]> {
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const words = await readPageWords(page);
    pages.push({ words, isPicture: words.length === 0 && (await isPicture(page)) });
    page.cleanup();
  }
  return pages;
}

function describePages(file: string, pages: readonly PageText[]): Outcome<SourceText> {
  const words = pages.flatMap((page) => page.words);
  if (words.length === 0) return fail([diagnostic(SCANNED, { file, pages: pages.length })]);
  const { running, rest } = findRunningLines(numberLines(pages, words));
  const diagnostics = [...findBrokenThai(file, rest), ...reportPictures(pages), ...reportLeftOut(running)];
  return succeed({ name: file, blocks: rest, leftOut: running, diagnostics }, diagnostics);
}

function numberLines(pages: readonly PageText[], words: readonly PageWord[]): readonly SourceLine[] {
  const columnWidth = columnWidthOf(words);
  const leftEdge = words.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  let line = 0;
  return pages.flatMap((page, index) =>
    layOutLines(page.words, leftEdge, columnWidth).map(({ text, spots }): SourceLine => {
      line += 1;
      return { kind: 'line', text, spots, line, page: index + 1 };
    }),
  );
}

function reportPictures(pages: readonly PageText[]): readonly Diagnostic[] {
  const pictures = pages.flatMap(({ isPicture }, index) => (isPicture ? [index + 1] : []));
  return pictures.length === 0 ? [] : [diagnostic(EMPTY_PAGES, { pages: pictures.join(', ') })];
}
