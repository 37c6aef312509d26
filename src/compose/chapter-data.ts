import type { Chapter } from '../plan/plan.js';
import type { MarkdownBlock, MarkdownInline, MarkdownTable } from '../source/markdown-blocks.js';
import { displayWidth } from '../thai/display-width.js';

/** A chapter as its templates see it; `number` counts the chapters of the plan. */
export const chapterData = ({ blocks }: Chapter, number: number) => ({
  number,
  blocks: blocks.map((block, index) => ({ ...blockData(block), id: `chapter-${number}-${index + 1}` })),
});

function blockData(block: MarkdownBlock) {
  if (block.kind !== 'table') return block;
  const [head, ...rows] = block.rows;
  const cellsOf = (row: MarkdownTable['rows'][number] | undefined) =>
    (row?.cells ?? []).map(({ inlines }, column) => ({
      inlines,
      align: block.alignments[column] ?? 'left',
    }));
  return {
    kind: block.kind,
    columns: columnShares(block),
    heads: cellsOf(head).map(({ inlines }) => textOf(inlines)),
    head: { cells: cellsOf(head) },
    rows: rows.map((row) => ({ cells: cellsOf(row) })),
  };
}

const textOf = (inlines: readonly MarkdownInline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');

/** pt of a letter in a table, of a cell's padding, and of the width between the margins of an upright page. */
const LETTER = 6.4;
const PADDING = 9;
const LINE = 453;
/** Letters of the longest Thai words, which no space parts from others. */
const WORD = 12;
/** A text longer than this is broken into lines anyway. */
const LONG = 70;

/** Shares of the width: room for the longest word of each column, and the rest to those that hold more. */
function columnShares({ rows, alignments }: MarkdownTable): string {
  const columns = alignments.map((_, column) => {
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
  const least = sum(columns.map((column) => column.least));
  const whole = sum(columns.map((column) => column.whole));
  const left = Math.max(0, LINE - least);
  const more = Math.max(1, whole - least);
  const isRoomy = whole <= LINE;
  return columns
    .map((column) => (isRoomy ? column.whole : column.least + (left * (column.whole - column.least)) / more))
    .map((width) => `${Math.round(width)}*`)
    .join(' ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
