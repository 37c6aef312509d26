import { defineFinding } from '../diagnostics/finding.js';

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
  hints: () => [
    {
      th: 'คัดลอกแฟ้มที่แก้ไขไปเก็บไว้ที่อื่นแล้วสั่งคำสั่งเดิมอีกครั้งด้วย --overwrite หากต้องการสร้างใหม่ทับ',
      en: 'save your copy elsewhere and give the command again with --overwrite to replace it',
    },
  ],
});

export const EDITED_LEFTOVER = defineFinding({
  code: 'write/edited-leftover',
  severity: 'warning',
  th: (p: { path: string }) => `“${p.path}” ไม่ถูกสร้างอีกต่อไป แต่มีการแก้ไขด้วยมือ จึงเก็บไว้`,
  en: (p) => `“${p.path}” is no longer made, but was edited by hand and is kept`,
  hints: () => [
    {
      th: 'ลบแฟ้มนี้เองหากไม่ใช้แล้ว จะไม่แจ้งเรื่องนี้อีก',
      en: 'remove it yourself if it is not needed; this is said once',
    },
  ],
});
