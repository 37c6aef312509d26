import { type Advice, wantsNumber } from './advice.js';

const THAI_DIGIT = /[๐-๙]/g;

const toArabic = (text: string): string =>
  text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));

/** `๑๐๐๐๐` or `๒๕๖๙-๐๒-๒๗`: data is typed in Arabic digits, print turns them into Thai ones. */
export const explainThaiDigits: Advice = (problem) => {
  const { value, error } = problem;
  if (typeof value !== 'string' || !value.match(THAI_DIGIT)) return undefined;
  if (!wantsNumber(problem) && error.keyword !== 'pattern') return undefined;
  const arabic = toArabic(value);
  return {
    th: `พิมพ์เป็นเลขอารบิก ${arabic} ระบบจะแปลงเป็นเลขไทยให้เองเมื่อพิมพ์เอกสาร`,
    en: `type Arabic digits, ${arabic}; they become Thai digits in print`,
  };
};
