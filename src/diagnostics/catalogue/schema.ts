import { entry } from '../catalogue-entry.js';

/** What the JSON Schemas find, in our own words. */
export const SCHEMA_CATALOGUE = {
  'check/missing-field': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; title?: string }) => `ต้องมีช่อง “${p.field}”${p.title ? ` (${p.title})` : ''}`,
    en: (p) => `the field “${p.field}” is missing`,
  }),
  'check/unknown-field': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string }) => `ไม่รู้จักช่อง “${p.field}”`,
    en: (p) => `the field “${p.field}” is unknown`,
  }),
  'check/empty-value': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; title?: string }) => `ช่อง “${p.field}”${p.title ? ` (${p.title})` : ''} ยังไม่มีค่า`,
    en: (p) => `the field “${p.field}” has no value`,
    hints: (p) => [
      {
        th: `ใส่ค่าหลัง “${p.field}:” หรือลบช่องนี้หากไม่ใช้`,
        en: `write a value after “${p.field}:”, or remove the field`,
      },
    ],
  }),
  'check/no-fields': entry({
    severity: 'error',
    blocking: true,
    th: (p: { found: { th: string; en: string } }) => `แฟ้มนี้ต้องเป็นช่องข้อมูล “ชื่อช่อง: ค่า” แต่พบ${p.found.th}`,
    en: (p) => `this file must hold fields (“name: value”), not ${p.found.en}`,
    hints: () => [
      {
        th: 'ดูตัวอย่างจากแฟ้มอื่นในโฟลเดอร์ของแผน หรือลบแฟ้มนี้หากไม่ใช้',
        en: 'look at another file of a plan, or remove this one if it is not needed',
      },
    ],
  }),
  'check/empty-item': entry({
    severity: 'error',
    blocking: true,
    th: (_: object) => 'รายการนี้ไม่มีข้อความ',
    en: () => 'this list entry is empty',
    hints: () => [
      { th: 'เขียนข้อความหลังเครื่องหมาย - หรือลบบรรทัดนี้', en: 'write its text after the “-”, or remove the line' },
    ],
  }),
  'check/empty-text': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string }) => `ข้อความของ “${p.field}” ว่างเปล่า`,
    en: (p) => `the text of “${p.field}” is empty`,
    hints: () => [{ th: 'เขียนข้อความ หรือลบรายการนี้', en: 'write the text, or remove the entry' }],
  }),
  'check/empty-list': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; least: number }) => `“${p.field}” ต้องมีอย่างน้อย ${p.least} รายการ`,
    en: (p) => `“${p.field}” needs at least ${p.least} ${p.least === 1 ? 'entry' : 'entries'}`,
  }),
  'check/list-length': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; wanted: number }) => `“${p.field}” ต้องมี ${p.wanted} รายการ`,
    en: (p) => `“${p.field}” must have ${p.wanted} entries`,
  }),
  'check/wrong-type': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; wanted: { th: string; en: string }; found: { th: string; en: string } }) =>
      `“${p.field}” ต้องเป็น${p.wanted.th} แต่พบ${p.found.th}`,
    en: (p) => `“${p.field}” must be ${p.wanted.en}, not ${p.found.en}`,
  }),
  'check/not-allowed-value': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; value: string; allowed: readonly string[] }) =>
      `“${p.value}” ใช้กับ “${p.field}” ไม่ได้ ต้องเป็น ${listThai(p.allowed)}`,
    en: (p) => `“${p.value}” is not a value of “${p.field}”: ${p.allowed.join(', ')}`,
  }),
  'check/out-of-range': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; value: number; limit: number; side: 'least' | 'most' }) =>
      `“${p.field}” มีค่า ${p.value} ต้อง${p.side === 'least' ? 'ไม่น้อยกว่า' : 'ไม่เกิน'} ${p.limit}`,
    en: (p) => `“${p.field}” is ${p.value} and must be at ${p.side} ${p.limit}`,
  }),
  'check/bad-date': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; value: string }) => `“${p.value}” ใน “${p.field}” ไม่เป็นรูปวันที่ ปี-เดือน-วัน`,
    en: (p) => `“${p.value}” in “${p.field}” has not the form year-month-day`,
    hints: () => [
      {
        th: 'เขียนปี พ.ศ. 4 หลัก เดือน 2 หลัก วัน 2 หลัก เช่น 2569-02-27 หรือเฉพาะเดือน เช่น 2569-02',
        en: 'write the Buddhist year, month and day as 2569-02-27, or a month alone as 2569-02',
      },
    ],
  }),
  'check/bad-id': entry({
    severity: 'error',
    blocking: true,
    th: (p: { value: string }) => `“${p.value}” ใช้เป็นชื่อแฟ้มโครงการไม่ได้`,
    en: (p) => `“${p.value}” cannot be an id`,
    hints: () => [
      {
        th: 'ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลางเท่านั้น เช่น internal-control (ไม่ต้องมี .yaml)',
        en: 'use lower-case letters, digits and hyphens only, such as internal-control (without .yaml)',
      },
    ],
  }),
  'check/bad-format': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; value: string }) => `“${p.value}” ไม่ตรงรูปแบบของ “${p.field}”`,
    en: (p) => `“${p.value}” has not the form that “${p.field}” asks for`,
  }),
  'check/other-schema': entry({
    severity: 'error',
    blocking: true,
    th: (p: { field: string; keyword: string }) => `“${p.field}” ไม่ตรงตามข้อกำหนด (${p.keyword})`,
    en: (p) => `“${p.field}” breaks the rule “${p.keyword}” of its schema`,
  }),
};

function listThai(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} หรือ ${values.at(-1)}`;
}
