import type { Chapter } from '../plan/plan.js';
import type { MarkdownBlock, MarkdownInline, MarkdownTable } from '../source/markdown/markdown-blocks.js';
import { displayWidth } from '../thai/display-width.js';

/** A chapter as its templates see it; `number` counts the chapters of the plan. */
export const chapterData = (chapter: Chapter, number: number) => ({
  number,
  blocks: chapter.blocks.map((block, index) => ({
    ...blockData(block, isWide(chapter) ? WIDE_LINE : LINE),
    id: `chapter-${number}-${index + 1}`,
  })),
});

/** Some table has so many columns that their words would be cut on an upright page. */
export const isWide = ({ blocks }: Chapter): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.alignments.length >= MANY_COLUMNS &&
      sum(widthsOf(block).map(({ least }) => least)) > LINE,
  );
const MANY_COLUMNS = 8;

function blockData(block: MarkdownBlock, line: number) {
  if (block.kind !== 'table') return block;
  const [head, ...rows] = block.rows;
  const cellsOf = (row: MarkdownTable['rows'][number] | undefined) =>
    (row?.cells ?? []).map(({ inlines }, column) => ({
      inlines,
      align: block.alignments[column] ?? 'left',
    }));
  return {
    kind: block.kind,
    columns: columnShares(block, line),
    heads: cellsOf(head).map(({ inlines }) => textOf(inlines)),
    head: { cells: cellsOf(head) },
    rows: rows.map((row) => ({ cells: cellsOf(row) })),
  };
}

const textOf = (inlines: readonly MarkdownInline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');

/** pt of a letter in a table, of a cell's padding, and of the width between the margins of a page upright and lying. */
const LETTER = 6.4;
const PADDING = 9;
const LINE = 453;
const WIDE_LINE = 720;
/** Letters of the longest Thai words, which no space parts from others. */
const WORD = 12;
/** A text longer than this is broken into lines anyway. */
const LONG = 70;

/** What each column asks for in pt: its longest word at least, its longest text at best. */
const widthsOf = ({ rows, alignments }: MarkdownTable) =>
  alignments.map((_, column) => {
    const texts = rows.map(({ cells }) => textOf(cells[column]?.inlines ?? []));
    const widest = (parts: readonly string[], most: number): number =>
      Math.min(most, Math.max(1, ...parts.map(displayWidth))) * LETTER + PADDING;
    return {
      least: widest(
        texts.flatMap((text) => text.split(' ')),
        WORD,
      ),
      whole: widest(texts, LONG),
    };
  });

/** Shares of the width: room for the longest word of each column, and the rest to those that hold more. */
function columnShares(table: MarkdownTable, line: number): string {
  const columns = widthsOf(table);
  const least = sum(columns.map((column) => column.least));
  const whole = sum(columns.map((column) => column.whole));
  const left = Math.max(0, line - least);
  const more = Math.max(1, whole - least);
  const isRoomy = whole <= line;
  return columns
    .map((column) => (isRoomy ? column.whole : column.least + (left * (column.whole - column.least)) / more))
    .map((width) => `${Math.round(width)}*`)
    .join(' ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
