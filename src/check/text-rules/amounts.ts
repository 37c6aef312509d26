import { splitNumbers } from '../../thai/split-numbers.js';
import { reportAt, reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const AMOUNT = /(?<![\d๐-๙.,])([\d๐-๙][\d๐-๙,]*)((?:\.[\d๐-๙]+)?)(?=\s*(?:\.?\s?-\s*)?บาท)/gu;

/** A number is written in one piece, its thousands parted by commas. */
export const numbersInOnePiece: TextRule = (text) =>
  splitNumbers(text.text).map(({ start, end, at, right, joint }) =>
    reportAt('check/split-number', { written: text.text.slice(start, end), right }, text, at, {
      spaces: joint,
    }),
  );

/** Amounts of money part their thousands with commas. */
export const amounts: TextRule = (text) =>
  reportMatches(text, AMOUNT, ({ 0: written, 1: whole = '', 2: fraction = '', index }) => {
    if (isSplit(text.text, index)) return undefined;
    const digits = whole.replaceAll(',', '');
    const right = grouped(digits) + fraction;
    // Three digits and less need no comma, and one number may follow another with a comma between.
    if (written === right || (digits.length < 4 && !whole.includes(','))) return undefined;
    return { code: 'check/amount-separators', params: { written, right }, words: [written, right] };
  });

/** Only part of the number stands there. */
export const isSplit = (text: string, at: number): boolean =>
  splitNumbers(text).some(({ start, end }) => start <= at && at < end);

const grouped = (digits: string): string => digits.replaceAll(/.(?=(?:...)+$)/gu, '$&,');

const PERCENT = /จำนวน\s?(?=ร้อยละ\s?[\d๐-๙])/gu;
const PERCENT_TWICE = /(?<=ร้อยละ\s?[\d๐-๙.,]+)\s?[%％]/gu;

/** ร้อยละ needs neither จำนวน before it nor % behind it. */
export const percentages: TextRule = (text) =>
  [PERCENT, PERCENT_TWICE].flatMap((pattern) =>
    reportMatches(text, pattern, ([written]) => ({
      code: 'check/percent-wording',
      params: { written: written.trim() },
      words: [written, ''],
    })),
  );

const BOUND_BY_PERCENT =
  /(?:น้อยกว่า|ต่ำกว่า|อย่างน้อย|เกิน|เกินกว่า)\s?ร้อยละ\s?([\d๐-๙]+(?:\.[\d๐-๙]+)?)(?![\d๐-๙.,])/gu;
/** Growth may be more than all there was. */
const GROWTH = /เพิ่ม|ขยาย|เติบโต|สูงขึ้น|มากขึ้น/u;
const BEFORE = 60;

/** A share that is aimed at is a hundred per cent at most. */
export const possiblePercentages: TextRule = (text) =>
  reportMatches(text, BOUND_BY_PERCENT, ({ 0: written, 1: figure = '', index }) => {
    const percent = Number(figure.replaceAll(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
    if (percent <= 100 || GROWTH.test(text.text.slice(Math.max(0, index - BEFORE), index))) return undefined;
    return {
      code: 'check/impossible-percent',
      params: { percent: figure },
      part: [written.length - figure.length, written.length],
    };
  });

const BOUND_TWICE =
  /(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า)\s?(?:ร้อยละ\s?)?[\d๐-๙.,]+\s?(?:คน|เรื่อง|ครั้ง|ฉบับ|ช่องทาง|แห่ง|ข้อ|คะแนน|ชุด|กิจกรรม|โครงการ)?\s?(ขึ้นไป)/gu;

/** “อย่างน้อย ๕ เรื่องขึ้นไป” says the bound twice. */
export const boundTwice: TextRule = (text) =>
  reportMatches(text, BOUND_TWICE, ([written, tail = '']) => ({
    code: 'check/bound-twice',
    params: { written },
    words: [tail, ''],
    part: [written.length - tail.length, written.length],
  }));

const NUMBER_AFTER_NOT = /ไม่\s*(?=[\d๐-๙])/gu;

/** “ไม่ ๗๐” lacks what it is not: น้อยกว่า, เกิน … */
export const incompleteBound: TextRule = (text) =>
  reportMatches(text, NUMBER_AFTER_NOT, ([written]) => ({
    code: 'check/incomplete-bound',
    params: {},
    part: [0, written.trimEnd().length],
  }));

const UNITS = 'คน|เล่ม|ครั้ง|ฉบับ|ช่องทาง|แห่ง|เรื่อง|ชุด|รุ่น|ระบบ|โครงการ|กิจกรรม|วัน|เดือน';
const NUMBER_LEFT_OUT: readonly RegExp[] = [
  new RegExp(String.raw`จำนวน\s+(?=(?:${UNITS})(?:[\s,)]|$))`, 'gu'),
  new RegExp(String.raw`(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน)\s+(?=(?:${UNITS})(?:[\s,)]|ต่อ|$))`, 'gu'),
  /(?:น้อย|ต่ำ|มาก|สูง)กว่า\s?ร้อยละ(?=\s+[ก-๎]|$|\s?ของ)/gu,
  /ร้อยละ(?=\s+ขึ้นไป)/gu,
];

/** “จำนวน คน”, “ไม่น้อยกว่าร้อยละ ของผู้ตอบ”: the number was not filled in. */
export const numberLeftOut: TextRule = (text) =>
  NUMBER_LEFT_OUT.flatMap((pattern) =>
    reportMatches(text, pattern, ([written]) => ({
      code: 'check/number-left-out',
      params: { written: written.trim() },
      part: [0, written.trimEnd().length],
    })),
  );
