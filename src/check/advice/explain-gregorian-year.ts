import { ERA_OFFSET, isGregorianYear } from '../../plan/buddhist-date.js';
import type { Advice } from './advice.js';

/** `fiscalYear: 2026` → 2569. */
export const explainGregorianYear: Advice = ({ error, field, value }) => {
  if (error.keyword !== 'minimum' || !/year$/i.test(field) || typeof value !== 'number') return undefined;
  if (!isGregorianYear(value)) return undefined;
  const right = value + ERA_OFFSET;
  return {
    th: `${value} เป็น ค.ศ. ให้เขียนเป็น พ.ศ. ${right}`,
    en: `${value} is Gregorian; write the Buddhist year ${right}`,
  };
};
