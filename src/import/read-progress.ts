import type { BuddhistDate } from '../plan/buddhist-date.js';
import { formatDate } from '../plan/buddhist-date.js';
import { OPEN_TEXT } from '../plan/open-mark.js';
import {
  FINISHED,
  IMPOSSIBLE,
  isRound,
  NOTHING,
  PENDING,
  REASONS,
  type Round,
  type Status,
} from '../plan/reporting-rounds.js';
import type { Result } from '../plan/schema-types.js';
import { toArabicDigits } from '../thai/digits.js';
import { type Block, toManuscript } from './manuscript.js';
import { findYear } from './meaning/find-year.js';
import { findDate } from './parts/read-date.js';
import { beginsSections, withoutNumber } from './parts/sheet-start.js';
import { compactText, joinAll, type Passage, textOf } from './passage.js';
import type { SourceText } from './source-text.js';
import { type Cell, type CellRow, gridRows, lineRow } from './table/cells.js';
import { parseAmount } from './table/values.js';

/** A progress report as it was printed: what became of each project of a plan. */
export interface DraftReport {
  readonly round: Round | undefined;
  readonly fiscalYear: number | undefined;
  readonly asOf: BuddhistDate | undefined;
  readonly reporter: { readonly name: string; readonly position: string } | undefined;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly title: Passage;
  readonly result: Result;
  /** Thai names of what could not be read. */
  readonly open: readonly string[];
}

/** The report that a document is; undefined where it is none. */
export function readProgress(sources: readonly SourceText[]): DraftReport | undefined {
  const manuscript = toManuscript(sources);
  const rows = reportRows(manuscript.blocks);
  const lines = manuscript.text.split('\n').filter((line) => line.trim() !== '');
  const isTitled = lines.slice(0, FIRST_LINES).some((line) => TITLE.test(line.trim()));
  // A plan may begin with what came of the last.
  const isPlan = manuscript.blocks.some((block) => block.kind !== 'table' && beginsSections(block));
  if (!isTitled && (rows.length === 0 || isPlan)) return undefined;
  return {
    round: roundOf(manuscript.text),
    fiscalYear: findYear(manuscript.text),
    asOf: findDate(/ข้อมูล\s*ณ\s*(?:วันที่)?.{0,40}/u.exec(manuscript.text)?.[0] ?? '')?.date,
    reporter: reporterIn(lines),
    rows: rows.map(readRow),
  };
}

const FIRST_LINES = 12;
const TITLE = /^(?:แบบ)?รายงาน(?:สรุป)?ผลการ(?:ดำเนิน|ปฏิบัติ)(?:งาน|การ)?/u;

function roundOf(text: string): Round | undefined {
  const named = /รอบ\s*(?:ระยะเวลา\s*)?([0-9]{1,2})\s*เดือน/u.exec(toArabicDigits(text))?.[1];
  return named !== undefined && isRound(named) ? named : undefined;
}

function reporterIn(lines: readonly string[]): DraftReport['reporter'] {
  const at = lines.findIndex((line) => /^\(?ลงชื่อ.*ผู้รายงาน|^ผู้(?:จัดทำ)?รายงาน/u.test(line.trim()));
  const [name, position] = at < 0 ? [] : lines.slice(at + 1, at + 3);
  const signed = /^\(\s*((?:นาย|นาง|ว่าที่)[^()]+?)\s*\)/u.exec(name?.trim() ?? '')?.[1];
  // Beside it another one signs.
  const [held = ''] =
    position
      ?.trim()
      .replace(/^ตำแหน่ง\s*/u, '')
      .split(/\s{2,}|\t/u) ?? [];
  return signed !== undefined && /^[ก-๎]/u.test(held) ? { name: signed, position: held } : undefined;
}

/** How the columns are called; the first that fits. */
const HEADS = [
  ['number', /^(?:ลำดับ(?:ที่)?|ที่)$/u],
  ['title', /^(?:ชื่อ|รายการ)?(?:โครงการ|กิจกรรม|มาตรการ|แผนงาน)/u],
  ['spent', /เบิกจ่าย|ใช้จ่าย|ใช้ไป|ใช้จริง/u],
  ['development', /แผนพัฒนา/u],
  ['ordinance', /ข้อบัญญัติ|เทศบัญญัติ|ได้รับจัดสรร/u],
  ['status', /^สถานะ/u],
  ['done', /^วัน.*แล้วเสร็จ/u],
  ['result', /^ผลการ(?:ดำเนิน|ปฏิบัติ)|^ผลที่ได้|^ผลสำเร็จ/u],
  ['remarks', /ปัญหา.*ข้อเสนอแนะ/u],
  ['problems', /ปัญหา|อุปสรรค/u],
  ['suggestions', /^ข้อเสนอแนะ/u],
  ['evidence', /หลักฐาน|ลิงก์|link|url/iu],
] as const;

type ReportKey = (typeof HEADS)[number][0];

interface ReportColumn {
  readonly key: ReportKey;
  readonly from: number;
  readonly to: number;
}

type RowCells = ReadonlyMap<ReportKey, readonly Cell[]>;

/** The rows of projects, wherever tables of a report stand; sums and other tables are none. */
function reportRows(blocks: readonly Block[]): RowCells[] {
  return tablesOf(blocks).flatMap((rows) => {
    const found: Map<ReportKey, Cell[]>[] = [];
    let columns: ReportColumn[] = [];
    let isHead = true;
    for (const row of rows) {
      const filled = row.cells.filter(({ text }) => text !== '');
      const named = filled.flatMap(columnOf);
      const keys = new Set(named.map(({ key }) => key));
      if (keys.has('title') && (keys.has('status') || keys.has('result')) && keys.size >= FEWEST_COLUMNS) {
        columns = named;
        isHead = true;
      } else if (isHead && columns.length > 0 && filled.length > 0 && named.length === filled.length) {
        columns.push(...named);
      } else if (columns.length > 0 && filled.length > 1 && !/^(?:รวม|ยอดรวม)/u.test(filled[0]?.text ?? '')) {
        isHead = false;
        const cells = cellsByColumn(filled, columns);
        const last = found.at(-1);
        // A page broke the row above: no number and no project begin here.
        if (last && !cells.has('number') && !cells.has('status')) goOn(last, cells);
        else if (cells.has('title')) found.push(cells);
      }
    }
    return found;
  });
}

const columnOf = ({ text, from, to }: Cell): ReportColumn[] => {
  const key =
    text.length <= LONGEST_HEAD ? HEADS.find(([, pattern]) => pattern.test(text.trim()))?.[0] : undefined;
  return key === undefined ? [] : [{ key, from, to }];
};

const LONGEST_HEAD = 60;
/** A chart has projects and their status too. */
const FEWEST_COLUMNS = 3;

/** Grids, and lines of text with tabs that follow each other; a line between two of them names a group. */
function tablesOf(blocks: readonly Block[]): CellRow[][] {
  const hasTabs = (block: Block | undefined): boolean => block?.kind === 'line' && block.raw.includes('\t');
  const tables: CellRow[][] = [];
  let open: CellRow[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'table' && (hasTabs(block) || (open.length > 0 && hasTabs(blocks[index + 1])))) {
      open.push(lineRow(block));
      return;
    }
    tables.push(open);
    open = [];
    if (block.kind === 'table') tables.push(gridRows(block));
  });
  return [...tables, open];
}

function cellsByColumn(cells: readonly Cell[], columns: readonly ReportColumn[]): Map<ReportKey, Cell[]> {
  const found = new Map<ReportKey, Cell[]>();
  for (const cell of cells) {
    const column = columns.find(({ from, to }) => from <= cell.from && cell.from < to);
    if (column) found.set(column.key, [...(found.get(column.key) ?? []), cell]);
  }
  return found;
}

function goOn(last: Map<ReportKey, Cell[]>, cells: RowCells): void {
  for (const [key, more] of cells) last.set(key, [...(last.get(key) ?? []), ...more]);
}

const OPEN_NAMES = {
  development: 'วงเงินตามแผนพัฒนาท้องถิ่น',
  ordinance: 'วงเงินตามข้อบัญญัติ/เทศบัญญัติ',
  spent: 'การเบิกจ่าย',
  status: 'สถานะ',
  remarks: 'ปัญหา อุปสรรค และข้อเสนอแนะ',
} as const;

function readRow(cells: RowCells): ReportRow {
  const passage = (key: ReportKey): Passage => joinAll((cells.get(key) ?? []).map((cell) => cell.passage));
  const words = (key: ReportKey): string => {
    const text = toArabicDigits(textOf(passage(key)).trim());
    return /^[-–—]?$/u.test(text) ? '' : text;
  };
  const open: string[] = [];
  const money = (['development', 'ordinance', 'spent'] as const).map((key) => {
    const amount = parseAmount(words(key));
    if (words(key) !== '' && amount === undefined) open.push(OPEN_NAMES[key]);
    return amount === undefined || /งบ/u.test(words(key)) ? {} : { [key]: amount };
  });
  const amounts: Pick<Result, 'development' | 'ordinance' | 'spent'> = Object.assign({}, ...money);
  const { status, reason } = readStatus(words('status'));
  if (status === undefined) open.push(OPEN_NAMES.status);
  const { text, done, evidence } = readResult(words('result'), words('done'), words('evidence'));
  const remarks = readRemarks(words('remarks'), words('problems'), words('suggestions'));
  if (remarks.isOpen) open.push(OPEN_NAMES.remarks);
  return {
    title: withoutNumber(passage('title')).title,
    open,
    result: {
      ...amounts,
      ...((amounts.ordinance ?? 0) > 0 && { inOrdinance: true }),
      status: status ?? PENDING,
      ...(status === IMPOSSIBLE && { reason: reason || `${OPEN_TEXT} เหตุที่ไม่สามารถดำเนินการได้` }),
      ...(done && { done: formatDate(done) }),
      ...((text !== '' || status === FINISHED) && { result: text || `${OPEN_TEXT} ผลการดำเนินการ` }),
      problems: remarks.problems,
      suggestions: remarks.suggestions,
      ...(evidence.length > 0 && { evidence: [...evidence] }),
    },
  };
}

/** As the national system calls them, and as people do. */
const STATUS_WORDS: readonly (readonly [Status, RegExp])[] = [
  [IMPOSSIBLE, /ไม่สามารถดำเนินการ|ยกเลิก/u],
  [PENDING, /รอรายงาน|ยังไม่(?:ได้)?ดำเนินการ/u],
  ['อยู่ระหว่างดำเนินการ', /ระหว่าง(?:การ)?ดำเนินการ|กำลังดำเนินการ/u],
  [FINISHED, /แล้วเสร็จ|เสร็จสิ้น|ดำเนินการแล้ว/u],
];

function readStatus(text: string): { readonly status: Status | undefined; readonly reason: string } {
  const [words = '', reason = ''] = text.split(/\s*(?:เหตุ|เนื่องจาก)\s*[:：]?\s*/u);
  const bare = compactText(words);
  const known = REASONS.find((each) => each === compactText(reason));
  return { status: STATUS_WORDS.find(([, pattern]) => pattern.test(bare))?.[0], reason: known ?? reason };
}

function readResult(result: string, done: string, evidence: string) {
  const [withDate = '', ...links] = result.split(/\s*หลักฐาน\s*[:：]?\s*(?=https?:|www\.)/u);
  const dated = /\s*แล้วเสร็จเมื่อ(?:วันที่)?\s*(.+)$/u.exec(withDate);
  const date = findDate(done || (dated?.[1] ?? ''))?.date;
  return {
    text: (date && dated ? withDate.slice(0, dated.index) : withDate).replace(/^[-–—]$/u, ''),
    done: date,
    evidence: [...links, ...evidence.split(/\s+(?=https?:|www\.)/u)]
      .map(wholeLink)
      .filter((link) => link !== ''),
  };
}

/** A narrow column breaks an address anywhere. */
const wholeLink = (words: string): string =>
  /^(?:https?:|www\.)/u.test(words.trim()) ? words.replaceAll(/\s/gu, '') : words.trim();

/** Problems and suggestions, in one column or two; a column that does not say which is open. */
function readRemarks(both: string, problems: string, suggestions: string) {
  if (both === '')
    return { problems: problems || NOTHING, suggestions: suggestions || NOTHING, isOpen: false };
  const parts = /^ปัญหา[^:：]{0,20}[:：]\s*(.*?)\s*ข้อเสนอแนะ\s*[:：]\s*(.*)$/su.exec(both);
  if (parts) return { problems: parts[1] || NOTHING, suggestions: parts[2] || NOTHING, isOpen: false };
  return { problems: both, suggestions: NOTHING, isOpen: compactText(both) !== NOTHING };
}
