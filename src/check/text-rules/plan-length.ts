import { defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const PLAN_LENGTH = defineFinding({
  code: 'check/plan-length',
  severity: 'warning',
  about: { th: 'จำนวนปีของแผนตรงกับปีแรกและปีสุดท้าย', en: 'A plan of so many years is of so many years' },
  example: { wrong: 'แผนพัฒนาท้องถิ่นห้าปี (พ.ศ. 2561 - 2570)', right: 'แผนพัฒนาท้องถิ่นห้าปี (พ.ศ. 2566 - 2570)' },
  th: (p: { written: string; length: number; years: string }) =>
    `แผน ${p.years} ปี แต่ “${p.written}” มี ${p.length} ปี`,
  en: (p) => `a plan of ${p.years} years, but “${p.written}” are ${p.length}`,
  hints: { th: 'ตรวจปีแรกและปีสุดท้ายของแผน', en: 'see which years the plan is of' },
});

const SPELT = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];
const PLAN_OF_YEARS = new RegExp(
  String.raw`แผน[ก-๎ ]{2,60}?\s?(?<years>[\d๐-๙]{1,2}|${SPELT.slice(2).join('|')})\s?ปี\s?[(]?\s?(?:พ\.\s?ศ\.\s?)?(?<written>(?<from>[2๒][4-6๔-๖][\d๐-๙]{2})\s?[-‐‑–—]\s?(?:พ\.\s?ศ\.\s?)?(?<to>[2๒][4-6๔-๖][\d๐-๙]{2}))(?![\d๐-๙])`,
  'gu',
);

/** แผนพัฒนาท้องถิ่นห้าปี is of five years. */
export const planLength: TextRule = {
  findings: [PLAN_LENGTH],
  check: (text) =>
    reportMatches(text, PLAN_OF_YEARS, ({ 0: whole, groups = {} }) => {
      const { years = '', written = '', from = '', to = '' } = groups;
      const length = toNumber(to) - toNumber(from) + 1;
      if (length === (SPELT.indexOf(years) > 0 ? SPELT.indexOf(years) : toNumber(years))) return undefined;
      const at = whole.length - written.length;
      return { finding: PLAN_LENGTH, params: { written, length, years }, part: [at, whole.length] };
    }),
};

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
