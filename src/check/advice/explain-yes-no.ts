import { type Advice, wantsNumber } from './advice.js';

const NO = new Set(['no', 'none', 'ไม่มี', 'ไม่ใช้', 'ไม่ใช้งบประมาณ', '-', '–', 'false']);

/** A budget of “none” is 0. */
export const explainYesNo: Advice = (problem) =>
  wantsNumber(problem) && NO.has(String(problem.value).trim().toLowerCase())
    ? { th: 'หากหมายถึงไม่มี ให้ใส่ 0', en: 'for none write 0' }
    : undefined;
