import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { nearMissAt } from '../../thai/near-miss.js';
import { inOrder, lastDayOf, namedDays } from '../text/named-days.js';
import { matchesOf, reportAt, reportMatches, type TextRule } from '../text/text-rule.js';
import { MISSPELT_WORD } from './misspelt-words.js';

const IMPOSSIBLE_DAY = defineFinding({
  code: 'check/impossible-day',
  severity: 'warning',
  about: { th: 'วันที่และเวลาในข้อความต้องมีจริง', en: 'Days and times that texts name exist' },
  example: { wrong: 'ภายในวันที่ 31 กันยายน 2569', right: 'ภายในวันที่ 30 กันยายน 2569' },
  th: (p: { written: string }) => `“${p.written}” ไม่มีในปฏิทินหรือนาฬิกา`,
  en: (p) => `there is no “${p.written}” in the calendar or by the clock`,
  hints: { th: 'ตรวจวันที่หรือเวลากับต้นเรื่อง', en: 'compare with the original' },
});

/** Days in running text exist: no 31st of September, no 29th of February out of season, no 25 o'clock. */
export const impossibleDays: TextRule = {
  findings: [IMPOSSIBLE_DAY],
  check: (text) => {
    const report = (start: number, end: number): Diagnostic => {
      const written = text.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
      return reportAt(IMPOSSIBLE_DAY, { written }, text, [start, end]);
    };
    return [
      ...namedDays(text)
        .filter((each) => each.day !== undefined && (each.day < 1 || each.day > lastDayOf(each)))
        .map(({ start, end }) => report(start, end)),
      ...matchesOf(TIME, text.text)
        .filter(({ 1: hours = '', 2: minutes = '' }) => toNumber(hours) > 24 || toNumber(minutes) > 59)
        .map(({ index, 0: written }) => report(index, index + written.length)),
    ];
  },
};
const TIME =
  /(?<=เวลา\s?(?:[\d๐-๙]{1,2}[.:][\d๐-๙]{2}\s?(?:น\.\s?)?[-–ถึง]+\s?)?)([\d๐-๙]{1,2})[.:]([\d๐-๙]{2})(?=\s?(?:น\.|นาฬิกา))/gu;

export const ENDS_BEFORE = defineFinding({
  code: 'check/ends-before',
  severity: 'warning',
  about: {
    th: 'ช่วงวันที่ ปี หรือลำดับสิ้นสุดหลังจุดเริ่มต้น',
    en: 'A stretch of days, years or numbers ends behind its first',
  },
  example: { wrong: 'วันที่ 15 มีนาคม 2569 ถึงวันที่ 1 มีนาคม 2569', right: 'วันที่ 1 มีนาคม 2569 ถึงวันที่ 15 มีนาคม 2569' },
  th: (p: { written: string }) => `“${p.written}” สิ้นสุดก่อนจุดเริ่มต้น`,
  en: (p) => `“${p.written}” ends before it begins`,
  hints: { th: 'ตรวจจุดเริ่มต้นและจุดสิ้นสุดกับต้นเรื่อง', en: 'compare both ends with the original' },
});

const UNTIL =
  /^\s?(?:เวลา\s?[\d๐-๙.:]{4,5}\s?(?:น\.|นาฬิกา)\s?)?(?:[-‐‑–—]|(?:ไป)?(?:จน)?ถึง(?:วัน(?:[ก-๎]{2,8})?ที่|สิ้นเดือน|เดือน)?)\s?$/u;
const DAY_UNTIL =
  /(?<=(?:วันที่|ระหว่าง)\s?|[ก-๎] )([\d๐-๙]{1,2})\s?(?:[-‐‑–—]|(?:จน)?ถึง(?:วัน(?:[ก-๎]{2,8})?ที่)?)\s?$/u;
/** So much stands before a day that another leads to. */
const LEAD = 32;

/** From one hour to another of a day: one may work into the night. */
const HOURS =
  /(?<=เวลา\s?)(?<from>[\d๐-๙]{1,2})[.:](?<minutes>[\d๐-๙]{2})\s?(?:น\.)?\s?(?:[-‐‑–—]|ถึง(?:เวลา)?)\s?(?<to>[\d๐-๙]{1,2})[.:](?<last>[\d๐-๙]{2})(?=\s?(?:น\.|นาฬิกา))(?!\s?(?:น\.|นาฬิกา)\s?(?:ของ)?วัน(?:รุ่งขึ้น|ถัดไป))/gu;
const EVENING = 18;
const NIGHT_DUTY = /เวร|ยาม|คืน/u;
const MORNING = 6;
/** A stretch of days does not end before it begins. */
export const stretchesOfDays: TextRule = {
  findings: [ENDS_BEFORE],
  check: (text) =>
    namedDays(text)
      .flatMap((last, at, all): Diagnostic[] => {
        const report = (start: number): Diagnostic =>
          reportAt(ENDS_BEFORE, { written: text.text.slice(start, last.end) }, text, [start, last.end]);
        const from = Math.max(0, last.start - LEAD);
        const [lead, day = ''] = DAY_UNTIL.exec(text.text.slice(from, last.start)) ?? [];
        if (lead !== undefined && last.day !== undefined)
          return toNumber(day) > last.day ? [report(last.start - lead.length)] : [];
        const first = all[at - 1];
        if (!first) return [];
        const between = text.text.slice(first.end, last.start);
        if (!UNTIL.test(between)) return [];
        if ((first.day === undefined) !== (last.day === undefined)) return [];
        // A year that is left out is the same one, or the one before: ๒๘ ธันวาคม – ๓ มกราคม ๒๕๖๙.
        const isKnown = (first.year === undefined) === (last.year === undefined) && first.year !== undefined;
        return (isKnown || first.month === last.month) &&
          inOrder({ ...first, ...(!isKnown && { year: 0 }) }) >
            inOrder({ ...last, ...(!isKnown && { year: 0 }) })
          ? [report(first.start)]
          : [];
      })
      .concat(
        reportMatches(
          text,
          HOURS,
          ({ 0: written, groups: { from = '', minutes = '', to = '', last = '' } = {} }) =>
            toNumber(from) < EVENING &&
            toNumber(to) >= MORNING &&
            toNumber(from + minutes) > toNumber(to + last) &&
            !NIGHT_DUTY.test(text.text)
              ? { finding: ENDS_BEFORE, params: { written } }
              : undefined,
        ),
      ),
};

const MONTHS: readonly string[] = THAI_MONTHS;
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
  hints: { th: 'ตรวจวันและวันที่กับปฏิทิน', en: 'compare day and date with the calendar' },
});

const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const WEEKDAY_BEFORE = new RegExp(String.raw`วัน(?<weekday>${WEEKDAYS.join('|')})ที่\s*$`, 'u');

/** A date is on the weekday that is named with it. */
export const weekdays: TextRule = {
  findings: [OTHER_WEEKDAY],
  check: (text) =>
    namedDays(text).flatMap(({ start, end, day, month, year }): Diagnostic[] => {
      const before = WEEKDAY_BEFORE.exec(text.text.slice(Math.max(0, start - LEAD), start));
      const weekday = before?.groups?.['weekday'];
      if (weekday === undefined || day === undefined || year === undefined) return [];
      const at = new Date(Date.UTC(year - 543, month, day));
      const right = WEEKDAYS[at.getUTCDay()] ?? '';
      if (right === weekday || at.getUTCDate() !== day) return [];
      const from = text.text.lastIndexOf(weekday, start);
      const written = text.text.slice(start, end);
      return [reportAt(OTHER_WEEKDAY, { written, right }, text, [from, from + weekday.length])];
    }),
};

const GREGORIAN_ERA = defineFinding({
  code: 'check/gregorian-era',
  severity: 'warning',
  about: { th: 'หลัง พ.ศ. ต้องเป็นปีพุทธศักราช', en: 'A year behind พ.ศ. is one of the Buddhist era' },
  example: { wrong: 'เมื่อ พ.ศ. 2025', right: 'เมื่อ พ.ศ. 2568' },
  th: (p: { year: number; right: number }) => `“พ.ศ. ${p.year}” เป็นปีคริสต์ศักราช`,
  en: (p) => `${p.year} is a Gregorian year, not one of the Buddhist era`,
  hints: (p) => ({ th: `เขียนเป็น พ.ศ. ${p.right}`, en: `write พ.ศ. ${p.right}` }),
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
