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

type Measure = 'people' | 'paper' | 'place' | 'length' | 'time' | 'device';

/** What is counted, by the last noun of a kind before the number, and the measure words of each kind. */
const THINGS: Readonly<Record<Measure, string>> = {
  people:
    'ประชาชน|ผู้นำชุมชน|บุคลากร|เจ้าหน้าที่|พนักงาน|ข้าราชการ|นักเรียน|เยาวชน|ผู้สูงอายุ|ผู้เข้าร่วม|ผู้เข้าอบรม|ผู้เข้ารับการ|วิทยากร|สมาชิกสภา|กรรมการ|อาสาสมัคร|เกษตรกร',
  paper: 'คู่มือประชาชน|คู่มือ|เล่มแผน|หนังสือ|เอกสาร|รายงาน|ประกาศ|คำสั่ง|แบบสอบถาม|แผ่นพับ|ใบประกาศ|สัญญา|นโยบาย',
  place: 'ทางม้าลาย|แหล่งน้ำ|สนามกีฬา|ศาลา|ป้อมยาม|จุดบริการ|สถานที่|ตู้รับฟัง|ตู้แดง|หมู่บ้าน|ชุมชน',
  length: 'ระยะทาง|ความยาว|ความกว้าง|ความลึก|ผิวจราจรกว้าง',
  time: 'ประชุม|อบรม|กิจกรรม|โครงการ|ติดตามผล|ออกตรวจ|รณรงค์',
  device: 'กล้อง|โคมไฟ|ไฟฟ้าสาธารณะ|เครื่องปรับอากาศ|คอมพิวเตอร์|เครื่องสูบน้ำ|ถังขยะ|โต๊ะ|เก้าอี้|รถยนต์|ป้าย',
};

/** Measure words that cannot be meant for a kind. */
const NEVER: Readonly<Record<Measure, readonly string[]>> = {
  people: ['บาท', 'เมตร', 'แผ่น', 'กิโลเมตร'],
  paper: ['คน', 'เมตร', 'แห่ง', 'ราย', 'บาท'],
  place: ['บาท'],
  length: ['คน', 'บาท', 'ฉบับ', 'แห่ง', 'ครั้ง', 'ราย'],
  time: ['เมตร', 'ฉบับ', 'เล่ม'],
  device: ['บาท', 'ฉบับ', 'เล่ม', 'คน'],
};

const MEASURES: readonly Measure[] = ['people', 'paper', 'place', 'length', 'time', 'device'];
const NOUN = new RegExp(MEASURES.map((kind) => `(?<${kind}>${THINGS[kind]})`).join('|'), 'gu');
const UNITS = 'คน|บาท|เมตร|กิโลเมตร|ฉบับ|เล่ม|แห่ง|ครั้ง|จุด|แผ่น|ราย';
/** Nothing but words stands between the noun and จำนวน. */
const COUNTED = new RegExp(
  String.raw`(?<![ก-๎])(?:จำนวน|ทั้งสิ้น|รวม|ประมาณ)\s?[\d๐-๙][\d๐-๙,.]*\s?(${UNITS})(?![ก-๎])`,
  'gu',
);
/** Money right before its number, and what is held so many times a year. */
const OF_ITS_OWN: readonly RegExp[] = [
  /(?<thing>(?<!ปี|ใช้จ่าย|บัญญัติ|แผน|ร่าง|วิธีการ)งบประมาณ|วงเงิน|ค่าใช้จ่าย|ค่าตอบแทน|เป็นเงิน)(?:ที่(?:ใช้|ได้รับจัดสรร|ตั้งไว้|ได้รับ))?(?:รวม|ทั้งสิ้น|จำนวน|ประมาณ|\s)*[\d๐-๙][\d๐-๙,.]*\s?(?<unit>คน|แห่ง|เมตร|ฉบับ|เล่ม|จุด)(?![ก-๎])/gu,
  /(?<thing>ประชุม|อบรม|ติดตามผล|รายงานผล)[ก-๎ ]{0,40}\s?(?:จำนวน|อย่างน้อย)\s?[\d๐-๙]+\s?(?<unit>คน|บาท|เมตร|แห่ง)(?=\s?ต่อ(?:ปี|เดือน|ไตรมาส))/gu,
];
/** Money has its own verbs: what is bought or paid for may be counted in baht. */
const OF_MONEY = /เงิน|งบ|ราคา|ค่า|บาท|จัดซื้อ|จัดจ้าง|ใช้จ่าย|เบิก|ตั้งไว้|อุดหนุน|มูลค่า/u;
const BEFORE = 60;

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
      if (text.people || /[\d๐-๙]/u.test(phrase) || (unit === 'บาท' && OF_MONEY.test(phrase)))
        return undefined;
      const named = [...phrase.matchAll(NOUN)];
      const kinds = named.flatMap(({ groups }) => MEASURES.filter((kind) => groups?.[kind] !== undefined));
      const isPossible = kinds.some((kind) => !NEVER[kind].includes(unit));
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
