import type { DocumentModel, Inline, Table, TableCell } from '../document/model.js';
import { cellPadding } from '../document/table-cells.js';
import { type BlockLook, changeBlocks, type WidthsOf, widthOf } from './word-pages.js';

/** A number with its commas, its point and its sign: read as one thing, so never broken. */
const NUMBER = /[+\-–−]?[0-9๐-๙](?:[0-9๐-๙,.]*[0-9๐-๙])?/gu;

/** pt between what a number takes here and what a word processor thinks it takes. */
const LEEWAY = 1;
/** A column gives others at most this part of its width. */
const MOST_GIVEN = 0.4;

/**
 * The same document, its columns of numbers as wide as their widest number; the room comes from the columns
 * that have most of it. Tables whose numbers fit stay as the template has them.
 */
export const numberFitter = (widthsOf: WidthsOf): ((model: DocumentModel) => DocumentModel) =>
  changeBlocks((block, _, look) => (block.kind === 'table' ? fitTable(block, look, widthsOf) : block));

function fitTable(table: Table, model: BlockLook, widthsOf: WidthsOf): Table {
  const needs = table.columns.map(() => 0);
  for (const { cell, column } of cellsByColumn(table)) {
    needs[column] = Math.max(needs[column] ?? 0, numberWidth(cell, model, widthsOf));
  }
  const { rule } = model.layout.table;
  const padding = cellPadding(table, model.layout);
  const around = padding.left + padding.right + (table.borders === 'all' ? rule : 0) + LEEWAY;
  const least = needs.map((need) => (need === 0 ? 0 : need + around));
  const columns = [...table.columns];
  for (const [column, need] of least.entries()) {
    const lacks = need - (columns[column] ?? 0);
    if (lacks <= 0) continue;
    let open = lacks;
    for (const giver of givers(table, column)) {
      const width = columns[giver] ?? 0;
      const kept = Math.max(least[giver] ?? 0, (table.columns[giver] ?? 0) * (1 - MOST_GIVEN));
      const given = Math.max(0, Math.min(open, width - kept));
      columns[giver] = width - given;
      open -= given;
    }
    columns[column] = (columns[column] ?? 0) + lacks - open;
  }
  return columns.every((width, index) => width === table.columns[index]) ? table : { ...table, columns };
}

/** The other columns, the widest first. */
const givers = ({ columns }: Table, taker: number): number[] =>
  [...columns.keys()]
    .filter((column) => column !== taker)
    .sort((one, other) => (columns[other] ?? 0) - (columns[one] ?? 0));

/** Cells of one column; those that stand over several have room enough. */
function* cellsByColumn({ columns, rows }: Table): Generator<{ cell: TableCell; column: number }> {
  const free = columns.map(() => 0);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? row) > row) column += 1;
      if (cell.columnSpan === 1) yield { cell, column };
      for (let index = 0; index < cell.columnSpan; index++) free[column + index] = row + cell.rowSpan;
      column += cell.columnSpan;
    }
  }
}

/** Width in pt of the widest number in a cell, with the indents of its paragraph. */
function numberWidth({ blocks }: TableCell, { styles }: BlockLook, widthsOf: WidthsOf): number {
  const widths = blocks.flatMap(({ style: name, inlines }) => {
    const style = styles[name];
    if (!style) return [];
    const indents = style.indentLeft + style.indentRight + Math.max(0, style.indentFirst);
    return inlines.flatMap((inline: Inline) => {
      if (inline.kind !== 'text') return [];
      const isBold = style.bold || inline.bold === true;
      const face = widthsOf(inline.font, isBold, style.italic || inline.italic === true);
      return [...inline.text.matchAll(NUMBER)].map(([number]) => indents + widthOf(number, style.size, face));
    });
  });
  return Math.max(0, ...widths);
}
