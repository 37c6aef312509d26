import { type Diagnostic, diagnostic, fail, type Outcome, succeed } from '../../../diagnostics/diagnostic.js';
import { isSectionName } from '../../../plan/section-labels.js';
import { markerAt } from '../../sheet/list-marker.js';
import type { SourceBlock, SourceCell, SourceLine, SourceTable, SourceText } from '../../source-text.js';
import { findBrokenThai } from '../broken-thai.js';
import { DAMAGED_FILE, EMPTY_PAGES, PHOTOGRAPHS, SCANNED } from '../findings.js';
import { reportLeftOut } from '../left-out.js';
import { findRunningLines } from '../running-lines.js';
import { type OpenPdf, openPdf } from './open-pdf.js';
import { type PageDrawing, readPageDrawing } from './page-drawing.js';
import { columnWidthOf, layOutLines } from './page-lines.js';
import { findTables, type PageTable } from './page-tables.js';
import { type PageWord, toWords } from './page-words.js';
import { withoutStrayRejections } from './stray-rejections.js';

const MOST_PAGES = 2000;

interface PageText extends Omit<PageDrawing, 'glyphs'> {
  readonly words: readonly PageWord[];
}

/** Lines and ruled tables of a PDF, numbered through the file; running heads and page numbers are left out and named. */
export const readPdf = (name: string, bytes: Uint8Array): Promise<Outcome<SourceText>> =>
  withoutStrayRejections(() => readOpened(name, bytes));

async function readOpened(name: string, bytes: Uint8Array): Promise<Outcome<SourceText>> {
  const opened = await openPdf(name, bytes);
  const pdf = opened.value;
  if (!pdf) return fail(opened.diagnostics);
  try {
    if (pdf.document.numPages > MOST_PAGES) {
      return fail([diagnostic(DAMAGED_FILE, { file: name, detail: `> ${MOST_PAGES} pages` })]);
    }
    return describePages(name, await readPages(pdf), countExif(bytes));
  } catch (error) {
    // What a PDF may be damaged in shows only when its pages are read; pdf.js throws then.
    const detail = error instanceof Error ? error.name : 'PDF';
    return fail([diagnostic(DAMAGED_FILE, { file: name, detail })]);
  } finally {
    await pdf.document.loadingTask.destroy();
  }
}

async function readPages({ document, codes }: OpenPdf): Promise<readonly PageText[]> {
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { glyphs, ...drawing } = await readPageDrawing(page, codes);
    pages.push({ words: toWords(glyphs, page.getViewport({ scale: 1 })), ...drawing });
    page.cleanup();
  }
  return pages;
}

/** Photographs, which stand in a PDF as the camera wrote them. */
function countExif(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = file.indexOf(EXIF); at >= 0; at = file.indexOf(EXIF, at + 1))
    if (file[at - 4] === 0xff && file[at - 3] === 0xe1) count += 1;
  return count;
}
const EXIF = 'Exif\0\0';

function describePages(file: string, pages: readonly PageText[], withExif: number): Outcome<SourceText> {
  const words = pages.flatMap((page) => page.words);
  if (words.length === 0) return fail([diagnostic(SCANNED, { file, pages: pages.length })]);
  const blocks = numberBlocks(pages, words);
  const { running, rest } = findRunningLines(blocks.flatMap((block) => ('edges' in block ? [] : [block])));
  const lines = new Set(rest);
  const kept = blocks.filter((block) => 'edges' in block || lines.has(block));
  const diagnostics = [
    ...findBrokenThai(file, rest),
    ...reportPictures(pages),
    ...(withExif === 0 ? [] : [diagnostic(PHOTOGRAPHS, { count: withExif })]),
    ...reportLeftOut(running),
  ];
  return succeed({ name: file, blocks: joinTables(kept), leftOut: running, diagnostics }, diagnostics);
}

/** A part of a table that one page holds. */
interface TablePart extends PageTable {
  readonly page: number;
}

function numberBlocks(pages: readonly PageText[], words: readonly PageWord[]): (SourceLine | TablePart)[] {
  const columnWidth = columnWidthOf(words);
  const leftEdge = words.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  let line = 0;
  return pages.flatMap((drawn, index) => {
    const page = index + 1;
    const { tables, rest } = findTables(drawn.words, drawn, page);
    const blocks: (SourceLine | TablePart)[] = [];
    let from = Number.NEGATIVE_INFINITY;
    for (const table of [...tables, undefined]) {
      const to = table?.top ?? Number.POSITIVE_INFINITY;
      const between = rest.filter(({ baseline }) => from <= baseline && baseline < to);
      for (const { text, spots } of layOutLines(between, leftEdge, columnWidth)) {
        line += 1;
        blocks.push({ kind: 'line', text, spots, line, page });
      }
      if (!table) break;
      blocks.push({ ...table, table: { ...table.table, line: line + 1 }, page });
      line += table.table.rows.length;
      from = to;
    }
    return blocks;
  });
}

/** A table that goes on over pages is one: its parts have the same columns, and nothing stands between them. */
function joinTables(blocks: readonly (SourceLine | TablePart)[]): SourceBlock[] {
  const joined: SourceBlock[] = [];
  let above: { readonly table: SourceTable; readonly part: TablePart } | undefined;
  for (const block of blocks) {
    if (!('edges' in block)) {
      if (block.text.trim() !== '') above = undefined;
      joined.push(block);
    } else {
      const goesOn = above && block.page === above.part.page + 1 ? columnsIn(above.part, block) : undefined;
      if (goesOn && above) {
        joined.splice(joined.lastIndexOf(above.table), 1);
        const rows = block.table.rows.map((cells) => placeCells(cells, goesOn));
        above = {
          table: { ...above.table, rows: [...above.table.rows, ...rows] },
          part: { ...block, edges: above.part.edges },
        };
      } else above = { table: block.table, part: block };
      joined.push(above.table);
    }
  }
  return joined;
}

/** Points by which the same column may stand elsewhere on another page. */
const ASIDE = 4;

/**
 * Which edges of a table those of its next part are: as wide as it, it may have fewer columns where cells are joined. A
 * sheet in two columns may stand below it in the same place.
 */
function columnsIn(
  { edges }: PageTable,
  { edges: below, table: { rows } }: PageTable,
): readonly number[] | undefined {
  const sections = rows.filter((cells) =>
    cells.slice(0, 2).some(({ paragraphs: [first] }) => {
      const head = first?.text ?? '';
      return isSectionName(head.slice(markerAt(head)?.length ?? 0));
    }),
  );
  if (below.length < edges.length && sections.length > 1) return undefined;
  const places = below.map((edge) => edges.findIndex((each) => Math.abs(each - edge) <= ASIDE));
  return places.includes(-1) || places[0] !== 0 || places.at(-1) !== edges.length - 1 ? undefined : places;
}

function placeCells(cells: readonly SourceCell[], places: readonly number[]): SourceCell[] {
  let at = 0;
  return cells.map((cell) => {
    const from = places[at] ?? 0;
    at += cell.columns;
    return { ...cell, columns: (places[at] ?? from + cell.columns) - from };
  });
}

function reportPictures(pages: readonly PageText[]): readonly Diagnostic[] {
  const pictures = pages.flatMap(({ words, isPicture }, index) =>
    words.length === 0 && isPicture ? [index + 1] : [],
  );
  return pictures.length === 0 ? [] : [diagnostic(EMPTY_PAGES, { pages: pictures.join(', ') })];
}
