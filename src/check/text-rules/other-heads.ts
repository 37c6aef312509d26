import { matchesOf } from '../text/text-rule.js';
import type { Odd } from './other-offices.js';

const LOCAL = 'เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)';
const KIND = `กรม(?!ธรรม|การ(?!แพทย์|ค้า|ขนส่ง|ปกครอง|พัฒนา|ข้าว|จัดหา|ศาสนา|บิน|กงสุล))|กระทรวง(?!การ)|การ(?=ไฟฟ้า|ประปา|รถไฟ|ทางพิเศษ|ท่าเรือ|ยาง|กีฬา|เคหะ|นิคม|ท่องเที่ยวแห่ง)|คณะ(?=[ก-๎]{2,14}ศาสตร์)|(?:สำนักงาน)?คณะกรรมการ(?=การ|อาหาร|กำกับ|ป้องกัน|คุ้มครอง|ส่งเสริม|กฤษฎีกา|ข้าราชการ)|สำนักงาน|ธนาคาร(?!เลือด|ขยะ|น้ำ|ข้าว|โค|อาหาร|เวลา)|ศาล(?=แพ่ง|อาญา|ปกครอง|จังหวัด|แขวง|เยาวชน|แรงงาน|ล้มละลาย|ภาษี)|กองทัพ|ทหาร|ตำรวจภูธรจังหวัด|สถานีตำรวจภูธร|จังหวัด|อำเภอ|มหาวิทยาลัย|วิทยาลัย|โรงพยาบาล|โรงเรียน|${LOCAL}`;
/** Whose text it is: who it begins with, or who signs it. */
const OWNER = new RegExp(
  String.raw`(?:^(?:(?:ประกาศ|คำสั่ง|หนังสือ)\s?)?|(?<=ทั่วกัน\s)นายก)(?<kind>${KIND}|เทศมนตรี(?:ตำบล|เมือง|นคร))(?=[ก-ฮเ-ไ][ก-๎]{2})`,
  'u',
);
const TITLE =
  'ผู้ว่าราชการ|อธิการบดี|อธิบดี(?:ผู้พิพากษา)?|ประธาน|ผู้จัดการ|ผู้บัญชาการ|ปลัด|เลขาธิการ|ผู้ว่าการ|คณบดี|ผู้อำนวยการ|ผู้บังคับการ|ผู้กำกับการ';
/** Who signs, and who something is sent to or asked of, is one's own. */
const HEAD = new RegExp(
  String.raw`(?:(?:ลงนาม|แถลงข่าว|ลงชื่อ)?\s?โดย|ลงชื่อ|(?:ส่ง|ยื่น|เสนอ|ติดต่อ|สอบถาม|ชำระ|ดูรายละเอียด)[ก-๎ ]{0,30}?(?:ถึง|ต่อ|ที่|ณ))\s?(?:นาย(?=อำเภอ)|${TITLE}|เว็บไซต์(?:ของ)?|(?:กอง|สำนัก|งาน|ฝ่าย)[ก-๎]{1,16}\s|ศูนย์บริการ(?:ลูกค้า|ประชาชน)?)(?<kind>${KIND})(?=[ก-ฮเ-ไ][ก-๎]{2})`,
  'gu',
);
/** What one's own head does, named by nothing but the title. */
const SPEAKS = new RegExp(
  String.raw`(?<=\s|\sโดยมี)(?:${TITLE})(?<kind>${KIND})(?=[ก-ฮเ-ไ][ก-๎]{3,40}?(?:ขออภัย|ลงนาม|ชี้แจง|แถลง|ยืนยัน|ย้ำ|กำชับ|เปิดเผย|กล่าว|เป็นเจ้าภาพ))`,
  'gu',
);
/** A guest, or who is asked, is another's: โดยอธิบดีกรมชลประทานเป็นประธาน. */
const IS_GUEST =
  /^(?![ก-๎]*เป็นเจ้าภาพ)[ก-๎]{3,40}?(?:เป็นประธาน|เป็นวิทยากร|เป็นผู้แทน|เป็นพยาน|ร่วม|รับไว้|เห็น|อนุญาต|ต้อนรับ|มอบ(?!หมาย)|บรรยาย)/u;
const NO_NAME = /^(?:เป็น|ได้|และ|หรือ|ให้|ใน(?!เมือง)|ที่|ซึ่ง|โดย|จะ|ทุก|นี้|ของ|ดังกล่าว|เพื่อ|ต่าง|มี|ภายใน|ตาม|อื่น)/u;
const SEVERAL =
  /กับ|ระหว่าง|ต้อนรับ|หนังสือถึง|(?<!ขอ)เชิญ(?!ชวน)|หารือ|เขตติดต่อ|ย้าย|โอน|ช่วยราชการ|ส่ง(?:ผู้[ก-๎]{2,8})?ต่อ|เดิม|อดีต/u;
/** So many letters tell one name from another. */
const TELLING = 3;

/** ประกาศจังหวัดสุโขทัย … ลงนามโดยผู้ว่าราชการจังหวัดพิษณุโลก: the head of another of its kind. */
export function otherHeads(text: string): Odd[] {
  const owner = OWNER.exec(text);
  if (!owner) return [];
  const end = owner.index + owner[0].length;
  const kind = kindOf(owner);
  const name = nameAt(text, end);
  return [HEAD, SPEAKS]
    .flatMap((pattern) => matchesOf(pattern, text))
    .flatMap((match): Odd[] => {
      const { index, 0: whole } = match;
      const other = kindOf(match);
      const at = index + whole.length;
      const otherName = nameAt(text, at);
      const isOfKind = kind === other || (LOCAL_KIND.test(kind) && LOCAL_KIND.test(other));
      if (index < end || !isOfKind || NO_NAME.test(otherName) || SEVERAL.test(text.slice(end, at))) return [];
      if (kind === other && isOneName(name, otherName)) return [];
      // Two of them are spoken of, or who comes is another's.
      if (text.slice(end, index).includes(other + otherName.slice(0, TELLING))) return [];
      if (!/ลงนาม|ลงชื่อ|แถลง/u.test(text.slice(index - 12, at)) && IS_GUEST.test(text.slice(at))) return [];
      const from = at - (match.groups?.['kind'] ?? '').length;
      return [{ from, written: text.slice(from, at) + otherName, usual: kind + name.replace(GOES_ON, '') }];
    });
}
const kindOf = ({ groups }: RegExpExecArray): string =>
  (groups?.['kind'] ?? '')
    .replace('เทศมนตรี', 'เทศบาล')
    .replace('กองทัพ', 'ทหาร')
    .replace(/^สำนักงาน(?=.)/u, '');
/** กรม(การ)ขนส่ง; การไฟฟ้า by itself is either of the three. */
const isOneName = (one: string, other: string): boolean => {
  const [whose, others] = [one, other].map((name) => BRANCH.exec(name)?.[0]);
  if (whose !== undefined && others !== undefined) return whose === others;
  const [first, second] = [one, other].map((name) => name.replace(/^การ/u, '').slice(0, TELLING));
  return first === second;
};
const BRANCH = /^(?:(?:ไฟฟ้า|ประปา)(?:นครหลวง|ส่วนภูมิภาค|ฝ่ายผลิต)|บก|เรือ|อากาศ)/u;
const LOCAL_KIND = new RegExp(`^(?:${LOCAL})`, 'u');
const nameAt = (text: string, at: number): string =>
  (/^[ก-๎]+/u.exec(text.slice(at))?.[0] ?? '').replace(GOES_ON, '');
const GOES_ON =
  /(?<=^.{3,})(?:ประกาศ|จัด|ขอ|กำหนด|รับสมัคร|แถลง|ออก|เปิด|ปิด|ปรับ|เลื่อน|ขยาย|เร่ง|หยุด|ลงนาม|เป็น|มี|ได้|ให้|โดย|เรื่อง|แจ้ง|ใน|จะ).*/u;
