import { diagnostic, type Message } from '../diagnostics/diagnostic.js';
import type { FieldNote } from '../edit/project-file-text.js';
import { QUARTERS } from '../plan/fiscal-year.js';
import { OPEN_TEXT } from '../plan/open-mark.js';
import { PROJECT_TYPES } from '../plan/plan.js';
import type { ProjectFile } from '../plan/schema-types.js';
import { assembleSheet, unwrittenSheet } from './assemble-sheet.js';
import { isSection, type OwnField, ownFieldOf } from './beside-words.js';
import type { DraftRow, DraftSheet, RowDoubt } from './draft.js';
import {
  BUDGET_DIFFERS,
  BUDGET_UNCLEAR,
  DIMENSION_DIFFERS,
  ROW_UNCLEAR,
  ROW_WITHOUT_SHEET,
  SECTION_WITHOUT_FIELD,
  SHEET_WITHOUT_ROW,
  TITLE_DIFFERS,
  TITLE_LINES,
  TYPE_GUESSED,
} from './findings.js';
import type { Ledger, ProjectLedger } from './ledger.js';
import type { WriteText } from './meaning/put-variables.js';
import { isBlank, type Passage, startOf, textOf } from './passage.js';
import { isPlainBudget } from './sheet/read-budget.js';

export interface AssembledProject {
  readonly data: ProjectFile;
  readonly notes: readonly FieldNote[];
}

/** A row of the table and its sheet; either may be missing. */
export interface ProjectParts {
  readonly row: DraftRow | undefined;
  readonly sheet: DraftSheet | undefined;
  readonly isFuzzy: boolean;
  /** There is a table, and it does not have this sheet. */
  readonly isStray: boolean;
}

export function assembleProject(parts: ProjectParts, write: WriteText, ledger: Ledger): AssembledProject {
  const notes: FieldNote[] = [];
  const own: ProjectLedger = {
    ...ledger,
    note(field, finding, at) {
      ledger.find(finding, at);
      notes.push({ field, text: finding.message.th });
    },
  };
  const { row, sheet } = parts;
  const title = titleOf(parts, write, own);
  const { budget, quarters, dimension } = rowValues(parts, textOf(row?.title ?? sheet?.title ?? []), own);
  const fields = ownFields(parts, write, own);
  const written = sheetOf(parts, title, fields.responsible, write, own);
  const note = row && !isBlank(row.note) ? write(row.note) : undefined;
  const data: ProjectFile = {
    title,
    type: typeOf(title, own, row?.title ?? sheet?.title),
    dimension,
    origin: row?.origin ?? 'template',
    budget,
    ...budgetsOf(parts, budget),
    ...fields,
    quarters,
    ...(note !== undefined && { note }),
    ...(written && { sheet: written }),
  };
  return { data, notes };
}

/** A template project without a sheet gets one to be written, so that the plan can be printed meanwhile. */
function sheetOf(
  { row, sheet }: ProjectParts,
  title: string,
  responsible: string | undefined,
  write: WriteText,
  ledger: ProjectLedger,
) {
  if (sheet) return assembleSheet(sheet, responsible, write, ledger);
  if (row?.origin !== 'template') return undefined;
  ledger.note('sheet', diagnostic(ROW_WITHOUT_SHEET, { title }), row.title);
  return unwrittenSheet(isBlank(row.period) ? undefined : write(row.period), responsible !== undefined);
}

const budgetsOf = ({ row }: ProjectParts, budget: number): Pick<ProjectFile, 'budgets'> => {
  const years = row?.budgets ?? [];
  // Where the sheet has another amount, somebody decides first.
  return years.length > 0 && row?.budget === budget
    ? { budgets: Object.fromEntries(years.map(({ year, amount }) => [year, amount])) }
    : {};
};

/** What further columns of the table say, and the place that a sheet names; what has no field stays in a comment. */
function ownFields(
  { row, sheet }: ProjectParts,
  write: WriteText,
  ledger: ProjectLedger,
): Pick<ProjectFile, OwnField> {
  const fields: Pick<ProjectFile, OwnField> = {};
  for (const words of row?.beside ?? []) {
    const name = ownFieldOf(words);
    const above = name && fields[name];
    if (name) fields[name] = `${above === undefined ? '' : `${above} `}${write(words.words)}`;
    else if (!isSection(words)) {
      const params = { heading: textOf(words.head), text: textOf(words.words) };
      ledger.note('note', diagnostic(SECTION_WITHOUT_FIELD, params), words.words);
      ledger.leaveOut('beside', words.words);
    }
  }
  if (!sheet || isBlank(sheet.place)) return fields;
  const place = write(sheet.place);
  if (fields.place !== undefined) ledger.leaveOut('other-value', sheet.place);
  else ledger.keep(sheet.place);
  return { place, ...fields };
}

function titleOf(
  { row, sheet, isFuzzy, isStray }: ProjectParts,
  write: WriteText,
  ledger: ProjectLedger,
): string {
  if (!row) {
    const words = sheet?.title ?? [];
    const title = isBlank(words) ? `${OPEN_TEXT} ชื่อโครงการ` : write(words);
    const at = isBlank(words) ? sheet && [{ text: ' ', start: sheet.start }] : words;
    ledger.keep(words);
    const fields = [
      ...(sheet?.dimension === undefined ? (['dimension'] as const) : []),
      ...(sheet?.quarters.length ? [] : (['quarters'] as const)),
      ...(sheet?.budget === undefined ? (['budget'] as const) : []),
      ...(isStray ? (['title'] as const) : []),
    ];
    const open = joinMessages(fields.map((field) => OPEN[field]));
    for (const field of fields)
      ledger.note(field, diagnostic(SHEET_WITHOUT_ROW, { title: textOf(words), open }), at);
    if (sheet?.hasLongTitle) ledger.note('title', diagnostic(TITLE_LINES, { title: textOf(words) }), at);
    return title;
  }
  if (sheet && !isBlank(sheet.title)) {
    if (isFuzzy) {
      const params = { table: textOf(row.title), sheet: textOf(sheet.title) };
      ledger.note('title', diagnostic(TITLE_DIFFERS, params), sheet.title);
      ledger.leaveOut('other-title', sheet.title);
    } else ledger.print('title', sheet.title);
  }
  return isBlank(row.title) ? `${OPEN_TEXT} ชื่อโครงการ` : write(row.title);
}

const OPEN = {
  dimension: { th: 'มิติ', en: 'dimension' },
  quarters: { th: 'ไตรมาส', en: 'quarters' },
  budget: { th: 'งบประมาณ', en: 'budget' },
  title: { th: 'ลำดับ', en: 'place' },
} as const;

const joinMessages = (messages: readonly Message[]): Message => ({
  th: messages.map(({ th }) => th).join(' '),
  en: messages.map(({ en }) => en).join(', '),
});

const DOUBTED: Readonly<Record<RowDoubt, { readonly field: string; readonly name: string }>> = {
  dimension: { field: 'dimension', name: 'มิติ' },
  budget: { field: 'budget', name: 'งบประมาณ' },
  quarters: { field: 'quarters', name: 'ไตรมาส' },
  ticks: { field: 'quarters', name: 'ไตรมาส' },
  row: { field: 'title', name: 'แถว' },
};

function rowValues({ row, sheet }: ProjectParts, title: string, ledger: ProjectLedger) {
  const inSheet = sheet?.budget?.amount;
  for (const doubt of row?.doubts ?? []) {
    const isSettled =
      (doubt === 'budget' && inSheet !== undefined) ||
      (doubt === 'dimension' && sheet?.dimension !== undefined) ||
      (doubt === 'quarters' && row?.quarters.length === 0 && (sheet?.quarters.length ?? 0) > 0);
    const { field, name } = DOUBTED[doubt];
    if (!isSettled) ledger.note(field, diagnostic(ROW_UNCLEAR, { field: name, title }), row?.title);
  }
  if (row?.budget !== undefined && inSheet !== undefined && row.budget !== inSheet) {
    ledger.note(
      'budget',
      diagnostic(BUDGET_DIFFERS, { table: row.budget, sheet: inSheet }),
      sheet?.budget?.words,
    );
    ledger.leaveOut('other-value', sheet?.budget?.words ?? []);
  } else if (sheet?.budget) {
    const { amount, words } = sheet.budget;
    if (amount === undefined)
      ledger.note('budget', diagnostic(BUDGET_UNCLEAR, { words: textOf(words) }), words);
    if (isPlainBudget(words)) ledger.print('budget', words);
    else ledger.leaveOut('no-field', words);
  }
  if (row?.dimension !== undefined && sheet?.dimension !== undefined && row.dimension !== sheet.dimension) {
    const params = { table: row.dimension, sheet: sheet.dimension };
    ledger.note('dimension', diagnostic(DIMENSION_DIFFERS, params), sheet.title);
  }
  const quarters = [row?.quarters, sheet?.quarters, QUARTERS].find((each) => each && each.length > 0) ?? [];
  return {
    dimension: row?.dimension ?? sheet?.dimension ?? 1,
    budget: row?.budget ?? inSheet ?? 0,
    quarters: [...quarters],
  };
}

function typeOf(title: string, ledger: Ledger, at: Passage | undefined): ProjectFile['type'] {
  const found =
    PROJECT_TYPES.find((type) => title.startsWith(type)) ??
    (title.startsWith('แนวปฏิบัติ') ? 'แนวปฏิบัติงาน' : undefined);
  if (found) return found;
  if (at && startOf(at) !== undefined) ledger.find(diagnostic(TYPE_GUESSED, { title, type: 'โครงการ' }), at);
  return 'โครงการ';
}
