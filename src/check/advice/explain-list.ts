import type { Message } from '../../diagnostics/diagnostic.js';
import { isRecord } from '../../source/is-record.js';
import { toArabicDigits } from '../../thai/digits.js';
import { childOf } from '../schema/salvage.js';
import type { Advice } from './advice.js';

/** A single value where a list is wanted. */
export const explainList: Advice = ({ error, field, value, path, source }) => {
  if (error.params['type'] !== 'array') return undefined;
  if (isRecord(value) || value === null) return undefined;
  const numbers = childOf(childOf(error.parentSchema, 'items'), 'enum');
  if (typeof value === 'number' || Array.isArray(numbers)) {
    const list = numbersIn(String(value));
    if (list.length > 0)
      return { th: `เขียนเป็น ${field}: [${list.join(', ')}]`, en: `write ${field}: [${list.join(', ')}]` };
  }
  if (typeof value !== 'string') return undefined;
  const { file, start, end } = source.spanOf(path, 'value');
  return (
    entryStart(file.text.slice(start, end)) ?? {
      th: 'ขึ้นบรรทัดใหม่ แล้วนำหน้าแต่ละรายการด้วย “- ”',
      en: 'put each entry on a line of its own, with “- ” before it',
    }
  );
};

/** `2, 3`, `2-3`, `ไตรมาส ๒ และ ๓`, `ทั้งปี`. */
function numbersIn(text: string): number[] {
  if (/ทั้งปี|ตลอดปี|ทุกไตรมาส/u.test(text)) return [1, 2, 3, 4];
  const arabic = toArabicDigits(text);
  const range = /^\D*([1-4])\s*(?:-|–|ถึง)\s*([1-4])\D*$/u.exec(arabic);
  if (!range) return [...arabic.matchAll(/[1-9]\d*/gu)].map(([digits]) => Number(digits));
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** What stands where `- ` should. */
function entryStart(written: string): Message | undefined {
  const first = written.split(/\r?\n/u)[0] ?? '';
  if (/^-[^\s-]/u.test(first)) {
    return { th: 'เว้นวรรคหนึ่งเคาะหลังเครื่องหมาย - เป็น “- …”', en: 'put a space after the dash: “- …”' };
  }
  if (/^-\s/u.test(first)) {
    return {
      th: 'เว้นวรรคหลังเครื่องหมาย - เป็นเว้นวรรคชนิดพิเศษ ให้ลบแล้วเคาะเว้นวรรคใหม่',
      en: 'the space after the dash is a special one: remove it and type a plain space',
    };
  }
  const sign = /^(?:[•·●▪–—*‣o]|\(?[\d๐-๙]{1,2}[.)])(?=\s|[ก-๎])/u.exec(first)?.[0];
  return sign === undefined
    ? undefined
    : {
        th: `ใช้เครื่องหมายขีดตามด้วยเว้นวรรค “- ” แทน “${sign}” หน้าทุกรายการ`,
        en: `use a dash and a space, “- ”, in place of “${sign}” before each entry`,
      };
}
