import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Framework } from '../../plan/plan.js';
import type { DraftRow, DraftTable, DraftTotals } from '../draft.js';
import { GROUP_ROWS, MONTHS_AS_QUARTERS, SEVERAL_AMOUNTS } from '../findings.js';
import type { Ledger } from '../ledger.js';
import { isBlank, joinAll, type Passage, startOf, textOf } from '../passage.js';
import { readAlignedRow } from './aligned-row.js';
import type { Cell, CellRow } from './cells.js';
import { draftRow, type RowFacts } from './draft-row.js';
import { isTotalText, readTotals } from './read-totals.js';
import { dividerOf, groupOf, isBelowHeads, isSubtotal, runsOver } from './row-kinds.js';
import { isContinued, isNumberAlone, joinRows, type RowWords } from './row-words.js';
import { type Column, type ColumnKey, columnsOf, isHeadRemnant, isHeadRow } from './table-columns.js';
import { chooseMeasure, type Measure } from './tick-columns.js';
import { isTick, isWords, parseDimension, scaleNamed } from './values.js';

export interface TableFacts {
  readonly year: number | undefined;
  readonly framework: Framework | undefined;
  /** What the amounts are counted in, as a line near the table says. */
  readonly scale?: number | undefined;
}

/** A row of the table, which rows of a page may be parts of. */
type FoundRow = Pick<RowFacts, 'columns' | 'scale' | 'dimension' | 'isUnsure'> & {
  readonly words: RowWords;
  /** Every column of a row with tabs is there. */
  readonly isWhole: boolean;
};

/** The summary table, from rows of cells in any form. */
export function readTable(rows: readonly CellRow[], facts: TableFacts, ledger: Ledger): DraftTable {
  const reader = new RowReader(facts, ledger, chooseMeasure(rows.filter(({ kind }) => kind === 'aligned')));
  for (const row of rows) reader.take(row);
  const { found, columns, groups, totals } = reader;
  const drafts = draftRows(found, facts, namesDimensionsOnce(rows, facts), ledger);
  const money = found.flatMap(({ words }, index) => (drafts[index]?.budgets.length === 0 ? words.money : []));
  const first = drafts[0]?.title;
  const { year } = facts;
  if (money.length > 0) ledger.find(diagnostic(SEVERAL_AMOUNTS, { count: money.length, year }), first);
  if (columns.some(({ isMonth }) => isMonth)) ledger.find(diagnostic(MONTHS_AS_QUARTERS, {}), first);
  const [example] = groups;
  if (example)
    ledger.find(diagnostic(GROUP_ROWS, { count: groups.length, example: textOf(example) }), example);
  return { rows: drafts, totals: grandTotals(totals, drafts) };
}

/** Takes the rows one after another: heads, names of dimensions and groups, sums, and rows of projects. */
class RowReader {
  readonly groups: Passage[] = [];
  readonly found: FoundRow[] = [];
  readonly totals: DraftTotals[] = [];
  columns: readonly Column[] = [];
  private scale: number | undefined;
  private heads: CellRow[] = [];
  private dimension: number | undefined;
  /** How many cells its heads have. */
  private width = 0;
  /** A dimension was named since the last row. */
  private isFresh = false;

  constructor(
    private readonly facts: TableFacts,
    private readonly ledger: Ledger,
    private readonly measure: Measure,
  ) {}

  take(row: CellRow): void {
    const filled = row.cells.filter(({ text }) => text !== '');
    if (this.takesHead(row) || this.takesDivider(filled) || this.takesRemnant(row)) return;
    this.heads = [];
    if (!this.takesSum(filled)) this.takeRow(row, filled);
  }

  private print(kind: 'table' | 'total', cells: readonly Cell[]): void {
    for (const { passage } of cells) this.ledger.print(kind, passage);
  }

  private takesHead(row: CellRow): boolean {
    const { heads, columns, found } = this;
    const isHead =
      isHeadRow(row) ||
      (heads.length > 0 && (isHeadRemnant(row) || isBelowHeads(row, columns, found.length === 0)));
    if (!isHead) return false;
    heads.push(row);
    this.width = Math.max(...heads.map(({ cells }) => cells.length));
    this.columns = columnsOf(heads, this.facts.year);
    this.scale = scaleNamed(heads.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' '));
    this.print('table', row.cells);
    return true;
  }

  private takesDivider(filled: readonly Cell[]): boolean {
    const divider = dividerOf(filled, this.facts.framework);
    if (!divider) return false;
    this.dimension = divider.dimension;
    this.isFresh = true;
    this.heads = [];
    this.ledger.print('table', divider.passage);
    return true;
  }

  /** What stands before the first whole heading is a part of it: an amount's unit set above its column. */
  private takesRemnant(row: CellRow): boolean {
    const isBeforeHeads = this.columns.length === 0;
    if (!isBeforeHeads && !isHeadRemnant(row)) return false;
    if (isBeforeHeads) this.heads.push(row);
    this.print('table', row.cells);
    return true;
  }

  private takesSum(filled: readonly Cell[]): boolean {
    // The end of a dimension that the page broke may stand before it.
    const total = filled.slice(0, 2).findIndex(({ text }) => isTotalText(text));
    if (total >= 0) {
      this.totals.push(scaleTotals(readTotals(filled.slice(total), this.columns), this.scale));
      this.print('total', filled.slice(0, total + 1));
      return true;
    }
    const isSum = filled.length > 0 && isSubtotal(filled);
    if (isSum) this.print('total', filled);
    return isSum;
  }

  private takeRow(row: CellRow, filled: readonly Cell[]): void {
    const { columns, found, ledger, scale, dimension } = this;
    const words =
      row.kind === 'counted' ? readCountedRow(row, columns) : readAlignedRow(row, columns, this.measure);
    const last = found.at(-1);
    const group = row.kind === 'counted' ? groupOf(filled, words, columns) : undefined;
    // Alone at the head of a page it may as well be the rest of a title.
    const mayBeRest = last && row.startsPage && !runsOver(filled, columns);
    if (group && !mayBeRest) {
      this.groups.push(group);
      ledger.leaveOut('group', group);
    } else if (last?.isWhole && row.kind === 'aligned') {
      // Behind a whole row with tabs a line without one is none of the table.
      for (const { passage } of filled) ledger.leaveOut('unknown-part', passage);
    } else if (this.isFresh && row.startsPage && filled.length === 1 && words.ticks.length === 0) {
      // The rest of the dimension's name.
      this.print('table', filled);
    } else if (last && this.goesOn(row, words, last)) {
      const isUnsure = last.isUnsure || group !== undefined;
      found[found.length - 1] = { ...last, words: joinRows(last.words, words), isUnsure };
    } else {
      const isWhole = row.kind === 'counted' && row.cells.length >= this.width;
      found.push({ words, columns, scale, dimension, isUnsure: false, isWhole });
      this.isFresh = false;
    }
  }

  private goesOn(row: CellRow, words: RowWords, last: FoundRow): boolean {
    const { columns, found, facts, isFresh } = this;
    const above = { words: last.words, count: found.length, columns, framework: facts.framework };
    return isNumberAlone(words) || (!isFresh && isContinued(row, words, above));
  }
}

function draftRows(
  found: readonly FoundRow[],
  { year, framework, scale: near }: TableFacts,
  isMerged: boolean,
  ledger: Ledger,
): DraftRow[] {
  const drafts: DraftRow[] = [];
  for (const { words, dimension, isWhole: _isWhole, ...own } of found) {
    const above = isMerged && isBlank(words.dimension) ? drafts.at(-1)?.dimension : undefined;
    const facts = { ...own, year, framework, near, dimension: dimension ?? above };
    drafts.push(draftRow(words, facts, ledger));
  }
  return drafts;
}

const scaleTotals = (totals: DraftTotals, scale: number | undefined): DraftTotals =>
  totals.budget === undefined || scale === undefined ? totals : { ...totals, budget: totals.budget * scale };

/** Of several rows of totals only one that sums up all rows is that of the plan. */
function grandTotals(totals: readonly DraftTotals[], rows: readonly DraftRow[]): DraftTotals | undefined {
  const last = totals.at(-1);
  const sum = rows.reduce((before, { budget }) => before + (budget ?? 0), 0);
  return totals.length === 1 || last?.budget === sum ? last : undefined;
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

/** A row whose cells are counted: each belongs to the heading in whose column it begins. */
function readCountedRow({ cells }: CellRow, columns: readonly Column[]): RowWords {
  // A dimension or a tick that runs down over several rows is that of each.
  const filled = cells.flatMap((cell): Cell[] => {
    if (cell.text !== '') return [cell];
    const column = cell.above && columnOf(cell, columns);
    const runsDown = column?.key === 'dimension' || column?.quarter !== undefined;
    return cell.above && runsDown ? [{ ...cell, passage: cell.above, text: textOf(cell.above) }] : [];
  });
  const placed = filled.flatMap((cell) => {
    const column = columnOf(cell, columns);
    if (column?.dimension === undefined) return [{ cell, column }];
    const passage = [{ text: `${column.dimension}`, start: startOf(cell.passage) ?? 0 }];
    return isTick(cell.text) ? [{ cell: { ...cell, passage }, column }] : [];
  });
  const wordsOf = (key: ColumnKey): Passage =>
    joinAll(
      placed
        .filter(({ column }) => column?.key === key && column.quarter === undefined)
        .map(({ cell }) => cell.passage),
    );
  // A bar over several months or quarters is a tick in each.
  const quarterCells = placed.flatMap(({ cell, column }) =>
    column?.quarter === undefined
      ? []
      : columns.flatMap(({ quarter, from }) =>
          quarter !== undefined && cell.from <= from && from < cell.to ? [{ quarter, cell }] : [],
        ),
  );
  return {
    number: wordsOf('number'),
    title: wordsOf('title'),
    dimension: wordsOf('dimension'),
    budget: wordsOf('budget'),
    money: placed.flatMap(({ cell, column }) =>
      column?.key === 'money' ? [{ year: column.year, words: cell.passage }] : [],
    ),
    quarterList: joinAll([
      wordsOf('quarters'),
      ...quarterCells.filter(({ cell }) => isWords(cell.text)).map(({ cell }) => cell.passage),
    ]),
    note: wordsOf('note'),
    ticks: quarterCells
      .filter(({ cell }) => isTick(cell.text) && !isWords(cell.text))
      .map(({ quarter, cell }) => ({ quarter, passage: cell.passage })),
    others: placed.flatMap(({ cell, column }) =>
      !column || column.key === 'other' ? [{ head: column?.head ?? [], cell }] : [],
    ),
    // A text file does not tell how far a bar runs.
    hasLostTicks: quarterCells.some(({ cell }) => cell.lines === undefined && BAR.test(cell.text)),
  };
}

const BAR = /[←→↔⟷⇔━─►◄▬=]|<-+>|-{2,}/u;

const columnOf = (cell: Cell, columns: readonly Column[]): Column | undefined =>
  columns.find(({ from, to, quarter }) => quarter !== undefined && from <= cell.from && cell.from < to) ??
  columns.find(({ from, to }) => from <= cell.from && cell.from < to);
