import type { Framework } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Line } from '../manuscript.js';
import { isBlank, joinPassages, type Passage, textOf } from '../passage.js';
import { glueInCell } from '../sheet/glue.js';
import { markerAt } from '../sheet/list-marker.js';
import type { Cell, CellRow } from './cells.js';
import type { Column } from './table-columns.js';
import { parseDimension } from './values.js';

/** The words of one row, put under their headings. */
export interface RowWords {
  readonly number: Passage;
  readonly title: Passage;
  readonly dimension: Passage;
  readonly budget: Passage;
  /** Amounts of other years and kinds. */
  readonly money: readonly { readonly year: number | undefined; readonly words: Passage }[];
  readonly ticks: readonly { readonly quarter: 1 | 2 | 3 | 4; readonly passage: Passage }[];
  /** Quarters, or a time, written out in one cell. */
  readonly quarterList: Passage;
  readonly note: Passage;
  /** What stands under heads that not every plan has. */
  readonly others: readonly { readonly head: Passage; readonly cell: Cell }[];
  /** Ticks that cannot be told apart, for want of columns. */
  readonly hasLostTicks: boolean;
}

export function rowNumber(words: Passage): number | undefined {
  const number = Number.parseInt(toArabicDigits(textOf(words)), 10);
  return Number.isNaN(number) ? undefined : number;
}

/** The number of a row that the end of a page cut off from it. */
export const isNumberAlone = ({
  number,
  title,
  dimension,
  budget,
  ticks,
  note,
  quarterList,
  others,
}: RowWords): boolean =>
  rowNumber(number) !== undefined &&
  ticks.length + others.length === 0 &&
  [title, dimension, budget, note, quarterList].every(isBlank);

interface RowAbove {
  readonly words: RowWords;
  /** How many rows there are so far. */
  readonly count: number;
  readonly columns: readonly Column[];
  readonly framework: Framework | undefined;
}

/** Whether a row has no number or values of its own: it is the rest of the row above, which a page broke. */
export function isContinued(
  { kind, cells, startsPage }: CellRow,
  { number, title, dimension, budget, ticks }: RowWords,
  { words: above, count, columns, framework }: RowAbove,
): boolean {
  const titled = columns.find(({ key }) => key === 'title');
  // The merged cell that holds the title runs on.
  if (cells.some(({ from, above: running }) => from === titled?.from && running !== undefined)) return true;
  // What has no letters is the number of a title that a page cut off.
  if (startsPage && !isBlank(above.title) && !/\p{L}/u.test(textOf(above.title))) return true;
  const own = rowNumber(number);
  const isCounted = columns.some(({ key }) => key === 'number') && kind === 'counted';
  // So do merged cells whose lower parts a text file leaves empty.
  if (isCounted && !isBlank(above.number) && (startsPage || isBlank(title))) return isBlank(number);
  const hasValues =
    parseDimension(textOf(dimension), framework) !== undefined ||
    !(isBlank(budget) || REST_OF_AMOUNT.test(textOf(budget))) ||
    ticks.length > 0;
  if (hasValues || own === (rowNumber(above.number) ?? count) + 1) return false;
  // In columns of spaces a number may be the first word of the title.
  if (kind === 'aligned') return true;
  return own === undefined && (isCounted || !beginsTitle(textOf(title)));
}

const beginsTitle = (text: string): boolean => /^(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)/u.test(text);
const REST_OF_AMOUNT = /^(?:บาท|\()/u;

/** A row with the rest of it below; nothing of it is lost. */
export function joinRows(above: RowWords, below: RowWords): RowWords {
  const isNumbered = !isBlank(above.number);
  const rest = isNumbered ? joinPassages(below.number, below.title, ' ') : below.title;
  return {
    number: isNumbered ? above.number : below.number,
    title: joinInCell(above.title, rest),
    dimension: joinValue(above.dimension, below.dimension),
    budget: joinValue(above.budget, below.budget),
    money: joinMoney(above.money, below.money),
    ticks: [...above.ticks, ...below.ticks],
    quarterList: joinPassages(above.quarterList, below.quarterList, ' '),
    note: joinPassages(above.note, below.note, ' '),
    others: below.others.reduce(joinOther, above.others),
    hasLostTicks: above.hasLostTicks || below.hasLostTicks,
  };
}

const joinInCell = (before: Passage, after: Passage): Passage =>
  joinPassages(before, after, glueInCell(textOf(before), textOf(after)));

/** A merged cell says the same in both. */
const joinValue = (before: Passage, after: Passage): Passage =>
  textOf(before) === textOf(after) ? before : joinInCell(before, after);

const joinMoney = (above: RowWords['money'], below: RowWords['money']): RowWords['money'] =>
  above.length === below.length
    ? above.map(({ year, words }, index) => ({ year, words: joinValue(words, below[index]?.words ?? []) }))
    : [...above, ...below];

function joinOther(others: RowWords['others'], below: RowWords['others'][number]): RowWords['others'] {
  const own = others.findIndex(
    ({ head, cell }) => !isBlank(head) && head === below.head && cell.from === below.cell.from,
  );
  return own < 0
    ? [...others, below]
    : others.map((each, index) =>
        index === own ? { ...each, cell: joinCells(each.cell, below.cell) } : each,
      );
}

function joinCells(above: Cell, below: Cell): Cell {
  const passage = joinInCell(above.passage, below.passage);
  return { ...above, passage, text: textOf(passage), lines: joinLines(above.lines ?? [], below.lines ?? []) };
}

/** The first line below goes on with the last one above, if it begins no entry. */
function joinLines(above: readonly Line[], below: readonly Line[]): Line[] {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first || first.marker || markerAt(textOf(first.passage))) return [...above, ...below];
  const passage = joinInCell(last.passage, first.passage);
  return [...above.slice(0, -1), { ...last, passage, raw: textOf(passage) }, ...below.slice(1)];
}
