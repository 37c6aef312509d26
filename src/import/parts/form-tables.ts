import { isLabel, type SectionKey } from '../../plan/section-labels.js';
import type { Block, Grid, GridCell, Line } from '../manuscript.js';
import { isBlank, joinAll, type Passage, textOf } from '../passage.js';
import { readBoxHeading } from '../sheet/read-heading.js';
import { type CellRow, gridRows, lineRow } from '../table/cells.js';
import { isHeadRow, isProjectHead } from '../table/table-columns.js';

/** A table that is no table of projects is a form: its cells are read one after another. */
export function flattenGrid(block: Block): Block[] {
  if (block.kind !== 'table') return block.raw.includes('\t') ? (readBoxRow(block) ?? [block]) : [block];
  const rows = gridRows(block);
  const boxed = readBoxes(block);
  if (boxed) return boxed;
  if (rows.slice(0, 3).some(isHeadRow) || isSideTable(rows)) return [block];
  const isForm = rows.every(({ cells }) => cells.length <= 2);
  const named = rows.map(({ cells }) => cells.findIndex(({ text }) => isLabel(text)));
  const isNamed = named.filter((at) => at >= 0).length >= FEWEST_SECTIONS;
  const column = named.find((at) => at >= 0) ?? 0;
  const isList = !isNamed && countsRows(rows);
  return block.rows.flatMap((cells, index) => {
    const lines = cells.flatMap((cell) => cell.lines);
    const columns = cells.flatMap((cell) => [
      joinAll(cell.lines.map(({ passage }) => passage)),
      ...Array.from({ length: cell.columns - 1 }, (): Passage => []),
    ]);
    const words = rows[index]?.cells.map(({ text }) => text).join(' ') ?? '';
    if (isFormHead(words)) return joinRow(lines);
    const own = named[index] ?? -1;
    const at = own < 0 && isNamed && namesSection(cells, column) ? column : own;
    if (isList) return joinRow(lines).map((line) => ({ ...asEntry(line, columns), cells: columns }));
    if (isForm && at !== 0) return lines;
    if (!isNamed || at < 0) return joinRow(lines).map((line) => ({ ...line, cells: columns }));
    // The number of a section stands in a column of its own.
    const [heading, text] = [cells.slice(0, at + 1), cells.slice(at + 1)];
    return [
      ...joinRow(heading.flatMap((cell) => cell.lines)).map((line) => ({ ...line, isHead: true as const })),
      ...text.flatMap((cell) => cell.lines),
    ];
  });
}

/** A sheet whose cells name their section before what they say of it: `วัตถุประสงค์ เพื่อ… | กลุ่มเป้าหมาย …`. */
function readBoxes({ rows, ...grid }: Grid): Block[] | undefined {
  const keys = new Set<SectionKey>();
  const blocks = rows.flatMap((cells): Block[] => {
    const boxes = cells.map(({ lines }) => readBox(lines));
    for (const box of boxes) if (box && box.lines.length > 1) keys.add(box.key);
    const isApart = boxes.every((box) => box === undefined) && cells.length > 1;
    return isApart
      ? [{ ...grid, rows: [cells] }]
      : cells.flatMap(({ lines }, at) => boxes[at]?.lines ?? lines);
  });
  const isSheet = keys.size >= FEWEST_SECTIONS && (keys.has('title') || keys.has('rationale'));
  return isSheet ? joinGrids(blocks) : undefined;
}

/** The same row in a text file, where nothing but such cells stands in it. */
function readBoxRow(line: Line): Line[] | undefined {
  const cells = lineRow(line).cells.filter(({ text }) => text !== '');
  const boxes = cells.flatMap(({ passage, text }) => readBox([{ ...line, passage, raw: text }]) ?? []);
  const isSheet = boxes.length === cells.length && boxes.some(({ lines }) => lines.length > 1);
  return isSheet ? boxes.flatMap(({ lines }) => lines) : undefined;
}

function readBox([first, ...rest]: readonly Line[]) {
  const heading = first && readBoxHeading(first);
  if (!first || !heading) return undefined;
  const lineOf = (passage: Passage): Line => ({ ...first, passage, raw: textOf(passage) });
  const text = heading.rest.length > 0 ? [lineOf(heading.rest)] : [];
  return {
    key: heading.key,
    lines: [{ ...lineOf(heading.heading), isHead: true as const }, ...text, ...rest],
  };
}

/** Rows of a table one below another are a table. */
function joinGrids(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'table' && block.kind === 'table')
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}

const COUNTER = /^(?:ลำดับ(?:ที่)?|ที่|ข้อ|no\.?)$/iu;
const COUNT = /^[๐-๙0-9]{1,2}[.)]?$/u;

/** The first column counts the rows of a list. */
const countsRows = (rows: readonly CellRow[]): boolean =>
  rows.length >= 2 &&
  rows.every(({ cells }, index) => {
    const first = cells[0]?.text ?? '';
    return first === '' || COUNT.test(first) || (index === 0 && COUNTER.test(first));
  }) &&
  rows.some(({ cells }) => COUNT.test(cells[0]?.text ?? ''));

/** `1 | เขียนโครงการ` is an entry of a list, its number before it; `ที่ | ขั้นตอน` is its head. */
export function asEntry(line: Line, [count = [], ...words]: readonly Passage[]): Line {
  const text = textOf(count);
  if (COUNTER.test(text)) return { ...line, isListHead: true };
  if (!COUNT.test(text) || words.every(isBlank)) return line;
  const marker = /[.)]$/u.test(text) ? count : [...count, { text: '.' }];
  const passage = joinAll([marker, ...words]);
  return { ...line, passage, raw: textOf(passage) };
}

const FEWEST_SECTIONS = 3;
const LONGEST_NAME = 60;

/** In the column of the sections' names a short text beside a text is one more name. */
function namesSection(cells: readonly GridCell[], column: number): boolean {
  const length = cells[column]?.lines.reduce((sum, { passage }) => sum + textOf(passage).length, 0) ?? 0;
  return (
    length > 0 && length <= LONGEST_NAME && cells.slice(column + 1).some(({ lines }) => lines.length > 0)
  );
}

const FORM_HEAD = '(?:ลำดับ(?:ที่)?|ที่|ข้อ|หัวข้อ|รายการ|ประเด็น|รายละเอียด|เนื้อหา|คำอธิบาย|ข้อมูล)';

/** `ที่ | หัวข้อ | รายละเอียด` above the sections of a sheet that is a table. */
export const isFormHead = (text: string): boolean =>
  new RegExp(`^${FORM_HEAD}(?:\\s+${FORM_HEAD})+$`, 'u').test(text);

/** A row of several columns is read as one line: a group, its count and its unit. */
export function joinRow(lines: readonly Line[]): Line[] {
  const [first] = lines;
  if (!first) return [];
  const passage = joinAll(lines.map((line) => line.passage));
  return [{ ...first, passage, raw: textOf(passage) }];
}

/** What came of the projects of another year. */
export const isResultTable = (rows: readonly CellRow[]): boolean =>
  rows.some(isHeadRow) &&
  !rows.filter(isHeadRow).some(isProjectHead) &&
  (rows[0]?.cells ?? []).some(({ text }) => /^(?:ผลการ(?:ดำเนิน|ปฏิบัติ|เบิก|ใช้จ่าย)|สถานะ)/u.test(text));

/** Sums by dimension, what the signs of the table mean, or what came of another year. */
export const isSideTable = (rows: readonly CellRow[]): boolean => {
  if (isResultTable(rows)) return true;
  const heads = rows[0]?.cells.map(({ text }) => text) ?? [];
  const explains = rows.filter(({ cells }) => /^มิติ(?:ที่)?\s*[1-9๑-๙]$/u.test(cells[0]?.text ?? '')).length;
  return (
    (explains >= 2 && !rows.slice(0, 3).some(isHeadRow)) ||
    (/^มิติ/u.test(heads[0] ?? '') && heads.some((text) => /จำนวน(?:โครงการ)?/u.test(text)))
  );
};
