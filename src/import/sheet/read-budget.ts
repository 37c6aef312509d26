import { toArabicDigits } from '../../thai/digits.js';
import type { DraftSheet } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { isBlank, type Passage, textOf } from '../passage.js';

const NONE = /(?:โดย)?ไม่(?:มี|ได้|ต้อง)?(?:การ)?(?:ใช้|เบิก)?(?:จ่าย)?\s*งบ(?:ประมาณ)?|^[-–]$/u;
const AMOUNT = /([๐-๙0-9][๐-๙0-9,]*(?:\.[๐-๙0-9]+)?)\s*(?:\.?[-–])?\s*(?:บาท|$)/u;
/** What the program itself prints for an amount. */
const PRINTED = /^(?:ดำเนินการโดยไม่ใช้งบประมาณ|(?:ใช้)?งบประมาณ\s*(?:จำนวน)?\s*[๐-๙0-9,.]+\s*บาท)$/u;

export function readBudget(words: Passage, ledger: Ledger): DraftSheet['budget'] {
  if (isBlank(words)) return undefined;
  const text = textOf(words);
  const digits = AMOUNT.exec(text)?.[1];
  const amount =
    digits !== undefined
      ? Number(toArabicDigits(digits).replaceAll(',', ''))
      : NONE.test(text)
        ? 0
        : undefined;
  if (PRINTED.test(text)) ledger.print('budget', words);
  else ledger.leaveOut('no-field', words);
  return { amount, words };
}
