import { entry } from '../catalogue-entry.js';

/** Characters that are wrong whatever the text says. */
export const CHECK_UNICODE_CATALOGUE = {
  'check/doubled-mark': entry({
    severity: 'warning',
    th: (p: { mark: string; count: number }) =>
      p.mark.length > 1
        ? `มีวรรณยุกต์ซ้อนกันสองตัวบนพยัญชนะตัวเดียว (${codePoints(p.mark)})`
        : `สระหรือวรรณยุกต์ ${shown(p.mark)} ซ้ำกัน ${p.count} ตัว`,
    en: (p) =>
      p.mark.length > 1
        ? `two tone marks over one consonant (${codePoints(p.mark)})`
        : `the mark ${shown(p.mark)} stands ${p.count} times`,
    hints: () => [{ th: 'ลบตัวที่เกินออก', en: 'remove the one too many' }],
  }),
  'check/mark-order': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) =>
      `พิมพ์วรรณยุกต์ก่อนสระ (${codePoints(p.written)}) จึงค้นหาและเรียงคำผิด`,
    en: (p) => `the tone mark is typed before the vowel (${codePoints(p.written)})`,
    hints: (p) => [
      {
        th: `พิมพ์สระก่อนแล้วจึงพิมพ์วรรณยุกต์ (${codePoints(p.right)})`,
        en: `type the vowel first, then the tone mark (${codePoints(p.right)})`,
      },
    ],
  }),
  'check/stray-mark': entry({
    severity: 'warning',
    th: (p: { mark: string }) => `สระหรือวรรณยุกต์ ${shown(p.mark)} ไม่ได้อยู่บนหรือใต้พยัญชนะ`,
    en: (p) => `the mark ${shown(p.mark)} stands over no consonant`,
    hints: () => [{ th: 'พิมพ์คำนี้ใหม่ทั้งคำ', en: 'type this word again' }],
  }),
  'check/doubled-letter': entry({
    severity: 'warning',
    th: (p: { letter: string }) => `พยัญชนะท้ายคำ “${p.letter}” พิมพ์ซ้ำสองตัว`,
    en: (p) => `the last consonant of a word, “${p.letter}”, is typed twice`,
    hints: () => [{ th: 'ลบตัวที่เกิน', en: 'remove the one too many' }],
  }),
  'check/split-am': entry({
    severity: 'warning',
    th: (_: object) => 'สระอำพิมพ์เป็นสองตัว (นิคหิตกับสระอา)',
    en: () => 'the vowel ำ is typed as two characters',
    hints: () => [{ th: 'พิมพ์สระอำ (ำ) ตัวเดียว', en: 'type the one character ำ' }],
  }),
  'check/lost-am': entry({
    severity: 'warning',
    th: (_: object) => 'สระอำกลายเป็นช่องว่างกับสระอา (มักเกิดเมื่อคัดลอกจาก PDF)',
    en: () => 'the vowel ำ has become a space and า, as when copied from a PDF file',
    hints: () => [{ th: 'ลบช่องว่างแล้วพิมพ์สระอำ (ำ)', en: 'remove the space and type ำ' }],
  }),
  'check/doubled-e': entry({
    severity: 'warning',
    th: (_: object) => 'สระแอพิมพ์เป็นสระเอสองตัว',
    en: () => 'the vowel แ is typed as เ twice',
    hints: () => [{ th: 'พิมพ์สระแอ (แ) ตัวเดียว', en: 'type the one character แ' }],
  }),
  'check/long-a': entry({
    severity: 'warning',
    th: (_: object) => 'ใช้ลากข้างยาว (ๅ) แทนสระอา (า)',
    en: () => 'ๅ is used where า is meant',
    hints: () => [{ th: 'พิมพ์สระอา (า) ลากข้างยาวใช้หลัง ฤ ฦ เท่านั้น', en: 'type า; ๅ stands after ฤ and ฦ only' }],
  }),
  'check/private-character': entry({
    severity: 'warning',
    th: (p: { codePoint: string; right?: string }) =>
      p.right === undefined
        ? `อักขระ ${p.codePoint} เป็นรหัสเฉพาะของแบบอักษรบางชุด พิมพ์ด้วยแบบอักษรอื่นไม่ได้`
        : `อักขระ ${p.codePoint} เป็นรหัสของแบบอักษรไทยรุ่นเก่า ตรงกับ ${shown(p.right)}`,
    en: (p) =>
      p.right === undefined
        ? `${p.codePoint} is a private character of some font`
        : `${p.codePoint} is how old Thai fonts kept ${shown(p.right)}`,
    hints: () => [{ th: 'พิมพ์อักขระนี้ใหม่', en: 'type the character again' }],
  }),
  'check/invisible-character': entry({
    severity: 'warning',
    th: (p: { codePoint: string; isSpace: boolean }) =>
      p.isSpace ? `ใช้เว้นวรรคชนิดพิเศษ (${p.codePoint})` : `มีอักขระที่มองไม่เห็น (${p.codePoint}) แทรกอยู่`,
    en: (p) => (p.isSpace ? `a special space (${p.codePoint})` : `an invisible character (${p.codePoint})`),
    hints: (p) => [
      p.isSpace
        ? { th: 'ใช้เว้นวรรคธรรมดา โปรแกรมจัดบรรทัดให้เอง', en: 'use a plain space; lines are broken for you' }
        : { th: 'ลบอักขระนี้ออก', en: 'remove it' },
    ],
  }),
  'check/control-character': entry({
    severity: 'warning',
    th: (p: { codePoint: string; isLost: boolean }) =>
      p.isLost ? `มีอักขระที่อ่านไม่ออกจากการแปลงแฟ้ม (${p.codePoint})` : `มีอักขระควบคุม (${p.codePoint}) แทรกอยู่`,
    en: (p) =>
      p.isLost ? `a character was lost on the way (${p.codePoint})` : `a control character (${p.codePoint})`,
    hints: (p) => [
      p.isLost
        ? { th: 'ตรวจกับต้นฉบับแล้วพิมพ์ตัวที่หายไป', en: 'compare with the original and type what is missing' }
        : { th: 'ลบอักขระนี้ออก', en: 'remove it' },
    ],
  }),
};

/** A mark on the circle that stands for any consonant. */
const shown = (mark: string): string =>
  /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u.test(mark) ? `◌${mark}` : mark;

const codePoints = (text: string): string =>
  [...text]
    .map((mark) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
