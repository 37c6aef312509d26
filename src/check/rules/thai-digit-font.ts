import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const THAI_DIGIT_FONT = defineFinding({
  code: 'check/thai-digit-font',
  severity: 'warning',
  about: { th: 'แบบอักษรไม่วาดเลขอารบิกเป็นเลขไทย', en: 'The font does not draw Arabic digits as Thai ones' },
  th: (p: { family: string }) =>
    `แบบอักษร ${p.family} แสดงเลขอารบิกเป็นรูปเลขไทย ตารางสรุปในแฟ้ม Word จึงดูเป็นเลขไทยทั้งที่ข้อความเป็นเลขอารบิก`,
  en: (p) =>
    `${p.family} draws Arabic digits as Thai ones: the summary table of the Word files looks other than its text`,
  hints: {
    th: 'ใช้ TH SarabunPSK หรือ TH Sarabun New หากต้องการให้ตารางแสดงเลขอารบิก',
    en: 'use TH SarabunPSK or TH Sarabun New to see Arabic digits in the table',
  },
});

/** TH SarabunIT๙ has Thai shapes at the places of Arabic digits, so that page and text disagree. */
export const thaiDigitFont: Rule = {
  findings: [THAI_DIGIT_FONT],
  check: ({ plan: { source, draft } }) => {
    const family = draft?.fonts?.word;
    if (family !== 'TH SarabunIT๙') return [];
    return [diagnostic(THAI_DIGIT_FONT, { family }, source.spanOf(['fonts', 'word'], 'value'))];
  },
};
