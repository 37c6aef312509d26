import type { Quarter } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type Passage, textOf } from '../passage.js';
import type { Cell, CellRow } from './cells.js';
import { isTwiceCounted, monthCells, quarterCells, quarterOf } from './time-cells.js';

/** `money` is an amount that is none of the plan's year, or of which that is not known. */
export type ColumnKey = 'number' | 'title' | 'dimension' | 'budget' | 'money' | 'note' | 'quarters' | 'other';

export interface Column {
  readonly key: ColumnKey;
  readonly quarter?: Quarter;
  readonly from: number;
  readonly to: number;
  readonly shownFrom: number;
  readonly middle?: number;
  /** Of an amount: the fiscal year that its head names. */
  readonly year?: number;
  /** The quarter is that of a month. */
  readonly isMonth?: boolean;
  /** A tick in it gives the dimension. */
  readonly dimension?: number;
  /** How it is called, where it is none of the columns that every plan has. */
  readonly head?: Passage;
}

const KINDS = '(?:แผนงาน|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ(?:งาน)?|รายการ|งาน)';

const HEADS: readonly (readonly [ColumnKey, RegExp])[] = [
  ['number', /^(?:ลำดับ(?:ที่)?|ที่|ข้อ|no\.?)$/iu],
  [
    'quarters',
    /^(?:การ|ระยะเวลา|ห้วงเวลา|ช่วงเวลา)?(?:ที่)?(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน))?\s*(?:ใน|ราย)?(?:ไตรมาส(?:ที่)?)(?:\s*\(.*\))?$/u,
  ],
  ['quarters', /^(?:ระยะเวลา|ห้วงเวลา|ช่วงเวลา)(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ))?$/u],
  ['dimension', /^(?:(?:ความ)?สอดคล้อง(?:กับ)?|ตาม|สนอง)?มิติ(?:ที่|การดำเนินงาน|ตามแผน)?(?:\s*\(.*\))?$/u],
  [
    'budget',
    /^(?:จำนวน)?(?:งบประมาณ|งบฯ|งปม\.?|วงเงิน|จำนวนเงิน|เงินงบประมาณ|(?:ประมาณการ)?ค่าใช้จ่าย|ประมาณการ)(?:(?:ที่)?(?:ใช้|ตั้งไว้|ได้รับ(?:การ)?(?:จัดสรร|อนุมัติ))|รายจ่าย|ดำเนินการ|รวม|ตามแผน[ก-๎]*|ตามข้อบัญญัติ|ตามเทศบัญญัติ|แต่ละปี|และที่ผ่านมา|และ(?:แหล่ง)?ที่มา(?:ของงบประมาณ)?)*(?:\s*(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*[๐-๙0-9]{4})?(?:\s*[(/]?\s*(?:พัน|หมื่น|แสน|ล้าน)?บาท\s*\)?)?$/u,
  ],
  [
    'budget',
    /^(?:เบิกจ่าย(?:จริง)?|ข้อบัญญัติ|เทศบัญญัติ|แผนพัฒนาท้องถิ่น|ผลการ(?:เบิกจ่าย|ใช้จ่าย)(?:งบประมาณ)?|ใช้จริง)(?:\s*\(?\s*บาท\s*\)?)?$/u,
  ],
  ['note', /^หมายเหตุ/u],
  [
    'title',
    new RegExp(`^(?:ชื่อ|รายชื่อ|รายการ)?\\s*${KINDS}(?:\\s*(?:/|และ|,)?\\s*${KINDS})*(?:\\s*\\(.*\\))?$`, 'u'),
  ],
];

/** Narrow columns break their heads anywhere: `โครงกา ร/ กิจกรร ม`. */
function keyOf(text: string): ColumnKey {
  const plain = text.replaceAll('*', '').trim();
  const bare = plain.replaceAll(/\s/gu, '');
  return HEADS.find(([, pattern]) => pattern.test(plain) || pattern.test(bare))?.[0] ?? 'other';
}

/** Columns of a table of risks: it measures dangers, and its measures are no projects. */
const RISK_HEAD = /ความเสี่ยง|^โอกาส|^ผลกระทบ|^(?:ค่า)?คะแนน|^ระดับ/u;

export const isMonthRow = ({ cells }: CellRow): boolean =>
  monthCells(cells.filter(({ text }) => text !== '')).length > 0;

/** A row that only names columns; the second row of a heading gives the quarters. */
export function isHeadRow({ cells }: CellRow): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0 || filled.filter(({ text }) => RISK_HEAD.test(text)).length >= 2) return false;
  if (monthCells(filled).length > 0) return true;
  if (
    filled.length >= 2 &&
    filled.every(({ text }) => quarterOf(text) !== undefined || /^[-: ]+$/u.test(text))
  ) {
    return quarterCells(filled).length >= 2 || isTwiceCounted(filled);
  }
  const keys = filled.map(({ text }) => keyOf(text));
  const known = new Set(keys.filter((key) => key !== 'other'));
  // Lists of any things count `รายการ`; only dimensions or quarters tell that these are projects.
  const isOfProjects =
    filled.every(({ text }) => !/^(?:รายการ|งาน)$/u.test(text.trim())) ||
    known.has('dimension') ||
    known.has('quarters');
  if (!isOfProjects) return false;
  const isShort = filled.every(({ text }) => text.length <= 45);
  return isShort && (known.has('number') || known.has('quarters') || known.has('title')) && known.size >= 2;
}

/** Heads of dimensions or quarters: the table plans what is to be done. */
export const isProjectHead = ({ cells }: CellRow): boolean =>
  cells.some(({ text }) => ['dimension', 'quarters'].includes(keyOf(text)) || quarterOf(text) !== undefined);

/** Of a heading's parts alone: the amount's unit, bars of a Markdown table, a word that was set on its own line. */
export const isHeadRemnant = ({ cells }: CellRow): boolean =>
  cells.every(({ text }) =>
    /^$|^[-:\s]+$|^\(?(?:พัน|หมื่น|แสน|ล้าน)?บาท\)?$|^\(ตั้งต้น\)$|^(?:ดำเนินการ)?ไตรมาส(?:ที่)?$|^งบประมาณ(?: ?\(บาท\))?$|^ดำเนินการ$/u.test(
      text,
    ),
  ) ||
  (cells.filter(({ text }) => yearOf(text) !== undefined).length >= 2 &&
    cells.every(({ text }) => text === '' || yearOf(text) !== undefined || keyOf(text) !== 'other')) ||
  monthCells(cells).length > 0 ||
  quarterCells(cells.filter(({ text }) => text !== '' && !/^\(?บาท\)?$/u.test(text))).length === 4;

/**
 * Columns as rows of headings give them: `quarters` is cut into four where a row says so, and amounts by year, of which
 * that of the plan's `year` is the budget.
 */
export function columnsOf(heads: readonly CellRow[], year?: number): Column[] {
  const { dimensions, rows } = dimensionColumns(heads);
  const named = rows.flatMap(({ cells }) =>
    cells
      .filter(({ text }) => text !== '' && quarterOf(text) === undefined && keyOf(text) !== 'other')
      .map((cell): Column => ({ key: keyOf(cell.text), ...placeOf(cell), head: cell.passage })),
  );
  const unnamed = rows.flatMap(({ cells }) =>
    cells
      .filter(
        ({ text }) =>
          text !== '' &&
          quarterOf(text) === undefined &&
          yearOf(text) === undefined &&
          keyOf(text) === 'other',
      )
      .map((cell): Column => ({ key: 'other', ...placeOf(cell), head: cell.passage })),
  );
  const whole = named.find(({ key }) => key === 'quarters');
  const quarters = quarterColumns(rows, whole);
  const title = titleAmong(named);
  const isSpan = rows.some(({ cells }) =>
    cells.some(({ text }) => /^(?:วันที่|วัน|เดือน)?(?:เริ่ม|สิ้นสุด|แล้วเสร็จ)/u.test(text)),
  );
  const isCounted = rows.every(({ kind }) => kind === 'counted');
  const others = named
    .filter(({ key, from, to }) =>
      key === 'quarters'
        ? !isSpan && quarters.every((quarter) => isCounted && (quarter.from < from || to <= quarter.from))
        : key !== 'budget',
    )
    .map((column): Column => {
      const isSecond =
        column.key === 'title' && title && (column.to <= title.from || column.from >= title.to);
      return isSecond && isCounted ? { ...column, key: 'other' } : column;
    });
  return [...others, ...dimensions, ...moneyColumns(rows, year), ...unnamed, ...quarters];
}

/** `มิติที่ ๑ | มิติที่ ๒ | …`, or `1 | 2 | …` below มิติ, that are ticked as quarters are; and the heads without them. */
function dimensionColumns(heads: readonly CellRow[]): {
  readonly dimensions: readonly Column[];
  readonly rows: readonly CellRow[];
} {
  const wide = heads.flatMap(({ cells, kind }) => {
    const filled = cells.filter(({ text }) => text !== '');
    const at = filled.findIndex(({ text }) => keyOf(text) === 'dimension');
    const end = filled[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return at >= 0 && kind === 'counted' ? [{ cell: filled[at], from: filled[at]?.from ?? 0, end }] : [];
  });
  const numberOf = ({ text, from }: Cell): number | undefined => {
    const plain = toArabicDigits(text).trim();
    const isBelow = wide.some((head) => head.from <= from && from < head.end);
    return (
      Number(
        /^มิติ(?:ที่)?\s*([1-9])(?=$|[\s:(])/u.exec(plain)?.[1] ??
          (isBelow ? /^[1-9]$/u.exec(plain)?.[0] : undefined),
      ) || undefined
    );
  };
  const found = heads.flatMap(({ cells, kind }) =>
    kind === 'counted' ? cells.filter((cell) => numberOf(cell) !== undefined) : [],
  );
  if (found.length < 2) return { dimensions: [], rows: heads };
  const own = new Set([...found, ...wide.map(({ cell }) => cell)]);
  return {
    dimensions: found.map(
      (cell): Column => ({ key: 'dimension', ...placeOf(cell), dimension: numberOf(cell) ?? 0 }),
    ),
    rows: heads.map((row) => ({ ...row, cells: row.cells.filter((cell) => !own.has(cell)) })),
  };
}

/** `แผนงาน | โครงการ | กิจกรรม`: one of several columns names the projects. */
const titleAmong = (columns: readonly Column[]): Column | undefined => {
  const titles = columns.filter(({ key }) => key === 'title');
  return titles.find(({ head = [] }) => textOf(head).includes('โครงการ')) ?? titles[0];
};

/** Several amounts are never one: the year of the plan tells which is its budget, or none is. */
function moneyColumns(rows: readonly CellRow[], year: number | undefined): Column[] {
  const heads = rows.flatMap(({ cells }) => cells.filter(({ text }) => keyOf(text) === 'budget'));
  const times = rows
    .flatMap(({ cells }) => [...quarterCells(cells), ...monthCells(cells)])
    .map(({ cell }) => cell);
  const isOverTime = ({ from, to }: Cell): boolean =>
    times.some((cell) => from <= cell.from && cell.from < to);
  const years = rows.flatMap(({ cells, kind }) =>
    cells.filter(
      (cell) =>
        yearOf(cell.text) !== undefined &&
        (heads.length === 0
          ? kind === 'counted' && !isOverTime(cell)
          : heads.some(({ from, to }) => kind === 'aligned' || (from <= cell.from && cell.from < to))),
    ),
  );
  const covers = (head: Cell, cell: Cell): boolean =>
    head !== cell && head.from <= cell.from && cell.from < head.to;
  const cells = [
    ...heads.filter((head) => ![...years, ...heads].some((cell) => covers(head, cell))),
    ...years,
  ];
  const money = cells.map((cell): Column => {
    const own = yearOf(cell.text) ?? yearIn(cell.text);
    return { key: 'money', ...placeOf(cell), ...(own !== undefined && { year: own }) };
  });
  const [only] = money;
  const chosen =
    money.length === 1 && (only?.year === undefined || only.year === year)
      ? only
      : money.find((column) => year !== undefined && column.year === year);
  return money.map((column) => (column === chosen ? { ...column, key: 'budget' } : column));
}

/** `2569`, `ปี พ.ศ. ๒๕๖๙`, `ปีงบประมาณ 2569 (บาท)`, `ปี 69`. */
function yearOf(text: string): number | undefined {
  const match =
    /^(?:(?:ประจำ)?ปี\s*(?:งบประมาณ)?\s*)?(?:พ\.?\s*ศ\.?\s*)?(25\d\d|(?<=ปี\s*)\d\d)(?:\s*\(?\s*บาท\s*\)?)?$/u.exec(
      toArabicDigits(text).replaceAll('*', '').trim(),
    );
  return match ? fullYear(match[1] ?? '') : undefined;
}

function yearIn(text: string): number | undefined {
  const found = /25\d\d/u.exec(toArabicDigits(text))?.[0];
  return found === undefined ? undefined : Number(found);
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2500 : 0) + Number(digits);

function quarterColumns(rows: readonly CellRow[], whole: Column | undefined): Column[] {
  for (const { cells } of rows) {
    const months = monthCells(cells.filter(({ text }) => text !== ''));
    if (months.length === 0) continue;
    return months.map(({ quarter, cell }) => ({ key: 'quarters', quarter, isMonth: true, ...placeOf(cell) }));
  }
  for (const { cells, kind } of rows) {
    const found = quarterCells(cells.filter(({ text }) => text !== ''));
    if (found.length < 4) continue;
    const isShifted = kind === 'counted' && whole !== undefined && (found[0]?.cell.from ?? 0) < whole.from;
    const shift = isShifted ? whole.from - (found[0]?.cell.from ?? 0) : 0;
    return found.map(({ quarter, cell }) => ({
      key: 'quarters',
      quarter,
      from: cell.from + shift,
      to: cell.to + shift,
      shownFrom: cell.shownFrom + shift,
      ...(cell.middle !== undefined && { middle: cell.middle }),
    }));
  }
  return [];
}

const placeOf = ({ from, to, shownFrom, middle }: Cell) => ({
  from,
  to,
  shownFrom,
  ...(middle !== undefined && { middle }),
});
