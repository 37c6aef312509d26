import { toArabicDigits } from '../../thai/digits.js';
import type { DraftSheet } from '../draft.js';
import { isBlank, type Passage, textOf } from '../passage.js';

const NONE = /(?:โดย)?ไม่(?:มี|ได้|ต้อง)?(?:การ)?(?:ใช้|เบิก)?(?:จ่าย)?\s*งบ(?:ประมาณ)?|^[-–]$/u;
const AMOUNT = /([๐-๙0-9][๐-๙0-9,]*(?:\.[๐-๙0-9]+)?)\s*(?:\.?[-–])?\s*(?:บาท|$)/u;
const PRINTED =
  /^(?:[-–]|(?:ดำเนินการ)?(?:โดย)?ไม่ใช้งบประมาณ|(?:ใช้)?(?:งบประมาณ|เป็นเงิน)?\s*(?:จำนวน)?\s*[๐-๙0-9,.]+\s*บาท(?:ถ้วน)?)$/u;

export function readBudget(words: Passage): DraftSheet['budget'] {
  if (isBlank(words)) return undefined;
  const text = textOf(words);
  const digits = AMOUNT.exec(text)?.[1];
  const written = digits === undefined ? Number.NaN : Number(toArabicDigits(digits).replaceAll(',', ''));
  const amount = Number.isFinite(written) ? written : NONE.test(text) ? 0 : undefined;
  return { amount, words };
}

/** Whether an amount stands alone in its sentence, which the program prints by itself. */
export const isPlainBudget = (words: Passage): boolean => PRINTED.test(textOf(words));
