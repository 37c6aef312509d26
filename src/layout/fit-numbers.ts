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
    const kept = table.columns.map((width, at) =>
      at === column ? Number.POSITIVE_INFINITY : Math.max(least[at] ?? 0, width * (1 - MOST_GIVEN)),
    );
    columns[column] = (columns[column] ?? 0) + takeFromWidest(columns, kept, lacks);
  }
  return columns.every((width, index) => width === table.columns[index]) ? table : { ...table, columns };
}

/** Narrows the widest columns until they are as wide as the next, and so on; never below what is kept. Gives what was got, in pt. */
function takeFromWidest(columns: number[], kept: readonly number[], lacks: number): number {
  let open = lacks;
  while (open > 0) {
    const able = [...columns.entries()].filter(([at, width]) => width > (kept[at] ?? 0));
    if (able.length === 0) break;
    const top = Math.max(...able.map(([, width]) => width));
    const widest = able.filter(([, width]) => width === top);
    const below = able.filter(([, width]) => width < top).map(([, width]) => width);
    const next = Math.max(...below, ...widest.map(([at]) => kept[at] ?? 0), top - open / widest.length);
    for (const [at] of widest) columns[at] = next;
    open -= (top - next) * widest.length;
    if (next === top) break;
  }
  return lacks - Math.max(0, open);
}

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
