import { toArabicDigits } from '../../thai/digits.js';
import type { DraftSheet } from '../draft.js';
import { isBlank, type Passage, textOf } from '../passage.js';
import { amountsIn, hasOpenBox, parseAmount } from '../table/values.js';

const NONE = /(?:โดย)?ไม่(?:มี|ได้|ต้อง)?(?:การ)?(?:ใช้|เบิก)?(?:จ่าย)?\s*งบ(?:ประมาณ)?|^[-–]$/u;
const PRINTED =
  /^(?:[-–]|(?:ดำเนินการ)?(?:โดย)?ไม่ใช้งบประมาณ|(?:ใช้)?(?:งบประมาณ|เป็นเงิน)?\s*(?:จำนวน)?\s*[๐-๙0-9,.]+\s*บาท(?:ถ้วน)?)$/u;
const TOTAL = /รวม(?:เป็น)?(?:เงิน|งบประมาณ)?(?:ทั้งสิ้น|ทั้งหมด)?(?:จำนวน)?\s*(?:จำนวน)?\s*$/u;
/** `คนละ 100 บาท`, `600 บาท x 6 ชั่วโมง`: an amount that is to be multiplied. */
const EACH_BEFORE = /(?<!ปี)ละ\s*(?:ไม่เกิน|จำนวน)?\s*$|[x×*]\s*$/iu;
const EACH_BEHIND = /^\s*(?:[x×*]\s*[๐-๙0-9]|คูณ|\/\s*[ก-ฮ]|ต่อ(?!ปี))/iu;

export function readBudget(words: Passage, year: number | undefined): DraftSheet['budget'] {
  if (isBlank(words)) return undefined;
  const text = textOf(words);
  const amounts = amountsIn(text);
  const isNone = NONE.test(text);
  const isMixed = (isNone && amounts.length > 0) || namesOtherYear(text, year) || hasOpenBox(text);
  const amount =
    parseAmount(text) ?? (isMixed ? undefined : isNone && amounts.length === 0 ? 0 : wholeOf(amounts, text));
  return { amount, words };
}

/** One amount, or that of which the others are parts; of several that say nothing of each other, none. */
function wholeOf(amounts: ReturnType<typeof amountsIn>, text: string): number | undefined {
  const values = amounts.map(({ amount }) => amount);
  const total = amounts.findLast(({ at }) => TOTAL.test(text.slice(0, at)))?.amount;
  const isEach = amounts.some(
    ({ at, end }) => EACH_BEFORE.test(text.slice(0, at)) || EACH_BEHIND.test(text.slice(end)),
  );
  // Numbers in columns, of which the last alone ends the text, are parts.
  const isListed = [...toArabicDigits(text).matchAll(/\d,\d{3}(?!\d)/gu)].length > amounts.length;
  if (isEach || isListed) return total;
  const [first] = values;
  if (new Set(values).size <= 1) return first;
  const sum = values.reduce((all, value) => all + value, 0);
  return values.find((value) => Math.abs(sum - 2 * value) < 0.005) ?? total;
}

const namesOtherYear = (text: string, year: number | undefined): boolean =>
  year !== undefined &&
  [...toArabicDigits(text).matchAll(/ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(25\d\d)/gu)].some(
    ([, named]) => Number(named) !== year,
  );

/** Whether an amount stands alone in its sentence, which the program prints by itself. */
export const isPlainBudget = (words: Passage): boolean => PRINTED.test(textOf(words));
