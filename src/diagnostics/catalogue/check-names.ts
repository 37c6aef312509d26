import { entry } from '../catalogue-entry.js';

/** Names of the organization, of people, of the plan, and terms of law. */
export const CHECK_NAMES_CATALOGUE = {
  'check/org-name-misspelt': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `ชื่อหน่วยงาน “${p.written}” ไม่ตรงกับ “${p.right}”`,
    en: (p) => `the organization's name is “${p.right}”, not “${p.written}”`,
    hints: () => [
      {
        th: 'ใช้ ${org.name} หรือ ${org.shortName} แทนการพิมพ์ชื่อ เพื่อไม่ให้สะกดผิด',
        en: 'write ${org.name} or ${org.shortName} instead of typing the name',
      },
    ],
  }),
  'check/person-name-misspelt': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `ชื่อบุคคล “${p.written}” ไม่ตรงกับ “${p.right}” ที่ระบุไว้ในแผน`,
    en: (p) => `the name “${p.written}” differs from “${p.right}” elsewhere in the plan`,
    hints: () => [{ th: 'ตรวจตัวสะกดกับคำสั่งหรือทะเบียน', en: 'compare with an official record' }],
  }),
  'check/plan-name-misspelt': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `ชื่อแผน “${p.written}” สะกดไม่ถูกต้อง`,
    en: (p) => `the plan's name “${p.written}” is misspelt`,
    hints: (p) => [{ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }],
  }),
  'check/legal-term': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `“${p.written}” ไม่ตรงกับถ้อยคำตามกฎหมาย`,
    en: (p) => `“${p.written}” is not the term of the law`,
    hints: (p) => [{ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }],
  }),
  'check/other-organization': entry({
    severity: 'warning',
    th: (p: { word: string; own: string; type: string }) =>
      `“${p.word}” เป็นคำของหน่วยงานประเภทอื่น แต่แผนนี้เป็นของ ${p.type}`,
    en: (p) => `“${p.word}” belongs to another kind of organization; this plan is of an ${p.type}`,
    hints: (p) => [{ th: `แก้เป็น “${p.own}”`, en: `write “${p.own}”` }],
  }),
  'check/title-differs': entry({
    severity: 'warning',
    th: (p: { title: string }) => `ชื่อโครงการที่อ้างไม่ตรงกับชื่อ “${p.title}”`,
    en: (p) => `the project is named otherwise than in its title “${p.title}”`,
    hints: () => [{ th: 'แก้ให้ตรงกับชื่อโครงการ', en: 'let it agree with the title' }],
  }),
  'check/term-spellings': entry({
    severity: 'warning',
    th: (p: { written: string; usual: string }) => `“${p.written}” เขียนอีกแบบหนึ่งว่า “${p.usual}” ในแผนเดียวกัน`,
    en: (p) => `“${p.written}” is also written “${p.usual}” in this plan`,
    hints: (p) => [{ th: `เขียนเป็น “${p.usual}” ทุกแห่ง`, en: `write “${p.usual}” throughout` }],
  }),
};
