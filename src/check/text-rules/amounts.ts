import { defineFinding } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import { toArabicDigits } from '../../thai/digits.js';
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
  /(?<![\d๐-๙.,])[\d๐-๙][\d๐-๙,.]*[,.][\d๐-๙,.]*(?=\s*(?:ตาราง|ลูกบาศก์|กิโล|เซนติ)?(?:เมตร|คน|ราย|ครัวเรือน|ไร่|ครั้ง|ฉบับ|เล่ม|ตัน|กิโลกรัม|ลิตร|ล้าน(?:บาท|คน|ตัน))(?![ก-๎]))/gu;
/** A number has one point; a heading's and a version's stand behind what is numbered so. */
const TWO_POINTS =
  /(?<!(?:ข้อ|ที่|ตาราง|ผนวก|ชี้วัด|รุ่น|ลำดับ|บท|รหัส|ภาพ)\s?)(?<![\d๐-๙.,])[\d๐-๙]+\.[\d๐-๙]+\.[\d๐-๙]+(?=\s?(?:คะแนน|นาที|ชั่วโมง|วัน|องศา|หน่วย|เปอร์เซ็นต์|%|แต้ม|เซนติเมตร|มิลลิเมตร|กรัม|วัตต์|กิโลวัตต์)(?![ก-๎]))|(?<=(?:ร้อยละ|เฉลี่ย|คะแนน)\s?)[\d๐-๙]+\.[\d๐-๙]+\.[\d๐-๙]+/gu;
/** Two marks beside each other, or a point for the comma of thousands: ๒..๔, ๔๕.๓๐๐,๐๐๐. */
const MARKS_ASTRAY =
  /(?<!(?:หน้า|ข้อ|(?:ครั้ง|ฉบับ|เลข|หมู่|วัน|บท|ลำดับ)ที่|มาตรา)\s?)(?<![\d๐-๙.,])(?:[\d๐-๙][\d๐-๙,]*[.,]{2}[\d๐-๙]+(?:,[\d๐-๙]{3})*|(?<=[ก-๎]\s?)[\d๐-๙]{1,3}\.[\d๐-๙]{3}(?:,[\d๐-๙]{3})+)(?![\d๐-๙.,/])/gu;
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
      [
        OF_THINGS,
        TWO_POINTS,
        ...(/[\d๐-๙][.,](?:[.,]|[\d๐-๙]{3},)/u.test(text.text) ? [MARKS_ASTRAY] : []),
      ].flatMap((pattern) =>
        reportMatches(text, pattern, ({ 0: written, index }) => {
          if (WELL_PARTED.test(written) || isSplit(text, index)) return undefined;
          const single = written.replaceAll(/[.,](?=[.,])/gu, '');
          const right = WELL_PARTED.test(single) ? single : grouped(written.replaceAll(/[.,]/gu, ''));
          return { finding: AMOUNT_SEPARATORS, params: { written, right } };
        }),
      ),
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
