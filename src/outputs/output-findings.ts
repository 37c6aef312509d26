import { defineFinding } from '../diagnostics/diagnostic.js';

export const DAMAGED_MANIFEST = defineFinding({
  code: 'write/damaged-manifest',
  severity: 'warning',
  th: (p: { path: string }) => `“${p.path}” อ่านไม่ออก จึงไม่รู้ว่าครั้งก่อนสร้างแฟ้มใดไว้ บันทึกใหม่แล้ว`,
  en: (p) => `“${p.path}” cannot be read, so what the last build made is not known; it was written anew`,
});

export const EDITED_OUTPUT = defineFinding({
  code: 'write/edited-output',
  severity: 'error',
  th: (p: { path: string }) => `“${p.path}” ถูกแก้ไขหลังจากสร้างครั้งก่อน จึงเก็บไว้ตามเดิม ไม่เขียนทับ`,
  en: (p) => `“${p.path}” was edited after the last build; it is kept and not replaced`,
  hints: {
    th: 'คัดลอกแฟ้มที่แก้ไขไปเก็บไว้ที่อื่นแล้วสั่งคำสั่งเดิมอีกครั้งด้วย --overwrite หากต้องการสร้างใหม่ทับ',
    en: 'save your copy elsewhere and give the command again with --overwrite to replace it',
  },
});

export const EDITED_DOCUMENT = defineFinding({
  code: 'write/edited-document',
  severity: 'warning',
  th: (p: { path: string; version: string }) =>
    `“${p.path}” ถูกแก้ไขหลังจากสร้างครั้งก่อน จึงเก็บไว้ตามเดิม ฉบับใหม่อยู่ที่ “${p.version}”`,
  en: (p) => `“${p.path}” was edited after the last build and is kept; the new version is “${p.version}”`,
  hints: {
    th: 'นำข้อความที่แก้ไว้ไปใส่ในแฟ้มข้อมูล แล้วสั่ง plan build --overwrite จะเหลือฉบับเดียว',
    en: 'put what you changed into the data, then plan build --overwrite leaves one version',
  },
});

/** Both texts as they stand in the files; either may be missing. */
export const EDITED_TEXT = defineFinding({
  code: 'write/edited-text',
  severity: 'warning',
  th: (p: { path: string; count: number; texts: readonly string[] }) =>
    `“${p.path}” มีข้อความที่ไม่อยู่ในฉบับใหม่ ${p.count} แห่ง\n${p.texts.join('\n')}`,
  en: (p) => `“${p.path}” has texts that the new version does not have: ${p.count}\n${p.texts.join('\n')}`,
});

export const EDIT_UNPUBLISHED = defineFinding({
  code: 'write/edit-unpublished',
  severity: 'warning',
  th: (p: { path: string }) => `“${p.path}” ถูกแก้ไขด้วยมือ ชุดเผยแพร่จัดทำจากข้อมูลของแผน จึงไม่มีข้อความที่แก้ไว้ในแฟ้มนี้`,
  en: (p) => `“${p.path}” was edited by hand; what is published is made of the data and lacks those edits`,
  hints: {
    th: 'นำข้อความที่แก้ไว้ไปใส่ในแฟ้มข้อมูล แล้วสั่ง plan publish อีกครั้ง',
    en: 'put what you changed into the data, then plan publish again',
  },
});

export const EDITED_LEFTOVER = defineFinding({
  code: 'write/edited-leftover',
  severity: 'warning',
  th: (p: { path: string }) => `“${p.path}” ไม่ถูกสร้างอีกต่อไป แต่มีการแก้ไขด้วยมือ จึงเก็บไว้`,
  en: (p) => `“${p.path}” is no longer made, but was edited by hand and is kept`,
  hints: {
    th: 'ลบแฟ้มนี้เองหากไม่ใช้แล้ว จะไม่แจ้งเรื่องนี้อีก',
    en: 'remove it yourself if it is not needed; this is said once',
  },
});
