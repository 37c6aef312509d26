import type { Framework } from '../../plan/plan.js';
import { labelAt } from '../../plan/section-labels.js';
import type { DraftRow, RowDoubt } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { withoutNumber } from '../parts/sheet-start.js';
import { isBlank, type Passage, slicePassage, textOf } from '../passage.js';
import type { Cell } from './cells.js';
import { parsePeriod } from './read-period.js';
import { type RowWords, rowNumber } from './row-words.js';
import type { Column } from './table-columns.js';
import { isWords, parseAmount, parseDimension } from './values.js';

const LEAST_SPENT = 100;

export interface RowFacts {
  readonly columns: readonly Column[];
  readonly framework: Framework | undefined;
  readonly year: number | undefined;
  /** What the heads say that amounts are counted in, and what a line near the table does. */
  readonly scale: number | undefined;
  readonly near: number | undefined;
  /** Under the name of which dimension it stands. */
  readonly dimension: number | undefined;
  /** It may be more than one row, or less. */
  readonly isUnsure: boolean;
}

export function draftRow(found: RowWords, facts: RowFacts, ledger: Ledger): DraftRow {
  const { columns, framework, year, scale, near } = facts;
  const words = withNamedDimension(found, framework);
  const parsed = parseDimension(textOf(words.dimension), framework);
  const budget = scaledAmount(textOf(words.budget), scale, near);
  const ticked = [...new Set(words.ticks.map(({ quarter }) => quarter))].sort();
  const listed = parsePeriod(textOf(words.quarterList), year);
  const quarters = ticked.length > 0 ? ticked : listed;
  const doubts: RowDoubt[] = [];
  if (!parsed && facts.dimension === undefined) doubts.push('dimension');
  // An amount in the column of a quarter is a part of what no budget is said to be.
  const isSpent = words.ticks.some(({ passage }) => (parseAmount(textOf(passage)) ?? 0) >= LEAST_SPENT);
  if (budget === undefined || (budget === 0 && isSpent)) doubts.push('budget');
  const isTwice = ticked.length < words.ticks.length && !columns.some(({ isMonth }) => isMonth);
  const isOther = listed.length > 0 && listed.join() !== quarters.join();
  if (quarters.length === 0 && columns.some(({ quarter }) => quarter !== undefined)) doubts.push('ticks');
  else if (quarters.length === 0 || words.hasLostTicks || isTwice || isOther) doubts.push('quarters');
  const isCounted = columns.some(({ key }) => key === 'number');
  if (facts.isUnsure || (isCounted && isBlank(words.number) && doubts.length > 1)) doubts.push('row');
  ledger.print('table', words.number);
  const budgets = budgetsOf(words, budget, facts);
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
    dimension: parsed?.dimension ?? facts.dimension,
    origin: parsed?.origin ?? 'template',
    budget,
    quarters,
    note,
    period: /[ก-๎]/u.test(textOf(words.quarterList)) ? words.quarterList : [],
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

/** Without a column for it the dimension may stand, by its name, under any other head. */
function withNamedDimension(words: RowWords, framework: Framework | undefined): RowWords {
  const named = isBlank(words.dimension)
    ? words.others.find(({ cell }) => isWords(cell.text) && parseDimension(cell.text, framework))
    : undefined;
  if (!named) return words;
  return {
    ...words,
    dimension: named.cell.passage,
    others: words.others.filter((each) => each !== named),
  };
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
  { columns, scale, near }: RowFacts,
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

/** The reference to the annex is printed by the program; what is left is the officer's own note. */
function ownNote(note: Passage): { note: Passage; printed: Passage } {
  const text = textOf(note);
  const length = /^(?:(?:ภาคผนวก|ลำดับที่)\s*(?:ที่\s*)?[๐-๙0-9]+|[-–—])(?:\s+|$)/u.exec(text)?.[0].length ?? 0;
  return { note: slicePassage(note, length), printed: slicePassage(note, 0, length) };
}
