import { defineFinding } from '../../diagnostics/finding.js';
import { matchesOf, reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const BROKEN_YEAR = defineFinding({
  code: 'check/broken-year',
  severity: 'warning',
  about: { th: 'ปี พ.ศ. มีสี่หลัก เป็นเลขแบบเดียวกัน', en: 'A year has four digits of one kind' },
  example: { wrong: 'พ.ศ. 25691', right: 'พ.ศ. 2569' },
  th: (p: { written: string }) => `“${p.written}” ไม่เป็นปี พ.ศ. สี่หลัก`,
  en: (p) => `“${p.written}” is no year of four digits`,
  hints: () => [{ th: 'พิมพ์ปี พ.ศ. ให้ครบสี่หลักด้วยตัวเลขแบบเดียวกัน', en: 'write four digits of one kind' }],
});

const MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';
/** A year stands behind these; o, O and ₀ are taken for a nought. */
const YEAR_PLACE = new RegExp(
  String.raw`(?<=(?:พ\.\s?ศ\.|พุทธศักราช|ปีงบประมาณ(?!\s*พ)|${MONTHS})\s*)(?<year>[\d๐-๙oO₀][\d๐-๙oO₀]*(?: [\d๐-๙]{1,2}(?![\d๐-๙.,:]|\s?(?:คน|บาท|ครั้ง|โครงการ|แห่ง|น\.|วัน|ข้อ)))?)(?![A-Za-z\d๐-๙])`,
  'gu',
);
/** A letter for a nought amid the digits of a year anywhere. */
const WITH_LETTER = /(?<![A-Za-z\d๐-๙.,/-])[2๒][05๐๕oO][\d๐-๙oO]{2}(?![A-Za-z\d๐-๙])/gu;
/** Four digits of both kinds are found as mixed digits. */
const RIGHT = /^[\d๐-๙]{4}$/u;
/** ต.ค. ๖๘, มกราคม 69: two digits are short for four. */
const SHORT = /^(?:\d{2}|[๐-๙]{2})$/u;

/** Years have four digits, all Thai or all Arabic. */
export const brokenYears: TextRule = {
  findings: [BROKEN_YEAR],
  check: (text) => {
    const behind = matchesOf(YEAR_PLACE, text.text).flatMap(({ index, groups }) => {
      const written = groups?.['year'] ?? '';
      const [first = ''] = written.split(' ');
      if (RIGHT.test(first) || RIGHT.test(written)) return [];
      if (SHORT.test(written) || /^.$/u.test(written)) return [];
      return [{ index, written }];
    });
    const elsewhere = matchesOf(WITH_LETTER, text.text)
      .map(({ index, 0: written }) => ({ index, written }))
      .filter(({ index, written }) => /[oO]/u.test(written) && !behind.some((each) => each.index === index));
    return [...behind, ...elsewhere].map(({ index, written }) =>
      reportAt(BROKEN_YEAR, { written }, text, [index, index + written.length]),
    );
  },
};
