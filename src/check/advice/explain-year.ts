import { buddhistYear } from '../../plan/buddhist-date.js';
import type { Advice } from './advice.js';

/** `fiscalYear: 2026` and `fiscalYear: 69` → 2569. */
export const explainYear: Advice = ({ error, field, value }) => {
  if (error.keyword !== 'minimum' || !isYear(field) || typeof value !== 'number') return undefined;
  const right = buddhistYear(value);
  if (right === value) return undefined;
  return value < 100
    ? { th: `เขียนปี พ.ศ. ให้ครบ 4 หลัก คือ ${right}`, en: `write the Buddhist year in four digits: ${right}` }
    : {
        th: `${value} เป็น ค.ศ. ให้เขียนเป็น พ.ศ. ${right}`,
        en: `${value} is Gregorian; write the Buddhist year ${right}`,
      };
};

export const isYear = (field: string): boolean => /year$/i.test(field);
