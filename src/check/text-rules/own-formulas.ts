import { isOther, isProvincial, type Named, namedIn } from './named-organizations.js';
import type { Odd } from './other-offices.js';

/** Words in which an organization names nobody but itself. */
interface Formula {
  /** What stands before the name, what stands behind it. */
  readonly before: RegExp;
  readonly after?: RegExp;
  /** Of the text before it. */
  readonly needs?: RegExp;
  /** Neither guests nor neighbours are named so: what is said before does not matter. */
  readonly isSure?: boolean;
}

const TITLE =
  '(?:รอง)?(?:ผู้อำนวยการ|ผู้บัญชาการ|ผู้กำกับการ|ผู้บังคับการ|ผู้ว่าราชการ|ผู้ว่าการ|อธิการบดี|อธิบดี(?:ผู้พิพากษา)?|นายก|นาย|ปลัด|ประธาน(?:สภา|กรรมการ(?:ดำเนินการ)?)?|ผู้จัดการ(?:ใหญ่)?|คณบดี|หัวหน้า|เจ้าพนักงาน|กองทุนหลักประกันสุขภาพ)(?:สำนักงาน)?';
const PERSON = String.raw`\(?(?:นาย|นาง|นางสาว|ดร\.|นายแพทย์|แพทย์หญิง)[ก-๎]{2,20}\s[ก-๎]{2,20}\)?\s?`;
const JOB = '(?:เจ้าพนักงาน|เจ้าหน้าที่|นัก|ครู|หัวหน้า|ผู้อำนวยการกอง|พยาบาล|ผู้รับเงิน|ตำแหน่ง)[ก-๎]{0,24}\\s?';
/** A part of an office, in which one asks and pays. */
const UNIT = String.raw`(?:(?:ด่าน|ลาน|บริเวณ)?หน้า|ห้อง|กอง|สำนัก|งาน|ฝ่าย|กลุ่ม|แผนก|อาคาร|ตึก|ศูนย์|หน่วย|เว็บไซต์|ชั้น|โต๊ะ|ที่ทำการ|ที่ว่าการ|สำนักงาน|ศาลากลาง|เคาน์เตอร์|จุด)[ก-๎๐-๙\d ]{0,32}?(?:ของ)?\s?`;
const NAME = String.raw`[ก-๎]{2,44}?(?:\s(?:จำกัด|เขต\s?[๐-๙\d]+))?\s?`;
const before = (pattern: string): RegExp => new RegExp(`(?:${pattern})$`, 'u');
const after = (pattern: string): RegExp => new RegExp(`^${NAME}(?:${pattern})`, 'u');

/** Who reads it is told what to do. */
const TO_PUBLIC =
  /ผู้|ท่าน|สนใจ|ให้|โปรด|กรุณา|ประชาชน|สมาชิก|ญาติ|เจ้าของ|เกษตรกร|ประกาศ|รับสมัคร|เปิด|เชิญ|แจ้ง|ได้ที่|มาที่|มายัง|รับฟัง|ราคา|ประมูล/u;
const APPLY =
  'ยื่น|ชำระ|ติดต่อ|สอบถาม|สมัคร|มอบตัว|ขอรับ|ขอดู|ดู(?:แบบ|สถานที่)|ซื้อ(?:ซอง|เอกสาร|แบบ)|ส่ง(?=ถึง)|รับ(?:เอกสาร|บัตร|เงิน|แบบ)|แจ้ง|ร้องเรียน|ลงทะเบียน|ลงชื่อ|รายงานตัว|เสนอราคา|ส่ง(?:ทีม|แบบ|ความ|ใบ|ผล|เอกสาร)|ดูรายละเอียด|ดาวน์โหลด|บริจาค|จอง|พร้อมกัน|ขึ้นทะเบียน|ปฏิบัติหน้าที่|(?<!ออก)ให้บริการ|ให้รายงาน';
const OWN_THING =
  '(?:ครู|บุคลากร|พนักงาน)(?:ทุกคน)?|คณะกรรมการตรวจรับ[ก-๎]{0,8}|ทุก(?:กอง|สำนัก|ส่วนราชการ)|พนักงานจ้าง|รถ(?:เก็บ)?ขยะ|รถรับส่ง[ก-๎]{0,12}|ข้าราชการ|เจ้าหน้าที่|ผู้บริหาร|สมาชิก(?:สภา)?|สถานที่ราชการ|ทรัพย์สิน|งบประมาณ|รายได้|การบริหารงาน(?:บุคคล)?|การดำเนินงาน|ภารกิจ|อำนาจหน้าที่|อาคาร[ก-๎]{0,24}|ตลาด(?:สด|นัด)?|หอผู้ป่วย[ก-๎]{0,24}|ตึก[ก-๎]{0,16}|รถยนต์[ก-๎]{0,12}|นักเรียน|นักศึกษา|นิสิต|เว็บไซต์|บอร์ด[ก-๎]{0,16}|ป้าย(?:ปิด)?ประกาศ|(?:เทศ|ข้อ)บัญญัติ|วิสัยทัศน์|ชื่อเสียง|ชมรม[ก-๎]{2,16}|ดุลพินิจ|แบบ(?:วัด|สำรวจ|ประเมิน)[ก-๎]{0,24}|การรับรู้';

const FORMULAS: readonly Formula[] = [
  // Who signs.
  {
    before: before(
      String.raw`(?:ลงชื่อ|ลงนาม(?:โดย)?|โดยทั่วกัน|จึง(?:เรียน|แจ้ง|ประกาศ|เสนอ)มาเพื่อ[ก-๎]{2,40}|(?:สั่ง|ประกาศ)\sณ\sวันที่\s[๐-๙\d]{1,2}\s[ก-๎.]{3,10}\s(?:พ\.ศ\.\s)?[๐-๙\d]{4}|ขอแสดงความนับถือ)(?<=[ก-๎๐-๙\d])\s?(?:${PERSON})?(?:${JOB}){0,2}(?:${TITLE})?`,
    ),
    isSure: true,
  },
  { before: before(String.raw`จึง(?:เรียน|แจ้ง)มาเพื่อ(?![ก-๎ ]*เชิญ)[ก-๎ ]{2,50}\s(?:${TITLE})`), isSure: true },
  { before: before(String.raw`โดย\s?${PERSON}(?:${JOB})?(?:${TITLE})`), isSure: true },
  {
    before: before(String.raw`ข้าพเจ้า\s?${PERSON}(?:ตำแหน่ง\s?)?(?:${TITLE})`),
    needs: /^(?:ประกาศ|เจตจำนง|คำประกาศ|นโยบาย)/u,
    isSure: true,
  },
  {
    before: before(String.raw`เรียน\s(?:${TITLE})`),
    needs: /^(?:บันทึกข้อความ|แบบ|คำร้อง|ใบ)/u,
    isSure: true,
  },
  // Who is in charge and who decides.
  {
    before: before(`ให้(?:${TITLE})?`),
    after: after('(?:เป็น)?(?:ผู้)?รักษาการ(?!แทน|ในตำแหน่ง)'),
    isSure: true,
  },
  {
    before: before(`(?:คำ|การ)(?:วินิจฉัย|ตัดสิน|ชี้ขาด)[ก-๎]{0,16}?ของ(?:${TITLE})?`),
    after: after('(?:ให้)?(?:ถือ)?(?:ว่า)?เป็น(?:ที่สุด|อันสิ้นสุด|ที่สิ้นสุด|เด็ดขาด)'),
    isSure: true,
  },
  {
    before: before(`(?:ขอ|ได้รับ|ต้องได้รับ)?(?:อนุญาต|อนุมัติ|(?:ความ)?เห็นชอบ)(?:จาก|ต่อ)(?:${TITLE})`),
    isSure: true,
  },
  {
    before: before(`(?:ส่ง|ยื่น|เสนอ)(?:ความ(?:คิด)?เห็น|ข้อเสนอ|ใบสมัคร|แบบ[ก-๎]{0,12}|เอกสาร)?ถึง(?:${TITLE})`),
    after: after('ภายใน|ได้(?:ที่|โดย|ทาง)|ทาง|โดยตรง|ก่อน'),
    isSure: true,
  },
  {
    before: before(`(?:เมื่อ|จนกว่า|หลังจาก|โดยให้|ต้องให้)(?:${TITLE})`),
    after: after('(?:ได้)?(?:ให้ความ)?(?:เห็นชอบ|อนุมัติ|อนุญาต|ลงนาม|สั่งการ)'),
  },
  {
    before: before(String.raw`โดย(?:มี|ให้)\s?(?:${TITLE})`),
    after: after('เป็นประธาน'),
    needs: /^(?:คำสั่ง|ประกาศ)/u,
  },
  // What a term means.
  { before: before(String.raw`(?:หมายความว่า|หมายถึง|ให้หมายความถึง)\s?["“]?(?:${TITLE})?`), isSure: true },
  // Whose account it is.
  {
    before: before(
      String.raw`(?:(?<!ไว้ใน|ฝากใน)บัญชี(?:เงินฝาก[ก-๎]{0,12})?(?:ชื่อ)?|ชื่อบัญชี|สั่งจ่าย(?:ในนาม)?)\s?["“]?(?:${TITLE})?`,
    ),
    isSure: true,
  },
  // What only who wrote it says of itself.
  {
    before: before(String.raw`(?:^|\s|ทั้งนี้|และ|ว่า|โดย)(?:${TITLE})?`),
    after: after(
      '(?:ต้อง)?(?:(?:ขอ)?สงวนสิทธิ|ขออภัย|จะไม่รับผิดชอบ|จะไม่รับพิจารณา|จะประกาศรายชื่อ|จะแจ้งผล|จะดำเนินการตามกฎหมาย|จะดำเนินคดี)',
    ),
    isSure: true,
  },
  {
    before: before(
      String.raw`(?:ขออภัยในความไม่สะดวก|ขอขอบคุณ|ขอขอบพระคุณ)(?:มา\sณ\s(?:โอกาส|ที่)นี้)?\s(?:${TITLE})?`,
    ),
    after: after('$'),
    isSure: true,
  },
  {
    before: before(String.raw`ของท่าน[ก-๎]{0,24}นั้น\s(?:บัดนี้\s)?`),
    after: after('จะ|ได้|ขอ(?!นแก่น)|พิจารณา'),
    isSure: true,
  },
  { before: before('วิสัยทัศน์[^"“]{0,70}["“]'), isSure: true },
  {
    before: before('ค่าเสียหาย[ก-๎ ]{0,12}จาก'),
    after: after('มิได้|ไม่ได้'),
    isSure: true,
  },
  // Where one asks, pays, applies.
  {
    before: before(
      String.raw`(?:${APPLY})[ก-๎ ๐-๙\d".]{0,45}?(?:ที่|ณ|ต่อ|ถึง|มายัง|ทาง|ผ่าน|กับ|ให้)\s?(?:${UNIT}){0,2}(?:${TITLE})?`,
    ),
    needs: TO_PUBLIC,
  },
  {
    before: before(`(?:แจ้ง|ติดต่อ|สอบถาม)(?:สายด่วน|ศูนย์[ก-๎]{0,16}|เจ้าหน้าที่)?`),
    after: after('ได้|โทร|ใน(?:พื้นที่|วัน|เวลา)|ทุกวัน|ตลอด|ทันที'),
    needs: TO_PUBLIC,
  },
  { before: before(`(?:ติดต่อ|สอบถาม)${UNIT}`), needs: TO_PUBLIC },
  { before: before(`(?:เก็บรักษา|ส่งมอบให้|ส่งให้)${UNIT}`), needs: /ตรวจรับ/u },
  {
    before: before('ผู้(?:ชนะ|เสนอราคา|ได้รับ|ยื่น|ผ่าน|รับจ้าง)[ก-๎]{0,30}(?:ลงนาม(?:ใน)?|ทำ)สัญญา(?:จ้าง|ซื้อขาย)?กับ'),
    isSure: true,
  },
  {
    before: before('(?:ฝ่าฝืน|ไม่ปฏิบัติตาม|ขัด)(?:คำสั่ง|ประกาศ|ข้อบังคับ)(?:ของ)?'),
    after: after('(?:ต้อง|จะ|มี)(?:ระวาง|รับ|ถูก|ความผิด|ได้รับ)'),
    needs: /ประกาศ|ห้าม/u,
    isSure: true,
  },
  // Whose people, houses, rules and money they are.
  { before: before(`(?:${OWN_THING})ของ`) },
  { before: before(`(?:บุคลากร|สมาชิกสภา|การบริหารงานบุคคล|เว็บไซต์|บอร์ด[ก-๎]{0,16}|สภา)`) },
  { before: before('ทั่วเขต|(?:ประชาชน|ราษฎร|ครัวเรือน|ผู้[ก-๎]{2,20})(?:ใน|ภายใน)เขต|ส่วนราชการประจำ') },
  { before: before(String.raw`ตาม(?:คำสั่ง|เทศบัญญัติ|ข้อบัญญัติ)(?:ของ)?\s?`) },
  { before: before('ให้(?:มีผล)?ใช้บังคับ(?:ได้)?(?:ใน|ภายใน|ทั่ว)(?:เขต)?'), isSure: true },
  { before: before('ขอ(?:เรียน)?เชิญร่วม(?:งาน|พิธี)วันสถาปนา'), isSure: true },
  { before: before('(?:จัด|ออก|จัดทำ)โดย') },
  { before: before('(?:พนักงาน|บุคลากร|ข้าราชการ|ครู|เจ้าหน้าที่)[ก-๎]{0,24}(?:ใน)?สังกัด(?:ของ)?') },
  { before: before('ร้านค้าสวัสดิการ(?:ของ)?') },
  { before: before('ด้วยความปรารถนาดีจาก'), isSure: true },
  { before: before(String.raw`รายงานการประชุม[ก-๎๐-๙\d\s/]{4,80}\sณ\sห้องประชุม(?:สภา|สำนักงาน)?`) },
  // Who speaks for it.
  {
    before: before(String.raw`โดยมี\s?(?:${TITLE})`),
    after: after('(?:เป็นผู้)?กล่าว(?:รายงาน|ต้อนรับ)|เป็น(?:เจ้าภาพ|ประธานกรรมการกองทุน|เลขานุการ)'),
  },
  { before: before(`รายงาน(?:ผล[ก-๎]{0,20})?ให้(?:${TITLE})`), after: after('ทราบ') },
  // What it does.
  { before: before(String.raw`^ข่าว[ก-๎]{4,20}\s[ก-๎]{8,44}\s`), after: after('ขอ(?!นแก่น)|จะ|แจ้ง') },
  {
    before: before(String.raw`(?:ทั้งนี้|บัดนี้|นั้น|หากฝ่าฝืน|มิฉะนั้น|แจ้ง[ก-๎]{0,20}ว่า|แสดงว่า|โครงการที่|กิจกรรมที่)\s?`),
    after: after('จะ|ได้|ขอ(?!นแก่น)|มี(?:กำไร|ความ|มติ)|พิจารณา'),
  },
];

/** Where another is spoken of too. */
const SEVERAL =
  /ร่วมกับ|ร่วมกัน|ระหว่าง(?!วัน|เวลา|เดือน|ปี|การ|ที่)|ต้อนรับ|หารือ|เขตติดต่อ|ติดกับ|(?<!แจ้ง)ย้าย|โอน(?!เงิน|เข้า|ค่า)|ช่วย(?:ราชการ|เหลือ|งาน)|ส่งต่อ|ส่งตัว|ยืม|ขอ(?:อนุญาต)?ใช้|เช่า(?=รถ|อาคาร|ที่ดิน)|ห่าง|เทียบ(?!ปรับ)|(?:สูง|ต่ำ|มาก|น้อย)กว่า|ชนะ(?=โรง|เทศ|องค์|วิท|มหา)|แพ้|ขาย[ก-๎]{0,20}ให้|อดีต|เดิม|ดูงาน|เยี่ยมชม|แข่งขันกับ|สนามสอบ|ศูนย์สอบ|แทน(?=โรง|เทศ|องค์)|ดัดแปลง|หนังสือถึง|อุดหนุน|ประสาน|ขอความ(?:ร่วมมือ|อนุเคราะห์)(?:จาก)?(?=เทศ|องค์|โรง|มหา|วิท|สำนักงาน|สหกรณ์|สถานี)|รับเชิญ|ชื่นชม|ยกย่อง|เสียใจ|บาดเจ็บ|(?:รายงาน|เปิดเผย|เผย|กล่าว|ชี้แจง|แถลง)ว่า|รับแจ้ง(?!ว่า)|สนับสนุน|ไป(?:[ก-๎]{0,6}|รายงานตัว)(?:ที่|ยัง|ร่วม)|ที่(?:จะไป|อยู่)|ส่ง(?:เรื่อง|สำนวน|ผู้)|ไปบรรยาย|จาก(?=เทศบาล|องค์การ|อบ|โรง|มหา|วิท|สำนักงาน|สหกรณ์|เรือนจำ|ธนาคาร|กรม|สถานี)|ส่วน(?=เทศ|องค์|โรง|มหา|วิท|สหกรณ์)|ข้างเคียง|ใกล้เคียง|ทั้งสอง|เครือข่าย|คู่มิตร|ยุบ|ผนวก|ควบรวม|(?<!คัด)แยก|ฟ้อง/u;
const INVITED = new RegExp(
  String.raw`(?<!ร่วม)(?:เชิญ|พบ|ถึง|มอบ[ก-๎]{0,16}ให้|และ|หรือ|กับ|ได้แก่|ขอให้|จาก)\s?(?:${TITLE})?$`,
  'u',
);
const ONE_MORE = /^[ก-๎]{2,30}?\s?(?:และ|หรือ|กับ|ข้างเคียง|เดิม|หาก|ซึ่ง(?:เป็น|อยู่))/u;
const MORE_OF_THEM = 30;

/** Provinces and districts are named as places; departments and banks are named as those who are asked. */
const HEADED = new RegExp(
  String.raw`(?:${TITLE}|สำนักงาน|ศาลากลาง|ศูนย์ดำรงธรรม|ที่ทำการปกครอง|ที่ว่าการ|ส่วนราชการประจำ|หมายความว่า\s?)$`,
  'u',
);
const NEED_HEAD = new Set(['province', 'district']);
const ASKED = new Set(['department', 'enterprise']);

/** Whose text it is: who it begins with, or whose paper it says to be. */
const OPENER =
  /^(?:(?:ประกาศ|คำสั่ง|หนังสือ|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|ด้วย|ตามที่|ตามประกาศ|ตามคำสั่ง|รายงาน|แผน|คู่มือ|วิสัยทัศน์|ข่าว|สัญญา|คณะกรรมการ|บันทึก|นโยบาย|แนวทาง|มาตรการ|งบ|การประชุม|โครงการ|ที่ว่าการ|ที่ทำการ|สำนักงาน|กองทุน|ผู้สนใจ|หลักเกณฑ์|เจตจำนง|คำประกาศ|แบบ|คำร้อง|ใบ)[^"“]{0,60}?)?(?:ประกาศ|คำสั่ง)?$/u;
const OPENED = 90;
const OWN_TITLE = new RegExp(`(?:${TITLE}|ที่ว่าการ|สำนักงาน)$`, 'u');
/** ตามที่เทศบาล…ขอ…นั้น: another writes the answer. */
const ASKS = /^(?:ตามที่|ด้วย)/u;
const ASKED_FOR = after(
  '(?:ได้)?(?:มีความประสงค์(?:จะ)?)?(?<!คำ|รับ)(?:ขอ(?!ง|เชิญ|แจ้ง|นแก่น|ประชาสัมพันธ์)|มีหนังสือ|แจ้ง|หารือ|ร้องขอ|ประสาน|เสนอ|รายงาน|ส่ง)',
);

/** ประกาศเทศบาล… ยื่นใบสมัคร ณ กองคลัง เทศบาล(อื่น): words for one's own office, the name of another. */
export function othersInFormulas(text: string): Odd[] {
  if (!MAY_NAME.test(text)) return [];
  const named = namedIn(text);
  const [owner, ...later] = named;
  if (!owner || later.length === 0 || !isOwner(text, owner)) return [];
  return later
    .filter(
      (other) => isOther(owner, other) && isOnlyOnce(text, other, named) && isLeftOver(text, owner, other),
    )
    .map((other) => ({
      from: other.from,
      written: other.kind + cut(other.name),
      usual: owner.kind + cut(owner.name),
    }));
}
const MAY_NAME =
  /เทศ(?:บาล|มนตรี)|ส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.|พัทยา|โรง(?:เรียน|พยาบาล)|วิทยาลัย|สำนักงาน|เขต|เรือนจำ|ทัณฑสถาน|สหกรณ์|ตำรวจ|ศาล|จังหวัด|อำเภอ|กรม|การ(?:ไฟฟ้า|ประปา)|แห่งประเทศไทย/u;

function isOwner(text: string, owner: Named): boolean {
  if (owner.from > OPENED) return false;
  const opening = text.slice(0, owner.from);
  if (!OPENER.test(opening.replace(OWN_TITLE, '')) || SEVERAL.test(opening)) return false;
  return !(ASKS.test(text) && opening.length < OPENED / 4 && ASKED_FOR.test(text.slice(owner.nameAt)));
}

/** Who is spoken of twice is meant. */
const isOnlyOnce = (text: string, other: Named, named: readonly Named[]): boolean => {
  if (named.some((each) => each !== other && each.family === other.family && !isOther(each, other)))
    return false;
  const begin = other.name.slice(0, TELLING);
  return (
    other.family === 'enterprise' ||
    named[0]?.name.startsWith(begin) === true ||
    text.indexOf(begin) === text.lastIndexOf(begin)
  );
};
const TELLING = 5;

function isLeftOver(text: string, owner: Named, other: Named): boolean {
  const { from, nameAt, family } = other;
  const between = text.slice(owner.nameAt, from).replace(SUBJECT, '');
  const start = text.slice(0, from);
  const end = text.slice(nameAt);
  if (NEED_HEAD.has(family) && !HEADED.test(start)) return false;
  const isMeant =
    ASKED.has(family) ||
    SEVERAL.test(between) ||
    INVITED.test(between) ||
    ONE_MORE.test(text.slice(nameAt, nameAt + MORE_OF_THEM)) ||
    (isProvincial(owner) && !isProvincial(other) && !IN_UNIT.test(between));
  return FORMULAS.some(
    ({ before, after, needs, isSure = false }) =>
      (isSure || !isMeant) &&
      before.test(start.slice(-LONGEST_FORMULA)) &&
      (after?.test(end) ?? true) &&
      (needs?.test(start) ?? true),
  );
}
const LONGEST_FORMULA = 160;
/** เรื่อง ย้ายครู: what it is about. */
const SUBJECT = /เรื่อง\s\S+/u;
const IN_UNIT = /(?:กอง|สำนัก|งาน|ฝ่าย)[ก-๎]{2,24}\s$/u;

/** A name goes on into what is said of it. */
const cut = (name: string): string => name.replace(GOES_ON, '');
const GOES_ON =
  /(?<=^.{3,})(?:ประกาศ|จัด|ขอ|กำหนด|รับสมัคร|แถลง|ออก|เปิด|ปิด|ปรับ|เลื่อน|ดำเนิน|ลงนาม|เป็น|มี|ได้|ให้|โดย|เรื่อง|แจ้ง|ใน|จะ|ภายใน|เพื่อ|เข้า|ตาม|ทุก|ว่า|ฉบับ|ประกวด|แล้ว|เห็นชอบ|อนุมัติ|อนุญาต|พิจารณา|ได้รับ).*/u;
