import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

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
export const scoringReferences: TextRule = (text) =>
  [LABELLED, BARE, POINTS, INDICATOR].flatMap((pattern) =>
    reportMatches(text, pattern, ([written]) => ({ code: 'check/scoring-reference', params: { written } })),
  );

/** O1 to O43 of the open-data list; a telephone's area code is followed by its number. */
const ZERO_CODE =
  /[๐0][๐-๔0-4][๐-๙\d](?:(?<=\(\s?(?:OIT\s?|ข้อ\s?)?[๐-๙\d]{3})(?=\s?\)(?!\s?[\d๐-๙]))|(?<=(?:(?:OIT|ITA)\)?|ตัวชี้วัด|รายการ)\s?(?:ข้อ|ที่)?\s?[๐-๙\d]{3})(?![\d๐-๙.,/-]))/gu;

/** The letter O of a code was taken for a zero. */
export const zeroCodes: TextRule = (text) =>
  reportMatches(text, ZERO_CODE, ({ 0: written, index }) => {
    if (/โทร[^()]{0,20}\(\s?$/u.test(text.text.slice(0, index))) return undefined;
    const number = Number(toArabic(written));
    if (number < 1 || number > 43) return undefined;
    const right = `O${number}`;
    return { code: 'check/zero-code', params: { written, right }, words: [written, right] };
  });

const toArabic = (digits: string): string =>
  digits.replaceAll(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
