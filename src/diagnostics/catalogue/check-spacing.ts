import { entry } from '../catalogue-entry.js';
import type { Message } from '../diagnostic.js';

/** Spaces and punctuation, as the Royal Society's rules ask. */
export const CHECK_SPACING_CATALOGUE = {
  'check/repeat-mark-spacing': entry({
    severity: 'warning',
    th: (p: { lacksBefore: boolean; lacksBehind: boolean }) => `ไม้ยมก (ๆ) ต้องเว้นวรรค${sides(p).th}`,
    en: (p) => `ๆ needs a space ${sides(p).en}`,
    hints: () => [{ th: 'เขียนเป็น “ต่าง ๆ ของ”', en: 'write “ต่าง ๆ ของ”' }],
  }),
  'check/et-cetera-spacing': entry({
    severity: 'warning',
    th: (p: { lacksBefore: boolean; lacksBehind: boolean }) => `ไปยาลใหญ่ (ฯลฯ) ต้องเว้นวรรค${sides(p).th}`,
    en: (p) => `ฯลฯ needs a space ${sides(p).en}`,
  }),
  'check/abbreviation-spacing': entry({
    severity: 'warning',
    th: (_: object) => 'ไปยาลน้อย (ฯ) ต้องเว้นวรรคข้างหลัง',
    en: () => 'ฯ needs a space behind it',
  }),
  'check/date-form': entry({
    severity: 'warning',
    th: (_: object) => 'วันที่ของประกาศไม่มีคำว่า “เดือน”',
    en: () => 'the date of an announcement has no word “เดือน”',
    hints: () => [
      { th: 'เขียนเป็น “ประกาศ ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569”', en: 'write “ประกาศ ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569”' },
    ],
  }),
  'check/era-spacing': entry({
    severity: 'warning',
    th: (p: { era: string }) => `ต้องเว้นวรรคหนึ่งเคาะหลัง “${p.era}”`,
    en: (p) => `a space is missing after “${p.era}”`,
  }),
  'check/era-form': entry({
    severity: 'warning',
    th: (p: { written: string; right: string }) => `“${p.written}” ต้องเขียนเป็น “${p.right}”`,
    en: (p) => `“${p.written}” is written “${p.right}”`,
  }),
  'check/script-spacing': entry({
    severity: 'warning',
    th: (p: { kind: 'latin' | 'digit' }) =>
      p.kind === 'latin' ? 'ต้องเว้นวรรคระหว่างอักษรไทยกับอักษรโรมัน' : 'ต้องเว้นวรรคระหว่างอักษรไทยกับตัวเลข',
    en: (p) => `a space is missing between Thai and ${p.kind === 'latin' ? 'Latin letters' : 'digits'}`,
  }),
  'check/bracket-spacing': entry({
    severity: 'warning',
    th: (p: { mark: string; side: 'before' | 'behind' | 'inside' }) => {
      if (p.side === 'inside') return `ไม่ต้องเว้นวรรคด้านในของ “${p.mark}”`;
      return `ต้องเว้นวรรค${p.side === 'before' ? 'หน้า' : 'หลัง'} “${p.mark}”`;
    },
    en: (p) =>
      p.side === 'inside'
        ? `no space belongs inside “${p.mark}”`
        : `a space is missing ${p.side} “${p.mark}”`,
  }),
  'check/comma-spacing': entry({
    severity: 'warning',
    th: (p: { mark: string; side: 'before' | 'behind' }) =>
      p.side === 'before' ? `ไม่ต้องเว้นวรรคหน้า “${p.mark}”` : `ต้องเว้นวรรคหลัง “${p.mark}”`,
    en: (p) =>
      p.side === 'before' ? `no space belongs before “${p.mark}”` : `a space is missing behind “${p.mark}”`,
  }),
  'check/mixed-dashes': entry({
    severity: 'warning',
    th: (p: { written: string; usual: string }) => `ช่วงปีใช้ขีด “${p.written}” แต่ส่วนอื่นของแผนใช้ “${p.usual}”`,
    en: (p) => `this range of years uses “${p.written}”, others “${p.usual}”`,
    hints: () => [{ th: 'ใช้ขีดแบบเดียวกันทั้งแผน', en: 'use one dash throughout' }],
  }),
};

function sides(p: { readonly lacksBefore: boolean; readonly lacksBehind: boolean }): Message {
  if (p.lacksBefore && p.lacksBehind) return { th: 'ทั้งหน้าและหลัง', en: 'before and behind it' };
  return p.lacksBefore ? { th: 'ข้างหน้า', en: 'before it' } : { th: 'ข้างหลัง', en: 'behind it' };
}
