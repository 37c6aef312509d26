import { diagnostic } from '../../diagnostics/finding.js';
import type { Framework } from '../../plan/plan.js';
import { labelAt } from '../../plan/section-labels.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { DraftRow, DraftTable, DraftTotals, RowDoubt } from '../draft.js';
import { GROUP_ROWS, MONTHS_AS_QUARTERS, SEVERAL_AMOUNTS } from '../findings.js';
import type { Ledger } from '../ledger.js';
import { withoutNumber } from '../parts/sheet-start.js';
import { isBlank, joinAll, joinPassages, type Passage, slicePassage, textOf } from '../passage.js';
import { glueInCell } from '../sheet/glue.js';
import { readAlignedRow } from './aligned-row.js';
import type { Cell, CellRow } from './cells.js';
import { readCountedRow } from './counted-row.js';
import { parsePeriod } from './read-period.js';
import { isTotalText, readTotals } from './read-totals.js';
import { type Column, columnsOf, isHeadRemnant, isHeadRow } from './table-columns.js';
import { chooseMeasure } from './tick-columns.js';
import { isWords, parseAmount, parseDimension, scaleNamed } from './values.js';

/** The words of one row, put under their headings. */
export interface RowWords {
  readonly number: Passage;
  readonly title: Passage;
  readonly dimension: Passage;
  readonly budget: Passage;
  /** Amounts of other years and kinds. */
  readonly money: readonly { readonly year: number | undefined; readonly words: Passage }[];
  readonly ticks: readonly { readonly quarter: 1 | 2 | 3 | 4; readonly passage: Passage }[];
  /** Quarters written out in one cell. */
  readonly quarterList: Passage;
  readonly note: Passage;
  /** What stands under heads that not every plan has. */
  readonly others: readonly { readonly head: Passage; readonly cell: Cell }[];
  /** Ticks that cannot be told apart, for want of columns. */
  readonly hasLostTicks: boolean;
}

/** The summary table, from rows of cells in any form. */
export function readTable(rows: readonly CellRow[], facts: TableFacts, ledger: Ledger): DraftTable {
  const { year, framework } = facts;
  const groups: Passage[] = [];
  let money = 0;
  const drafts: DraftRow[] = [];
  const measure = chooseMeasure(rows.filter(({ kind }) => kind === 'aligned'));
  const totals: DraftTotals[] = [];
  const isMerged = namesDimensionsOnce(rows, facts);
  let scale: number | undefined;
  let columns: readonly Column[] = [];
  let heads: CellRow[] = [];
  let dimension: number | undefined;
  /** A dimension was named since the last row. */
  let isFresh = false;
  for (const row of rows) {
    if (isHeadRow(row) || (heads.length > 0 && (isHeadRemnant(row) || isBelowHeads(row, columns, drafts)))) {
      heads.push(row);
      columns = columnsOf(heads, year);
      scale = scaleNamed(heads.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' '));
      for (const { passage } of row.cells) ledger.print('table', passage);
      continue;
    }
    const filled = row.cells.filter(({ text }) => text !== '');
    const divider = dividerOf(filled, framework);
    if (divider) {
      dimension = divider.dimension;
      isFresh = true;
      heads = [];
      ledger.print('table', divider.passage);
      continue;
    }
    if (columns.length === 0 || isHeadRemnant(row)) {
      // What stands before the first whole heading is a part of it: an amount's unit set above its column.
      if (columns.length === 0) heads.push(row);
      for (const { passage } of row.cells) ledger.print('table', passage);
      continue;
    }
    heads = [];
    // The end of a dimension that the page broke may stand before it.
    const total = filled.slice(0, 2).findIndex(({ text }) => isTotalText(text));
    if (total >= 0) {
      totals.push(scaleTotals(readTotals(filled.slice(total), columns), scale));
      for (const { passage } of filled.slice(0, total + 1)) ledger.print('total', passage);
      continue;
    }
    if (filled.length > 0 && isSubtotal(filled)) {
      for (const { passage } of filled) ledger.print('total', passage);
      continue;
    }
    const words =
      row.kind === 'counted' ? readCountedRow(row, columns) : readAlignedRow(row, columns, measure);
    const group = row.kind === 'counted' ? groupOf(filled, words, columns) : undefined;
    if (group) {
      groups.push(group);
      ledger.leaveOut('group', group);
      continue;
    }
    const last = drafts.at(-1);
    if (last && isNumberAlone(words)) {
      ledger.print('table', words.number);
      drafts[drafts.length - 1] = { ...last, number: last.number ?? rowNumber(words.number) };
    } else if (
      last &&
      !isFresh &&
      isContinued(row, words, { last, columns, count: drafts.length, framework })
    ) {
      drafts[drafts.length - 1] = continueRow(last, words, ledger);
      // The rest of a name or an amount that was known by its beginning.
      const rests = [words.dimension, words.budget, ...words.others.map(({ cell }) => cell.passage)];
      for (const passage of rests) ledger.print('table', passage);
    } else {
      const above = isMerged && isBlank(words.dimension) ? last?.dimension : undefined;
      const draft = toDraft(
        words,
        dimension ?? above,
        { framework, year, columns, scale, near: facts.scale },
        ledger,
      );
      drafts.push(draft);
      if (draft.budgets.length === 0) money += words.money.length;
      isFresh = false;
    }
  }
  if (money > 0) ledger.find(diagnostic(SEVERAL_AMOUNTS, { count: money, year }), drafts[0]?.title);
  if (columns.some(({ isMonth }) => isMonth))
    ledger.find(diagnostic(MONTHS_AS_QUARTERS, {}), drafts[0]?.title);
  if (groups.length > 0) {
    ledger.find(
      diagnostic(GROUP_ROWS, { count: groups.length, example: textOf(groups[0] ?? []) }),
      groups[0],
    );
  }
  return { rows: drafts, totals: grandTotals(totals, drafts) };
}

/** Of several rows of totals only one that sums up all rows is that of the plan. */
function grandTotals(totals: readonly DraftTotals[], rows: readonly DraftRow[]): DraftTotals | undefined {
  const last = totals.at(-1);
  const sum = rows.reduce((before, { budget }) => before + (budget ?? 0), 0);
  return totals.length === 1 || last?.budget === sum ? last : undefined;
}

export interface TableFacts {
  readonly year: number | undefined;
  readonly framework: Framework | undefined;
  /** What the amounts are counted in, as a line near the table says. */
  readonly scale?: number | undefined;
}

/**
 * Whether each dimension stands once for all its rows, as a merged cell does that a page broke or a text file lost: then
 * an empty one is that of the row above. Where neighbours say the same twice an empty one says nothing.
 */
function namesDimensionsOnce(rows: readonly CellRow[], { year, framework }: TableFacts): boolean {
  const heads = rows.filter(isHeadRow);
  const column = columnsOf(heads, year).find(({ key }) => key === 'dimension');
  const named = rows.flatMap(({ cells, kind }) => {
    const cell = cells.find(({ from, above }) => from === column?.from && above === undefined);
    const parsed = kind === 'counted' && cell ? parseDimension(cell.text, framework) : undefined;
    return parsed ? [parsed.dimension] : [];
  });
  return named.every((each, index) => each !== named[index - 1]);
}

/** A row into which a head runs down, or that leaves the columns of numbers and titles to the heads above. */
function isBelowHeads(
  { cells, kind }: CellRow,
  columns: readonly Column[],
  drafts: readonly DraftRow[],
): boolean {
  if (kind !== 'counted') return false;
  if (cells.some(({ above }) => above !== undefined)) return true;
  const title = columns.find(({ key }) => key === 'title');
  return (
    drafts.length === 0 &&
    title !== undefined &&
    cells.every(({ text, from }) => text === '' || from >= title.to)
  );
}

/** `รวมมิติที่ ๑`, `รวม 3 โครงการ`: a sum inside the table, with no number of its own. */
const isSubtotal = ([first, second]: readonly Cell[]): boolean =>
  /^(?:รวม|ยอดรวม|ผลรวม)\s*(?:มิติ|กลุ่ม|แผนงาน|\(?\s*[๐-๙0-9]|จำนวน|โครงการ|ยุทธศาสตร์|ด้าน|หมวด)/u.test(
    first?.text ?? '',
  ) || /^(?:รวม|ยอดรวม|ผลรวม)\s*มิติ(?:ที่)?\s*[1-9๑-๙]$/u.test(second?.text ?? '');

/** Words alone that name a group of projects: they run over other columns, or count as `1.1` and `ก.` do. */
function groupOf(filled: readonly Cell[], words: RowWords, columns: readonly Column[]): Passage | undefined {
  const [only] = filled;
  if (!only || filled.length > 2 || words.ticks.length > 0) return undefined;
  if (![words.dimension, words.budget, words.note, words.quarterList].every(isBlank)) return undefined;
  const title = columns.find(({ key }) => key === 'title');
  const runsOver =
    filled.length === 1 && title !== undefined && only.to > title.to && only.to - only.from > 1;
  const isCounted = /^(?:[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})+|[๐-๙0-9]{1,2}[.)]|[ก-ฮ][.)])\s*\S/u.test(
    filled.map(({ text }) => text).join(' '),
  );
  const names = /^(?:กลุ่ม|แผนงาน|ยุทธศาสตร์|ด้าน|หมวด)\S/u.test(only.text);
  return runsOver || isCounted || names ? joinAll(filled.map(({ passage }) => passage)) : undefined;
}

/** A row that names the dimension of those below it. */
function dividerOf(
  cells: readonly Cell[],
  framework: Framework | undefined,
): { dimension: number; passage: Passage } | undefined {
  const [only] = cells;
  if (!only || cells.length !== 1) return undefined;
  const dimension = /^มิติ(?:ที่)?\s*([1-9๑-๙])(?!\d)/u.exec(only.text)?.[1];
  const isNumber = /^[*\d๐-๙\s]*$/u.test(only.text);
  const parsed =
    dimension === undefined
      ? isNumber
        ? undefined
        : parseDimension(only.text, framework)
      : parseDimension(dimension);
  return parsed && { dimension: parsed.dimension, passage: only.passage };
}

/** The number of a row that the end of a page cut off from it. */
const isNumberAlone = ({ number, title, dimension, budget, ticks, note, quarterList }: RowWords): boolean =>
  !isBlank(number) && ticks.length === 0 && [title, dimension, budget, note, quarterList].every(isBlank);

interface RowSetting {
  readonly last: DraftRow;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly framework: Framework | undefined;
}

/** Words alone, without a number of their own: a cell of the row above that a page broke. */
function isContinued(
  { kind }: CellRow,
  { number, title, dimension, budget, ticks }: RowWords,
  { last, columns, count, framework }: RowSetting,
): boolean {
  const hasValues =
    parseDimension(textOf(dimension), framework) !== undefined ||
    !(isBlank(budget) || REST_OF_AMOUNT.test(textOf(budget))) ||
    ticks.length > 0;
  const own = rowNumber(number);
  if (hasValues || own === (last.number ?? count) + 1) return false;
  // In columns of spaces a number may be the first word of the title.
  if (kind === 'aligned') return true;
  return own === undefined && (columns.some(({ key }) => key === 'number') || !beginsTitle(textOf(title)));
}

const beginsTitle = (text: string): boolean => /^(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)/u.test(text);

function rowNumber(words: Passage): number | undefined {
  const number = Number.parseInt(toArabicDigits(textOf(words)), 10);
  return Number.isNaN(number) ? undefined : number;
}

const REST_OF_AMOUNT = /^(?:บาท|\()/u;

function continueRow(row: DraftRow, words: RowWords, ledger: Ledger): DraftRow {
  const rest = joinPassages(words.number, words.title, ' ');
  const isNumber = /^[๐-๙0-9.)]+$/u.test(textOf(row.title));
  const { title, number } = isNumber
    ? withoutNumber(joinPassages(row.title, rest, ' '))
    : { title: joinTitle(row.title, rest), number: [] };
  ledger.print('marker', number);
  return { ...row, title, note: joinPassages(row.note, words.note, ' ') };
}

const joinTitle = (before: Passage, after: Passage): Passage =>
  joinPassages(before, after, glueInCell(textOf(before), textOf(after)));

const LEAST_SPENT = 100;

interface RowFacts {
  readonly columns: readonly Column[];
  readonly framework: Framework | undefined;
  readonly year: number | undefined;
  /** What the heads say that amounts are counted in, and what a line near the table does. */
  readonly scale: number | undefined;
  readonly near: number | undefined;
}

/** In baht; none where heads do not say what a line near them does, or the cell says baht itself. */
function scaledAmount(text: string, scale: number | undefined, near: number | undefined): number | undefined {
  const amount = parseAmount(text);
  if (amount === undefined || amount === 0 || (scale ?? near) === undefined) return amount;
  return scale === undefined || text.includes('บาท') ? undefined : amount * scale;
}

/** Amounts of several years, all of them read, each in a column of its own. */
function budgetsOf(
  { money }: RowWords,
  budget: number | undefined,
  { columns, scale, near }: Pick<RowFacts, 'columns' | 'scale' | 'near'>,
): DraftRow['budgets'] {
  const own = columns.find(({ key }) => key === 'budget')?.year;
  if (budget === undefined || own === undefined || money.length === 0) return [];
  const others = money.flatMap(({ year, words }) => {
    const amount = scaledAmount(textOf(words), scale, near);
    return year === undefined || amount === undefined ? [] : [{ year, amount }];
  });
  const all = [...others, { year: own, amount: budget }].sort((one, other) => one.year - other.year);
  const isWhole = others.length === money.length && new Set(all.map(({ year }) => year)).size === all.length;
  return isWhole ? all : [];
}

/** Words under a head of the plan's own; the section of a sheet that is called so. */
function besideOf(head: Passage, { passage, lines }: Cell): DraftRow['beside'][number] {
  const name = textOf(head)
    .replaceAll(/\s*\([^)]*\)|\*/gu, '')
    .trim();
  const label = labelAt(name);
  const key = /^หน่วย(?:นับ)?$/u.test(name) ? 'unit' : label?.length === name.length ? label.key : 'foreign';
  return { head, key, words: passage, lines: lines ?? [] };
}

const scaleTotals = (totals: DraftTotals, scale: number | undefined): DraftTotals =>
  totals.budget === undefined || scale === undefined ? totals : { ...totals, budget: totals.budget * scale };

function toDraft(
  words: RowWords,
  dimension: number | undefined,
  { columns, framework, year, scale, near }: RowFacts,
  ledger: Ledger,
): DraftRow {
  const parsed = parseDimension(textOf(words.dimension), framework);
  const budget = scaledAmount(textOf(words.budget), scale, near);
  const quarters = isBlank(words.quarterList)
    ? words.ticks.map(({ quarter }) => quarter)
    : parsePeriod(textOf(words.quarterList), year);
  const doubts: RowDoubt[] = [];
  if (!parsed && dimension === undefined) doubts.push('dimension');
  // An amount in the column of a quarter is a part of what no budget is said to be.
  const isSpent = words.ticks.some(({ passage }) => (parseAmount(textOf(passage)) ?? 0) >= LEAST_SPENT);
  if (budget === undefined || (budget === 0 && isSpent)) doubts.push('budget');
  const isTwice = new Set(quarters).size < quarters.length && !columns.some(({ isMonth }) => isMonth);
  if (quarters.length === 0 || words.hasLostTicks || isTwice) doubts.push('quarters');
  const isCounted = columns.some(({ key }) => key === 'number');
  if (isCounted && isBlank(words.number) && doubts.length > 1) doubts.push('row');
  ledger.print('table', words.number);
  const budgets = budgetsOf(words, budget, { columns, scale, near });
  if (budgets.length === 0) for (const other of words.money) ledger.leaveOut('other-amount', other.words);
  for (const { head, cell } of words.others) if (isBlank(head)) ledger.leaveOut('no-field', cell.passage);
  if (budget === undefined) ledger.leaveOut('not-an-amount', words.budget);
  const { title, number } = withoutNumber(words.title);
  ledger.print('marker', number);
  const { note, printed } = ownNote(words.note);
  ledger.print('table', printed);
  if (!parsed) ledger.leaveOut('not-a-dimension', words.dimension);
  return {
    number: rowNumber(words.number),
    title,
    dimension: parsed?.dimension ?? dimension,
    origin: parsed?.origin ?? 'template',
    budget,
    quarters: [...new Set(quarters)].sort(),
    note,
    period: isWords(textOf(words.quarterList)) ? words.quarterList : [],
    values: [
      ...(parsed ? [words.dimension] : []),
      ...(budget === undefined ? [] : [words.budget]),
      ...words.ticks.map(({ passage }) => passage),
      words.quarterList,
      ...(budgets.length === 0 ? [] : words.money.map((other) => other.words)),
    ],
    budgets,
    beside: words.others.flatMap(({ head, cell }) =>
      isBlank(head) || isBlank(cell.passage) ? [] : [besideOf(head, cell)],
    ),
    doubts,
  };
}

/** The reference to the annex is printed by the program; what is left is the officer's own note. */
function ownNote(note: Passage): { note: Passage; printed: Passage } {
  const text = textOf(note);
  const length = /^(?:(?:ภาคผนวก|ลำดับที่)\s*(?:ที่\s*)?[๐-๙0-9]+|[-–—])(?:\s+|$)/u.exec(text)?.[0].length ?? 0;
  return { note: slicePassage(note, length), printed: slicePassage(note, 0, length) };
}
