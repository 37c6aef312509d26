import { matchesOf } from '../text/text-rule.js';
import type { Odd } from './other-offices.js';

const LOCAL = 'เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)';
const KIND = `ตำรวจภูธรจังหวัด|สถานีตำรวจภูธร|จังหวัด|อำเภอ|มหาวิทยาลัย|วิทยาลัย|โรงพยาบาล|โรงเรียน|${LOCAL}`;
/** Whose text it is: who it begins with, or who signs it. */
const OWNER = new RegExp(
  String.raw`(?:^(?:(?:ประกาศ|คำสั่ง|หนังสือ)\s?)?|(?<=ทั่วกัน\s)นายก)(?<kind>${KIND}|เทศมนตรี(?:ตำบล|เมือง|นคร))(?=[ก-ฮเ-ไ][ก-๎]{2})`,
  'u',
);
/** Who signs, and who something is sent to or asked of, is one's own. */
const HEAD = new RegExp(
  String.raw`(?:(?:ลงนาม|แถลงข่าว|ลงชื่อ)?\s?โดย|ลงชื่อ|(?:ส่ง|ยื่น|เสนอ|ติดต่อ|สอบถาม|ชำระ|ดูรายละเอียด)[ก-๎ ]{0,30}?(?:ถึง|ต่อ|ที่|ณ))\s?(?:นาย(?=อำเภอ)|ผู้ว่าราชการ|อธิการบดี|ผู้อำนวยการ|ผู้บังคับการ|ผู้กำกับการ|เว็บไซต์(?:ของ)?|(?:กอง|สำนัก|งาน|ฝ่าย)[ก-๎]{1,16}\s)(?<kind>${KIND})(?=[ก-ฮเ-ไ][ก-๎]{2})`,
  'gu',
);
const NO_NAME = /^(?:เป็น|ได้|และ|หรือ|ให้|ใน(?!เมือง)|ที่|ซึ่ง|โดย|จะ|ทุก|นี้|ของ|ดังกล่าว|เพื่อ|ต่าง|มี|ภายใน|ตาม|อื่น)/u;
const SEVERAL = /กับ|ระหว่าง|ต้อนรับ|(?<!ขอ)เชิญ(?!ชวน)|หารือ|เขตติดต่อ|ย้าย|โอน|ช่วยราชการ|ส่งต่อ|เดิม|อดีต/u;
/** So many letters tell one name from another. */
const TELLING = 3;

/** ประกาศจังหวัดสุโขทัย … ลงนามโดยผู้ว่าราชการจังหวัดพิษณุโลก: the head of another of its kind. */
export function otherHeads(text: string): Odd[] {
  const owner = OWNER.exec(text);
  if (!owner) return [];
  const end = owner.index + owner[0].length;
  const kind = owner.groups?.['kind']?.replace('เทศมนตรี', 'เทศบาล') ?? '';
  const name = nameAt(text, end);
  return matchesOf(HEAD, text).flatMap(({ index, 0: whole, groups = {} }): Odd[] => {
    const { kind: other = '' } = groups;
    const at = index + whole.length;
    const otherName = nameAt(text, at);
    const isOfKind = kind === other || (LOCAL_KIND.test(kind) && LOCAL_KIND.test(other));
    if (index < end || !isOfKind || NO_NAME.test(otherName) || SEVERAL.test(text.slice(end, at))) return [];
    if (kind === other && otherName.slice(0, TELLING) === name.slice(0, TELLING)) return [];
    const from = at - other.length;
    return [{ from, written: other + otherName, usual: kind + name.replace(GOES_ON, '') }];
  });
}
const LOCAL_KIND = new RegExp(`^(?:${LOCAL})`, 'u');
const nameAt = (text: string, at: number): string =>
  (/^[ก-๎]+/u.exec(text.slice(at))?.[0] ?? '').replace(GOES_ON, '');
const GOES_ON = /(?<=^.{3,})(?:ประกาศ|จัด|ขอ|กำหนด|รับสมัคร|แถลง|เป็น|มี|ได้|ให้|โดย|เรื่อง|แจ้ง|ใน|จะ).*/u;
