import { entry } from '../catalogue-entry.js';

/** What commands that begin a plan or take one over leave for the officer to write or to decide. */
export const TODO_CATALOGUE = {
  'check/todo': entry({
    severity: 'warning',
    th: (p: { text: string }) => `ข้อความนี้ยังรอกำหนด: ${p.text}`,
    en: (p) => `this text is still to be written: ${p.text}`,
    hints: () => [
      {
        th: 'เขียนข้อความจริงแทนทั้งหมด รวมทั้งเครื่องหมาย (รอกำหนด)',
        en: 'write the real text instead, the mark (รอกำหนด) included',
      },
    ],
  }),
  'check/to-review': entry({
    severity: 'warning',
    th: (p: { note: string }) => `ค่านี้ยังรอกำหนด: ${p.note}`,
    en: (p) => `still to be decided: ${p.note}`,
    hints: () => [
      {
        th: 'ตรวจหรือแก้ค่าที่อยู่ใต้หมายเหตุนี้ แล้วลบหมายเหตุทั้งบรรทัด',
        en: 'look at the value below this comment, mend it if need be, then remove the comment line',
      },
    ],
  }),
  'check/not-final': entry({
    severity: 'error',
    blocking: true,
    th: (p: { count: number }) => `ยังรอกำหนด ${p.count} แห่ง จึงยังสร้างฉบับจริง (--final) ไม่ได้`,
    en: (p) => `${p.count} places are still to be decided: there is no final version (--final) yet`,
    hints: () => [
      {
        th: 'กำหนดให้ครบทุกแห่งข้างต้นก่อน หรือสร้างฉบับร่างโดยไม่ใส่ --final',
        en: 'decide all of them first, or make a draft without --final',
      },
    ],
  }),
};
