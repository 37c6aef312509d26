import { entry } from '../catalogue-entry.js';
import { quoteCharacter } from './check.js';

export const TYPESET_CATALOGUE = {
  'typeset/missing-glyph': entry({
    severity: 'error',
    th: (p: { characters: readonly string[]; excerpt: string }) =>
      `ไม่มีแบบอักษรใดพิมพ์อักขระ ${p.characters.map(quoteCharacter).join(' ')} ได้ ในข้อความ “${p.excerpt}”`,
    en: (p) => `no font has the character ${p.characters.map(quoteCharacter).join(' ')} of “${p.excerpt}”`,
    hints: () => [
      {
        th: 'ลบหรือเปลี่ยนอักขระนี้ในข้อมูลหรือแม่แบบ หรือระบุแบบอักษรสำรองที่มีอักขระนี้ใน fonts.yaml ของชุดแบบอักษร',
        en: 'remove or replace it in the data or the template, or name a fallback family that has it in the fonts.yaml of its font',
      },
    ],
  }),
};
