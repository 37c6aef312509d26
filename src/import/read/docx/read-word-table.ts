import type { SourceBlock, SourceCell, SourceParagraph, SourceTable } from '../../source-text.js';
import { readBlocks } from './read-blocks.js';
import { leaveOut, type Reading } from './reading.js';
import { at, child, descendants, numberOf, valOf, type XmlElement } from './xml-tree.js';

/** A table with its grid; tables inside its cells give their paragraphs to the cell. */
export function readTable(table: XmlElement, reading: Reading, isContents: boolean): readonly SourceBlock[] {
  const line = reading.line + 1;
  const rows = findAll(table, 'w:tr').flatMap((row) => {
    if (!at(row, 'w:trPr', 'w:del')) return [readRow(row, reading, isContents)];
    leaveOut(reading, 'deleted', textOfRow(row));
    return [];
  });
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

function readRow(row: XmlElement, reading: Reading, isContents: boolean): readonly SourceCell[] {
  const before = numberOf(at(row, 'w:trPr', 'w:gridBefore')) ?? 0;
  const after = numberOf(at(row, 'w:trPr', 'w:gridAfter')) ?? 0;
  const cells: SourceCell[] = [];
  if (before > 0) cells.push({ paragraphs: [], columns: before });
  for (const cell of findAll(row, 'w:tc')) {
    const read = readCell(cell, reading, isContents);
    const merge = at(cell, 'w:tcPr', 'w:hMerge');
    const left = cells.at(-1);
    if (merge && valOf(merge) !== 'restart' && left) cells.push(joinCells(cells.pop() ?? left, read));
    else cells.push(read);
  }
  if (after > 0) cells.push({ paragraphs: [], columns: after });
  return cells;
}

/** Programs before Word 2000 wrote a wide cell as several. */
const joinCells = (left: SourceCell, right: SourceCell): SourceCell => ({
  ...left,
  paragraphs: [...left.paragraphs, ...right.paragraphs.filter(({ text }) => text !== '')],
  columns: left.columns + right.columns,
});

function readCell(cell: XmlElement, reading: Reading, isContents: boolean): SourceCell {
  const properties = child(cell, 'w:tcPr');
  const columns = Math.max(1, numberOf(child(properties, 'w:gridSpan')) ?? 1);
  const merge = child(properties, 'w:vMerge');
  const paragraphs = readBlocks(cell, reading, isContents).flatMap(paragraphsOf);
  if (merge && valOf(merge) !== 'restart' && paragraphs.every(({ text }) => text.trim() === '')) {
    return { paragraphs: [], columns, continues: true };
  }
  return { paragraphs, columns };
}

const paragraphsOf = (block: SourceBlock): readonly SourceParagraph[] => {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)) : [];
};
