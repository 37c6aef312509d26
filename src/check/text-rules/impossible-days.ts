import { defineFinding } from '../../diagnostics/finding.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { nearMissAt } from '../../thai/near-miss.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';
import { MISSPELT_WORD } from './misspelt-words.js';

const IMPOSSIBLE_DAY = defineFinding({
  code: 'check/impossible-day',
  severity: 'warning',
  about: { th: 'วันที่ในข้อความต้องมีในปฏิทิน', en: 'Days that texts name exist in the calendar' },
  example: { wrong: 'ภายในวันที่ 31 กันยายน 2569', right: 'ภายในวันที่ 30 กันยายน 2569' },
  th: (p: { written: string }) => `“${p.written}” ไม่มีในปฏิทิน`,
  en: (p) => `there is no “${p.written}” in the calendar`,
  hints: () => [{ th: 'ตรวจวันที่กับต้นเรื่อง', en: 'compare with the original' }],
});

const MONTHS: readonly string[] = THAI_MONTHS;
const DAY = new RegExp(
  String.raw`(?<![\d๐-๙.,/])([\d๐-๙]{1,2})\s*(?:เดือน\s*)?(${MONTHS.join('|')})(?:\s*(?:พ\.\s?ศ\.?|พุทธศักราช)?\s*([\d๐-๙]{4}))?`,
  'gu',
);

/** Days in running text exist: no 31st of September, no 29th of February out of season. */
export const impossibleDays: TextRule = {
  findings: [IMPOSSIBLE_DAY],
  check: (text) => {
    return reportMatches(text, DAY, ([written, day = '', month = '', year]) => {
      const last = lastDayOf(MONTHS.indexOf(month), year === undefined ? undefined : toNumber(year));
      const number = toNumber(day);
      if (number >= 1 && number <= last) return undefined;
      return { finding: IMPOSSIBLE_DAY, params: { written: written.replaceAll(/\s+/gu, ' ').trim() } };
    });
  },
};

/** Of a year of the Buddhist era; in an unknown one February may have 29 days. */
const lastDayOf = (month: number, year: number | undefined): number =>
  new Date(Date.UTC(year === undefined ? 2000 : year - 543, month + 1, 0)).getUTCDate();

/** Between a day, or the word เดือน, and a year stands a month. */
const MONTH_LIKE =
  /(?:[\d๐-๙]{1,2}\s+|เดือน\s?)(?<month>[ก-๎]{5,11})(?=\s+(?:พ\.\s?ศ\.?\s*)?[2๒][4-6๔-๖][\d๐-๙]{2}(?![\d๐-๙]))/gu;

/** Months are spelt right. */
export const misspeltMonths: TextRule = {
  findings: [MISSPELT_WORD],
  check: (text) =>
    reportMatches(text, MONTH_LIKE, ({ 0: written, groups }) => {
      const wrong = groups?.['month'] ?? '';
      if (MONTHS.includes(wrong)) return undefined;
      const right = MONTHS.find(
        (month) =>
          Math.abs(month.length - wrong.length) <= 1 && nearMissAt(wrong, 0, month, month.length > 7 ? 2 : 1),
      );
      if (right === undefined) return undefined;
      return {
        finding: MISSPELT_WORD,
        params: { wrong, right },
        part: [written.length - wrong.length, written.length],
      };
    }),
};

const OTHER_WEEKDAY = defineFinding({
  code: 'check/other-weekday',
  severity: 'warning',
  about: { th: 'วันในสัปดาห์ตรงกับวันที่', en: 'The weekday is that of the date' },
  example: { wrong: 'ในวันอังคารที่ 26 พฤศจิกายน 2568', right: 'ในวันพุธที่ 26 พฤศจิกายน 2568' },
  th: (p: { written: string; right: string }) => `${p.written} ตรงกับวัน${p.right}`,
  en: (p) => `${p.written} is a ${p.right}`,
  hints: () => [{ th: 'ตรวจวันและวันที่กับปฏิทิน', en: 'compare day and date with the calendar' }],
});

const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const WITH_WEEKDAY = new RegExp(
  String.raw`วัน(?<weekday>${WEEKDAYS.join('|')})ที่\s*(?<date>(?<day>[\d๐-๙]{1,2})\s+(?:เดือน\s?)?(?<month>${MONTHS.join('|')})\s+(?:พ\.\s?ศ\.?\s*)?(?<year>[2๒][4-6๔-๖][\d๐-๙]{2}))(?![\d๐-๙])`,
  'gu',
);

/** A date is on the weekday that is named with it. */
export const weekdays: TextRule = {
  findings: [OTHER_WEEKDAY],
  check: (text) =>
    reportMatches(text, WITH_WEEKDAY, ({ 0: whole, groups = {} }) => {
      const { weekday = '', date = '', day = '', month = '', year = '' } = groups;
      const at = new Date(Date.UTC(toNumber(year) - 543, MONTHS.indexOf(month), toNumber(day)));
      const right = WEEKDAYS[at.getUTCDay()] ?? '';
      if (right === weekday || at.getUTCDate() !== toNumber(day)) return undefined;
      const start = whole.indexOf(weekday);
      return {
        finding: OTHER_WEEKDAY,
        params: { written: date, right },
        part: [start, start + weekday.length],
      };
    }),
};

const GREGORIAN_ERA = defineFinding({
  code: 'check/gregorian-era',
  severity: 'warning',
  about: { th: 'หลัง พ.ศ. ต้องเป็นปีพุทธศักราช', en: 'A year behind พ.ศ. is one of the Buddhist era' },
  example: { wrong: 'เมื่อ พ.ศ. 2025', right: 'เมื่อ พ.ศ. 2568' },
  th: (p: { year: number; right: number }) => `“พ.ศ. ${p.year}” เป็นปีคริสต์ศักราช`,
  en: (p) => `${p.year} is a Gregorian year, not one of the Buddhist era`,
  hints: (p) => [{ th: `เขียนเป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }],
});

const GREGORIAN = /(?<=พ\.\s?ศ\.?\s*|พุทธศักราช\s*)(?:[1๑][9๙]|[2๒][0๐])[\d๐-๙]{2}(?![\d๐-๙])/gu;

/** A year behind พ.ศ. is one of the Buddhist era. */
export const gregorianEra: TextRule = {
  findings: [GREGORIAN_ERA],
  check: (text) =>
    reportMatches(text, GREGORIAN, ([written]) => {
      const year = toNumber(written);
      return { finding: GREGORIAN_ERA, params: { year, right: year + 543 } };
    }),
};

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
