import type { Message } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type Advice, wantsNumber } from './advice.js';

const POWERS: Readonly<Record<string, number>> = { สิบ: 1, ร้อย: 2, พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6 };

/** Digits, with or without commas, blanks or low lines between thousands. */
const NUMBER = /[-+]?\d{1,3}(?:[ ,_]\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?/gu;

/** The one number that a text names: 10,000 บาท, มิติที่ ๓, 60 คน, ไตรมาส 2, 1 หมื่น. */
function numberIn(text: string): string | undefined {
  const arabic = toArabicDigits(text);
  const [found, ...others] = arabic.matchAll(NUMBER);
  if (!found || others.length > 0) return undefined;
  const power =
    POWERS[/^\s*(สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)/u.exec(arabic.slice(found.index + found[0].length))?.[1] ?? ''];
  const digits = found[0].replaceAll(/[ ,_+]/g, '');
  const value = power === undefined ? digits : String(Number(digits) * 10 ** power);
  return value.replace(/^(-?)0+(?=\d)/, '$1');
}

/** The number to write in place of a text. */
export const explainNumber: Advice = (problem) => {
  const { value, field } = problem;
  if (!wantsNumber(problem) || typeof value !== 'string') return undefined;
  const number = numberIn(value);
  if (number !== undefined) {
    return {
      th: `เขียนเป็น ${number} ด้วยเลขอารบิกล้วน โดยไม่มีจุลภาค คำ หรือเครื่องหมายคำพูด`,
      en: `write ${number} in Arabic digits, without commas, words or quotes`,
    };
  }
  if (/\d|[๐-๙]/u.test(value)) {
    return { th: 'เขียนตัวเลขเดียว ไม่ใช่ช่วงหรือการบวก', en: 'write one number, neither a range nor a sum' };
  }
  if (problem.error.keyword === 'enum') return undefined;
  return field === 'budget'
    ? {
        th: 'ใส่เฉพาะตัวเลข เช่น 10000 หากไม่ใช้งบประมาณให้ใส่ 0',
        en: 'write a number such as 10000, or 0 for no budget',
      }
    : { th: 'ใส่เฉพาะตัวเลข เช่น 30', en: 'write a number such as 30' };
};

export const explainNegativeAmount: Advice = ({ error, field, value }) =>
  error.keyword === 'minimum' && field === 'budget' && typeof value === 'number'
    ? {
        th: `ลบเครื่องหมายลบออก เป็น ${Math.abs(value)} หรือใส่ 0 หากไม่ใช้งบประมาณ`,
        en: `remove the minus sign: ${Math.abs(value)}, or write 0 for no budget`,
      }
    : undefined;

const NONE = new Set(['no', 'none', 'ไม่มี', 'ไม่ใช้', 'ไม่ใช้งบประมาณ', '-', '–', 'false']);
const YES = new Set(['yes', 'y', 'on', 'true', 'ใช่', 'มี', 'บรรจุ', 'บรรจุไว้', 'บรรจุแล้ว', '✓', '/', '1']);
const NO = new Set([
  'no',
  'n',
  'off',
  'false',
  'ไม่',
  'ไม่ใช่',
  'ไม่มี',
  'ไม่ได้บรรจุ',
  'ไม่บรรจุ',
  '✗',
  '-',
  '–',
  '0',
]);

/** A budget of “none” is 0; yes and no are `true` and `false`. */
export const explainYesNo: Advice = (problem) => {
  const written = String(problem.value).trim().toLowerCase();
  if (problem.error.params['type'] === 'boolean') return yesOrNo(written);
  return wantsNumber(problem) && NONE.has(written)
    ? { th: 'หากหมายถึงไม่มี ให้ใส่ 0', en: 'for none write 0' }
    : undefined;
};

function yesOrNo(written: string): Message {
  if (YES.has(written)) return { th: 'เขียน true', en: 'write true' };
  if (NO.has(written)) return { th: 'เขียน false', en: 'write false' };
  return { th: 'เขียน true หากใช่ หรือ false หากไม่ใช่', en: 'write true for yes or false for no' };
}
