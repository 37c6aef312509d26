import type { Message } from '../../diagnostics/diagnostic.js';
import { yamlScalar } from '../../source/write-scalar.js';
import { childOf, isRecord } from '../../source/yaml-source.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Advice } from './advice.js';
import { quartersIn } from './explain-number.js';

/** A single value where a list is wanted. */
export const explainList: Advice = ({ error, field, value, path, source }) => {
  if (error.params['type'] !== 'array') return undefined;
  if (value === null) return undefined;
  const numbers = childOf(childOf(error.parentSchema, 'items'), 'enum');
  if (typeof value === 'number' || Array.isArray(numbers)) {
    const list = Array.isArray(numbers) ? quartersIn(String(value)) : [value];
    if (list.length > 0)
      return { th: `เขียนเป็น ${field}: [${list.join(', ')}]`, en: `write ${field}: [${list.join(', ')}]` };
  }
  if (isRecord(value)) return ENTRIES;
  if (typeof value !== 'string') return undefined;
  const target = field === 'targets' ? targetIn(value) : undefined;
  if (target !== undefined) return { th: `เขียนเป็น targets: [${target}]`, en: `write targets: [${target}]` };
  const { file, start, end } = source.spanOf(path, 'value');
  return entryStart(file.text.slice(start, end)) ?? ENTRIES;
};

const ENTRIES: Message = {
  th: 'ขึ้นบรรทัดใหม่ แล้วนำหน้าแต่ละรายการด้วย “- ”',
  en: 'put each entry on a line of its own, with “- ” before it',
};

/** What stands where `- ` should. */
function entryStart(written: string): Message | undefined {
  const first = written.split(/\r?\n/u)[0] ?? '';
  if (/^-[^\s-]/u.test(first)) {
    return { th: 'เว้นวรรคหนึ่งเคาะหลังเครื่องหมาย - เป็น “- …”', en: 'put a space after the dash: “- …”' };
  }
  if (/^-\s/u.test(first)) {
    return {
      th: 'เว้นวรรคหลังเครื่องหมาย - เป็นเว้นวรรคชนิดพิเศษ ให้ลบแล้วเคาะเว้นวรรคใหม่',
      en: 'the space after the dash is a special one: remove it and type a plain space',
    };
  }
  const sign = /^(?:[•·●▪–—*‣o]|\(?[\d๐-๙]{1,2}[.)])(?=\s|[ก-๎])/u.exec(first)?.[0];
  return sign === undefined
    ? undefined
    : {
        th: `ใช้เครื่องหมายขีดตามด้วยเว้นวรรค “- ” แทน “${sign}” หน้าทุกรายการ`,
        en: `use a dash and a space, “- ”, in place of “${sign}” before each entry`,
      };
}

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
function targetIn(text: string): string | undefined {
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
