import type { Message } from '../../diagnostics/diagnostic.js';

const KINDS: Readonly<Record<string, Message>> = {
  string: { th: 'ข้อความ', en: 'a text' },
  number: { th: 'ตัวเลข', en: 'a number' },
  integer: { th: 'จำนวนเต็ม', en: 'a whole number' },
  boolean: { th: 'ค่าจริงเท็จ (true/false)', en: 'true or false' },
  array: { th: 'รายการ (ขึ้นต้นบรรทัดด้วย - หรืออยู่ใน [ ])', en: 'a list' },
  object: { th: 'กลุ่มของช่องข้อมูล', en: 'a group of fields' },
  null: { th: 'ค่าว่าง', en: 'nothing' },
};

export const describeKind = (kind: string): Message => KINDS[kind] ?? { th: kind, en: kind };

/** A value as it is named and shown in messages. */
export function describeValue(value: unknown): { readonly kind: Message; readonly text: string } {
  if (value === null || value === undefined) return { kind: describeKind('null'), text: '' };
  if (Array.isArray(value)) return { kind: { th: 'รายการ', en: 'a list' }, text: '[…]' };
  if (typeof value === 'object') return { kind: describeKind('object'), text: '{…}' };
  const text = String(value);
  if (typeof value === 'string') return { kind: { th: `ข้อความ “${text}”`, en: `the text “${text}”` }, text };
  if (typeof value === 'number') return { kind: { th: `ตัวเลข ${text}`, en: `the number ${text}` }, text };
  return { kind: { th: `ค่า ${text}`, en: `the value ${text}` }, text };
}
