import { entry } from '../catalogue-entry.js';

/** What a template or another program left behind. */
export const CHECK_RESIDUE_CATALOGUE = {
  'check/placeholder': entry({
    severity: 'warning',
    th: (p: { written: string }) => `“${p.written}” เป็นช่องของแม่แบบที่ยังไม่ได้เติม`,
    en: (p) => `“${p.written}” is a blank of the template that was not filled in`,
    hints: () => [
      { th: 'เติมข้อความจริง ชื่อหน่วยงานใช้ ${org.name}', en: 'fill it in; the organization is ${org.name}' },
    ],
  }),
  'check/dotted-line': entry({
    severity: 'warning',
    th: (_: object) => 'มีเส้นประหรือเส้นเว้นว่างไว้ให้เติม',
    en: () => 'a dotted line is left to be filled in',
    hints: () => [{ th: 'เติมข้อความจริง หรือลบออก', en: 'fill it in, or remove it' }],
  }),
  'check/open-alternatives': entry({
    severity: 'warning',
    th: (p: { written: string }) => `“${p.written}” เป็นตัวเลือกของแม่แบบที่ยังไม่ได้เลือก`,
    en: (p) => `of the template's alternatives “${p.written}” none is chosen`,
    hints: () => [
      {
        th: 'เหลือไว้เฉพาะคำของหน่วยงานนี้ หรือใช้ตัวแปร เช่น ${org.bylaw}',
        en: 'keep the one that fits, or write a variable such as ${org.bylaw}',
      },
    ],
  }),
  'check/scoring-reference': entry({
    severity: 'warning',
    th: (p: { written: string }) => `“${p.written}” เป็นเลขข้อของแบบประเมินที่ติดมาจากแม่แบบ`,
    en: (p) => `“${p.written}” is the number of a scoring sheet, left over from the template`,
    hints: () => [{ th: 'ลบออก', en: 'remove it' }],
  }),
  'check/zero-code': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `รหัส “${p.written}” อักษร O กลายเป็นเลขศูนย์`,
    en: (p) => `in the code “${p.written}” the letter O became a zero`,
    hints: (p) => [{ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }],
  }),
  'check/markup-residue': entry({
    severity: 'warning',
    th: (p: { written: string }) => `เครื่องหมาย “${p.written}” ติดมาจากโปรแกรมอื่น จะพิมพ์ออกมาตามนี้`,
    en: (p) => `“${p.written}” is another program's formatting and would be printed as it is`,
    hints: () => [{ th: 'ลบเครื่องหมายนี้ออก', en: 'remove it' }],
  }),
};
