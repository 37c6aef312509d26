import { defineFinding } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { splitNumbers } from '../../thai/split-numbers.js';
import { type CheckedText, reportAt, reportMatches, type TextRule } from '../text/text-rule.js';

const SPLIT_NUMBER = defineFinding({
  code: 'check/split-number',
  severity: 'warning',
  about: { th: 'จำนวนหนึ่งเขียนติดกัน คั่นหลักพันด้วยจุลภาค', en: 'A number is written in one piece' },
  example: { wrong: '873 ,760 บาท', right: '873,760 บาท' },
  th: (p: { written: string; right: string }) => `จำนวน “${p.written}” มีช่องว่างอยู่ข้างใน หรือใช้จุดแทนจุลภาค`,
  en: (p) => `the number “${p.written}” has a space in it, or a point for a comma`,
  hints: (p) => ({ th: `หากหมายถึงจำนวนเดียว ให้เขียน ${p.right}`, en: `if it is one number, write ${p.right}` }),
});

const splitNumbersOf = remember(({ text }: CheckedText) => splitNumbers(text));

/** A number is written in one piece, its thousands parted by commas. */
export const numbersInOnePiece: TextRule = {
  findings: [SPLIT_NUMBER],
  check: (text) =>
    splitNumbersOf(text).map(({ start, end, at, right, joint }) =>
      reportAt(SPLIT_NUMBER, { written: text.text.slice(start, end), right }, text, at, { spaces: joint }),
    ),
};

/** Only part of the number stands there. */
export const isSplit = (text: CheckedText, at: number): boolean =>
  splitNumbersOf(text).some(({ start, end }) => start <= at && at < end);

const AMOUNT_SEPARATORS = defineFinding({
  code: 'check/amount-separators',
  severity: 'warning',
  about: { th: 'จำนวนมีจุลภาคคั่นหลักพันถูกที่', en: 'Amounts have separators' },
  example: { wrong: '10000 บาท', right: '10,000 บาท' },
  th: (p: { written: string; right: string }) => `จำนวน “${p.written}” ต้องมีจุลภาคคั่นหลักพันให้ถูกที่`,
  en: (p) => `the amount “${p.written}” needs separators`,
  hints: (p) => ({ th: `เขียนเป็น “${p.right}”`, en: `write “${p.right}”` }),
});

const AMOUNT = /(?<![\d๐-๙.,])([\d๐-๙][\d๐-๙,]*)((?:\.[\d๐-๙]+)?)(?=\s*(?:\.?\s?-\s*)?บาท)/gu;

const OF_THINGS =
  /(?<![\d๐-๙.,])[\d๐-๙][\d๐-๙,.]*[,.][\d๐-๙,.]*(?=\s*(?:ตาราง|ลูกบาศก์|กิโล|เซนติ)?(?:เมตร|คน|ราย|ครัวเรือน|ไร่|ครั้ง|ฉบับ|เล่ม|ตัน|กิโลกรัม|ลิตร)(?![ก-๎]))/gu;
const WELL_PARTED = /^(?:[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})*|[\d๐-๙]+)(?:\.[\d๐-๙]+)?$/u;

/** Amounts of money part their thousands with commas; other numbers have them in their place. */
export const amounts: TextRule = {
  findings: [AMOUNT_SEPARATORS],
  check: (text) =>
    reportMatches(text, AMOUNT, ({ 0: written, 1: whole = '', 2: fraction = '', index }) => {
      if (isSplit(text, index)) return undefined;
      const digits = whole.replaceAll(',', '');
      const right = grouped(digits) + fraction;
      // Three digits and less need no comma, and one number may follow another with a comma between.
      if (written === right || (digits.length < 4 && !whole.includes(','))) return undefined;
      return { finding: AMOUNT_SEPARATORS, params: { written, right }, words: [written, right] };
    }).concat(
      reportMatches(text, OF_THINGS, ({ 0: written, index }) => {
        if (WELL_PARTED.test(written) || isSplit(text, index)) return undefined;
        const right = grouped(written.replaceAll(/[.,]/gu, ''));
        return { finding: AMOUNT_SEPARATORS, params: { written, right } };
      }),
    ),
};

const grouped = (digits: string): string => digits.replaceAll(/.(?=(?:...)+$)/gu, '$&,');

const PERCENT_WORDING = defineFinding({
  code: 'check/percent-wording',
  severity: 'warning',
  about: { th: 'ร้อยละไม่ต้องมีคำว่าจำนวนหรือ %', en: 'ร้อยละ stands alone' },
  example: { wrong: 'จำนวนร้อยละ 80', right: 'ร้อยละ 80' },
  th: (p: { written: string }) => `“${p.written}” เกินมา คำว่า “ร้อยละ” บอกจำนวนอยู่แล้ว`,
  en: (p) => `“${p.written}” is one word too many beside ร้อยละ`,
  hints: { th: 'เขียนเพียง “ร้อยละ 80”', en: 'write “ร้อยละ 80” alone' },
});

const PERCENT = /จำนวน\s?(?=ร้อยละ\s?[\d๐-๙])/gu;
const PERCENT_TWICE = /(?<=ร้อยละ\s?[\d๐-๙.,]+)\s?[%％]/gu;

/** ร้อยละ needs neither จำนวน before it nor % behind it. */
export const percentages: TextRule = {
  findings: [PERCENT_WORDING],
  check: (text) =>
    [PERCENT, PERCENT_TWICE].flatMap((pattern) =>
      reportMatches(text, pattern, ([written]) => ({
        finding: PERCENT_WORDING,
        params: { written: written.trim() },
        words: [written, ''],
      })),
    ),
};

const IMPOSSIBLE_PERCENT = defineFinding({
  code: 'check/impossible-percent',
  severity: 'warning',
  about: { th: 'ค่าเป้าหมายไม่เกินร้อยละ 100', en: 'Shares aimed at are 100 per cent at most' },
  example: { wrong: 'ไม่น้อยกว่าร้อยละ 800', right: 'ไม่น้อยกว่าร้อยละ 80' },
  th: (p: { percent: string }) => `ค่าเป้าหมายร้อยละ ${p.percent} เกินหนึ่งร้อย`,
  en: (p) => `a share of ${p.percent} per cent is more than all`,
  hints: { th: 'แก้ค่าเป้าหมายให้ไม่เกินร้อยละ 100', en: 'aim at 100 per cent at most' },
});

const BOUND_BY_PERCENT =
  /(?:น้อยกว่า|ต่ำกว่า|อย่างน้อย|เกิน|เกินกว่า)\s?ร้อยละ\s?([\d๐-๙]+(?:\.[\d๐-๙]+)?)(?![\d๐-๙.,])/gu;
/** Growth may be more than all there was. */
const GROWTH = /เพิ่ม|ขยาย|เติบโต|สูงขึ้น|มากขึ้น/u;
const BEFORE = 60;

/** A share that is aimed at is a hundred per cent at most. */
export const possiblePercentages: TextRule = {
  findings: [IMPOSSIBLE_PERCENT],
  check: (text) =>
    reportMatches(text, BOUND_BY_PERCENT, ({ 0: written, 1: figure = '', index }) => {
      const percent = Number(toArabicDigits(figure));
      if (percent <= 100 || GROWTH.test(text.text.slice(Math.max(0, index - BEFORE), index)))
        return undefined;
      return {
        finding: IMPOSSIBLE_PERCENT,
        params: { percent: figure },
        part: [written.length - figure.length, written.length],
      };
    }),
};

const BOUND_TWICE = defineFinding({
  code: 'check/bound-twice',
  severity: 'warning',
  about: { th: 'ไม่บอกเกณฑ์ขั้นต่ำซ้ำ', en: 'A bound is given once' },
  example: { wrong: 'อย่างน้อย 5 เรื่องขึ้นไป', right: 'อย่างน้อย 5 เรื่อง' },
  th: (p: { written: string }) => `“${p.written}” บอกเกณฑ์ขั้นต่ำซ้ำสองครั้ง`,
  en: (p) => `“${p.written}” gives the lower bound twice`,
  hints: { th: 'ลบ “ขึ้นไป”', en: 'remove “ขึ้นไป”' },
});

const TWO_BOUNDS =
  /(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า)\s?(?:ร้อยละ\s?)?[\d๐-๙.,]+\s?(?:คน|เรื่อง|ครั้ง|ฉบับ|ช่องทาง|แห่ง|ข้อ|คะแนน|ชุด|กิจกรรม|โครงการ)?\s?(ขึ้นไป)/gu;

/** “อย่างน้อย ๕ เรื่องขึ้นไป” says the bound twice. */
export const boundTwice: TextRule = {
  findings: [BOUND_TWICE],
  check: (text) =>
    reportMatches(text, TWO_BOUNDS, ([written, tail = '']) => ({
      finding: BOUND_TWICE,
      params: { written },
      words: [tail, ''],
      part: [written.length - tail.length, written.length],
    })),
};

const INCOMPLETE_BOUND = defineFinding({
  code: 'check/incomplete-bound',
  severity: 'warning',
  about: { th: 'เกณฑ์ขั้นต่ำเขียนครบ', en: 'Bounds are complete' },
  example: { wrong: 'ไม่ 70', right: 'ไม่น้อยกว่าร้อยละ 70' },
  th: 'หลัง “ไม่” เป็นตัวเลข ข้อความน่าจะขาดไป',
  en: '“ไม่” is followed by a number: something is missing',
  hints: { th: 'เติมให้ครบ เช่น “ไม่น้อยกว่าร้อยละ 70”', en: 'complete it, as in “ไม่น้อยกว่าร้อยละ 70”' },
});

const NUMBER_AFTER_NOT = /ไม่\s*(?=[\d๐-๙])/gu;

/** “ไม่ ๗๐” lacks what it is not: น้อยกว่า, เกิน … */
export const incompleteBound: TextRule = {
  findings: [INCOMPLETE_BOUND],
  check: (text) =>
    reportMatches(text, NUMBER_AFTER_NOT, ([written]) => ({
      finding: INCOMPLETE_BOUND,
      params: {},
      part: [0, written.trimEnd().length],
    })),
};

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

const UNITS =
  'คน|ราย|เล่ม|ครั้ง|ฉบับ|ช่องทาง|แห่ง|เรื่อง|ชุด|รุ่น|ระบบ|โครงการ|กิจกรรม|วัน|เดือน|บาท|เมตร|จุด|หมู่บ้าน|ตัว|ต้น|คัน|เครื่อง|หลัง|ครัวเรือน|ตารางเมตร|กิโลเมตร|ไร่|ชั่วโมง|รายการ';
const END = String.raw`(?=[\s,)]|$)`;
/** A blank, then what is counted; so few that no line is left open for a pen. */
const GAP = '[ \u00A0]{1,3}';
const WITHOUT_NUMBER: readonly RegExp[] = [
  new RegExp(`(จำนวน)${GAP}(?:${UNITS})${END}`, 'gu'),
  new RegExp(String.raw`(อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน)${GAP}(?:${UNITS})(?=[\s,)]|ต่อ|$)`, 'gu'),
  new RegExp(
    `((?<![ก-๎])(?:กว้าง|ยาว|ลึก|หนา|สูง)|ความ(?:กว้าง|ยาว|ลึก|หนา|สูง)|ระยะทาง)${GAP}(?:กิโล|เซนติ)?เมตร${END}`,
    'gu',
  ),
  new RegExp(`((?:คน|ราย|วัน|เดือน|ครั้ง|ชั่วโมง|มื้อ)ละ|เป็นเงิน|วงเงิน)${GAP}บาท${END}`, 'gu'),
  new RegExp(String.raw`(วงเงินงบประมาณ|งบประมาณ|ราคากลาง|ทั้งสิ้น|จำนวนเงิน)${GAP}บาท(?=\s?\([ก-๎])`, 'gu'),
  new RegExp(`((?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน)ละ)${GAP}(?:ครั้ง|สมัย|รอบ|วัน)`, 'gu'),
  new RegExp(String.raw`(เวลา)${GAP}น\.`, 'gu'),
  // Beside another that has its number: ประธาน ๑ คน และกรรมการ คน.
  new RegExp(
    String.raw`${GAP}(?<unit>คน|ท่าน|ราย|แห่ง|ฉบับ|เล่ม|ชุด|เครื่อง|คัน)${END}(?<=[\d๐-๙]\s?\k<unit>\s?(?:และ|กับ|,)?\s?(?<noun>(?!และ|กับ)[ก-๎]{3,24})(?<!ละ|ทุก|หลาย|บาง|ต่อ|กี่|เป็น|กว่า|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|เดียว)${GAP}\k<unit>)`,
    'gu',
  ),
  /((?:คำสั่ง|ประกาศ|เลข|ครั้ง)ที่)\s?\/\s?[2๒][5๕][\d๐-๙]{2}/gu,
  new RegExp(`(หมู่ที่)${GAP}ตำบล(?=[ก-ฮเ-ไ])`, 'gu'),
  new RegExp(`(มาตรา|วรรค)${GAP}(?:แห่ง|วรรค)`, 'gu'),
  /((?:น้อย|ต่ำ|มาก|สูง)กว่า\s?ร้อยละ)(?:(?=\s+[ก-๎]{2})|$|\s?ของ)/gu,
  /((?<!กว่า\s?|ค่า|และ|หรือ|หา)ร้อยละ)\s+(?:ของ|ขึ้นไป|เมื่อ|จึง|ในปี|ต่อปี)/gu,
  new RegExp(String.raw`(ภายใน|เป็นเวลา|เป็นระยะเวลา)${GAP}(?:วัน|เดือน|ปี|ชั่วโมง)(?=\s?นับ|[\s,)]|$)`, 'gu'),
  new RegExp(String.raw`(วันที่)${GAP}(?:${THAI_MONTHS.join('|')})(?=\s*(?:พ\.\s?ศ\.|[\d๐-๙]))`, 'gu'),
];

/** “จำนวน คน”, “ไม่น้อยกว่าร้อยละ ของผู้ตอบ”: the number was not filled in. */
export const numberLeftOut: TextRule = {
  findings: [NUMBER_LEFT_OUT],
  check: (text) =>
    WITHOUT_NUMBER.flatMap((pattern) =>
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
    String.raw`(?=[\d๐-๙])(?<!(?:คะแนน|ร้อยละ|ระดับ|ค่า|เฉลี่ย|อัตรา|เกรด|ผล|ข้อ(?!มูล)|เกณฑ์|(?<!ตรวจ)สอบ|ดัชนี)[^\n]{0,40})(?<=(?:ไว้|กำหนด|ระยะเวลา|จำนวน|(?:ย้อนหลัง|เก็บ|บันทึก|รองรับ|สำรอง|ต่อเนื่อง)[ก-๎]{0,20})\s?(?:ไม่น้อยกว่า|ไม่เกิน|อย่างน้อย|ไม่ต่ำกว่า)\s?)[\d๐-๙][\d๐-๙,]*(?=\s+(?:ตาม|และ|นับ|${SAID_OF})|\s*$)`,
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
