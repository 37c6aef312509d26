import type { BuddhistDate } from '../../plan/buddhist-date.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import { type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { findDate } from './read-date.js';

export interface DraftAnnouncement {
  readonly date: BuddhistDate | undefined;
  readonly postingDays: number | undefined;
  readonly executive: Passage;
  readonly position: Passage;
  readonly values: readonly Passage[];
}

/** `(นายประสิทธิ์ เมืองงาว)` on a line of its own; a rank may have brackets too: `(พันตำรวจเอก (พิเศษ) ประสิทธิ์ เมืองงาว)`. */
const SIGNED =
  /^\(?\s*((?:นาย|นาง(?:สาว)?|น\.ส\.|ว่าที่|ดร\.|พล|พัน|ร้อย|จ่า|สิบ|ดาบ|หม่อม|ม\.|[ก-ฮ]\.)(?:[^()]|\([^()]*\)){3,70}?)\s*\)?$/u;
const IN_BRACKETS = /^\(\s*((?:[^()]|\([^()]*\)){4,70}?)\s*\)$/u;
const DAYS = /(?:ไม่น้อยกว่า|เป็นเวลา|กำหนด|ระยะเวลา)\s*([๐-๙0-9]{1,3})\s*วัน/u;

/** Date, signer and days of posting; the sentences are printed in the program's own words. */
export function readAnnouncement(lines: readonly Line[], ledger: Ledger): DraftAnnouncement {
  const signed = lines.findIndex(({ passage }) => /^(?:จึง)?ประกาศ\s*ณ/u.test(textOf(passage)));
  const date = signed < 0 ? undefined : findDate(textOf(lines[signed]?.passage ?? []));
  const nameAt = findName(lines, signed);
  const name = lines[nameAt];
  const position = name && lines[nameAt + 1];
  const bracketed = name ? nameIn(name) : [];
  const values: Passage[] = [];
  let postingDays: number | undefined;
  lines.forEach((line, index) => {
    if (line === name || line === position) return;
    const days = DAYS.exec(toArabicDigits(textOf(line.passage)));
    if (days && postingDays === undefined) postingDays = Number(days[1]);
    if (index === signed && date) {
      ledger.print('announcement', line.passage);
      values.push(slicePassage(line.passage, date.from, date.to));
    } else if (isFixed(textOf(line.passage))) ledger.print('announcement', line.passage);
    else ledger.leaveOut('announcement-text', line.passage);
  });
  if (name) ledger.print('announcement', name.passage);
  return {
    date: date?.date,
    postingDays,
    executive: bracketed,
    position: position?.passage ?? [],
    values,
  };
}

function findName(lines: readonly Line[], signed: number): number {
  const from = Math.max(signed, 0);
  const after = lines.findIndex(
    (line, index) =>
      index > from && (SIGNED.test(textOf(line.passage)) || IN_BRACKETS.test(textOf(line.passage))),
  );
  return after;
}

function nameIn({ passage }: Line): Passage {
  const text = textOf(passage);
  const name = (SIGNED.exec(text) ?? IN_BRACKETS.exec(text))?.[1]?.trim() ?? '';
  const at = text.indexOf(name);
  return trimPassage(slicePassage(passage, at, at + name.length));
}

/** What every announcement has in these very words. */
const isFixed = (text: string): boolean =>
  /^ประกาศ\S+$|^เรื่อง\s*ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต|^จึง(?:ขอ)?ประกาศ(?:มา)?(?:เพื่อ|ให้)ทราบ(?:โดยทั่วกัน)?$/u.test(
    text,
  );
