import { defineFault, defineFinding } from '../diagnostics/diagnostic.js';

export const CHAPTER_UNPRINTED = defineFinding({
  code: 'compose/chapter-unprinted',
  severity: 'error',
  th: (p: { file: string; series: string }) => `แม่แบบไม่มีที่พิมพ์บท ${p.file} (${p.series})`,
  en: (p) => `the template has no place that prints the chapter ${p.file} (${p.series})`,
  hints: ({ series }) => ({
    th: `คัดลอกส่วน ${series} และแฟ้ม chapter.hbs จากแม่แบบ nacc แล้วใส่ใน parts (รายการส่วน) ของเอกสาร`,
    en: `copy the part ${series} and chapter.hbs from the template nacc, and name it in the parts of a document`,
  }),
});

export const UNKNOWN_SERIES = defineFinding({
  code: 'compose/unknown-series',
  severity: 'error',
  th: (p: { name: string; known: string }) => `ไม่มีข้อมูลชื่อ “${p.name}” ที่ทำเอกสารจากได้ ใช้ได้เฉพาะ ${p.known}`,
  en: (p) => `there are no data called “${p.name}” to make documents of; allowed are ${p.known}`,
});

export const SAME_FILE = defineFinding({
  code: 'compose/same-file',
  severity: 'error',
  th: (p: { name: string; kind: string; other: string }) =>
    `เอกสาร “${p.kind}” และ “${p.other}” ใช้ชื่อแฟ้มเดียวกัน คือ ${p.name}`,
  en: (p) => `the documents “${p.kind}” and “${p.other}” would share one file, ${p.name}`,
  hints: {
    th: 'กำหนด file (ชื่อแฟ้ม) ให้ต่างกันใน template.yaml',
    en: 'give them different names with file in template.yaml',
  },
});

export const MISSING_TEMPLATE_FILE = defineFault({
  code: 'compose/missing-template-file',
  th: (p: { file: string }) => `ไม่พบแฟ้ม “${p.file}” ในโฟลเดอร์แม่แบบ`,
  en: (p) => `the template folder has no file “${p.file}”`,
});

export const UNKNOWN_REFERENCE = defineFault({
  code: 'compose/unknown-reference',
  th: (p: { name: string; group: string }) => `ไม่มี “${p.name}” ในกลุ่ม “${p.group}” ของ template.yaml`,
  en: (p) => `template.yaml has no “${p.name}” under “${p.group}”`,
});

export const STYLE_CYCLE = defineFault({
  code: 'compose/style-cycle',
  th: (p: { style: string }) => `ลักษณะ “${p.style}” สืบทอด (extends) วนกลับมาที่ตัวเอง`,
  en: (p) => `the style “${p.style}” extends itself`,
});

export const TEMPLATE_SYNTAX = defineFault({
  code: 'compose/template-syntax',
  th: (p: { file: string; detail: string }) => `แม่แบบ ${p.file} เขียนไม่ถูกรูปแบบ Handlebars (${p.detail})`,
  en: (p) => `${p.file} is not valid Handlebars: ${p.detail}`,
});

export const UNKNOWN_VARIABLE = defineFault({
  code: 'compose/unknown-variable',
  th: (p: { file: string; name: string; excerpt: string }) =>
    `แม่แบบ ${p.file} ใช้ตัวแปร “${p.name}” ซึ่งไม่มี ใน ${p.excerpt}`,
  en: (p) => `${p.file} uses the variable “${p.name}”, which does not exist: ${p.excerpt}`,
  hints: {
    th: 'ดูรายชื่อตัวแปรและคำสั่งช่วยที่ใช้ได้ใน templates/README.md',
    en: 'templates/README.md lists the variables and helpers',
  },
});

export const UNKNOWN_HELPER = defineFault({
  code: 'compose/unknown-helper',
  th: (p: { file: string; name: string; excerpt: string }) =>
    `แม่แบบ ${p.file} ใช้คำสั่งช่วย “${p.name}” ซึ่งไม่มี ใน ${p.excerpt}`,
  en: (p) => `${p.file} uses the helper “${p.name}”, which does not exist: ${p.excerpt}`,
  hints: { th: 'ดูคำสั่งช่วยที่ใช้ได้ใน templates/README.md', en: 'templates/README.md lists the helpers' },
});

export const HELPER_MISUSE = defineFault({
  code: 'compose/helper-misuse',
  th: (p: { file: string; name: string; excerpt: string }) =>
    `แม่แบบ ${p.file} เรียกคำสั่งช่วย “${p.name}” ด้วยค่าที่ใช้ไม่ได้ ใน ${p.excerpt}`,
  en: (p) => `${p.file} gives the helper “${p.name}” a value that it cannot use: ${p.excerpt}`,
});

export const UNKNOWN_PARTIAL = defineFault({
  code: 'compose/unknown-partial',
  th: (p: { file: string; name: string; excerpt: string }) =>
    `แม่แบบ ${p.file} เรียก ${p.excerpt} แต่ไม่มีแฟ้ม partials/${p.name}.hbs`,
  en: (p) => `${p.file} calls ${p.excerpt}, but there is no file partials/${p.name}.hbs`,
});

export const UNKNOWN_ELEMENT = defineFault({
  code: 'compose/unknown-element',
  th: (p: { file: string; element: string; excerpt: string }) =>
    `แม่แบบ ${p.file} ใช้ <${p.element}> ซึ่งไม่รู้จัก ใน ${p.excerpt}`,
  en: (p) => `${p.file} uses the unknown element <${p.element}>: ${p.excerpt}`,
  hints: { th: 'ดูรายการที่ใช้ได้ใน templates/README.md', en: 'templates/README.md lists the known elements' },
});

export const MISPLACED_ELEMENT = defineFault({
  code: 'compose/misplaced-element',
  th: (p: { file: string; element: string; parent: string; excerpt: string }) =>
    `แม่แบบ ${p.file} วาง <${p.element}> ไว้ใน ${p.parent} ซึ่งอยู่ตรงนั้นไม่ได้ ใน ${p.excerpt}`,
  en: (p) => `in ${p.file} <${p.element}> cannot stand inside ${p.parent}: ${p.excerpt}`,
});

export const UNCLOSED_ELEMENT = defineFault({
  code: 'compose/unclosed-element',
  th: (p: { file: string; element: string; excerpt: string }) =>
    `แม่แบบ ${p.file} เปิดหรือปิด <${p.element}> ไม่ครบคู่ ใน ${p.excerpt}`,
  en: (p) => `in ${p.file} the tags of <${p.element}> do not match: ${p.excerpt}`,
});

export const STRAY_TEXT = defineFault({
  code: 'compose/stray-text',
  th: (p: { file: string; parent: string; excerpt: string }) =>
    `แม่แบบ ${p.file} มีข้อความอยู่ใน ${p.parent} โดยไม่มี <p> ครอบ: ${p.excerpt}`,
  en: (p) => `${p.file} has text directly inside ${p.parent}; put it into a <p>: ${p.excerpt}`,
});

export const UNKNOWN_ATTRIBUTE = defineFault({
  code: 'compose/unknown-attribute',
  th: (p: { file: string; element: string; attribute: string; excerpt: string }) =>
    `แม่แบบ ${p.file}: <${p.element}> ไม่มีคุณสมบัติ “${p.attribute}” ใน ${p.excerpt}`,
  en: (p) => `in ${p.file} <${p.element}> has no attribute “${p.attribute}”: ${p.excerpt}`,
});

export const MISSING_ATTRIBUTE = defineFault({
  code: 'compose/missing-attribute',
  th: (p: { file: string; element: string; attribute: string; excerpt: string }) =>
    `แม่แบบ ${p.file}: <${p.element}> ต้องมีคุณสมบัติ “${p.attribute}” ใน ${p.excerpt}`,
  en: (p) => `in ${p.file} <${p.element}> needs the attribute “${p.attribute}”: ${p.excerpt}`,
});

export const BAD_ATTRIBUTE = defineFault({
  code: 'compose/bad-attribute',
  th: (p: { file: string; element: string; attribute: string; value: string; wanted: string }) =>
    `แม่แบบ ${p.file}: ${p.attribute}="${p.value}" ของ <${p.element}> ใช้ไม่ได้ ต้องเป็น ${p.wanted}`,
  en: (p) => `in ${p.file} ${p.attribute}="${p.value}" of <${p.element}> must be ${p.wanted}`,
});

export const UNKNOWN_STYLE = defineFault({
  code: 'compose/unknown-style',
  th: (p: { file: string; element: string; style: string }) =>
    `แม่แบบ ${p.file}: <${p.element}> ใช้ลักษณะ “${p.style}” ซึ่งไม่มีใน styles ของ template.yaml`,
  en: (p) => `in ${p.file} <${p.element}> uses the style “${p.style}”, which template.yaml does not define`,
});

export const TABLE_SHAPE = defineFault({
  code: 'compose/table-shape',
  th: (p: { file: string; row: number; found: number; columns: number }) =>
    `แม่แบบ ${p.file}: ตารางแถวที่ ${p.row} มี ${p.found} ช่อง แต่ตารางมี ${p.columns} สดมภ์`,
  en: (p) => `in ${p.file} row ${p.row} of the table fills ${p.found} of ${p.columns} columns`,
});

export const LIST_TOO_DEEP = defineFault({
  code: 'compose/list-too-deep',
  th: (p: { file: string; levels: number; excerpt: string }) =>
    `แม่แบบ ${p.file}: รายการซ้อนกันลึกเกิน ${p.levels} ชั้น ใน ${p.excerpt}`,
  en: (p) => `in ${p.file} a list nests deeper than ${p.levels} levels: ${p.excerpt}`,
});

export const DUPLICATE_ID = defineFault({
  code: 'compose/duplicate-id',
  th: (p: { id: string; document: string }) => `หัวเรื่องสองแห่งในเอกสาร “${p.document}” ใช้ id="${p.id}" เดียวกัน`,
  en: (p) => `two headings of the document “${p.document}” have the id “${p.id}”`,
});

export const UNKNOWN_PROJECT = defineFinding({
  code: 'compose/unknown-project',
  severity: 'error',
  th: (p: { id: string }) => `ไม่มีโครงการ “${p.id}” ในภาคผนวกของแผน`,
  en: (p) => `the annex has no project “${p.id}”`,
});
