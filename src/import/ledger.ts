import type { Diagnostic, Message } from '../diagnostics/diagnostic.js';
import { isBlank, type Passage, type Piece, startOf, textOf } from './passage.js';

/** What the program prints by itself, so that no data need hold it. */
export const KINDS = {
  cover: { th: 'ปก', en: 'cover' },
  contents: { th: 'สารบัญ', en: 'table of contents' },
  heading: { th: 'หัวข้อ', en: 'headings' },
  marker: { th: 'เลขข้อ', en: 'numbers of entries' },
  name: { th: 'ชื่อหน่วยงาน', en: 'names of the organization' },
  announcement: { th: 'ถ้อยคำของประกาศ', en: 'fixed words of the announcement' },
  table: { th: 'หัวตาราง ลำดับ และการอ้างถึงภาคผนวก', en: 'heads, numbers and references of the table' },
  total: { th: 'แถวรวม', en: 'row of totals' },
  legend: { th: 'คำอธิบายมิติและเครื่องหมาย', en: 'explanation of dimensions and signs' },
  'page-number': { th: 'เลขหน้า', en: 'page numbers' },
  title: { th: 'ชื่อโครงการในภาคผนวก (ตรงกับในตาราง)', en: 'titles of sheets, the same as in the table' },
  budget: { th: 'ประโยคงบประมาณ', en: 'sentences of the budget' },
  markup: { th: 'เส้นตารางและเครื่องหมายของ Markdown', en: 'table rules and marks of Markdown' },
  default: {
    th: 'ข้อความมาตรฐาน เช่น ระยะเวลา ผู้รับผิดชอบ ตำแหน่ง',
    en: 'standard texts: period, responsible, position',
  },
} satisfies Readonly<Record<string, Message>>;

export type PrintedKind = keyof typeof KINDS;

/** Why words of the source are not in the data. */
export const REASONS = {
  'announcement-text': {
    th: 'ข้อความของประกาศ โปรแกรมพิมพ์ด้วยถ้อยคำของแม่แบบ',
    en: 'text of the announcement; the template has its own',
  },
  'no-field': { th: 'ไม่มีช่องในข้อมูล', en: 'the data has no field for it' },
  beside: { th: 'อยู่ในหมายเหตุข้างข้อมูลของโครงการ', en: 'it stands in a comment beside the project’s data' },
  'not-chosen': { th: 'ตัวเลือกที่ไม่ได้ทำเครื่องหมาย', en: 'an option that is not ticked' },
  'unknown-part': { th: 'ไม่อยู่ในส่วนใดของแผน', en: 'belongs to no known part of a plan' },
  'other-title': { th: 'ใช้ชื่อในตารางแทน', en: 'the title of the table was taken' },
  'other-value': {
    th: 'ใช้ค่าอื่นแทน หรือไม่มีช่องสำหรับคำนี้',
    en: 'another value was taken, or there is no field for the word',
  },
  'other-amount': { th: 'เป็นจำนวนเงินในช่องอื่น', en: 'an amount of another column' },
  'not-an-amount': { th: 'อ่านเป็นจำนวนเงินไม่ได้', en: 'cannot be read as an amount' },
  group: { th: 'ชื่อกลุ่มของโครงการ ไม่ใช่โครงการ', en: 'the name of a group of projects, no project' },
  'not-a-dimension': { th: 'อ่านเป็นมิติไม่ได้', en: 'cannot be read as a dimension' },
  unplaced: { th: 'ไม่ทราบว่าเป็นส่วนใด', en: 'its place is not known' },
} satisfies Readonly<Record<string, Message>>;

export type LeftOutReason = keyof typeof REASONS;

export interface Printed {
  readonly kind: PrintedKind;
  readonly passage: Passage;
}

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly passage: Passage;
}

/** A decision that somebody should look at; `start` is its place in the manuscript. */
export interface ImportFinding {
  readonly diagnostic: Diagnostic;
  readonly start?: number;
}

/** Where each part of the import writes down what became of the words that are not in the data. */
export interface Ledger {
  readonly printed: readonly Printed[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly ImportFinding[];
  /** Words that went into the data by another way than their part's. */
  readonly kept: readonly Passage[];
  keep(passage: Passage): void;
  print(kind: PrintedKind, passage: Passage): void;
  leaveOut(reason: LeftOutReason, passage: Passage): void;
  find(diagnostic: Diagnostic, at?: Passage): void;
  /** Words of no known part, in the order of the document; a chapter takes them. */
  takeUnknown(): Passage[];
}

/** Less is a stray line of a page, not a text that somebody wrote. */
const FEWEST_LINES = 4;
const SHORTEST_CHAPTER = 120;

/** Findings about one project become comments beside its data too. */
export interface ProjectLedger extends Ledger {
  readonly note: (field: string, finding: ImportFinding['diagnostic'], at?: Passage) => void;
}

export function openLedger(): Ledger {
  const printed: Printed[] = [];
  const leftOut: LeftOut[] = [];
  const findings: ImportFinding[] = [];
  const kept: Passage[] = [];
  return {
    kept,
    keep(passage) {
      kept.push(passage);
    },
    printed,
    leftOut,
    findings,
    print(kind, passage) {
      if (!isBlank(passage)) printed.push({ kind, passage });
    },
    leaveOut(reason, passage) {
      if (!isBlank(passage)) leftOut.push({ reason, passage });
    },
    takeUnknown() {
      const unknown = leftOut.filter(({ reason }) => reason === 'unknown-part');
      const length = unknown.reduce((sum, { passage }) => sum + textOf(passage).length, 0);
      if (unknown.length < FEWEST_LINES || length < SHORTEST_CHAPTER) return [];
      leftOut.splice(0, leftOut.length, ...leftOut.filter((each) => !unknown.includes(each)));
      return unknown
        .map(({ passage }) => passage)
        .sort((one, other) => (startOf(one) ?? 0) - (startOf(other) ?? 0));
    },
    find(diagnostic, at) {
      const start = at && startOf(at);
      // What concerns two fields of one project is one matter.
      const last = findings.at(-1);
      if (last && last.start === start && last.diagnostic.message.th === diagnostic.message.th) return;
      findings.push(start === undefined ? { diagnostic } : { diagnostic, start });
    },
  };
}

/**
 * Every stretch of the manuscript that no passage accounts for. Whatever a parser passes over ends here and
 * so in the report: nothing can be lost.
 */
export function unaccounted(text: string, passages: readonly Passage[]): Passage[] {
  const isTaken = new Uint8Array(text.length);
  for (const { start, text: part } of passages.flat() as readonly Piece[]) {
    if (start !== undefined) isTaken.fill(1, start, start + part.length);
  }
  const rest: Passage[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    for (const { start, end } of openStretches(isTaken, line.index, line.index + line[0].length)) {
      const part = text.slice(start, end);
      if (part.trim() !== '') rest.push([{ text: part, start }]);
    }
  }
  return rest;
}

function* openStretches(isTaken: Uint8Array, from: number, to: number) {
  for (let start = from; start < to; ) {
    if (isTaken[start]) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < to && !isTaken[end]) end += 1;
    yield { start, end };
    start = end;
  }
}
