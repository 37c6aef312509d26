import { defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const SCORING_REFERENCE = defineFinding({
  code: 'check/scoring-reference',
  severity: 'warning',
  about: { th: 'ไม่มีเลขข้อของแบบประเมินติดมา', en: 'No numbers of scoring sheets are left' },
  example: { wrong: 'มาตรฐานเดียวกัน (รับผิดชอบ 5.1.3(1))', right: 'มาตรฐานเดียวกัน' },
  th: (p: { written: string }) => `“${p.written}” เป็นเลขข้อของแบบประเมินที่ติดมาจากแม่แบบ`,
  en: (p) => `“${p.written}” is the number of a scoring sheet, left over from the template`,
  hints: { th: 'ลบออก', en: 'remove it' },
});

const NUMBER = String.raw`[\d๐-๙]+(?:\.[\d๐-๙]+)*(?:\s?\([\d๐-๙]+\))?`;
const LABELLED = new RegExp(
  String.raw`\((?:รับผิดชอบ|ตัวชี้วัด(?:ย่อย)?(?:ที่)?|องค์ประกอบ(?:ที่)?|เกณฑ์(?:ข้อ|ที่)?|คะแนน(?:ข้อ)?|LPA(?:\s?ข้อ)?|ITA\s?ข้อ|OIT\s?ข้อ)\s*${NUMBER}\)`,
  'gu',
);
/** Points of a scoring sheet are few; the 85 points of a yearly assessment are a goal. */
const POINTS =
  /\((?:คะแนนเต็ม\s*(?:[1๑]?[\d๐-๙]|[2๒][0๐])(?:\s*คะแนน)?|(?:ได้\s*)?(?:[1๑]?[\d๐-๙]|[2๒][0๐])\s*คะแนน)\)/gu;
const INDICATOR = /ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*[\d๐-๙]+(?:\.[\d๐-๙]+){2,}(?:\s?\([\d๐-๙]+\))?/gu;
const BARE = /\((?:ข้อ\s*)?[\d๐-๙]+(?:\.[\d๐-๙]+){2,}(?:\s?\([\d๐-๙]+\))?\)/gu;

/** The numbers of a scoring sheet belong to the template, not to the plan. */
export const scoringReferences: TextRule = {
  findings: [SCORING_REFERENCE],
  check: (text) =>
    [LABELLED, BARE, POINTS, INDICATOR].flatMap((pattern) =>
      reportMatches(text, pattern, ([written]) => ({ finding: SCORING_REFERENCE, params: { written } })),
    ),
};

const ZERO_CODE = defineFinding({
  code: 'check/zero-code',
  severity: 'warning',
  about: { th: 'รหัส O ไม่กลายเป็นเลขศูนย์', en: 'The O of a code is no zero' },
  example: { wrong: '(๐๒๙)', right: '(O29)' },
  th: (p: { written: string; right: string }) => `รหัส “${p.written}” อักษร O กลายเป็นเลขศูนย์`,
  en: (p) => `in the code “${p.written}” the letter O became a zero`,
  hints: (p) => ({ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }),
});

/** O1 to O43 of the open-data list; a telephone's area code is followed by its number. */
const ZERO_FOR_O =
  /[๐0][๐-๔0-4][๐-๙\d](?:(?<=\(\s?(?:OIT\s?|ข้อ\s?)?[๐-๙\d]{3})(?=\s?\)(?!\s?[\d๐-๙]))|(?<=(?:(?:OIT|ITA)\)?|ตัวชี้วัด|รายการ)\s?(?:ข้อ|ที่)?\s?[๐-๙\d]{3})(?![\d๐-๙.,/-]))/gu;

/** The letter O of a code was taken for a zero. */
export const zeroCodes: TextRule = {
  findings: [ZERO_CODE],
  check: (text) =>
    reportMatches(text, ZERO_FOR_O, ({ 0: written, index }) => {
      if (/โทร[^()]{0,20}\(\s?$/u.test(text.text.slice(Math.max(0, index - 30), index))) return undefined;
      const number = Number(toArabicDigits(written));
      if (number < 1 || number > 43) return undefined;
      const right = `O${number}`;
      return { finding: ZERO_CODE, params: { written, right }, words: [written, right] };
    }),
};
