import type { DraftSheet } from '../draft.js';
import { isBlank, type Passage, textOf } from '../passage.js';
import { amountsIn } from '../table/values.js';

const NONE = /(?:โดย)?ไม่(?:มี|ได้|ต้อง)?(?:การ)?(?:ใช้|เบิก)?(?:จ่าย)?\s*งบ(?:ประมาณ)?|^[-–]$/u;
const PRINTED =
  /^(?:[-–]|(?:ดำเนินการ)?(?:โดย)?ไม่ใช้งบประมาณ|(?:ใช้)?(?:งบประมาณ|เป็นเงิน)?\s*(?:จำนวน)?\s*[๐-๙0-9,.]+\s*บาท(?:ถ้วน)?)$/u;

export function readBudget(words: Passage): DraftSheet['budget'] {
  if (isBlank(words)) return undefined;
  const text = textOf(words);
  const amounts = amountsIn(text);
  return { amount: amounts.length === 0 && NONE.test(text) ? 0 : wholeOf(amounts, text), words };
}

/** One amount, or that of which the others are parts; of several that say nothing of each other, none. */
function wholeOf(amounts: ReturnType<typeof amountsIn>, text: string): number | undefined {
  const values = amounts.map(({ amount }) => amount);
  const [first] = values;
  if (new Set(values).size <= 1) return first;
  const sum = values.reduce((all, value) => all + value, 0);
  const whole = values.find((value) => Math.abs(sum - 2 * value) < 0.005);
  if (whole !== undefined) return whole;
  return amounts.findLast(({ at }) =>
    /รวม(?:เป็น)?(?:เงิน|งบประมาณ)?(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?\s*(?:จำนวน)?\s*$/u.test(text.slice(0, at)),
  )?.amount;
}

/** Whether an amount stands alone in its sentence, which the program prints by itself. */
export const isPlainBudget = (words: Passage): boolean => PRINTED.test(textOf(words));
