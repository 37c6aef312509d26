import { defineFinding } from '../diagnostics/diagnostic.js';
import { money } from '../thai/amount.js';

const AS_PRINTED = {
  th: 'หากข้อมูลถูก ให้แก้ในระบบแล้วพิมพ์ใหม่ หากระบบถูก ให้แก้ที่นี่',
  en: 'where the data is right, mend it in the system and print again; where the system is right, mend it here',
};

export const PRINTOUT_MISSING = defineFinding({
  code: 'import/printout-missing',
  severity: 'error',
  th: (p: { title: string }) => `ไม่มีในเอกสารที่พิมพ์จากระบบ: ${p.title}`,
  en: (p) => `not in the printout: ${p.title}`,
  hints: {
    th: 'บันทึกโครงการนี้ในระบบ หรือลบออกจากรายการ projects ใน plan.yaml',
    en: 'key this project into the system, or take it out of projects in plan.yaml',
  },
});

export const PRINTOUT_EXTRA = defineFinding({
  code: 'import/printout-extra',
  severity: 'error',
  th: (p: { title: string; number: number | undefined }) =>
    `มีในเอกสารที่พิมพ์จากระบบ${p.number === undefined ? '' : ` (ลำดับที่ ${p.number})`} แต่ไม่มีในข้อมูล: ${p.title}`,
  en: (p) =>
    `in the printout${p.number === undefined ? '' : ` (no. ${p.number})`}, but not in the data: ${p.title}`,
  hints: {
    th: 'เพิ่มด้วย plan add หรือลบออกจากระบบ',
    en: 'add it with plan add, or remove it from the system',
  },
});

export const PRINTED_TITLE = defineFinding({
  code: 'import/printed-title',
  severity: 'error',
  th: (p: { title: string; printed: string }) =>
    `ชื่อโครงการไม่ตรงกัน ข้อมูล: ${p.title} · พิมพ์จากระบบ: ${p.printed}`,
  en: (p) => `the titles differ; data: ${p.title} · printout: ${p.printed}`,
  hints: AS_PRINTED,
});

export const PRINTED_DIMENSION = defineFinding({
  code: 'import/printed-dimension',
  severity: 'error',
  th: (p: { title: string; written: string; printed: string }) =>
    `มิติไม่ตรงกัน ข้อมูล ${p.written} พิมพ์จากระบบ ${p.printed} (${p.title})`,
  en: (p) => `the dimensions differ: ${p.written} in the data, ${p.printed} in the printout (${p.title})`,
  hints: AS_PRINTED,
});

export const PRINTED_BUDGET = defineFinding({
  code: 'import/printed-budget',
  severity: 'error',
  th: (p: { title: string; written: number; printed: number }) =>
    `งบประมาณไม่ตรงกัน ข้อมูล ${money(p.written)} บาท พิมพ์จากระบบ ${money(p.printed)} บาท (${p.title})`,
  en: (p) =>
    `the budgets differ: ${money(p.written)} baht in the data, ${money(p.printed)} in the printout (${p.title})`,
  hints: AS_PRINTED,
});

export const PRINTED_QUARTERS = defineFinding({
  code: 'import/printed-quarters',
  severity: 'error',
  th: (p: { title: string; written: readonly number[]; printed: readonly number[] }) =>
    `ไตรมาสไม่ตรงกัน ข้อมูล ${p.written.join(', ')} พิมพ์จากระบบ ${p.printed.join(', ')} (${p.title})`,
  en: (p) =>
    `the quarters differ: ${p.written.join(', ')} in the data, ${p.printed.join(', ')} in the printout (${p.title})`,
  hints: AS_PRINTED,
});

const FIELD_NAMES = {
  dimension: { th: 'มิติ', en: 'the dimension' },
  budget: { th: 'งบประมาณ', en: 'the budget' },
  quarters: { th: 'ไตรมาส', en: 'the quarters' },
} as const;

export const PRINTED_UNREADABLE = defineFinding({
  code: 'import/printed-unreadable',
  severity: 'warning',
  about: {
    th: 'ค่าที่อ่านจากเอกสารที่พิมพ์ไม่ได้ ไม่นำมาเปรียบเทียบ',
    en: 'What cannot be read in the printout is not compared',
  },
  th: (p: { title: string; field: keyof typeof FIELD_NAMES }) =>
    `อ่าน${FIELD_NAMES[p.field].th}จากเอกสารที่พิมพ์ไม่ได้ จึงไม่ได้เปรียบเทียบ (${p.title})`,
  en: (p) => `${FIELD_NAMES[p.field].en} could not be read in the printout and was not compared (${p.title})`,
  hints: {
    th: 'เทียบด้วยตา หรือใช้แฟ้มที่บันทึกจากระบบโดยตรง',
    en: 'compare by eye, or use the file as the system gives it',
  },
});
