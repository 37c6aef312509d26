import { defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { namedDays } from '../text/named-days.js';
import { matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const QUARTER_DIFFERS = defineFinding({
  code: 'check/quarter-differs',
  severity: 'warning',
  about: {
    th: 'เดือนที่ระบุอยู่ในไตรมาสของปีงบประมาณนั้น',
    en: 'Months lie in the quarter of the fiscal year that is named',
  },
  example: { wrong: 'ไตรมาสที่ 4 (มกราคม – มีนาคม 2569)', right: 'ไตรมาสที่ 2 (มกราคม – มีนาคม 2569)' },
  th: (p: { written: string; right: number }) =>
    `เดือนที่ระบุเป็นของไตรมาสที่ ${p.right} ของปีงบประมาณ แต่ข้อความเขียนว่า “${p.written}”`,
  en: (p) => `the months named are of quarter ${p.right} of a fiscal year, not “${p.written}”`,
  hints: { th: 'ปีงบประมาณเริ่มเดือนตุลาคม ไตรมาสที่ 1 คือ ตุลาคม – ธันวาคม', en: 'a fiscal year begins in October' },
});

const QUARTER = /ไตรมาส(?:ที่)?\s?(?<number>[1-4๑-๔])(?![\d๐-๙]|\s?(?:[-–,]|และ|ถึง))/gu;
/** What ties months behind a quarter, or before it, to it. */
const MONTHS_BEHIND = /^\s?(?:[(]|คือ|ได้แก่|ตรงกับ)\s?(?:ช่วง)?(?:เดือน|ระหว่างเดือน)?\s?$/u;
const QUARTER_BEHIND = /^(?:\s?ใน|[^\n]{0,20}?(?:ซึ่ง)?(?:ตรงกับ|อยู่ใน|คือ|เป็น))\s?$/u;
const TO_MONTH = /^\s?(?:[-‐‑–—]|ถึง(?:เดือน)?)\s?$/u;

/** A quarter is that of the months named with it. */
export const namedQuarters: TextRule = {
  findings: [QUARTER_DIFFERS],
  check: (text) =>
    matchesOf(QUARTER, text.text).flatMap(({ index, 0: written, groups: { number = '' } = {} }) => {
      const end = index + written.length;
      const days = namedDays(text);
      const at = days.findIndex(
        ({ start }) => start >= end && MONTHS_BEHIND.test(text.text.slice(end, start)),
      );
      const last = days.findLast(
        (day) => day.end <= index && QUARTER_BEHIND.test(text.text.slice(day.end, index)),
      );
      const first = days[at] ?? last;
      if (!first) return [];
      const next = at < 0 ? undefined : days[at + 1];
      const until = next && TO_MONTH.test(text.text.slice(first.end, next.start)) ? next : first;
      const right = quarterOf(first.month);
      const isRight = right === Number(toArabicDigits(number)) || right !== quarterOf(until.month);
      return isRight ? [] : [reportAt(QUARTER_DIFFERS, { written, right }, text, [index, end])];
    }),
};

const quarterOf = (month: number): number => Math.floor(((month + 3) % 12) / 3) + 1;
