import type { BuddhistDate } from '../../plan/buddhist-date.js';
import type { Framework } from '../../plan/plan.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import { compactText, isBlank, type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { parseDimension } from '../table/values.js';
import { isPlanHeading } from './part-headings.js';
import { findDate } from './read-date.js';

export interface DraftNotes {
  readonly asOf: BuddhistDate | undefined;
  readonly issuedBy: Passage;
  readonly values: readonly Passage[];
}

const ISSUER = /^(?:ชื่อ\s*[-–]?\s*(?:นาม)?สกุล\s*)?(?:ผู้ออกรายงาน|ผู้จัดทำ(?:รายงาน)?|ผู้พิมพ์รายงาน)\s*[:：]?\s*/u;

/** What stands around the table: the day of its data, who printed it, and what its signs mean. */
export function readNotes(
  lines: readonly Line[],
  framework: Framework | undefined,
  ledger: Ledger,
): DraftNotes {
  const values: Passage[] = [];
  let asOf: BuddhistDate | undefined;
  let issuedBy: Passage = [];
  let waitsForName = false;
  for (const { passage } of lines) {
    const text = textOf(passage);
    const issuer = ISSUER.exec(text);
    const date = /ข้อมูล\s*ณ/u.test(text) ? findDate(text) : undefined;
    if (
      waitsForName &&
      isBlank(issuedBy) &&
      /^(?:นาย|นาง|น\.ส\.|ว่าที่|[ก-ฮ])/u.test(text) &&
      text.length < 60
    ) {
      issuedBy = passage;
    } else if (date && asOf === undefined) {
      asOf = date.date;
      values.push(slicePassage(passage, date.from, date.to));
      ledger.print('table', passage);
    } else if (issuer) {
      issuedBy = trimPassage(slicePassage(passage, issuer[0].length));
      ledger.print('table', slicePassage(passage, 0, issuer[0].length));
    } else if (isPlanHeading(text) || isLegend(text, framework)) ledger.print('legend', passage);
    else ledger.leaveOut('unknown-part', passage);
    waitsForName = issuer !== null && isBlank(issuedBy);
  }
  return { asOf, issuedBy, values };
}

/** The name of a dimension as the framework has it, or one of the program's own explanations. */
export function isLegend(text: string, framework: Framework | undefined): boolean {
  const match = /^(มิติ(?:ที่)?\s*[1-9๑-๙])\s*[:：.]?\s*(.+)$/u.exec(text);
  const number = match && parseDimension(match[1] ?? '')?.dimension;
  const name = framework?.dimensions.find((dimension) => dimension.number === number)?.name;
  if (match && name !== undefined) return compactText(name) === compactText(match[2] ?? '');
  return OWN_LEGEND.test(text);
}

const OWN_LEGEND =
  /^(?:สรุปตามมิติ|ที่ปรากฏในตาราง(?:\s+ความหมาย)?|ความหมาย|ไตรมาส(?:ที่)?\s*[1-4](?:\s.*)?|มิติ(?:ที่)?\s*[1-9]|\*[1-9](?:\s*(?:และ|,)?\s*\*[1-9])*(?:\s+โครงการในมิติ.*)?|โครงการในมิติ .*|✓(?:\s+ดำเนินการในไตรมาสนั้น)?|ดำเนินการในไตรมาสนั้น|0\.00(?:\s+ดำเนินการโดยไม่ใช้งบประมาณ)?|ภาคผนวก\s+ลำดับที่ของ.*|ลำดับที่ของรายละเอียดโครงการในภาคผนวก.*|[ก-๎]+\s*[–-]\s*[ก-๎]+\s*\d{4})$/u;
