import { entry } from '../catalogue-entry.js';

/** What `plan init`, `add` and `rollover` leave for the officer to write or to decide. */
export const TODO_CATALOGUE = {
  'check/todo': entry({
    severity: 'warning',
    th: (_: object) => 'ข้อความนี้ยังรอเขียน',
    en: () => 'this text is still to be written',
    hints: () => [
      {
        th: 'เขียนข้อความจริงแทนทั้งหมด รวมทั้งเครื่องหมาย (รอเขียน)',
        en: 'write the real text instead, the mark (รอเขียน) included',
      },
    ],
  }),
  'check/to-review': entry({
    severity: 'warning',
    th: (p: { note: string }) => `ยังรอการตัดสินใจ: ${p.note}`,
    en: (p) => `still to be decided: ${p.note}`,
    hints: () => [
      {
        th: 'ตรวจหรือแก้ค่าที่อยู่ใต้หมายเหตุนี้ แล้วลบหมายเหตุทั้งบรรทัด',
        en: 'look at the value below this comment, mend it if need be, then remove the comment line',
      },
    ],
  }),
};
