import { amount, money } from '../thai/amount.js';
import type { ExtraColumn, Plan } from './plan.js';

/** The summary table's columns where they are not the usual ones, in mm of a lying A4 page. */
export interface TableLayout {
  readonly years: readonly number[];
  /** Somewhere in the columns of years stand satang: all their amounts are printed with them. */
  readonly hasSatang: boolean;
  readonly extras: readonly { readonly field: ExtraColumn; readonly title: string }[];
  /** As markup wants them: `13mm * 12mm …`. */
  readonly columns: string;
  /** The same of the sums by dimension. */
  readonly dimensionColumns: string;
  /** What is left for the titles of the projects. */
  readonly titleWidth: number;
}

/** mm. A title in a narrower column is a pile of single words. */
export const LEAST_TITLE = 40;
/** mm. Below this the other columns give way first. */
const COMFORTABLE_TITLE = 70;

const LINE = 257;
const QUARTERS = 4;
const USUAL = { number: 13, dimension: 12, budget: 24, quarter: 11, note: 32 };
/** Beside other columns they have no more than they need. */
const NARROW = { number: 11, dimension: 10, quarter: 7, note: 18 };

/** Of the text of a table, a digit and the padding of a cell. */
const DIGIT = 1.8;
const PADDING = 3;
const LEAST_AMOUNT = 14;

const EXTRAS: Readonly<
  Record<ExtraColumn, { readonly title: string; readonly width: number; readonly least: number }>
> = {
  responsible: { title: 'ผู้รับผิดชอบ', width: 30, least: 20 },
  place: { title: 'สถานที่ดำเนินการ', width: 28, least: 21 },
  unit: { title: 'หน่วยนับ', width: 16, least: 13 },
  indicator: { title: 'ตัวชี้วัด', width: 36, least: 23 },
};

/** `amounts`: what each column of a year will print, and last that of their sums, baht. */
export function tableLayout(
  { budgetYears, extraColumns }: Columns,
  amounts: readonly (readonly number[])[],
): TableLayout {
  const isUsual = budgetYears.length === 0 && extraColumns.length === 0;
  const { number, dimension, quarter } = isUsual ? USUAL : NARROW;
  const hasSatang = amounts.flat().some((each) => !Number.isInteger(each));
  const budgets =
    budgetYears.length === 0
      ? [USUAL.budget]
      : amounts.map((column) => amountWidth(column, hasSatang ? money : amount));
  const wide = extraColumns.map((field) => EXTRAS[field].width);
  const least = extraColumns.map((field) => EXTRAS[field].least);
  const titleBeside = (own: readonly number[], note: number) =>
    LINE - sum([number, dimension, ...budgets, QUARTERS * quarter, ...own, note]);
  const { own, note } = [
    { own: wide, note: USUAL.note },
    { own: wide, note: NARROW.note },
  ].find((each) => titleBeside(each.own, each.note) >= COMFORTABLE_TITLE) ?? {
    own: least,
    note: NARROW.note,
  };
  const quarters = Array.from({ length: QUARTERS }, () => quarter);
  return {
    years: budgetYears,
    hasSatang,
    extras: extraColumns.map((field) => ({ field, title: EXTRAS[field].title })),
    columns: `${number}mm * ${inMm([dimension, ...budgets, ...quarters, ...own, note])}`,
    dimensionColumns: isUsual
      ? '* 30mm 30mm 11mm 11mm 11mm 11mm'
      : `* 22mm ${inMm([...budgets, ...quarters])}`,
    titleWidth: titleBeside(own, note),
  };
}

type Columns = Pick<Plan, 'budgetYears' | 'extraColumns'>;

function amountWidth(amounts: readonly number[], print: (baht: number) => string): number {
  const longest = Math.max(0, ...amounts.map((each) => print(each).length));
  return Math.max(LEAST_AMOUNT, Math.ceil(longest * DIGIT + PADDING));
}

const inMm = (widths: readonly number[]): string => widths.map((width) => `${width}mm`).join(' ');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
