import { entry } from '../catalogue-entry.js';

/** Words, sentences and lists. */
export const CHECK_LANGUAGE_CATALOGUE = {
  'check/confused-word': entry({
    severity: 'warning',
    th: (p: { wrong: string; right: string }) => `“${p.wrong}” น่าจะหมายถึง “${p.right}”`,
    en: (p) => `“${p.wrong}” is probably meant to be “${p.right}”`,
    hints: (p) => [{ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }],
  }),
  'check/misspelt-word': entry({
    severity: 'warning',
    th: (p: { wrong: string; right: string }) => `“${p.wrong}” สะกดต่างจาก “${p.right}” ตัวอักษรเดียว`,
    en: (p) => `“${p.wrong}” is one letter away from “${p.right}”`,
    hints: (p) => [
      {
        th: `หากหมายถึง “${p.right}” ให้แก้ หากเป็นคำอื่นหรือชื่อเฉพาะ ให้เขียน plan-ignore พร้อมเหตุผล`,
        en: `write “${p.right}” if that is meant; if it is another word or a name, silence this with a reason`,
      },
    ],
  }),
  'check/doubled-word': entry({
    severity: 'warning',
    th: (p: { word: string }) => `คำว่า “${p.word}” พิมพ์ซ้ำติดกันสองครั้ง`,
    en: (p) => `the word “${p.word}” stands twice in a row`,
    hints: () => [
      { th: 'ลบคำที่ซ้ำ หากตั้งใจซ้ำให้ใช้ไม้ยมก (ๆ)', en: 'remove one, or write ๆ if it is meant twice' },
    ],
  }),
  'check/joined-with-itself': entry({
    severity: 'warning',
    th: (p: { word: string; joint: string }) => `“${p.word}” เชื่อมกับคำเดิมด้วย “${p.joint}”`,
    en: (p) => `“${p.word}” is joined with itself by “${p.joint}”`,
    hints: () => [{ th: 'แก้คำใดคำหนึ่ง หรือลบคำที่ซ้ำ', en: 'mend one of the two, or remove it' }],
  }),
  'check/cut-ending': entry({
    severity: 'warning',
    th: (p: { word: string }) => `ข้อความจบด้วย “${p.word}” น่าจะขาดส่วนท้าย`,
    en: (p) => `the text ends with “${p.word}” and seems to be cut off`,
    hints: () => [{ th: 'ตรวจกับต้นฉบับแล้วเติมให้จบความ', en: 'compare with the original and complete it' }],
  }),
  'check/unbalanced-bracket': entry({
    severity: 'warning',
    th: (p: { mark: string; missing: string }) => `“${p.mark}” ไม่มี “${p.missing}” เข้าคู่กัน`,
    en: (p) => `“${p.mark}” lacks its “${p.missing}”`,
    hints: (p) => [
      { th: `เติม “${p.missing}” หรือลบ “${p.mark}”`, en: `add “${p.missing}”, or remove “${p.mark}”` },
    ],
  }),
  'check/repeated-item': entry({
    severity: 'warning',
    th: (_: object) => 'รายการนี้ซ้ำกับรายการก่อนหน้า',
    en: () => 'this entry says again what an earlier one says',
    hints: () => [{ th: 'ลบรายการที่ซ้ำ หรือแก้ให้ต่างกัน', en: 'remove it, or let it say something else' }],
  }),
  'check/objective-style': entry({
    severity: 'warning',
    th: (_: object) => 'วัตถุประสงค์ข้อนี้ไม่ได้ขึ้นต้นด้วย “เพื่อ” เหมือนข้ออื่น',
    en: () => 'this objective does not begin with “เพื่อ” as the others do',
    hints: () => [{ th: 'เขียนทุกข้อให้ขึ้นต้นเหมือนกัน', en: 'let all begin alike' }],
  }),
  'check/typed-number': entry({
    severity: 'warning',
    th: (p: { marker: string }) => `พิมพ์เครื่องหมายข้อ “${p.marker}” เอง จะพิมพ์ซ้ำกับที่โปรแกรมใส่ให้`,
    en: (p) => `the marker “${p.marker}” is typed and would be printed beside the one that is made`,
    hints: () => [{ th: 'ลบเครื่องหมายข้อออก', en: 'remove it' }],
  }),
  'check/marker-style': entry({
    severity: 'warning',
    th: (p: { marker: string }) => `เลขข้อ “${p.marker}” เขียนต่างจากข้ออื่นในลำดับเดียวกัน`,
    en: (p) => `the number “${p.marker}” is written otherwise than its siblings`,
    hints: () => [{ th: 'ใช้เลขข้อแบบเดียวกัน', en: 'write all in one way' }],
  }),
  'check/list-markers': entry({
    severity: 'warning',
    th: (p: { marker: string; before: string }) =>
      `เครื่องหมายข้อ “${p.marker}” ต่างแบบจากข้อก่อนหน้า “${p.before}”`,
    en: (p) => `the marker “${p.marker}” has another form than “${p.before}” before it`,
    hints: () => [{ th: 'ใช้เครื่องหมายข้อแบบเดียวกันทั้งรายการ', en: 'use one form throughout the list' }],
  }),
  'check/no-reporting-step': entry({
    severity: 'warning',
    th: (_: object) => 'วิธีดำเนินการไม่มีขั้นตอนรายงานผล',
    en: () => 'no step reports the result',
    hints: () => [
      { th: 'เพิ่มขั้นตอน เช่น “รายงานผลการดำเนินการต่อผู้บริหาร”', en: 'add one that reports the result' },
    ],
  }),
};
