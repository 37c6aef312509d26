import type { Advice } from './advice.js';

/** A single value where a list is wanted. */
export const explainList: Advice = ({ error, field, value }) => {
  if (error.params['type'] !== 'array') return undefined;
  if (typeof value === 'number')
    return { th: `เขียนเป็น ${field}: [${value}]`, en: `write ${field}: [${value}]` };
  if (typeof value !== 'string') return undefined;
  return {
    th: 'ขึ้นบรรทัดใหม่ แล้วนำหน้าแต่ละรายการด้วย “- ”',
    en: 'put each entry on a line of its own, with “- ” before it',
  };
};
