import { defineFinding } from '../../diagnostics/diagnostic.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const NUMBER_LEFT_OUT = defineFinding({
  code: 'check/number-left-out',
  severity: 'warning',
  about: {
    th: 'จำนวน อย่างน้อย และร้อยละ ต้องตามด้วยตัวเลข',
    en: 'จำนวน, อย่างน้อย and ร้อยละ are followed by their number',
  },
  example: { wrong: 'ผู้เข้าอบรม จำนวน คน', right: 'ผู้เข้าอบรม จำนวน 50 คน' },
  th: (p: { written: string }) => `หลัง “${p.written}” ไม่มีตัวเลข`,
  en: (p) => `“${p.written}” is not followed by its number`,
  hints: { th: 'เติมตัวเลข เช่น “จำนวน 50 คน”', en: 'fill in the number, as in “จำนวน 50 คน”' },
});

/** They are nothing but measures: behind a blank no noun is meant. */
const MEASURES =
  'คน|ท่าน|ราย|เล่ม|ครั้ง|ฉบับ|แห่ง|บาท|ต้น|คัน|เครื่อง|ครัวเรือน|หลังคาเรือน|ไร่|ตัน|ใบ|ชิ้น|ถุง|กล่อง|ขวด|ลิตร|กิโลกรัม|นาที|ชั่วโมง|แผ่น|ท่อน|ม้วน|ผืน|ดวง|บาน|อัตรา|รูป|วัตต์|(?:ตาราง|ลูกบาศก์|กิโล|เซนติ|มิลลิ)?เมตร';
const UNITS = `${MEASURES}|ช่องทาง|เรื่อง|ชุด|รุ่น|ระบบ|โครงการ|กิจกรรม|วัน|เดือน|จุด|หมู่บ้าน|ตัว|หลัง|รายการ|ห้อง|คู่|ถัง|ข้อ|กลุ่ม|สาย|คะแนน|ล้านบาท`;
const END = String.raw`(?=[\s,)]|$)`;
/** A blank, then what is counted; so few that no line is left open for a pen. */
const GAP = '[ \u00A0]{1,3}';
const BOUND = 'อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|ประมาณ|ไม่ถึง|มากกว่า|น้อยกว่า';
/** Behind words a measure by itself, which most texts do not have. */
const LONE_MEASURE = new RegExp(`(?<=[ก-๎])${GAP}(?:${UNITS})(?=[\\s,)]|ต่อ|$)`, 'u');
const BEFORE_MEASURE: readonly RegExp[] = [
  new RegExp(`(จำนวน)${GAP}(?:${UNITS})${END}`, 'gu'),
  new RegExp(
    `((?<![ก-๎])(?:รวม|ทั้งสิ้น|เฉลี่ย|เหลือ|เพียง|รวมเป็นเงิน)|(?<=[ก-๎])(?:รวม|ทั้งสิ้น|ทั้งหมด|เฉลี่ย|เหลือ|เพียง|เพิ่มอีก|เป็นเงิน|ระยะทาง|เนื้อที่|พื้นที่|ทะลุ|เกือบ|ราว|แตะ|กว่า))${GAP}(?:${MEASURES})${END}`,
    'gu',
  ),
  // A measure by itself between blanks: ผู้ติดตามทะลุ ราย ภายในครึ่งปี.
  /([ก-๎]{2})(?<!ละ|ทุก|หลาย|บาง|ต่อ|กี่|เป็น|และ|หรือ|หน่วย|แต่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|กว่า|เดียว|ครึ่ง|ละ ๆ)[ \u00A0](?:ราย|ฉบับ|คัน|เล่ม|ไร่|กิโลกรัม|ตารางเมตร|ครัวเรือน)(?=\s[ก-๎]|$)/gu,
  // ลดลงจาก ครั้ง เหลือ ๑๑ ครั้ง
  new RegExp(String.raw`(จาก|เป็น)${GAP}(?<same>${MEASURES})(?=\s[^\n]{0,40}?[\d๐-๙]\s?\k<same>)`, 'gu'),
  new RegExp(
    `((?<![ก-๎])(?:กว้าง|ยาว|ลึก|หนา|สูง)|ความ(?:กว้าง|ยาว|ลึก|หนา|สูง)|ระยะทาง)${GAP}(?:กิโล|เซนติ)?เมตร${END}`,
    'gu',
  ),
  new RegExp(
    `((?<![ก-๎])(?:คน|ราย|วัน|เดือน|ครั้ง|ชั่วโมง|มื้อ|ปี|เครื่อง|ชุด|ตัว|เล่ม|ฉบับ|ครัวเรือน|ถุง|กิโลกรัม|เมตร|ไร่|งวด)ละ|(?:คน|ราย|วัน|เดือน|ครั้ง|ชั่วโมง|มื้อ)ละ|เป็นเงิน|วงเงิน|ราคา|อัตรา)${GAP}บาท(?=[\\s,)]|ต่อ|$)`,
    'gu',
  ),
  // Beside another that has its number: ประธาน ๑ คน และกรรมการ คน.
  new RegExp(
    String.raw`${GAP}(?<unit>คน|ท่าน|ราย|แห่ง|ฉบับ|เล่ม|ชุด|เครื่อง|คัน|บาท|เมตร|ครั้ง|ครัวเรือน|ต้น)${END}(?<=[\d๐-๙]\s?\k<unit>\s?(?:และ|กับ|,)?\s?(?<noun>(?!และ|กับ)[ก-๎]{3,24})(?<!ละ|ทุก|หลาย|บาง|ต่อ|กี่|เป็น|กว่า|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|เดียว)${GAP}\k<unit>)`,
    'gu',
  ),
];
const BEFORE_OTHERS: readonly RegExp[] = [
  /((?:หนังสือ|คำสั่ง|ประกาศ|บันทึก)[ก-๎ .]{0,60}? ?ที่)[ \u00A0]{1,3}(?:ลงวันที่|ลว\.)/gu,
  new RegExp(`(${BOUND})(?:${GAP}(?:${UNITS})|(?:${MEASURES}))(?=[\\s,)]|ต่อ|จึง|ขึ้นไป|$)`, 'gu'),
  // ๒๐ – คน; ตั้งแต่ ถึง ๖๐ คน
  new RegExp(String.raw`([\d๐-๙]\s?[-‐‑–—]|[\d๐-๙]\s?ถึง)\s*(?:${MEASURES})${END}`, 'gu'),
  new RegExp(`(ตั้งแต่|ระหว่าง)${GAP}(?:ถึง|[-–]\\s?[\\d๐-๙])`, 'gu'),
  new RegExp(`(อายุ(?:ไม่(?:เกิน|ต่ำกว่า)|ตั้งแต่|มากกว่า)?|ครบ)${GAP}ปี(?=ขึ้นไป|บริบูรณ์|[\\s,)]|$)`, 'gu'),
  new RegExp(
    String.raw`((?:ครั้ง|สมัย|รุ่น|ไตรมาส|งวด|ลำดับ|หมู่|ฉบับ|ชุด|แปลง)ที่)${GAP}(?:เมื่อ|ประจำ|ใน(?=ปี|วัน|เดือน)|ณ|(?:ตำบล|บ้าน)(?=[ก-ฮเ-ไ])|พ\.\s?ศ|\(|\/)`,
    'gu',
  ),
  new RegExp(String.raw`(วงเงินงบประมาณ|งบประมาณ|ราคากลาง|ทั้งสิ้น|จำนวนเงิน)${GAP}บาท(?=\s?\([ก-๎])`, 'gu'),
  new RegExp(`((?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน)ละ)${GAP}(?:ครั้ง|สมัย|รอบ|วัน)`, 'gu'),
  new RegExp(String.raw`(เวลา)${GAP}น\.`, 'gu'),
  /((?:คำสั่ง|ประกาศ|เลข|ครั้ง)ที่)\s?\/\s?[2๒][5๕][\d๐-๙]{2}/gu,
  new RegExp(
    `(มาตรา|วรรค|(?<![ก-๎])(?:ข้อ|หมวด)|ตามข้อ)${GAP}(?:แห่ง|วรรค|ของ(?=ระเบียบ|ประกาศ|ข้อ|พระราช|กฎ|เทศ))`,
    'gu',
  ),
  /((?:น้อย|ต่ำ|มาก|สูง)กว่า\s?ร้อยละ)(?:(?=\s+[ก-๎]{2})|$|\s?ของ)/gu,
  /((?<!กว่า\s?|ค่า|และ|หรือ|หา)ร้อยละ)\s+(?:ของ|ขึ้นไป|เมื่อ|จึง|ใน(?=ปี|รอบ|ไตร)|ต่อปี|จาก|โดย|ตาม)/gu,
  /((?:คิดเป็น|เพิ่มขึ้น|ลดลง|สูงถึง|เหลือ|เฉลี่ย|อยู่ที่|เท่ากับ|ได้)ร้อยละ)(?=\s+[ก-๎]{2}|\s*$)(?!\s*(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ|ร้อย))/gu,
  new RegExp(
    String.raw`((?<!ตรวจสอบ|ควบคุม)ภายใน|เป็นเวลา|ระยะเวลา|กำหนดเวลา|ใช้เวลา|ล่วงหน้า|ก่อนล่วงหน้า)${GAP}(?:วัน|เดือน|ปี|ชั่วโมง|นาที|สัปดาห์)(?=\s?(?:นับ|ทำการ)|[\s,)]|$)`,
    'gu',
  ),
  new RegExp(String.raw`(วันที่)${GAP}(?:${THAI_MONTHS.join('|')})(?=\s*(?:พ\.\s?ศ\.|[\d๐-๙]))`, 'gu'),
];

/** “จำนวน คน”, “ไม่น้อยกว่าร้อยละ ของผู้ตอบ”: the number was not filled in. */
export const numberLeftOut: TextRule = {
  findings: [NUMBER_LEFT_OUT],
  check: (text) =>
    [...(LONE_MEASURE.test(text.text) ? BEFORE_MEASURE : []), ...BEFORE_OTHERS].flatMap((pattern) =>
      reportMatches(text, pattern, ({ 1: written = '', groups }) => ({
        finding: NUMBER_LEFT_OUT,
        params: { written: groups?.['noun'] ?? written },
      })),
    ),
};

const UNIT_LEFT_OUT = defineFinding({
  code: 'check/unit-left-out',
  severity: 'warning',
  about: { th: 'จำนวนตามด้วยหน่วยนับ', en: 'A number of things is followed by its measure word' },
  example: { wrong: 'ผู้เข้ารับการอบรม จำนวน 100', right: 'ผู้เข้ารับการอบรม จำนวน 100 คน' },
  th: (p: { written: string }) => `หลัง “${p.written}” ไม่มีหน่วยนับ`,
  en: (p) => `“${p.written}” is not followed by its measure word`,
  hints: { th: 'เติมหน่วยนับ เช่น คน ครั้ง แห่ง', en: 'add what is counted: คน, ครั้ง, แห่ง' },
});

/** What is said of them follows at once. */
const SAID_OF =
  '(?:(?:มี|ได้|เพื่อ|ให้|ซึ่ง|โดย|เข้าร่วม|ณ|จะ|ต้อง|จึง)(?!สิ่ง|ส่วน)|ทุก|ตลอด|พร้อม|ตาม(?!ลำดับ)|ระหว่าง|ตั้งแต่|ภายใน|ครอบคลุม)';
const WITHOUT_UNIT: readonly RegExp[] = [
  new RegExp(
    String.raw`จำนวน(?<!(?:ด้วย|คือ|เป็น|ของ|หรือ|คะแนน[^\n]{0,20})จำนวน)\s?[\d๐-๙][\d๐-๙,.]*(?=\s*$|\s+${SAID_OF})`,
    'gu',
  ),
  /(?<=(?:กว้าง|ยาว|ลึก|หนา|เส้นผ่านศูนย์กลาง|ระยะทาง)\s?)[\d๐-๙][\d๐-๙,.]*(?=\s+(?:จำนวน|พร้อม|ตาม|โดย|และ(?:กว้าง|ยาว|ลึก|หนา)|(?:กว้าง|ยาว|ลึก|หนา)\s))/gu,
  new RegExp(
    String.raw`(?<=(?:งบประมาณ(?:ไว้|รวม|ทั้งสิ้น)?|วงเงิน|เป็นเงิน)\s?)[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+(?:\.[\d๐-๙]{2})?(?=\s+(?:${SAID_OF}|ปรากฏ|จาก|เบิก|จ่าย|ตั้ง|ตาม))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=(?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน)ละ(?:ไม่น้อยกว่า|ไม่เกิน|อย่างน้อย)?\s?)[\d๐-๙][\d๐-๙,.]*(?=\s+(?:${SAID_OF}|และ(?!\s?[\d๐-๙])|พร้อม|ตาม)|\s*$)`,
    'gu',
  ),
  /(?:เวลา|ภายใน|กำหนด|เหลือ|ไม่เกิน|ไม่น้อยกว่า)\s?[\d๐-๙][\d๐-๙,]*(?=\s*นับ(?:แต่|ถัด|จาก|ตั้งแต่))/gu,
  // What is kept or asked for so long; a score, a share or a level has no measure word.
  new RegExp(
    String.raw`(?=[\d๐-๙])(?<!(?:คะแนน|ร้อยละ|ระดับ|ค่า|เฉลี่ย|อัตรา|เกรด|ผล|ข้อ(?!มูล)|เกณฑ์|เป้า|(?<!ตรวจ)สอบ|ดัชนี)[^\n]{0,90})(?<=(?:ไว้|กำหนด|ระยะเวลา|จำนวน|(?:ย้อนหลัง|เก็บ|บันทึก|รองรับ|สำรอง|ต่อเนื่อง)[ก-๎]{0,20})\s?(?:ไม่น้อยกว่า|ไม่เกิน|อย่างน้อย|ไม่ต่ำกว่า)\s?)[\d๐-๙][\d๐-๙,]*(?=\s+(?:ตาม|และ|นับ|${SAID_OF})|\s*$)`,
    'gu',
  ),
  /(?=[\d๐-๙])(?<!(?:ร้อยละ|อัตรา|ดอกเบี้ย|เงินเฟ้อ|เพิ่มขึ้น|ลดลง|ขยายตัว|เติบโต|เฉลี่ย)\s?)(?<![\d๐-๙.,:/%-]\s?)(?<=[ก-๎]\s?)[\d๐-๙]{1,2}\s?ต่อ\s?(?:ปี|เดือน|สัปดาห์|ไตรมาส)/gu,
];

/** “จำนวน ๑๐๐” at the end, “๒ ต่อปี”: of what, is left out. In a table's cell the head of the column says it. */
export const unitsLeftOut: TextRule = {
  findings: [UNIT_LEFT_OUT],
  check: (text) =>
    WITHOUT_UNIT.flatMap((pattern) =>
      reportMatches(text, pattern, ({ 0: written, index }) =>
        index < SHORTEST_BEFORE ? undefined : { finding: UNIT_LEFT_OUT, params: { written } },
      ),
    ),
};
/** So much text before it is no cell of a table. */
const SHORTEST_BEFORE = 12;
