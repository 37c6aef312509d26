import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type CheckedText, reportMatches, type TextRule } from '../text/text-rule.js';
import { ENDS_BEFORE } from './impossible-days.js';

const D = String.raw`[\d๐-๙]`;
/** What is numbered one behind the other: of these a part is named from its first to its last. */
const NUMBERED =
  '(?:ลำดับ|ข้อ|หน้า|มาตรา|เลขที่|หมู่|หมายเลข|ห้อง|แถว|บท|ตอน|คน|สัปดาห์|ครั้ง|งวด|รุ่น|คาบ|ชั้น(?:ปี)?|วรรค|ช่อง|แปลง)(?:ที่)?';
const NUMBERS = new RegExp(
  String.raw`(?<lead>${NUMBERED})\s?(?<from>${D}{1,5})(?<until>\s?(?:จน)?ถึง\s?|\s[-‐‑–—]\s)(?<again>${NUMBERED})?\s?(?<to>${D}{1,5})(?![\d๐-๙./,:]|\s?[-‐‑–—]\s?${D})`,
  'gu',
);
/** Counted down on purpose. */
const COUNTS_DOWN = /ย้อน|ถอยหลัง|นับลง|จากมากไปน้อย|จากท้าย|ลดลง|ประกาศผล|ประกาศรางวัล/u;

const CE = '[2๒][0๐][0-6๐-๖][\\d๐-๙]';
const BE = '[2๒][4-6๔-๖][\\d๐-๙]{2}';
const ERA = String.raw`(?:ปี\s?)?(?:[พค]\.\s?ศ\.\s?)?`;
const years = (year: string, until: string): RegExp =>
  new RegExp(
    String.raw`(?<=(?:ปี|ค\.\s?ศ\.|พ\.\s?ศ\.|ระหว่าง)\s?)(?<from>${year})(?<until>\s?${until}\s?)${ERA}(?<to>${year})(?![\d๐-๙])`,
    'gu',
  );
/** Years with a dash between them are those of broken-years, but of the common era. */
const YEARS: readonly RegExp[] = [years(CE, '(?:[-‐‑–—]|(?:จน)?ถึง)'), years(BE, '(?:จน)?ถึง')];

/** ลำดับที่ ๑๕ ถึงลำดับที่ ๑, ระหว่างปี 2030 – 2021: a range is named from its first to its last. */
export const fallingRanges: TextRule = {
  findings: [ENDS_BEFORE],
  check: (text) =>
    COUNTS_DOWN.test(text.text)
      ? []
      : [
          ...(/ถึง|[-‐‑–—]/u.test(text.text) ? fallingNumbers(text) : []),
          ...YEARS.flatMap((pattern) => falling(text, pattern)),
        ],
};

const fallingNumbers = (text: CheckedText): Diagnostic[] =>
  reportMatches(text, NUMBERS, ({ 0: written, index, groups = {} }) => {
    const { lead = '', from = '', until = '', again = lead, to = '' } = groups;
    const isRange =
      toNumber(from) > toNumber(to) &&
      again.replace('ที่', '') === lead.replace('ที่', '') &&
      // คนที่ ๕ stands in a row, ๕ คน does not; a dash may be part of a number.
      (lead.endsWith('ที่') || /ลำดับ|ข้อ|หน้า|มาตรา|หมายเลข|ห้อง|บท|ตอน|แถว/u.test(lead)) &&
      (until.includes('ถึง') || /ลำดับ|มาตรา|ข้อ|หน้า/u.test(lead)) &&
      !/จาก\s?$/u.test(text.text.slice(Math.max(0, index - 4), index));
    return isRange ? { finding: ENDS_BEFORE, params: { written } } : undefined;
  });

const falling = (text: CheckedText, pattern: RegExp): Diagnostic[] =>
  reportMatches(text, pattern, ({ 0: written, groups: { from = '', to = '' } = {} }) =>
    toNumber(from) > toNumber(to) ? { finding: ENDS_BEFORE, params: { written } } : undefined,
  );

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
