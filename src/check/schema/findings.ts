import { defineFault, type Message } from '../../diagnostics/diagnostic.js';

/** A field as messages name it: in Thai with its title beside. */
export interface FieldName {
  readonly field: string;
  readonly title?: string;
}

const named = ({ field, title }: FieldName): string => `“${field}”${title ? ` (${title})` : ''}`;

const namedGroup = (p: { group: string; groupTitle?: string }): string =>
  named({ field: p.group, ...(p.groupTitle && { title: p.groupTitle }) });

/** What the JSON Schemas find, in our own words. */
export const MISSING_FIELD = defineFault({
  code: 'check/missing-field',
  about: { th: 'ต้องมีช่องข้อมูลที่กำหนดไว้ครบทุกช่อง', en: 'Every required field is there' },
  th: (p: FieldName) => `ต้องมีช่อง ${named(p)}`,
  en: (p) => `the field “${p.field}” is missing`,
});

export const UNKNOWN_FIELD = defineFault({
  code: 'check/unknown-field',
  about: { th: 'ชื่อช่องต้องเป็นชื่อที่รู้จัก', en: 'Field names are known ones' },
  example: { wrong: 'remark: ยังไม่อนุมัติ', right: 'note: ยังไม่อนุมัติ' },
  th: (p: { field: string }) => `ไม่รู้จักช่อง “${p.field}”`,
  en: (p) => `the field “${p.field}” is unknown`,
});

export const NOT_INDENTED = defineFault({
  code: 'check/not-indented',
  about: { th: 'ช่องย่อยต้องย่อหน้าอยู่ใต้ช่องหลัก', en: 'The fields of a group are indented below its name' },
  th: (p: FieldName & { group: string; groupTitle?: string }) =>
    `ช่อง ${named(p)} เป็นส่วนของ ${namedGroup(p)} แต่ไม่ได้ย่อหน้าไว้ใต้ช่องนั้น`,
  en: (p) => `the field “${p.field}” belongs to “${p.group}” but is not indented below it`,
  hints: (p) => ({
    th: `เคาะเว้นวรรค 2 เคาะหน้าทุกบรรทัดที่เป็นส่วนของ “${p.group}”`,
    en: `put two spaces before every line that belongs to “${p.group}”`,
  }),
});

export const MISSING_GROUP = defineFault({
  code: 'check/missing-group',
  about: { th: 'ช่องย่อยต้องมีบรรทัดชื่อช่องหลักอยู่ข้างบน', en: 'The line that names a group stands above its fields' },
  th: (p: FieldName & { group: string; groupTitle?: string }) =>
    `ขาดบรรทัด “${p.group}:” เพราะช่อง ${named(p)} เป็นส่วนของ ${namedGroup(p)}`,
  en: (p) => `the line “${p.group}:” is missing: the field “${p.field}” belongs to “${p.group}”`,
  hints: (p) => ({
    th: `เติมบรรทัด “${p.group}:” เหนือช่อง “${p.field}” แล้วเคาะเว้นวรรค 2 เคาะหน้าทุกบรรทัดที่เป็นส่วนของช่องนั้น`,
    en: `write the line “${p.group}:” above “${p.field}” and put two spaces before every line that belongs to it`,
  }),
});

export const EMPTY_VALUE = defineFault({
  code: 'check/empty-value',
  about: { th: 'ช่องที่เขียนไว้ต้องมีค่า', en: 'A field that is written has a value' },
  example: { wrong: 'budget:', right: 'budget: 0' },
  th: (p: FieldName & { isRequired: boolean }) => `ช่อง ${named(p)} ยังไม่มีค่า`,
  en: (p) => `the field “${p.field}” has no value`,
  hints: (p) => ({
    th: `ใส่ค่าหลัง “${p.field}:”${p.isRequired ? '' : ' หรือลบช่องนี้หากไม่ใช้'}`,
    en: `write a value after “${p.field}:”${p.isRequired ? '' : ', or remove the field'}`,
  }),
});

export const NO_FIELDS = defineFault({
  code: 'check/no-fields',
  about: { th: 'แฟ้มต้องเป็นช่องข้อมูล', en: 'A file holds fields' },
  th: (p: { found: { th: string; en: string } }) => `แฟ้มนี้ต้องเป็นช่องข้อมูล “ชื่อช่อง: ค่า” แต่พบ${p.found.th}`,
  en: (p) => `this file must hold fields (“name: value”), not ${p.found.en}`,
  hints: {
    th: 'ดูตัวอย่างจากแฟ้มอื่นในโฟลเดอร์ของแผน หรือลบแฟ้มนี้หากไม่ใช้',
    en: 'look at another file of a plan, or remove this one if it is not needed',
  },
});

export const EMPTY_ITEM = defineFault({
  code: 'check/empty-item',
  about: { th: 'รายการต้องมีข้อความ', en: 'List entries are not empty' },
  th: 'รายการนี้ไม่มีข้อความ',
  en: 'this list entry is empty',
  hints: {
    th: 'เขียนข้อความหลังเครื่องหมาย - หรือลบบรรทัดนี้',
    en: 'write its text after the “-”, or remove the line',
  },
});

export const EMPTY_TEXT = defineFault({
  code: 'check/empty-text',
  about: { th: 'ข้อความต้องไม่ว่างเปล่า', en: 'Texts are not blank' },
  example: { wrong: "steps: ['  ', รายงานผล]", right: 'steps: [ประชุม, รายงานผล]' },
  th: (p: FieldName) => `ข้อความของ ${named(p)} ว่างเปล่า`,
  en: (p) => `the text of “${p.field}” is empty`,
  hints: { th: 'เขียนข้อความ หรือลบรายการนี้', en: 'write the text, or remove the entry' },
});

export const EMPTY_LIST = defineFault({
  code: 'check/empty-list',
  about: { th: 'รายการต้องมีอย่างน้อยตามที่กำหนด', en: 'Lists have enough entries' },
  example: { wrong: 'quarters: []', right: 'quarters: [2]' },
  th: (p: FieldName & { least: number }) => `${named(p)} ต้องมีอย่างน้อย ${p.least} รายการ`,
  en: (p) => `“${p.field}” needs at least ${p.least} ${p.least === 1 ? 'entry' : 'entries'}`,
});

export const LIST_LENGTH = defineFault({
  code: 'check/list-length',
  about: { th: 'รายการต้องมีจำนวนตามที่กำหนด', en: 'Lists have the right number of entries' },
  th: (p: FieldName & { wanted: number }) => `${named(p)} ต้องมี ${p.wanted} รายการ`,
  en: (p) => `“${p.field}” must have ${p.wanted} entries`,
});

export const WRONG_TYPE = defineFault({
  code: 'check/wrong-type',
  about: { th: 'ค่าต้องเป็นชนิดที่กำหนด (ข้อความ ตัวเลข รายการ)', en: 'Values are of the right kind' },
  example: { wrong: 'budget: ห้าพันบาท', right: 'budget: 5000' },
  th: (p: FieldName & { wanted: Message; found: Message }) =>
    `${named(p)} ต้องเป็น${p.wanted.th} แต่พบ${p.found.th}`,
  en: (p) => `“${p.field}” must be ${p.wanted.en}, not ${p.found.en}`,
});

export const NOT_ALLOWED_VALUE = defineFault({
  code: 'check/not-allowed-value',
  about: { th: 'ค่าต้องเป็นหนึ่งในตัวเลือกที่กำหนด', en: 'Values are among the allowed ones' },
  example: { wrong: 'origin: national', right: 'origin: template' },
  th: (p: FieldName & { value: string; allowed: readonly string[] }) =>
    `“${p.value}” ใช้กับ ${named(p)} ไม่ได้ ต้องเป็น ${listThai(p.allowed)}`,
  en: (p) => `“${p.value}” is not a value of “${p.field}”: ${p.allowed.join(', ')}`,
});

export const OUT_OF_RANGE = defineFault({
  code: 'check/out-of-range',
  about: { th: 'ตัวเลขต้องอยู่ในช่วงที่กำหนด', en: 'Numbers are within their limits' },
  example: { wrong: 'budget: -5000', right: 'budget: 5000' },
  th: (p: FieldName & { value: number; limit: number; side: 'least' | 'most' }) =>
    `${named(p)} มีค่า ${p.value} ต้อง${p.side === 'least' ? 'ไม่น้อยกว่า' : 'ไม่เกิน'} ${p.limit}`,
  en: (p) => `“${p.field}” is ${p.value} and must be at ${p.side} ${p.limit}`,
});

export const BAD_DATE = defineFault({
  code: 'check/bad-date',
  about: { th: 'วันที่ต้องเป็นรูป ปี-เดือน-วัน', en: 'Dates have the form year-month-day' },
  example: { wrong: 'announcement: { date: 15/10/2568 }', right: 'announcement: { date: 2568-10-15 }' },
  th: (p: FieldName & { value: string }) => `“${p.value}” ใน ${named(p)} ไม่เป็นรูปวันที่ ปี-เดือน-วัน`,
  en: (p) => `“${p.value}” in “${p.field}” has not the form year-month-day`,
  hints: {
    th: 'เขียนปี พ.ศ. 4 หลัก เดือน 2 หลัก วัน 2 หลัก เช่น 2569-02-27 หรือเฉพาะเดือน เช่น 2569-02',
    en: 'write the Buddhist year, month and day as 2569-02-27, or a month alone as 2569-02',
  },
});

export const BAD_ID = defineFault({
  code: 'check/bad-id',
  about: {
    th: 'ชื่อแฟ้มโครงการต้องใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง',
    en: 'Ids are lower-case letters, digits and hyphens',
  },
  example: { wrong: 'annex: [Training_1]', right: 'annex: [training]' },
  th: (p: { value: string }) => `“${p.value}” ใช้เป็นชื่อแฟ้มโครงการไม่ได้`,
  en: (p) => `“${p.value}” cannot be an id`,
  hints: {
    th: 'ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลางเท่านั้น เช่น internal-control (ไม่ต้องมี .yaml)',
    en: 'use lower-case letters, digits and hyphens only, such as internal-control (without .yaml)',
  },
});

export const BAD_FORMAT = defineFault({
  code: 'check/bad-format',
  about: { th: 'ค่าต้องตรงรูปแบบของช่อง', en: 'Values have the form of their field' },
  th: (p: FieldName & { value: string }) => `“${p.value}” ไม่ตรงรูปแบบของ ${named(p)}`,
  en: (p) => `“${p.value}” has not the form that “${p.field}” asks for`,
});

export const OTHER_SCHEMA = defineFault({
  code: 'check/other-schema',
  about: { th: 'ค่าต้องตรงตามข้อกำหนดของแฟ้ม', en: 'Values agree with the schema' },
  th: (p: { field: string; keyword: string }) => `“${p.field}” ไม่ตรงตามข้อกำหนด (${p.keyword})`,
  en: (p) => `“${p.field}” breaks the rule “${p.keyword}” of its schema`,
});

function listThai(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} หรือ ${values.at(-1)}`;
}
