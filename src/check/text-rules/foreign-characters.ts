import { defineFinding } from '../../diagnostics/diagnostic.js';
import { codePoints, showMark } from '../../thai/characters.js';
import { LEGACY_MARKS } from '../../thai/legacy-marks.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const PRIVATE_CHARACTER = defineFinding({
  code: 'check/private-character',
  severity: 'warning',
  about: { th: 'ไม่มีรหัสอักขระเฉพาะของแบบอักษรรุ่นเก่า', en: 'No private characters of old fonts' },
  example: { wrong: 'หน\uF70Aวยงาน', right: 'หน่วยงาน' },
  th: (p: { codePoint: string; right?: string }) =>
    p.right === undefined
      ? `อักขระ ${p.codePoint} เป็นรหัสเฉพาะของแบบอักษรบางชุด พิมพ์ด้วยแบบอักษรอื่นไม่ได้`
      : `อักขระ ${p.codePoint} เป็นรหัสของแบบอักษรไทยรุ่นเก่า ตรงกับ ${showMark(p.right)}`,
  en: (p) =>
    p.right === undefined
      ? `${p.codePoint} is a private character of some font`
      : `${p.codePoint} is how old Thai fonts kept ${showMark(p.right)}`,
  hints: { th: 'พิมพ์อักขระนี้ใหม่', en: 'type the character again' },
});

const PRIVATE = /\p{Co}/gu;

/** Characters of the private use area show differently in every font. */
export const privateCharacters: TextRule = {
  findings: [PRIVATE_CHARACTER],
  check: (text) =>
    reportMatches(
      text,
      PRIVATE,
      ([character]) => ({
        finding: PRIVATE_CHARACTER,
        params: { codePoint: codePoints(character), ...means(LEGACY_MARKS.get(character)) },
        marks: LEGACY_MARKS.get(character),
      }),
      text.written,
    ),
};

const means = (right: string | undefined) => (right === undefined ? {} : { right });

const INVISIBLE_CHARACTER = defineFinding({
  code: 'check/invisible-character',
  severity: 'warning',
  about: { th: 'ไม่มีอักขระที่มองไม่เห็น', en: 'No invisible characters' },
  example: { wrong: 'พ.ศ.\u00A02569', right: 'พ.ศ. 2569' },
  th: (p: { codePoint: string; isSpace: boolean }) =>
    p.isSpace ? `ใช้เว้นวรรคชนิดพิเศษ (${p.codePoint})` : `มีอักขระที่มองไม่เห็น (${p.codePoint}) แทรกอยู่`,
  en: (p) => (p.isSpace ? `a special space (${p.codePoint})` : `an invisible character (${p.codePoint})`),
  hints: (p) =>
    p.isSpace
      ? { th: 'ใช้เว้นวรรคธรรมดา โปรแกรมจัดบรรทัดให้เอง', en: 'use a plain space; lines are broken for you' }
      : { th: 'ลบอักขระนี้ออก', en: 'remove it' },
});

const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
const SPACES = /\p{Z}/u;

/** Zero-width and no-break characters come along when text is copied; line breaks are the program's work. */
export const invisibleCharacters: TextRule = {
  findings: [INVISIBLE_CHARACTER],
  check: (text) =>
    reportMatches(
      text,
      INVISIBLE,
      ([character]) => ({
        finding: INVISIBLE_CHARACTER,
        params: { codePoint: codePoints(character), isSpace: SPACES.test(character) },
        marks: SPACES.test(character) ? ' ' : '',
      }),
      text.written,
    ),
};

const CONTROL_CHARACTER = defineFinding({
  code: 'check/control-character',
  severity: 'warning',
  about: { th: 'ไม่มีอักขระควบคุมหรืออักขระที่เสียหาย', en: 'No control characters, none lost' },
  example: { wrong: 'ข้อมู\uFFFD', right: 'ข้อมูล' },
  th: (p: { codePoint: string; isLost: boolean }) =>
    p.isLost ? `มีอักขระที่อ่านไม่ออกจากการแปลงแฟ้ม (${p.codePoint})` : `มีอักขระควบคุม (${p.codePoint}) แทรกอยู่`,
  en: (p) =>
    p.isLost ? `a character was lost on the way (${p.codePoint})` : `a control character (${p.codePoint})`,
  hints: (p) =>
    p.isLost
      ? { th: 'ตรวจกับต้นฉบับแล้วพิมพ์ตัวที่หายไป', en: 'compare with the original and type what is missing' }
      : { th: 'ลบอักขระนี้ออก', en: 'remove it' },
});

// A tab in free text parts the cells of a table and never gets here.
// A form feed ends a page.
const CONTROL = /[\p{Cc}\uFFFD]/gu;

/** Control characters and the mark of a character that was lost on the way. */
export const controlCharacters: TextRule = {
  findings: [CONTROL_CHARACTER],
  check: (text) =>
    reportMatches(
      text,
      CONTROL,
      ([character]) =>
        character === '\n' || character === '\r' || character === '\f'
          ? undefined
          : {
              finding: CONTROL_CHARACTER,
              params: { codePoint: codePoints(character), isLost: character === '\uFFFD' },
              ...(character !== '\uFFFD' && { marks: character === '\t' ? ' ' : '' }),
            },
      text.written,
    ),
};
