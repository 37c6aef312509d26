import { childOf } from '../../source/value-at.js';
import { yamlScalar } from '../../source/write-scalar.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Advice } from './advice.js';

/** `ประชาชน 60 คน` → a group of people with its fields. */
export const explainTarget: Advice = ({ error, value }) => {
  const wantsTarget =
    error.params['type'] === 'object' &&
    childOf(childOf(error.parentSchema, 'properties'), 'count') !== undefined;
  if (!wantsTarget || typeof value !== 'string') return undefined;
  const target = targetIn(value);
  return target === undefined
    ? {
        th: `เขียนเป็น { group: ${inBrackets(value)}, count: จำนวน, unit: คน } โดยใส่ตัวเลขแทนคำว่า จำนวน`,
        en: `write { group: ${inBrackets(value)}, count: …, unit: คน } with the number of people after count`,
      }
    : { th: `เขียนเป็น ${target}`, en: `write ${target}` };
};

/** A group of people, as it is written on one line, where a text names it with one number and a unit. */
export function targetIn(text: string): string | undefined {
  const match = /^(\D*[^\d\s])\s*(?:จำนวน|รวม|ประมาณ|ไม่น้อยกว่า)?\s*(\d{1,3}(?:,\d{3})+|\d+)\s*([ก-๎]+)$/u.exec(
    toArabicDigits(text.trim()),
  );
  if (!match) return undefined;
  const [, group = '', count = '', unit = ''] = match;
  const name = group.replace(/\s*(?:จำนวน|รวม|ประมาณ|ไม่น้อยกว่า)$/u, '');
  return `{ group: ${inBrackets(name)}, count: ${count.replaceAll(',', '')}, unit: ${unit} }`;
}

/** Within brackets a comma or a bracket would end the text. */
const inBrackets = (text: string): string =>
  /[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlScalar(text);
