import type { Message } from '../../diagnostics/diagnostic.js';
import { type Advice, wantsNumber } from './advice.js';

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
