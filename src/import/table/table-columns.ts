import type { Quarter } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Cell, CellRow } from './cells.js';

export type ColumnKey = 'number' | 'title' | 'dimension' | 'budget' | 'note' | 'quarters' | 'other';

export interface Column {
  readonly key: ColumnKey;
  readonly quarter?: Quarter;
  readonly from: number;
  readonly to: number;
  readonly shownFrom: number;
}

const KINDS = '(?:แผนงาน|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ(?:งาน)?|รายการ|งาน)';

const HEADS: readonly (readonly [ColumnKey, RegExp])[] = [
  ['number', /^(?:ลำดับ(?:ที่)?|ที่|ข้อ|no\.?)$/iu],
  [
    'quarters',
    /^(?:การ|ระยะเวลา|ห้วงเวลา|ช่วงเวลา)?(?:ที่)?(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน))?\s*(?:ใน|ราย)?(?:ไตรมาส(?:ที่)?)(?:\s*\(.*\))?$/u,
  ],
  ['quarters', /^(?:ระยะเวลา|ห้วงเวลา|ช่วงเวลา)(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ))?$/u],
  ['dimension', /^มิติ(?:ที่)?(?:\s*\(.*\))?$/u],
  [
    'budget',
    /^(?:จำนวน)?(?:งบประมาณ|วงเงิน|จำนวนเงิน|เงินงบประมาณ)(?:ที่ใช้|รายจ่าย|ดำเนินการ)*(?:\s*\(?\s*บาท\s*\)?)?$/u,
  ],
  ['note', /^หมายเหตุ/u],
  [
    'title',
    new RegExp(`^(?:ชื่อ|รายชื่อ|รายการ)?\\s*${KINDS}(?:\\s*(?:/|และ|,)?\\s*${KINDS})*(?:\\s*\\(.*\\))?$`, 'u'),
  ],
];

const keyOf = (text: string): ColumnKey =>
  HEADS.find(([, pattern]) => pattern.test(text.replaceAll('*', '').trim()))?.[0] ?? 'other';

/** A row that only names columns; the second row of a heading gives the quarters. */
export function isHeadRow({ cells }: CellRow): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return false;
  if (
    filled.length >= 2 &&
    filled.every(({ text }) => quarterOf(text) !== undefined || /^[-: ]+$/u.test(text))
  ) {
    return quarterCells(filled).length >= 2;
  }
  const keys = filled.map(({ text }) => keyOf(text));
  const known = new Set(keys.filter((key) => key !== 'other'));
  const isShort = filled.every(({ text }) => text.length <= 45);
  return isShort && (known.has('number') || known.has('quarters') || known.has('title')) && known.size >= 2;
}

/** Of a heading's parts alone: the amount's unit, bars of a Markdown table, a word that was set on its own line. */
export const isHeadRemnant = ({ cells }: CellRow): boolean =>
  cells.every(({ text }) =>
    /^$|^[-:\s]+$|^\(?บาท\)?$|^\(ตั้งต้น\)$|^(?:ดำเนินการ)?ไตรมาส(?:ที่)?$|^งบประมาณ(?: ?\(บาท\))?$|^ดำเนินการ$/u.test(
      text,
    ),
  ) || quarterCells(cells.filter(({ text }) => text !== '' && !/^\(?บาท\)?$/u.test(text))).length === 4;

/** Columns as one or two rows of headings give them; `quarters` is cut into four where a row says so. */
export function columnsOf(rows: readonly CellRow[]): Column[] {
  const named = rows.flatMap(({ cells }) =>
    cells
      .filter(({ text }) => text !== '' && quarterOf(text) === undefined && keyOf(text) !== 'other')
      .map((cell) => ({ key: keyOf(cell.text), ...placeOf(cell) })),
  );
  const unnamed = rows.flatMap(({ cells }) =>
    cells
      .filter(({ text }) => text !== '' && quarterOf(text) === undefined && keyOf(text) === 'other')
      .map((cell) => ({ key: 'other' as const, ...placeOf(cell) })),
  );
  const whole = named.find(({ key }) => key === 'quarters');
  const quarters = quarterColumns(rows, whole);
  const others = named.filter(({ key }) => key !== 'quarters' || quarters.length === 0);
  return [...others, ...unnamed, ...quarters];
}

function quarterColumns(rows: readonly CellRow[], whole: Column | undefined): Column[] {
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
    }));
  }
  return [];
}

/** `1`, `ไตรมาส 1`, `ไตรมาสที่ ๑`, `Q1`. */
export function quarterOf(text: string): Quarter | undefined {
  const match = /^(?:ไตรมาส(?:ที่)?\s*|Q)?([1-4])(?:\s*\(.*\))?$/iu.exec(
    toArabicDigits(text).replaceAll('*', ''),
  );
  return match ? (Number(match[1]) as Quarter) : undefined;
}

function quarterCells(cells: readonly Cell[]): { quarter: Quarter; cell: Cell }[] {
  const found = cells.flatMap((cell) => {
    const quarter = quarterOf(cell.text);
    return quarter === undefined ? [] : [{ quarter, cell }];
  });
  return found.every(({ quarter }, index) => quarter === index + 1) ? found : [];
}

const placeOf = ({ from, to, shownFrom }: Cell) => ({ from, to, shownFrom });
