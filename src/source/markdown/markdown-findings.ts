import { defineFault, type Message } from '../../diagnostics/diagnostic.js';

/** What Markdown has and no document prints, with the way out. */
const UNPRINTED = {
  html: {
    what: { th: 'คำสั่ง HTML', en: 'HTML' },
    wayOut: {
      th: 'ลบเครื่องหมาย <…> แล้วเขียนเป็นข้อความ ตัวหนาใช้ **…** ตัวเอียงใช้ *…* ขึ้นบรรทัดใหม่ใช้ <br>',
      en: 'remove the <…> and write plain text; **…** is bold, *…* italic, <br> a new line',
    },
  },
  picture: {
    what: { th: 'ภาพ', en: 'a picture' },
    wayOut: {
      th: 'ลบ ![…](…) แล้วอธิบายเป็นข้อความหรือตาราง หรือแทรกภาพในแฟ้ม Word หลังสร้างเอกสาร',
      en: 'remove ![…](…) and say it in text or a table, or insert the picture in the Word file afterwards',
    },
  },
  code: {
    what: { th: 'ข้อความในเครื่องหมาย `', en: 'text between ` marks' },
    wayOut: { th: 'ลบเครื่องหมาย ` ออก เหลือเฉพาะข้อความ', en: 'remove the ` marks and keep the text' },
  },
  quotation: {
    what: { th: 'ข้อความที่ขึ้นต้นด้วย >', en: 'text behind a >' },
    wayOut: { th: 'ลบเครื่องหมาย > หน้าบรรทัด', en: 'remove the > before each line' },
  },
  rule: {
    what: { th: 'เส้นคั่น', en: 'a line across the page' },
    wayOut: {
      th: 'ลบบรรทัดนี้ หากต้องการขึ้นหน้าใหม่ ให้แยกเป็นอีกแฟ้มหนึ่ง',
      en: 'remove the line; for a new page begin another file',
    },
  },
  reference: {
    what: { th: 'ที่อยู่ลิงก์ที่แยกไว้ต่างบรรทัด', en: 'the address of a link on a line of its own' },
    wayOut: {
      th: 'เขียนลิงก์ไว้ในประโยค เช่น [ชื่อ](https://…)',
      en: 'write the link where it is named: [name](https://…)',
    },
  },
  note: {
    what: { th: 'เชิงอรรถ [^…]', en: 'a footnote [^…]' },
    wayOut: { th: 'เขียนคำอธิบายไว้ในวงเล็บต่อท้ายข้อความ', en: 'write the note in brackets behind the text' },
  },
  strike: {
    what: { th: 'ข้อความขีดฆ่า ~~…~~', en: 'struck out text ~~…~~' },
    wayOut: { th: 'ลบข้อความที่ขีดฆ่า หรือลบเครื่องหมาย ~~', en: 'remove the text, or the ~~ around it' },
  },
  task: {
    what: { th: 'ช่องทำเครื่องหมาย [ ]', en: 'a box [ ] to tick' },
    wayOut: { th: 'ลบ [ ] หรือ [x] หน้าข้อ', en: 'remove the [ ] or [x] before the entry' },
  },
  formula: {
    what: { th: 'สูตร $$…$$', en: 'a formula $$…$$' },
    wayOut: { th: 'เขียนสูตรเป็นข้อความ', en: 'write it in words' },
  },
  marker: {
    what: { th: 'เครื่องหมายเฉพาะของโปรแกรมอื่น', en: 'a sign of another program' },
    wayOut: { th: 'ลบเครื่องหมายนี้ เหลือเฉพาะข้อความ', en: 'remove the sign and keep the text' },
  },
} as const satisfies Readonly<Record<string, { readonly what: Message; readonly wayOut: Message }>>;

export type Unprinted = keyof typeof UNPRINTED;

export const UNPRINTED_MARKDOWN = defineFault({
  code: 'load/unprinted-markdown',
  about: {
    th: 'บทพิมพ์ได้เฉพาะหัวข้อ ข้อความ รายการ ตาราง ตัวหนา และตัวเอียง',
    en: 'Chapters hold headings, text, lists, tables, bold and italic',
  },
  th: (p: { what: Unprinted }) => `${UNPRINTED[p.what].what.th} พิมพ์ลงในเอกสารไม่ได้`,
  en: (p) => `${UNPRINTED[p.what].what.en} cannot be printed`,
  hints: (p) => UNPRINTED[p.what].wayOut,
});

export const SPLIT_VARIABLE = defineFault({
  code: 'load/split-variable',
  about: {
    th: 'ภายในตัวแปร ${…} ไม่มีเครื่องหมายตัวหนา ตัวเอียง หรือเครื่องหมายอื่น',
    en: 'No emphasis or other mark stands inside a variable ${…}',
  },
  th: (p: { name: string }) => `มีเครื่องหมายอื่นแทรกอยู่ในตัวแปร \${${p.name}}`,
  en: (p) => `other marks stand inside the variable \${${p.name}}`,
  hints: (p) => ({
    th: `หากต้องการตัวหนา ให้เขียน **\${${p.name}}** โดยเครื่องหมายอยู่นอกตัวแปร`,
    en: `for bold write **\${${p.name}}**, the marks around all of it`,
  }),
});

export const NO_HEADING = defineFault({
  code: 'load/heading-space',
  th: (p: { marks: string }) => `หลังเครื่องหมาย ${p.marks} ต้องเว้นวรรค จึงจะเป็นหัวข้อ`,
  en: (p) => `a space is missing behind ${p.marks}: without it this is no heading`,
  hints: (p) => ({ th: `เขียนเป็น “${p.marks} ชื่อหัวข้อ”`, en: `write “${p.marks} heading”` }),
});

export const LIST_NESTING = defineFault({
  code: 'load/list-nesting',
  th: 'ข้อหนึ่งมีได้ตามลำดับ คือ ข้อความ รายการย่อยหนึ่งรายการ แล้วย่อหน้าต่อท้าย ส่วนนี้อยู่ผิดที่',
  en: 'an entry holds its text, then one sub-list, then paragraphs; this stands elsewhere',
  hints: {
    th: 'ขึ้นต้นข้อด้วยข้อความ หรือชิดซ้ายส่วนนี้ให้พ้นจากรายการ',
    en: 'begin the entry with text, or move this to the left, out of the list',
  },
});

export const LIST_DEPTH = defineFault({
  code: 'load/list-depth',
  th: (p: { levels: number }) => `รายการย่อยซ้อนกันเกิน ${p.levels} ชั้น`,
  en: (p) => `lists nest deeper than ${p.levels} levels`,
  hints: { th: 'ลดระดับของรายการย่อยนี้', en: 'move this list up a level' },
});

export const EMPTY_ENTRY = defineFault({
  code: 'load/empty-entry',
  th: 'ข้อนี้ไม่มีข้อความ',
  en: 'this entry has no text',
  hints: { th: 'เขียนข้อความหลังเครื่องหมาย หรือลบข้อนี้', en: 'write its text, or remove it' },
});

export const TABLE_ROW = defineFault({
  code: 'load/table-row',
  th: (p: { found: number; columns: number }) => `แถวนี้มี ${p.found} ช่อง แต่หัวตารางมี ${p.columns} ช่อง`,
  en: (p) => `this row has ${p.found} cells, but the table's head has ${p.columns}`,
  hints: {
    th: 'เติมหรือลบเครื่องหมาย | ให้ทุกแถวมีจำนวนช่องเท่ากัน ช่องว่างเขียนเป็น | |',
    en: 'add or remove | so that every row has as many cells; an empty one is written | |',
  },
});

export const NO_TABLE = defineFault({
  code: 'load/unfinished-table',
  th: 'บรรทัดนี้เหมือนแถวของตาราง แต่ไม่เป็นตาราง',
  en: 'this line looks like a row of a table, but there is no table',
  hints: {
    th: 'ใต้แถวหัวตารางต้องมีบรรทัด | --- | --- | ที่มีจำนวนช่องเท่ากัน และเว้นบรรทัดว่างก่อนตาราง',
    en: 'below the head stands a line | --- | --- | with as many cells, before the table an empty line',
  },
});

export const EMPTY_CHAPTER = defineFault({
  code: 'load/empty-chapter',
  th: 'แฟ้มนี้ไม่มีข้อความที่จะพิมพ์',
  en: 'there is nothing to print in this file',
  hints: {
    th: 'เขียนหัวข้อ “# ชื่อบท” และเนื้อความ หรือลบแฟ้มนี้ออกจาก chapters (บทของเล่ม) ใน plan.yaml',
    en: 'write a heading “# title” and text, or take the file out of chapters in plan.yaml',
  },
});
