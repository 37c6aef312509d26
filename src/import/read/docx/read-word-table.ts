import type { SourceBlock, SourceCell, SourceParagraph, SourceTable } from '../../source-text.js';
import { type DrawnCell, signDrawn } from '../drawn-signs.js';
import { columnEdges, crossCells, isFilled } from './drawn-bars.js';
import { readBlocks } from './read-blocks.js';
import { leaveOut, type Reading } from './reading.js';
import { at, child, descendants, numberOf, valOf, type XmlElement } from './xml-tree.js';

/** A table with its grid; tables inside its cells give their paragraphs to the cell. */
export function readTable(table: XmlElement, reading: Reading, isContents: boolean): readonly SourceBlock[] {
  const line = reading.line + 1;
  const edges = columnEdges(table);
  const drawn = findAll(table, 'w:tr').flatMap((row) => {
    if (!at(row, 'w:trPr', 'w:del')) return [readRow(row, reading, isContents, edges)];
    leaveOut(reading, 'deleted', textOfRow(row));
    return [];
  });
  const rows = signDrawn(drawn, { kind: 'paragraph', text: '', line });
  const isEmpty = rows.every((row) => row.every((cell) => cell.paragraphs.length === 0));
  const found: SourceTable = { kind: 'table', line, rows };
  return isEmpty ? [] : [found];
}

const textOfRow = (row: XmlElement): string =>
  [...descendants(row, 'w:t'), ...descendants(row, 'w:delText')].map(({ text }) => text).join('');

/** Rows of a table, cells of a row; content controls and change marks may stand around them. */
const findAll = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.flatMap((each) => {
    if (each.name === name) return [each];
    return OTHERS.has(each.name) ? [] : findAll(each, name);
  });

/** What holds no row or cell of this table. */
const OTHERS = new Set(['w:p', 'w:tbl', 'w:tc', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:sdtPr']);

function readRow(
  row: XmlElement,
  reading: Reading,
  isContents: boolean,
  edges: readonly number[],
): readonly DrawnCell[] {
  const before = numberOf(at(row, 'w:trPr', 'w:gridBefore')) ?? 0;
  const after = numberOf(at(row, 'w:trPr', 'w:gridAfter')) ?? 0;
  const cells: { cell: DrawnCell; element: XmlElement | undefined }[] = [];
  if (before > 0) cells.push({ cell: { paragraphs: [], columns: before }, element: undefined });
  for (const element of findAll(row, 'w:tc')) {
    const cell = readCell(element, reading, isContents);
    const merge = at(element, 'w:tcPr', 'w:hMerge');
    const left = cells.at(-1);
    if (merge && valOf(merge) !== 'restart' && left)
      cells[cells.length - 1] = { ...left, cell: joinCells(left.cell, cell) };
    else cells.push({ cell, element });
  }
  if (after > 0) cells.push({ cell: { paragraphs: [], columns: after }, element: undefined });
  return crossCells(cells, edges);
}

/** Programs before Word 2000 wrote a wide cell as several. */
const joinCells = (left: SourceCell, right: SourceCell): SourceCell => ({
  ...left,
  paragraphs: [...left.paragraphs, ...right.paragraphs.filter(({ text }) => text !== '')],
  columns: left.columns + right.columns,
});

function readCell(cell: XmlElement, reading: Reading, isContents: boolean): DrawnCell {
  const properties = child(cell, 'w:tcPr');
  const columns = Math.max(1, numberOf(child(properties, 'w:gridSpan')) ?? 1);
  const merge = child(properties, 'w:vMerge');
  const paragraphs = readBlocks(cell, reading, isContents).flatMap(paragraphsOf);
  if (merge && valOf(merge) !== 'restart' && paragraphs.every(({ text }) => text.trim() === '')) {
    return { paragraphs: [], columns, continues: true };
  }
  return { paragraphs, columns, ...(isFilled(cell) && { isFilled: true }) };
}

const paragraphsOf = (block: SourceBlock): readonly SourceParagraph[] => {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)) : [];
};
