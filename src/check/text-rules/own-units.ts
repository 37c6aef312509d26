import { type CheckedText, matchesOf } from '../text/text-rule.js';
import type { Miscounted } from './counted-things.js';

/**
 * Things that stand right before their number, and the measure words that they may have of those in `UNITS`; of
 * others nothing is told.
 */
interface Counted {
  /** One of these stands in it. */
  readonly words: string;
  readonly thing: string;
  /** With คน where its crew or its readers may be told. */
  readonly in: string;
}

const THINGS: readonly Counted[] = [
  {
    words: 'เรือ',
    thing: '(?<!ทัพ|ท่า|ลูก|คน|ทหาร|นาย|เดิน|ชาว|โรง|อู่|พล|หัว|แม่|ค่า|ทาง|เสื้อ|ลาด|แข่ง|แห่|ข้าม)เรือ(?!น|ง|ข|พาย)',
    in: 'ลำ คน ตัน เมตร ลิตร กิโลเมตร กิโลกรัม',
  },
  {
    words: 'เรือ',
    thing: '(?<=จัด|ส่ง|ซื้อ|ยึด|เช่า|ต่อ|ซ่อม|จัดหา|เตรียม|ระดม)เรือ(?!น|ง|ข|พาย|โดยสาร)(?!ยาว)',
    in: 'ลำ ตัน เมตร ลิตร กิโลเมตร กิโลกรัม',
  },
  { words: 'พระ ภิกษุ เณร', thing: 'พระ(?:สงฆ์|ภิกษุ)(?:สงฆ์|สามเณร)*|(?<!พระ)ภิกษุ|สามเณร', in: 'รูป องค์ กิโลเมตร' },
  {
    words: 'หนังสือ ตำรา วารสาร นิตยสาร พจนานุกรม คู่มือ',
    thing: 'หนังสือ(?!เดินทาง|รับรอง|พิมพ์|เวียน|ถึง|มอบ)|ตำรา(?!ง)|วารสาร|นิตยสาร|พจนานุกรม|คู่มือ',
    in: 'เล่ม ฉบับ คน แผ่น กิโลกรัม',
  },
  {
    words: 'รถ',
    thing:
      '(?<!ทะเบียน|ขับ|จอด|ล้าง|ล้อ|ป้าย|คน|ทาง|เดิน|ผู้|ท่า|ค่า|ตัว|ราง|สาย|โรง)รถ(?!ไฟ|ติด|เข็น|ม้า|แทรกเตอร์|ไถ|เกี่ยว|ดำนา)',
    in: 'คัน ลิตร ตัน คู่ คน เมตร กิโลเมตร ลูกบาศก์เมตร',
  },
  {
    words: 'รถ',
    thing: '(?<=จัดซื้อ|ส่งมอบ|ตลาด|จัดหา|เช่าซื้อ)รถ(?!ไฟ|ติด|เข็น|ม้า)(?!โดยสาร|รับส่ง)',
    in: 'คัน ลิตร ตัน คู่ เมตร ลูกบาศก์เมตร',
  },
  { words: 'โทรศัพท์', thing: 'โทรศัพท์(?:มือถือ|เคลื่อนที่)', in: 'เครื่อง คน คู่ สาย' },
  { words: 'เต็นท์', thing: 'เต็นท์', in: 'หลัง ผืน คน เมตร ตารางเมตร ห้อง' },
  {
    words: 'เครื่องบิน เฮลิคอปเตอร์ อากาศยาน',
    thing: '(?:เครื่องบิน(?:ลำเลียง)?|เฮลิคอปเตอร์|อากาศยาน(?!ไร้))',
    in: 'ลำ คน เครื่อง ลิตร ตัน กิโลเมตร กิโลกรัม',
  },
  { words: 'ปืน', thing: '(?:อาวุธ)?ปืน(?!ใหญ่)(?:ลูกซอง|ยาว|สั้น|พก|แก๊ป)*', in: 'กระบอก มิลลิเมตร ลูก' },
  { words: 'แว่น', thing: 'แว่น(?:ตา|สายตา|ขยาย)', in: 'คู่ คน ใบ' },
  { words: 'เท้า ถุงมือ', thing: 'รองเท้า|ถุงเท้า|ถุงมือ', in: 'คู่ คน' },
  { words: 'ผ้า ธง', thing: 'ผ้าห่ม|ผ้าขนหนู|ผืนธง|ธงชาติ', in: 'ผืน คน' },
  { words: 'ไข่', thing: 'ไข่ไก่|ไข่เป็ด', in: 'ใบ คน กิโลกรัม' },
  { words: 'วัคซีน', thing: 'วัคซีน(?=ป้องกัน|โรค|โควิด|ไข้|\\s)', in: 'คน ตัว ลิตร มิลลิลิตร เข็ม' },
  {
    words: 'บ้าน',
    thing: '(?<=สร้าง|ซ่อม|ซ่อมแซม|ซ่อมสร้าง|มอบ|ปรับปรุง)บ้าน(?:พัก|ผู้|มั่นคง|กลาง|เรือน)?',
    in: 'หลัง คน ตารางเมตร ห้อง ไร่',
  },
];
/** Trees in the ground: what is weighed, poured or lasts is no tree. */
const PLANTED: Counted = {
  words: 'ปลูก แจก มอบ จ่าย เพาะ',
  thing: '(?<=ปลูก|แจก|มอบ|จ่าย|เพาะ)(?:ต้น(?!ทุน|แบบ|ฉบับ)[ก-ฮเ-ไ]|กล้า(?=ไม้|พันธุ์)|ป่า)',
  in: 'ต้น คน ไร่ เมตร กิโลเมตร ตารางเมตร ตารางวา',
};

const UNITS =
  'คน ตน รูป องค์ ตัว คัน ลำ หลัง เล่ม ฉบับ ต้น เครื่อง แผ่น ดวง สาย เชือก กระบอก คู่ ใบ ผืน ลูก ห้อง ไร่ ลิตร มิลลิลิตร กิโลกรัม ตัน เมตร กิโลเมตร เซนติเมตร มิลลิเมตร ตารางเมตร ตารางวา ลูกบาศก์เมตร องศา';
const TIMES = 'ชั่วโมง นาที วินาที สัปดาห์';
const N = String.raw`[\d๐-๙][\d๐-๙,]*`;
/** Done with it, or at the head of a clause. */
const HEAD =
  '(?<=^|[^ก-๎]|จัด|ซื้อ|จัดหา|ส่ง|มอบ|รับ|บริจาค|ยืม|ยึด|พบ|ใช้|มี|นำ|ติดตั้ง|กาง|ปลูก|แจก|จ่าย|เพาะ|นิมนต์|อาราธนา|ขาย|ตลาด|เช่า|ซ่อม|สร้าง|ซ่อมแซม|ปรับปรุง|อนุเคราะห์|สนับสนุน|เตรียม|ระดม|จับ|ต่อ|พิมพ์)';
/** What follows the noun may be of other things. */
const OTHERS =
  'คน|ผู้|ชน|นักเรียน|และ|หรือ|ของ|ให้|แก่|แด่|กับ|เพื่อ|โดย(?!สาร)|จาก|ต่อ|ตาม|พร้อม|ยาว|กว้าง|สูง|ลึก|หนา|หนัก|ระยะ|เวลา|ราคา|เงิน|ค่า|งบ|ละ|จุ|เร็ว|(?<![แเโ])บน|ลำเลียง|ขน(?!าด|ส่ง)|ถึง|ไป|แล่น|ชน|ทับ|ล้ม|ปลูก|เลี้ยง|ใช้|มี|ทำ(?!งาน)|ทะเบียน|อะไหล่|ฝ่า|ติด|ชำระ|เสีย|พัก|เก็บ|รับ(?!รอง|ส่ง)|โรงเรียน|หมู่|ห้องสมุด';
const SIZE = String.raw`(?:\s?(?:ขนาด|แบบ|ชนิด)?\s?[\d๐-๙.,]+\s?(?:ล้อ|ที่นั่ง|ประตู|ฟุต|ฝีพาย|แรงม้า)\s?)?`;
const LINK = String.raw`(?:จำนวน|รวม|ทั้งสิ้น|ทั้งหมด|ประมาณ|อีก|แล้ว|กว่า|เพียง|เกือบ|เป็น|\s)*`;
const END = '(?=[^ก-๎]|$|ใน|จาก|แก่|เพื่อ|พร้อม|และ|ให้|ซึ่ง|โดย|เมื่อ)';

/** What they are for may be said, and people told whom they are for. */
const PURPOSE = '(?:(?:สำหรับ|เพื่อ)[ก-๎]{2,40}(?=\\sจำนวน))?';

const UNTIL = `(?:\\s(?:(?!${OTHERS}|จำนวน|รวม)[ก-๎]){2,16})?`;
const before = (thing: string, link: string): RegExp =>
  new RegExp(`${HEAD}(?<thing>(?:${thing})(?:(?!${OTHERS})[ก-๎]){0,36}?)${UNTIL}${link}$`, 'u');

interface Lead {
  readonly words: readonly string[];
  readonly lead: RegExp;
  /** Not told of these. */
  readonly not: readonly string[];
}

const LEADS: readonly Lead[] = [
  ...THINGS.flatMap(({ words: some, thing, in: units }) => {
    const words = some.split(' ');
    const not = [...units.split(' '), ...TIMES.split(' ')];
    return [
      { words, lead: before(thing, `${SIZE}${LINK}`), not },
      { words, lead: before(thing, `${PURPOSE}${LINK}`), not: [...not, 'คน'] },
    ];
  }),
  {
    words: PLANTED.words.split(' '),
    lead: before(PLANTED.thing, `${SIZE}${LINK}`),
    not: `${PLANTED.in} ${TIMES}`.split(' '),
  },
  {
    words: PLANTED.words.split(' '),
    lead: before(PLANTED.thing, '\\s?จำนวน\\s?'),
    not: PLANTED.in.split(' '),
  },
  // Who attends is a person.
  {
    words: ['อบรม', 'ประชุม', 'เข้า', 'สมัคร'],
    lead: new RegExp(
      `(?<thing>(?:ข้าราชการ|ครู|บุคลากร|พนักงาน|เจ้าหน้าที่|นักเรียน|นักศึกษา|ประชาชน|สมาชิก|ผู้แทน|ผู้นำชุมชน|เกษตรกร|อาสาสมัคร|เยาวชน)[ก-๎]{0,16}?(?:เข้า(?:รับการ|ร่วม|รับ)?|ผ่านการ|ลงทะเบียน|สมัคร)(?:อบรม|ฝึกอบรม|ประชุม|สัมมนา|ประเมิน|คัดเลือก|ศึกษา|ทดสอบ|เข้า|ร่วม|โครงการ|กิจกรรม)(?:(?!ใช้|นำ|ซื้อ|ปลูก|มอบ|ระยะ|เวลา|เงิน|ค่า)[ก-๎]){0,30})${LINK}$`,
      'u',
    ),
    not: `คน ตน รูป องค์ สาย คู่ ใบ ผืน ลูก ห้อง ไร่ ตัน ตารางเมตร ตารางวา ลูกบาศก์เมตร องศา เซนติเมตร มิลลิเมตร ${TIMES}`.split(
      ' ',
    ),
  },
];
/** Two of one text: สัญญาฉบับนี้ทำขึ้นเป็นสองฉบับ มีข้อความถูกต้องตรงกัน. */
export const COPIES = new RegExp(
  `(?<thing>(?:สัญญา|ข้อตกลง|หนังสือ|บันทึก)[ก-๎ ]{0,30}?(?:ทำ|จัดทำ)(?:ขึ้น|ไว้)+)(?:ไว้|เป็น|รวม|จำนวน|\\s)*(?:${N}|หนึ่ง|สอง|สาม|สี่|ห้า)\\s?(?<unit>${UNITS.replace('ฉบับ ', '').replaceAll(' ', '|')})(?=\\s(?:มีข้อความ|โดยมี|มีเนื้อ|ซึ่งมี|เก็บ|มอบให้|คู่สัญญา|แต่ละฝ่าย|ถูกต้อง|ยึดถือ))`,
  'gu',
);
const COUNT = new RegExp(
  `(?<![\\d๐-๙.,/:])${N}\\s?(?<unit>${`${UNITS} ${TIMES}`.replaceAll(' ', '|')})${END}`,
  'gu',
);
const BEFORE = 110;

/** A number in a measure word that is of other things than what stands right before it. */
export const othersUnits = (text: CheckedText): readonly Miscounted[] =>
  matchesOf(COUNT, text.text).flatMap(({ index, 0: written, groups: { unit = '' } = {} }) => {
    const from = Math.max(0, index - BEFORE);
    const phrase = text.text.slice(from, index).replace(/.*[\n;:]/su, '');
    for (const { words, lead, not } of LEADS) {
      if (!words.some((word) => phrase.includes(word))) continue;
      const thing = not.includes(unit) ? undefined : lead.exec(phrase)?.groups?.['thing'];
      const end = index + written.length;
      if (thing !== undefined) return [{ thing: thing.trim(), unit, at: [end - unit.length, end] as const }];
    }
    return [];
  });
