import { defineFinding } from '../../diagnostics/diagnostic.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const DATE_FORM = defineFinding({
  code: 'check/date-form',
  severity: 'info',
  about: { th: 'วันที่ของประกาศไม่มีคำว่าเดือน', en: 'Announcement dates have no word “เดือน”' },
  example: { wrong: 'ประกาศ ณ วันที่ 27 เดือน กุมภาพันธ์ พ.ศ. 2569', right: 'ประกาศ ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569' },
  th: 'วันที่ของประกาศไม่มีคำว่า “เดือน”',
  en: 'the date of an announcement has no word “เดือน”',
  hints: {
    th: 'เขียนเป็น “ประกาศ ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569”',
    en: 'write “ประกาศ ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569”',
  },
});

const WITH_WORD = new RegExp(
  String.raw`(?<=ณ\s*วันที่\s*[\d๐-๙]{1,2}\s*)เดือน\s*(?=(?:${THAI_MONTHS.join('|')}))`,
  'gu',
);

/** An announcement's date has no word “เดือน” (form 7 of the rules on official correspondence). */
export const dateForm: TextRule = {
  findings: [DATE_FORM],
  check: (text) =>
    reportMatches(text, WITH_WORD, ({ 0: written, index }) => {
      const isParted = written.endsWith(' ') && text.text[index - 1] === ' ';
      return {
        finding: DATE_FORM,
        params: {},
        part: [0, isParted ? written.length : written.trimEnd().length],
        ...(isParted && { words: [written, ''] }),
      };
    }),
};
