import { type CheckedText, matchesOf } from '../text/text-rule.js';
import { HAS_THINGS, KINDS, type Kind, NOUNS, THINGS } from './counted-things.js';

/** Of a measure word that few things are counted in: the nouns, and the verbs, that it is rightly used with. */
const OWN: Readonly<Record<string, RegExp>> = {
  ฉบับ: /หนังสือ|เอกสาร|คำ(?:สั่ง|ขอ|ร้อง|แปล|พิพากษา|ชี้แจง|ฟ้อง|อุทธรณ์|วินิจฉัย)|ประกาศ|สัญญา|รายงาน|แบบ(?:สอบ|คำ|ฟอร์ม|ประเมิน|ตรวจ|แสดง|ยื่น|แปลน|รูป|พิมพ์|ตอบ|สำรวจ|บันทึก|แจ้ง|ขอ|ทดสอบ|[ก-ฮ]{1,3}\.|\s|$)|ใบ|บัตร|กฎ|บัญญัติ|ระเบียบ|ข้อ(?:บังคับ|ตกลง|สอบ|เสนอ)|แผน|สำเนา|จดหมาย|กรมธรรม์|ญัตติ|ร่าง|บันทึก|ฎีกา|เช็ค|สาร|มติ|ตั๋ว|ทะเบียน|พินัยกรรม|คู่มือ|แผ่นพับ|โฉนด|หลักฐาน|การ์ด|หมาย|นโยบาย|ยื่น|ส่ง(?!เสริม)|ลงนาม|ตอบ|ออก(?!กำลัง)|บทความ|แจ้ง|ข่าว|ราชกิจจา|ซอง|สิ่งพิมพ์|ผลงาน|แก้ไข/u,
  เล่ม: /เล่ม|หนังสือ|คู่มือ|รายงาน|แผน|เอกสาร|สมุด|วารสาร|ตำรา|พจนานุกรม|มีด|เทียน|เกวียน|เข็ม|กรรไกร|ใบเสร็จ|เช็ค|สิ่งพิมพ์|นิตยสาร|นวนิยาย|นิทาน|ประวัติ|ทะเบียน|แบบ|บัญญัติ|วิจัย|นิพนธ์|ผลงาน|การ์ตูน|ขวาน|เคียว|บัญชี|สื่อ|อ่าน|ห้องสมุด/u,
  คัน: /รถ|ร่ม|คัน(?=[ก-๎ ])|เบ็ด|ธนู|ไถ|แทรกเตอร์|ช้อน|ส้อม|ซอ(?!ย)|แท็กซี่|จักรยาน|พาหนะ|มอเตอร์|ซาเล้ง|สามล้อ|เกวียน|เครน|แบคโฮ|แบ็กโฮ|คราด|บรรทุก|ยาน|จอด|กระบะ|วีลแชร์/u,
  ต้น: /ต้น|ไม้|เสา|พันธุ์|กล้า|ปลูก|เทียน|ยาง|ปาล์ม|กล้วย|มะ|สัก|ไผ่|หญ้า|ผัก|ข้าว|ดอก|พืช|สมุนไพร|กฐิน|ผ้าป่า|บายศรี|พุ่ม|ป่า|เงินรางวัล|โค่น|ตัดแต่ง/u,
  หลัง: /กี่|เปียโน|บ้าน|อาคาร|หลัง|ศาลา|กุฏิ|โรง|เรือน|ตึก|ห้อง|เต็นท์|ตู้|มุ้ง|กระท่อม|เพิง|ยุ้ง|ที่พัก|ส้วม|สุขา|ที่อยู่|แพ|หอ|สำนักงาน|ป้อม|คอก|เล้า|วาตภัย|พายุ|ซ่อมแซม|พัง|เสียหาย/u,
  เครื่อง:
    /เครื่อง|คอมพิวเตอร์|กล้อง|พัดลม|โทรศัพท์|โทรทัศน์|ปั๊ม|จอ|ลำโพง|วิทยุ|แอร์|โน้ต|แท็บเล็ต|ไมโครโฟน|เซิร์ฟเวอร์|มิเตอร์|AED|สแกน|โดรน|เลื่อย|อุปกรณ์|ตู้|เราเตอร์|สมาร์ต|สมาร์ท|เตา|นาฬิกา|ครุภัณฑ์|ประมวลผล|รถ|UPS|ซ่อม|Access|โปรเจ/u,
  ตัว: /โต๊ะ|เก้าอี้|กล้อง|สุนัข|แมว|ปลา|สัตว์|เสื้อ|กางเกง|อักษร|ตัว|โค|วัว|ควาย|กระบือ|ไก่|เป็ด|หมู|สุกร|แพะ|แกะ|กุ้ง|หอย|ปู|นก|กบ|ยุง|แมลง|หนู|ชี้วัด|ลำโพง|แปร|ไมโคร|ตุ๊กตา|หุ่น|ละคร|โซฟา|ม้า|พันธุ์|เซ็นเซอร์|สวิตช์|ลูก|เครื่อง|อุปกรณ์|มิเตอร์|วาล์ว|ทำหมัน|วัคซีน|ถัง|เลข|จุด|ชุด|เตียง|ตู้/u,
  ดวง: /ดวง|ไฟ|โคม|หลอด|ตรา|แสตมป์|ดาว|ตา|วิญญาณ|ใจ/u,
  เชือก: /ช้าง|เชือก/u,
  รูป: /พระ|ภิกษุ|เณร|สงฆ์|ภาพ|รูป|ชี|โปสเตอร์|นิมนต์/u,
  ราย: /คน|ชน|ผู้|สมาชิก|เด็ก|ร้าน|กิจการ|บริษัท|แผง|ราย|โรค|เรื่อง|ติดเชื้อ|เจ้าของ|ยื่น|ขอ(?!ง)|ทะเบียน|โรงแรม|สถาน|ธุรกิจ|ครัวเรือน|จับ|คดี|ป่วย|เสียชีวิต|บาดเจ็บ|พนักงาน|เจ้าหน้าที่|ลูกหนี้|ลูกค้า|เกษตรกร|วิสาหกิจ|กลุ่ม|ใบอนุญาต|ซอง|เสนอ|ประมูล|ขับ|ฝ่าฝืน|กระทำ|เช่า/u,
  ลิตร: /น้ำ|นม|เชื้อเพลิง|สาร|เคมี|ยา|เหลว|ถัง|ปริมา|จุ|ขนาด|เบนซิน|ดีเซล|แอลกอฮอล์|แก๊ส|ก๊าซ|ขยะ|มูลฝอย|ละ|ตู้เย็น|สี|เครื่องดื่ม|จุลินทรีย์|EM|หมัก|แกง/u,
  ลำ: /เรือ|ลำ|เครื่องบิน|อ้อย|ไผ่|เฮลิคอปเตอร์|โดรน|อากาศยาน/u,
};
/** People behind the number of what is no person, unless it holds or is for so many. */
const PEOPLE =
  /คน|ชน|ผู้|พนักงาน|เจ้าหน้าที่|สมาชิก|ครู|นักเรียน|นักศึกษา|เด็ก|กรรมการ|อาสา|แกนนำ|ราษฎร|ชาวบ้าน|ลูกจ้าง|บุคลา|บุคคล|วิทยากร|ข้าราชการ|เกษตรกร|พระ|สตรี|แม่บ้าน|กำนัน|ช่าง|แพทย์|พยาบาล|อสม|อปพร|ทหาร|ตำรวจ|ลูกเสือ|ตัวแทน|คณะ|หัวหน้า|กลุ่ม|ทีม|หน่วย|ยาม|ชาย|หญิง|ครอบครัว|ครัวเรือน|ผ่าน|เข้าร่วม|จิตอาสา|ประชุม|อบรม|สัมมนา|ศึกษาดูงาน/u;
const HOLDS = /จุ|รองรับ|นั่ง|สำหรับ|ขนาด|บรรทุก|ใช้|เข้า|พัก|แก่|ให้|ไม่เกิน|ละ/u;
const OF_PEOPLE: readonly Kind[] = ['machine', 'thing', 'plant', 'animal', 'paper', 'award', 'media'];

const N = String.raw`[\d๐-๙][\d๐-๙,]*`;
const COUNTED = new RegExp(
  String.raw`(?<![\d๐-๙.,/:])${N}\s?(?<unit>${Object.keys(OWN).join('|')}|คน|ท่าน|บาท)(?![ก-๎])`,
  'gu',
);
const COUNTED_BEFORE = /[\d๐-๙]\s?[ก-๎]+(?=[^\d๐-๙]*$)/u;
/** Where anything is paid, sold or earned. */
const PAID =
  /เงิน|งบ|ราคา|ค่า|บาท.|จัดซื้อ|ใช้จ่าย|เบิก|ตั้งไว้|อุดหนุน|ขาย|จำหน่าย|ปรับ|ธรรมเนียม|ภาษี|กำไร|บริจาค|ทุน|หุ้น|รายได้|อัตรา|ละ|เก็บ|ชำระ|จ่าย|จ้าง|ออม|ซื้อ|เช่า|สงเคราะห์|เบี้ย|ดอก/u;
const BEFORE = 120;

/** A number with a measure word that nothing before it is counted in, behind something counted in others. */
export const withoutTheirNoun = (
  text: CheckedText,
): readonly { readonly thing: string; readonly unit: string; readonly at: readonly [number, number] }[] =>
  matchesOf(COUNTED, text.text).flatMap(({ index, 0: written, groups }) => {
    const unit = groups?.['unit'] ?? '';
    const phrase = /[^\n;:]*$/u.exec(text.text.slice(Math.max(0, index - BEFORE), index))?.[0] ?? '';
    const counted = COUNTED_BEFORE.exec(phrase);
    const clause = counted ? phrase.slice(counted.index + counted[0].length) : phrase;
    if (!mayBeOdd(unit, phrase, written)) return [];
    const named = [...clause.matchAll(NOUNS)];
    const kinds = named.flatMap((match) => KINDS.filter((kind) => match.groups?.[kind] !== undefined));
    if (kinds.length === 0 || !kinds.every((kind) => isNeverIn(unit, kind))) return [];
    if (kinds.includes('people') && HAS_THINGS.test(clause)) return [];
    const end = index + written.length;
    return [{ thing: named.at(-1)?.[0] ?? '', unit, at: [end - unit.length, end] as const }];
  });

function mayBeOdd(unit: string, phrase: string, written: string): boolean {
  if (unit === 'บาท') return !PAID.test(phrase) && /^[\d๐-๙]{1,2}(?![\d๐-๙,])/u.test(written);
  if (unit === 'คน' || unit === 'ท่าน') return !PEOPLE.test(phrase) && !HOLDS.test(phrase);
  return OWN[unit]?.test(phrase) !== true;
}

const isNeverIn = (unit: string, kind: Kind): boolean => {
  if (unit === 'คน' || unit === 'ท่าน') return OF_PEOPLE.includes(kind);
  const { never, atHead } = THINGS[kind];
  // Monks are people, and pictures are papers and media.
  const more = kind === 'people' || kind === 'paper' || kind === 'media' ? 'เชือก ลำ' : 'เชือก ลำ รูป';
  return `${never} ${atHead} ${more}`.split(' ').includes(unit);
};
