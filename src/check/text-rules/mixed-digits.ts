import { matchesOf, reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** A number that stands by itself; digits at Latin letters are codes (O23, ISO 9001) and stay as they are. */
const THAI_NUMBER = /[๐-๙][๐-๙.,]*/gu;
const ARABIC_NUMBER = /(?<![A-Za-z\d.,/_-])\d[\d.,]*(?![A-Za-z\d])(?!-\d)/gu;
const CODE_BEFORE = /[A-Za-z][A-Za-z-]*[\s:/-]{0,4}$/u;

/** Numbers of one field are written in one kind of digits; the fewer are reported. */
export const mixedDigits: TextRule = (text) => {
  const thai = matchesOf(THAI_NUMBER, text.text);
  if (thai.length === 0) return [];
  const arabic = matchesOf(ARABIC_NUMBER, text.text).filter(
    ({ index }) => !CODE_BEFORE.test(text.text.slice(0, index)),
  );
  if (arabic.length === 0) return [];
  const [fewer, kind] =
    arabic.length <= thai.length ? ([arabic, 'arabic'] as const) : ([thai, 'thai'] as const);
  return fewer.map(({ index, 0: number }) =>
    reportAt('check/mixed-digits', { number: number.replace(/[.,]+$/u, ''), kind }, text, [
      index,
      index + number.replace(/[.,]+$/u, '').length,
    ]),
  );
};
