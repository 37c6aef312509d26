import { defineFault } from '../diagnostics/diagnostic.js';
import { amount } from '../thai/amount.js';
import { toArabicDigits } from '../thai/digits.js';
import { titledField } from './titled-field.js';

export const MULTIPLE_DOCUMENTS = defineFault({
  code: 'load/multiple-documents',
  th: 'แฟ้มนี้มีข้อมูลมากกว่าหนึ่งชุด (คั่นด้วย ---) ใช้ได้เพียงชุดเดียว',
  en: 'the file holds more than one set of data (parted by ---); only one is allowed',
  hints: {
    th: 'ลบบรรทัด --- แล้วแยกข้อมูลเป็นคนละแฟ้ม',
    en: 'remove the line --- and put the rest into its own file',
  },
});

export const DUPLICATE_KEY = defineFault({
  code: 'load/duplicate-key',
  th: (p: { key: string }) => `มีช่อง ${titledField(p.key)} ซ้ำกันในกลุ่มเดียวกัน`,
  en: (p) => `the field “${p.key}” is written twice in one group`,
  hints: { th: 'เก็บไว้เพียงช่องเดียว แล้วลบอีกช่องหนึ่ง', en: 'keep one and remove the other' },
});

export const TEXT_TOO_LONG = defineFault({
  code: 'load/text-too-long',
  th: (p: { most: number }) => `ข้อความนี้ยาวเกิน ${amount(p.most)} ตัวอักษร จึงไม่อ่าน`,
  en: (p) => `this text is longer than ${amount(p.most)} characters and is not read`,
  hints: {
    th: 'แบ่งเป็นหลายย่อหน้าหรือหลายข้อ และตรวจดูว่าลืมปิดเครื่องหมายคำพูดหรือไม่',
    en: 'part it into several paragraphs or entries, and see whether a closing quote is missing',
  },
});

export const TOO_DEEP = defineFault({
  code: 'load/too-deep',
  th: (p: { levels: number }) => `ข้อมูลซ้อนกันลึกเกิน ${p.levels} ชั้น จึงไม่อ่าน`,
  en: (p) => `the data nests deeper than ${p.levels} levels and is not read`,
  hints: {
    th: 'แผนใช้ข้อมูลซ้อนกันไม่กี่ชั้น ตรวจดูวงเล็บ ขีด และย่อหน้าของบรรทัดนี้',
    en: 'a plan needs a few levels only: look at the brackets, dashes and indentation of this line',
  },
});

export const TAB_INDENT = defineFault({
  code: 'load/tab-indent',
  th: 'ย่อหน้าด้วยแท็บ (Tab) ใช้ไม่ได้',
  en: 'a tab is used for indentation, which is not allowed',
  hints: { th: 'ลบแท็บ แล้วเคาะเว้นวรรคแทน ชั้นละ 2 เคาะ', en: 'replace the tab by spaces, two per level' },
});

export const BAD_INDENT = defineFault({
  code: 'load/bad-indent',
  th: 'ย่อหน้าของบรรทัดนี้ไม่ตรงกับบรรทัดอื่นในกลุ่มเดียวกัน',
  en: 'this line is not indented like the others of its group',
  hints: {
    th: 'จัดให้ขึ้นต้นตรงกับช่องอื่นในระดับเดียวกัน ด้วยเว้นวรรคชั้นละ 2 เคาะ',
    en: 'let it start in the same column as its neighbours, two spaces per level',
  },
});

export const UNCLOSED = defineFault({
  code: 'load/unclosed',
  th: (p: { missing: string }) => `ขาดเครื่องหมาย ${p.missing}`,
  en: (p) => `${p.missing} is missing`,
  hints: (p) => ({ th: `เติม ${p.missing} ให้ครบคู่หรือครบรูปแบบ`, en: `add the missing ${p.missing}` }),
});

export const COLON_IN_TEXT = defineFault({
  code: 'load/colon-in-text',
  th: 'ข้อความนี้มีเครื่องหมาย “: ” อยู่ข้างใน จึงอ่านเป็นชื่อช่องซ้อนกัน',
  en: 'this text has “: ” inside and is read as a field within a field',
  hints: {
    th: 'ครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด "…" หรือขึ้นบรรทัดใหม่หลัง >-',
    en: 'put the whole text in quotes "…" or on the lines after >-',
  },
});

export const SPECIAL_START = defineFault({
  code: 'load/special-start',
  th: (p: { character: string }) => `“${p.character}” เป็นเครื่องหมายสงวน ใช้ขึ้นต้นค่าหรือข้อความไม่ได้`,
  en: (p) => `“${p.character}” is a reserved sign: no value or text can start with it`,
  hints: {
    th: 'ครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด "…" หรือลบเครื่องหมายนี้ออก',
    en: 'put the whole text in quotes "…", or remove the sign',
  },
});

export const HASH_IN_BRACKETS = defineFault({
  code: 'load/hash-in-brackets',
  about: {
    th: 'ข้อความในวงเล็บ [ ] หรือ { } ต้องไม่ถูกเครื่องหมาย # ตัดทิ้ง',
    en: 'No # cuts off what stands in brackets',
  },
  th: (p: { lost: string }) =>
    `เครื่องหมาย # ตัดทิ้งตั้งแต่ตรงนี้ไปจนสุดบรรทัด คือ “${p.lost}” รวมทั้งวงเล็บปิดหรือจุลภาคที่อยู่ในนั้น`,
  en: (p) => `the # cuts off the rest of its line, “${p.lost}”, with the bracket or the comma in it`,
  hints: [
    {
      th: 'หากเป็นข้อความ ให้ครอบข้อความที่มี # ด้วย "…" เช่น ["รายงาน #1", ภาพถ่าย]',
      en: 'if it is text, put the entry with the # in quotes, such as ["report #1", photos]',
    },
    {
      th: 'หากเป็นหมายเหตุ ให้ย้ายไปไว้บรรทัดของตัวเองเหนือบรรทัดนี้ ขึ้นต้นด้วย “# ”',
      en: 'if it is a comment, move it to a line of its own above, beginning with “# ”',
    },
  ],
});

export const COMMA_IN_BRACKETS = defineFault({
  code: 'load/comma-in-brackets',
  about: {
    th: 'จุลภาคในวงเล็บ [ ] หรือ { } คั่นรายการ ข้อความที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด',
    en: 'In brackets a comma parts entries; a text with a comma needs quotes',
  },
  th: (p: { whole: string }) => `จุลภาคตรงนี้แยก “${p.whole}” ออกเป็นคนละรายการ`,
  en: (p) => `the comma here parts “${p.whole}” into entries of their own`,
  hints: ({ whole }) => {
    const isNumber = /^[\d๐-๙,]+$/u.test(whole);
    const right = isNumber ? toArabicDigits(whole.replaceAll(',', '')) : JSON.stringify(whole);
    return isNumber
      ? [{ th: `เขียนตัวเลขโดยไม่มีจุลภาค: ${right}`, en: `write the number without a comma: ${right}` }]
      : [
          {
            th: `หากเป็นข้อความเดียวกัน ให้ครอบด้วยเครื่องหมายคำพูด: ${right}`,
            en: `if it is one text, put it in quotes: ${right}`,
          },
        ];
  },
});

export const SPACE_AFTER_COLON = defineFault({
  code: 'load/space-after-colon',
  th: (p: { field: string }) => `ต้องเว้นวรรคหนึ่งเคาะหลัง “:” ของช่อง ${titledField(p.field)}`,
  en: (p) => `a space is missing after “${p.field}:”`,
});

export const NOT_KEY_VALUE = defineFault({
  code: 'load/not-key-value',
  th: 'บรรทัดนี้ไม่เป็นรูป “ชื่อช่อง: ค่า”',
  en: 'this line has not the form “field: value”',
  hints: {
    th: 'เติมเครื่องหมาย : ตามด้วยเว้นวรรคหนึ่งเคาะหลังชื่อช่อง หรือย่อหน้าให้เป็นส่วนหนึ่งของข้อความก่อนหน้า',
    en: 'put “: ” after the field name, or indent the line so that it belongs to the text before it',
  },
});

export const YAML_SYNTAX = defineFault({
  code: 'load/yaml-syntax',
  th: 'บรรทัดนี้เขียนไม่ถูกรูปแบบ จึงอ่านไม่ได้',
  en: 'this line is not in the form of the data and cannot be read',
  hints: {
    th: 'ตรวจเครื่องหมายคำพูด วงเล็บ เครื่องหมาย : และย่อหน้าของบรรทัดนี้กับบรรทัดก่อนหน้า',
    en: 'look at quotes, brackets, colons and indentation of this line and the one before',
  },
});

export const ODD_SPACE = defineFault({
  code: 'load/odd-space',
  th: 'ตรงนี้มีเว้นวรรคชนิดพิเศษที่มองไม่เห็นความต่าง ใช้ย่อหน้าหรือคั่นช่องไม่ได้',
  en: 'here is a special kind of space, which looks like one but does not part or indent',
  hints: { th: 'ลบเว้นวรรคตรงนี้ แล้วเคาะเว้นวรรคใหม่', en: 'remove the space here and type it anew' },
});

export const WRONG_COLON = defineFault({
  code: 'load/wrong-colon',
  th: (p: { field: string; sign: string }) =>
    `หลังชื่อช่อง ${titledField(p.field)} ต้องเป็นเครื่องหมาย “: ” ไม่ใช่ “${p.sign}”`,
  en: (p) => `after the field name “${p.field}” stands “: ”, not “${p.sign}”`,
});

export const WRONG_DASH = defineFault({
  code: 'load/wrong-dash',
  th: (p: { sign: string }) => `แต่ละรายการขึ้นต้นด้วยขีดและเว้นวรรค “- ” ไม่ใช่ “${p.sign}”`,
  en: (p) => `each entry begins with a dash and a space, “- ”, not with “${p.sign}”`,
});

export const DASH_COLUMN = defineFault({
  code: 'load/dash-column',
  about: {
    th: 'เครื่องหมาย - ของรายการเดียวกันอยู่คอลัมน์เดียวกันทุกบรรทัด',
    en: 'The dashes of one list stand in one column',
  },
  th: (p: { column: number; wanted: number }) =>
    `เครื่องหมาย - ของบรรทัดนี้อยู่คอลัมน์ ${p.column} ไม่ตรงกับรายการก่อนหน้าซึ่งอยู่คอลัมน์ ${p.wanted}`,
  en: (p) =>
    `the dash of this line is in column ${p.column}, that of the entry before it in column ${p.wanted}`,
  hints: (p) => {
    const count = Math.abs(p.wanted - p.column);
    return p.wanted > p.column
      ? [{ th: `เติมเว้นวรรค ${count} เคาะหน้าบรรทัดนี้`, en: `put ${count} more spaces before this line` }]
      : [{ th: `ลบเว้นวรรค ${count} เคาะหน้าบรรทัดนี้`, en: `remove ${count} spaces before this line` }];
  },
});

export const CONTINUATION = defineFault({
  code: 'load/continuation',
  th: 'บรรทัดนี้ดูเหมือนต่อจากข้อความของบรรทัดก่อนหน้า แต่ย่อหน้าน้อยไป',
  en: 'this line seems to go on with the text of the line before it, but is not indented enough',
  hints: {
    th: 'เติมเว้นวรรค 2 เคาะหน้าบรรทัดนี้ หรือขึ้นต้นด้วย “- ” หากเป็นรายการใหม่',
    en: 'put two more spaces before it, or “- ” if it is a new entry',
  },
});

export const DASH_AS_VALUE = defineFault({
  code: 'load/dash-as-value',
  th: (p: { field: string }) => `ใช้ “-” เป็นค่าของช่อง ${titledField(p.field)} ไม่ได้`,
  en: (p) => `“-” cannot be the value of “${p.field}”`,
  hints: (p) => ({
    th: `หากไม่มีจำนวน ให้เขียน ${p.field}: 0 หากเป็นข้อความ ให้เขียน ${p.field}: "-"`,
    en: `for no amount write ${p.field}: 0, for a text ${p.field}: "-"`,
  }),
});

export const TWO_FIELDS = defineFault({
  code: 'load/two-fields',
  th: (p: { field: string }) => `ช่อง ${titledField(p.field)} ต้องขึ้นบรรทัดใหม่`,
  en: (p) => `the field “${p.field}” needs a line of its own`,
});

export const TEXT_BESIDE_SIGN = defineFault({
  code: 'load/text-beside-sign',
  th: (p: { sign: string }) => `ข้อความหลัง “${p.sign}” ต้องขึ้นบรรทัดใหม่`,
  en: (p) => `the text behind “${p.sign}” begins on the next line`,
  hints: (p) => ({
    th: `หาก “${p.sign}” เป็นส่วนหนึ่งของข้อความ ให้ครอบข้อความทั้งหมดด้วย "…"`,
    en: `if “${p.sign}” is part of the text, put the whole text in quotes "…"`,
  }),
});

export const GROUP_WITHOUT_NAME = defineFault({
  code: 'load/group-without-name',
  about: {
    th: 'ช่องที่ย่อหน้าไว้ต้องมีบรรทัดชื่อกลุ่มอยู่ข้างบน',
    en: 'Fields that are indented have the name of their group above them',
  },
  th: (p: { field: string }) => `ช่อง ${titledField(p.field)} และช่องต่อจากนั้นย่อหน้าไว้ แต่ไม่มีบรรทัดชื่อกลุ่มอยู่ข้างบน`,
  en: (p) =>
    `the field “${p.field}” and those below it are indented, but the line with the name of their group is missing`,
  hints: {
    th: 'เติมบรรทัดชื่อกลุ่มข้างบน เช่น “sheet:” สำหรับรายละเอียดโครงการ หรือลบย่อหน้าหากไม่ได้อยู่ในกลุ่ม',
    en: 'write the name of the group above, such as the line “sheet:” for the sheet of a project, or remove the indentation',
  },
});
