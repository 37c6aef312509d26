import { defineFinding } from '../../diagnostics/finding.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const MEASURE_WORD = defineFinding({
  code: 'check/measure-word',
  severity: 'warning',
  about: { th: 'หน่วยนับตรงกับสิ่งที่นับ', en: 'Things are counted in their own measure word' },
  example: { wrong: 'ติดตั้งกล้องวงจรปิด จำนวน 16 บาท', right: 'ติดตั้งกล้องวงจรปิด จำนวน 16 จุด' },
  th: (p: { thing: string; unit: string }) => `“${p.thing}” ไม่นับเป็น “${p.unit}”`,
  en: (p) => `“${p.thing}” is not counted in “${p.unit}”`,
  hints: () => [{ th: 'ตรวจหน่วยนับกับสิ่งที่นับ', en: 'compare the unit with what is counted' }],
});

type Kind =
  | 'people'
  | 'paper'
  | 'place'
  | 'machine'
  | 'thing'
  | 'vehicle'
  | 'animal'
  | 'plant'
  | 'money'
  | 'work';

/**
 * What is counted, by nouns of each kind, and the measure words that cannot be meant for them. A noun beside
 * another only tells what it is for: ทะเบียนรถ is counted in เล่ม, รั้วกันสุนัข in เมตร; such words are not listed.
 */
const THINGS: Readonly<Record<Kind, readonly [nouns: string, never: string]>> = {
  people: [
    'ประชาชน|ผู้(?!ว่า(?!ง)|บังคับบัญชา|อำนวยการ|บริหาร)[ก-๎]{2}|บุคลากร|เจ้าหน้าที่|พนักงาน|ข้าราชการ|ลูกจ้าง|นักเรียน|เยาวชน|วิทยากร|สมาชิก|กรรมการ|อาสาสมัคร|เกษตรกร|ครู|คน(?=ขับ|งาน|สวน|พิการ)|ตัวแทน|ผู้นำชุมชน',
    'บาท เมตร แผ่น กิโลเมตร',
  ],
  paper: [
    'คู่มือ|เล่มแผน|หนังสือ|เอกสาร|รายงาน|ประกาศ|คำสั่ง|แบบสอบถาม|แผ่นพับ|ใบประกาศ|สัญญา|นโยบาย|กำหนดการ|สำเนา|บันทึก|หลักฐาน',
    'คน เมตร กิโลเมตร แห่ง ราย บาท คัน ต้น',
  ],
  place: [
    'ทางม้าลาย|แหล่งน้ำ|สนามกีฬา|ศาลา|ป้อมยาม|จุดบริการ|ศูนย์|สถานที่|ลาน|ตู้รับฟัง|ตู้แดง|หมู่บ้าน|ชุมชน|สะพาน|ฝาย|บ่อ|อาคาร|เต็นท์|บ้าน|ห้อง|โรง',
    'บาท',
  ],
  machine: ['กล้อง|เครื่อง(?!ดื่ม|แบบ|หมาย|ราช|นุ่ง|เสีย|มือ)[ก-๎]{2}|คอมพิวเตอร์', 'บาท ฉบับ เล่ม คน หลัง คัน ต้น'],
  thing: ['โคมไฟ|ไฟฟ้าสาธารณะ|ถังขยะ|โต๊ะ|เก้าอี้|ตู้|ป้าย', 'บาท ฉบับ เล่ม คน'],
  vehicle: ['รถ(?!ไฟ|ติด)|เรือ(?!น)', 'บาท ต้น'],
  animal: ['สุนัข|แมว|กระบือ|สุกร|ไก่|พันธุ์ปลา|โคเนื้อ|โคนม', 'บาท คัน ต้น'],
  plant: ['ต้นไม้|กล้าไม้|ต้นกล้า|พันธุ์ไม้', 'บาท คัน ตัว'],
  money: ['(?<![ก-๎])(?:ใช้)?งบประมาณ(?!รายจ่าย)|(?<![ก-๎])วงเงิน', 'คน แห่ง เมตร ฉบับ เล่ม จุด คัน ตัว ต้น ราย ครั้ง'],
  work: ['ประชุม|อบรม|กิจกรรม|โครงการ|ติดตามผล|ออกตรวจ|รณรงค์', 'เมตร ฉบับ เล่ม'],
};

const KINDS: readonly Kind[] = [
  'people',
  'paper',
  'place',
  'machine',
  'thing',
  'vehicle',
  'animal',
  'plant',
  'money',
  'work',
];
const NOUN = new RegExp(KINDS.map((kind) => `(?<${kind}>${THINGS[kind][0]})`).join('|'), 'gu');
const N = String.raw`[\d๐-๙][\d๐-๙,.]*`;
const UNITS = 'คน|บาท|เมตร|กิโลเมตร|ฉบับ|เล่ม|แห่ง|ครั้ง|จุด|แผ่น|ราย|คัน|หลัง|ตัว|ต้น|เครื่อง|ครัวเรือน|หลังคาเรือน|ดวง|สาย';
const OF_THINGS = 'คน|บาท|ฉบับ|เล่ม|แห่ง|ราย|คัน|หลัง|ตัว|ต้น|เครื่อง';
/** Nothing but words stands between the noun and จำนวน. */
const COUNTED = new RegExp(String.raw`(?<![ก-๎])(?:จำนวน|ทั้งสิ้น|รวม|ประมาณ)\s?${N}\s?(${UNITS})(?![ก-๎])`, 'gu');
/** Money right before its number, lengths, terms, what is held so many times a year. */
const OF_ITS_OWN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<thing>(?<!ปี|ใช้จ่าย|บัญญัติ|แผน|ร่าง|วิธีการ)งบประมาณ|วงเงิน|ค่าใช้จ่าย|ค่าตอบแทน|เป็นเงิน)(?:ที่(?:ใช้|ได้รับจัดสรร|ตั้งไว้|ได้รับ))?(?:รวม|ทั้งสิ้น|จำนวน|ประมาณ|\s)*${N}\s?(?<unit>คน|แห่ง|เมตร|ฉบับ|เล่ม|จุด|คัน|ตัว)(?![ก-๎])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<thing>(?<![ก-๎])(?:ยาว|หนา|ลึก)|ความ(?:ยาว|กว้าง|ลึก|หนา|สูง)|ระยะทาง|กว้าง)(?:เฉลี่ย|รวม|ประมาณ|ไม่น้อยกว่า|\s)*${N}\s?(?<unit>${OF_THINGS}|ครั้ง)(?![ก-๎])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<thing>ภายใน|กำหนดเวลา|ระยะเวลา|ยืนราคา)(?:ไม่(?:น้อยกว่า|เกิน)|\s)*${N}\s?(?<unit>${OF_THINGS}|เมตร|จุด)(?=\s?นับ)`,
    'gu',
  ),
  new RegExp(String.raw`(?<thing>ปริมาตร)[ก-๎]{0,20}\s?${N}\s?(?<unit>ตารางเมตร|เมตร|กิโลเมตร)(?![ก-๎])`, 'gu'),
  new RegExp(
    String.raw`(?<thing>พื้นที่)(?:รวม|ประมาณ|ไม่น้อยกว่า|\s)*${N}\s?(?<unit>ลูกบาศก์เมตร|เมตร|กิโลเมตร)(?![ก-๎])`,
    'gu',
  ),
  /(?<thing>ประชุม|อบรม|ติดตามผล|รายงานผล)[ก-๎ ]{0,40}\s?(?:จำนวน|อย่างน้อย)\s?[\d๐-๙]+\s?(?<unit>คน|บาท|เมตร|แห่ง)(?=\s?ต่อ(?:ปี|เดือน|ไตรมาส))/gu,
  /(?<thing>ประชุม)(?:คณะ)?[ก-๎ ]{0,40}(?:ปีละ|เดือนละ|ไตรมาสละ)(?:ไม่น้อยกว่า|อย่างน้อย|\s)*[\d๐-๙]+\s?(?<unit>คน|บาท|เมตร|แห่ง|ฉบับ|เล่ม)(?![ก-๎])/gu,
];
/** Money has its own verbs: what is bought or paid for may be counted in baht. */
const OF_MONEY = /เงิน|งบ|ราคา|ค่า|บาท|จัดซื้อ|จัดจ้าง|ใช้จ่าย|เบิก|ตั้งไว้|อุดหนุน|มูลค่า/u;
const BEFORE = 200;

/** What is counted is counted in a word that may be meant for it. */
export const measureWords: TextRule = {
  findings: [MEASURE_WORD],
  check: (text) => [
    ...OF_ITS_OWN.flatMap((pattern) =>
      reportMatches(text, pattern, ({ 0: written, groups }) => {
        const { thing = '', unit = '' } = groups ?? {};
        const part = [written.length - unit.length, written.length] as const;
        return { finding: MEASURE_WORD, params: { thing, unit }, part };
      }),
    ),
    ...reportMatches(text, COUNTED, ({ 0: written, 1: unit = '', index }) => {
      const phrase = /[^\n;:]*$/u.exec(text.text.slice(Math.max(0, index - BEFORE), index))?.[0] ?? '';
      // A sum of thousands is money, whatever stands before it.
      const isMoney = unit === 'บาท' && (OF_MONEY.test(phrase) || /[,.]/u.test(written));
      if (text.people || /[\d๐-๙]/u.test(phrase) || isMoney) return undefined;
      const named = [...phrase.matchAll(NOUN)];
      const kinds = named.flatMap(({ groups }) => KINDS.filter((kind) => groups?.[kind] !== undefined));
      // What a sum of thousands is spent on is not counted: งบประมาณในการดำเนินโครงการ จำนวน 350,000 คน.
      const counted = kinds.filter((kind) =>
        written.includes(',') && kinds.includes('money') ? kind !== 'work' : kind !== 'money',
      );
      const isPossible =
        counted.length === 0 || counted.some((kind) => !THINGS[kind][1].split(' ').includes(unit));
      const thing = named.at(-1)?.[0];
      if (isPossible || thing === undefined) return undefined;
      return {
        finding: MEASURE_WORD,
        params: { thing, unit },
        part: [written.length - unit.length, written.length],
      };
    }),
  ],
};
