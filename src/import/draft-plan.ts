import type { Framework } from '../plan/plan.js';
import type { DraftChapter, DraftItem, DraftSheet, DraftTable } from './draft.js';
import type { Ledger } from './ledger.js';
import type { Manuscript } from './manuscript.js';
import type { PlanFacts } from './meaning/put-variables.js';
import { findParts, type Parts } from './parts/find-parts.js';
import { type DraftAnnouncement, readAnnouncement } from './parts/read-announcement.js';
import { readContents } from './parts/read-contents.js';
import { type DraftPlace, readCover } from './parts/read-cover.js';
import { type DraftNotes, isLegend, readNotes } from './parts/read-notes.js';
import { type Passage, textOf } from './passage.js';
import { measurePages, type PageSetting } from './sheet/page-setting.js';
import { readSheet } from './sheet/read-sheet.js';
import { unwrapParagraphs } from './sheet/unwrap.js';
import { readTable } from './table/read-table.js';

/** The document as it was printed, read part by part. */
export interface DraftPlan {
  readonly place: DraftPlace;
  readonly announcement: DraftAnnouncement;
  readonly table: DraftTable;
  readonly summary: DraftNotes;
  readonly sheets: readonly DraftSheet[];
  readonly chapters: readonly DraftChapter[];
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
  };
  for (const { passage } of parts.pageNumbers) ledger.print('page-number', passage);
  for (const { passage } of parts.formHeads) ledger.print('table', passage);
  const sheets = parts.sheets.map((sheet) => {
    for (const words of sheet.order) ledger.print('heading', words);
    return readSheet(sheet, setting, ledger);
  });
  const table = readTable(parts.table, { year, framework }, ledger);
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
    chapters: readChapters(parts.chapters, setting, ledger),
  };
}

/** Chapters with what is printed in them; a heading that leads to the table or the sheets is printed without one. */
function readChapters(chapters: Parts['chapters'], setting: PageSetting, ledger: Ledger): DraftChapter[] {
  const written = chapters.flatMap(({ title, lines, place }): DraftChapter[] => {
    const paragraphs = unwrapParagraphs(lines, setting);
    if (paragraphs.length > 0) return [{ title, paragraphs, place }];
    ledger.print('heading', title);
    return [];
  });
  const rest = ledger.takeUnknown();
  return rest.length === 0 ? written : [...written, { title: [], paragraphs: rest, place: 'after-annex' }];
}

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
  chapters,
}: DraftPlan): Passage[] {
  return [
    place.district,
    place.province,
    announcement.executive,
    announcement.position,
    ...announcement.values,
    ...table.rows.flatMap(({ title, note, values }) => [title, note, ...values]),
    ...(table.totals?.values ?? []),
    summary.issuedBy,
    ...summary.values,
    ...sheets.flatMap(sheetPassages),
    ...chapters.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
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
