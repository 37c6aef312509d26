import type { Framework } from '../plan/plan.js';
import { displayWidth } from '../thai/display-width.js';
import { isSection, ownFieldOf } from './beside-words.js';
import type {
  BesideWords,
  BlockLead,
  DraftBlock,
  DraftChapter,
  DraftItem,
  DraftRow,
  DraftSheet,
  DraftTable,
} from './draft.js';
import type { Ledger } from './ledger.js';
import type { Line, Manuscript } from './manuscript.js';
import { type Match, matchSheets } from './meaning/match-sheets.js';
import type { PlanFacts } from './meaning/put-variables.js';
import { findParts } from './parts/find-parts.js';
import { readContents } from './parts/part-headings.js';
import type { Parts, SheetLines } from './parts/parts.js';
import { type DraftAnnouncement, readAnnouncement } from './parts/read-announcement.js';
import { type DraftPlace, readCover } from './parts/read-cover.js';
import { type DraftNotes, isLegend, readNotes } from './parts/read-notes.js';
import { type Passage, startOf, textOf } from './passage.js';
import { markerAt, parseMarker } from './sheet/list-marker.js';
import { measurePages, type PageSetting } from './sheet/page-setting.js';
import { readSheet } from './sheet/read-sheet.js';
import { unwrapParagraphs } from './sheet/unwrap.js';
import { lineRow } from './table/cells.js';
import { readTable } from './table/read-table.js';
import { scaleNamed } from './table/values.js';

/** The document as it was printed, read part by part. */
export interface DraftPlan {
  readonly place: DraftPlace;
  readonly announcement: DraftAnnouncement;
  readonly table: DraftTable;
  readonly summary: DraftNotes;
  readonly sheets: readonly DraftSheet[];
  readonly matches: readonly Match[];
  /** Of rows without a sheet: what columns of the table say of one. */
  readonly rowSheets: ReadonlyMap<DraftRow, DraftSheet>;
  readonly chapters: readonly DraftChapter[];
  /** Of no known part of a plan. */
  readonly otherTexts: readonly Passage[];
}

export function draftPlan(
  manuscript: Manuscript,
  { organization, year }: PlanFacts,
  framework: Framework | undefined,
  ledger: Ledger,
): DraftPlan {
  const parts = findParts(manuscript, framework);
  const setting = {
    ...measurePages(manuscript.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]))),
    hasInline: !countsBySelf(parts),
    year,
  };
  for (const { passage } of parts.pageNumbers) ledger.print('page-number', passage);
  for (const { passage } of parts.formHeads) ledger.print('table', passage);
  for (const words of parts.notChosen) ledger.leaveOut('not-chosen', words);
  const sheets = parts.sheets.map((sheet) => {
    for (const words of sheet.order) ledger.print('heading', words);
    return readSheet(sheet, setting, ledger);
  });
  const table = readTable(parts.table, { year, framework, scale: scaleAbove(parts) }, ledger);
  const matches = matchSheets(table.rows, sheets);
  const matched = new Set(matches.map(({ row }) => row));
  const rowSheets = new Map(
    table.rows.flatMap((row, index) => {
      const columns = row.beside.filter(isSection);
      if (matched.has(index)) for (const { words } of columns) ledger.leaveOut('other-value', words);
      return matched.has(index) || columns.length === 0
        ? []
        : [[row, { ...readSheet(sheetOfRow(columns), setting, ledger), period: row.period }] as const];
    }),
  );
  for (const { passage, text } of parts.sideTables.flatMap(({ cells }) => cells)) {
    if (isLegend(text, framework) || isCounted(text, framework)) ledger.print('legend', passage);
    else ledger.leaveOut('unknown-part', passage);
  }
  readContents(
    parts.contents,
    [...table.rows, ...sheets].map(({ title }) => textOf(title)),
    ledger,
  );
  for (const { passage } of parts.other) readOther(passage, ledger);
  const place = readCover(parts.cover, organization?.name ?? '', ledger);
  const announcement = readAnnouncement(parts.announcement, ledger);
  const summary = readNotes(parts.notes, framework, ledger);
  return {
    place,
    announcement,
    table,
    summary,
    sheets,
    matches,
    rowSheets,
    chapters: readChapters(parts.chapters, setting, ledger),
    otherTexts: ledger.takeUnknown(),
  };
}

/** Columns of a row as the sections of a sheet. */
const sheetOfRow = (columns: readonly BesideWords[]): SheetLines => ({
  lines: columns.flatMap(({ head, words, lines }) => [
    { ...lineOfCell(head), isHead: true as const },
    ...(lines.length > 0 ? lines : [lineOfCell(words)]),
  ]),
  number: undefined,
  title: [],
  order: [],
  dimension: undefined,
  groups: [],
  schedule: [],
});

const lineOfCell = (passage: Passage): Line => ({
  kind: 'line',
  passage,
  raw: textOf(passage),
  start: startOf(passage) ?? 0,
  hasBlankBefore: false,
});

/** `หน่วย : พันบาท` on a line of its own near the table. */
const scaleAbove = ({ cover, notes, other, chapters }: Parts): number | undefined =>
  scaleNamed(
    [...cover, ...notes, ...other, ...chapters.flatMap(({ lines }) => lines.slice(-2))]
      .map(({ passage }) => textOf(passage))
      .join('\n'),
  );

function readChapters(chapters: Parts['chapters'], setting: PageSetting, ledger: Ledger): DraftChapter[] {
  return chapters.map(({ title, part, lines, place }) => {
    ledger.print('heading', part?.words ?? []);
    const blocks: DraftBlock[] = [];
    for (let at = 0; at < lines.length; ) {
      const cells = rowOf(lines[at]);
      const end = lines.findIndex(
        (line, index) => index > at && (beginsBlock(line) || hasEnded(lines[index - 1], setting)),
      );
      const text = cells ? [] : lines.slice(at, end < 0 ? undefined : end);
      const lead = leadOf(lines[at]);
      if (cells) blocks.push({ kind: 'row', cells });
      unwrapParagraphs(text, setting).forEach((words, index) => {
        blocks.push({ kind: 'paragraph', words, ...(lead && index === 0 && { lead }) });
      });
      at += Math.max(1, text.length);
    }
    if (blocks.length === 0) ledger.print('heading', title);
    return { title, part, place, blocks };
  });
}

/** A line that leaves so much of the page free was ended, not broken: a heading may follow. */
const MOST_ROOM = 25;
const hasEnded = (line: Line | undefined, { width }: PageSetting): boolean =>
  line?.kind === 'line' && displayWidth(line.raw.trimEnd()) < width - MOST_ROOM;

const beginsBlock = (line: Line): boolean =>
  rowOf(line) !== undefined || leadOf(line) !== undefined || markerAt(textOf(line.passage)) !== undefined;

function leadOf(line: Line | undefined): BlockLead | undefined {
  if (line?.heading !== undefined) return 'heading';
  if (!line?.marker) return undefined;
  return parseMarker(line.marker.text).style === 'dash' ? 'bullet' : 'number';
}

/** Columns of a line that is a row. */
const rowOf = (line: Line | undefined): readonly Passage[] | undefined =>
  line?.cells ?? (line?.raw.includes('\t') ? lineRow(line).cells.map(({ passage }) => passage) : undefined);

/** Word counts the entries of its lists, so what is typed inside a paragraph is text. */
const countsBySelf = ({ sheets }: Parts): boolean =>
  sheets.some(({ lines }) =>
    lines.some(({ marker, heading }) => marker !== undefined && heading === undefined),
  );

/** A number of the sums by dimension, a dimension's name, or the head of such a table. */
function isCounted(text: string, framework: Framework | undefined): boolean {
  if (
    /^[\d,.]*$|^(?:มิติ|จำนวนโครงการ|งบประมาณ \(บาท\)|ดำเนินการไตรมาส|รวมทั้งสิ้น|ดำเนินการโดยไม่ใช้งบประมาณ|ภาคผนวก)$/u.test(
      text,
    )
  )
    return true;
  const name = /^[1-9]\s+(.+?)(?:\s*\(รวม \*[1-9]\))?$/u.exec(text)?.[1];
  return (
    framework?.dimensions.some((dimension) => dimension.name === name || dimension.name === text) === true
  );
}

function readOther(passage: Passage, ledger: Ledger): void {
  if (/^ภาคผนวก\s*[ก-ฮ๐-๙0-9]?$/u.test(textOf(passage))) ledger.print('heading', passage);
  else ledger.leaveOut('unknown-part', passage);
}

/** Every passage that ends in the data. */
export function dataPassages({
  place,
  announcement,
  table,
  summary,
  sheets,
  rowSheets,
  chapters,
  otherTexts,
}: DraftPlan): Passage[] {
  return [
    place.district,
    place.province,
    announcement.executive,
    announcement.position,
    ...announcement.values,
    ...table.rows.flatMap(({ title, note, values, beside }) => [
      title,
      note,
      ...values,
      ...beside.filter((each) => ownFieldOf(each) !== undefined).map(({ words }) => words),
    ]),
    ...[...rowSheets.values()].flatMap(sheetPassages),
    ...(table.totals?.values ?? []),
    summary.issuedBy,
    ...summary.values,
    ...sheets.flatMap(sheetPassages),
    ...chapters.flatMap(({ title, blocks }) =>
      blocks.length === 0
        ? []
        : [title, ...blocks.flatMap((block) => (block.kind === 'row' ? block.cells : [block.words]))],
    ),
    ...otherTexts,
  ];
}

const sheetPassages = (sheet: DraftSheet): Passage[] => [
  ...sheet.rationale,
  ...sheet.targets.flatMap(({ group, unit, values }) => [group, unit, ...values]),
  sheet.period,
  sheet.responsible,
  ...[sheet.objectives, sheet.steps, sheet.outputs, sheet.outcomes].flatMap((items) =>
    items.flatMap(itemPassages),
  ),
];

const itemPassages = ({ text, items, after }: DraftItem): Passage[] => [
  text,
  ...items.flatMap(itemPassages),
  ...after,
];
