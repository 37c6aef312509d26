import { defineFinding, type Message } from '../../diagnostics/diagnostic.js';
import type { Lexicon } from '../../thai/lexicon.js';
import { wordBoundaries } from '../../thai/word-boundaries.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const REPEAT_MARK_SPACING = defineFinding({
  code: 'check/repeat-mark-spacing',
  severity: 'warning',
  about: { th: 'ไม้ยมกเว้นวรรคหน้าและหลัง', en: 'ๆ has a space on both sides' },
  example: { wrong: 'เรื่องต่างๆของ', right: 'เรื่องต่าง ๆ ของ' },
  th: (p: { lacksBefore: boolean; lacksBehind: boolean; right: string }) =>
    `ไม้ยมก (ๆ) ต้องเว้นวรรค${sides(p).th}`,
  en: (p) => `ๆ needs a space ${sides(p).en}`,
  hints: ({ right }) => ({ th: `เขียนเป็น “${right}”`, en: `write “${right}”` }),
});

const REPEAT = /(\s?)ๆ(?=([^\s]?))/gu;
const MAY_FOLLOW = /^[)\]”’"'.,;:!?/ๆฯ\uFFFC]?$/u;

/** ๆ has a space before and after it (Royal Society). */
export const repeatMarkSpacing: TextRule = {
  findings: [REPEAT_MARK_SPACING],
  check: (text, { lexicon }) =>
    reportMatches(text, REPEAT, ({ 1: before = '', 2: behind = '', index }) => {
      const lacksBefore = before === '' && index > 0;
      const lacksBehind = !MAY_FOLLOW.test(behind);
      if (!lacksBefore && !lacksBehind) return undefined;
      const at = index + before.length;
      const right = [
        lastWord(text.text.slice(0, index), lexicon),
        'ๆ',
        firstWord(text.text.slice(at + 1), lexicon),
      ];
      return {
        finding: REPEAT_MARK_SPACING,
        params: { lacksBefore, lacksBehind, right: right.filter(Boolean).join(' ') },
        spaces: `${lacksBefore ? ' ' : ''}ๆ${lacksBehind ? ' ' : ''}`,
        part: [before.length, before.length + 1],
      };
    }),
};

/** Letters beside the mark that tell words apart well enough. */
const BESIDE = 30;

function lastWord(text: string, lexicon: Lexicon): string {
  const piece = /\S*$/u.exec(text.slice(-BESIDE))?.[0] ?? '';
  return piece.slice(Math.max(0, wordBoundaries(piece, lexicon).lastIndexOf(1, piece.length - 1)));
}

function firstWord(text: string, lexicon: Lexicon): string {
  const piece = /^ ?([ก-๎]*)/u.exec(text.slice(0, BESIDE))?.[1] ?? '';
  const end = wordBoundaries(piece, lexicon).indexOf(1, 1);
  return end < 0 ? piece : piece.slice(0, end);
}

const ET_CETERA_SPACING = defineFinding({
  code: 'check/et-cetera-spacing',
  severity: 'warning',
  about: { th: 'ไปยาลใหญ่เว้นวรรคหน้าและหลัง', en: 'ฯลฯ has a space on both sides' },
  example: { wrong: 'ไฟฯลฯ', right: 'ไฟ ฯลฯ' },
  th: (p: { lacksBefore: boolean; lacksBehind: boolean }) => `ไปยาลใหญ่ (ฯลฯ) ต้องเว้นวรรค${sides(p).th}`,
  en: (p) => `ฯลฯ needs a space ${sides(p).en}`,
});

const ET_CETERA = /(\s?)ฯลฯ(?=([^\s]?))/gu;

/** ฯลฯ likewise. */
export const etCeteraSpacing: TextRule = {
  findings: [ET_CETERA_SPACING],
  check: (text) =>
    reportMatches(text, ET_CETERA, ({ 1: before = '', 2: behind = '', index }) => {
      const lacksBefore = before === '' && index > 0 && !/[(“‘"]/u.test(text.text.charAt(index - 1));
      const lacksBehind = !MAY_FOLLOW.test(behind);
      if (!lacksBefore && !lacksBehind) return undefined;
      return {
        finding: ET_CETERA_SPACING,
        params: { lacksBefore, lacksBehind },
        spaces: `${lacksBefore ? ' ' : ''}ฯลฯ${lacksBehind ? ' ' : ''}`,
        part: [before.length, before.length + 3],
      };
    }),
};

const ABBREVIATION_SPACING = defineFinding({
  code: 'check/abbreviation-spacing',
  severity: 'warning',
  about: { th: 'ไปยาลน้อยเว้นวรรคหลัง', en: 'ฯ has a space behind it' },
  example: { wrong: 'แผนฯแก่', right: 'แผนฯ แก่' },
  th: 'ไปยาลน้อย (ฯ) ต้องเว้นวรรคข้างหลัง',
  en: 'ฯ needs a space behind it',
});

const ABBREVIATION = /ฯ(?!ลฯ|พณ)(?<!ฯลฯ)(?=[ก-ฮเ-ไ])/gu;

/** ฯ that shortens a name has a space behind it. */
export const abbreviationSpacing: TextRule = {
  findings: [ABBREVIATION_SPACING],
  check: (text) =>
    reportMatches(text, ABBREVIATION, () => ({
      finding: ABBREVIATION_SPACING,
      params: {},
      spaces: 'ฯ ',
    })),
};

function sides(p: { readonly lacksBefore: boolean; readonly lacksBehind: boolean }): Message {
  if (p.lacksBefore && p.lacksBehind) return { th: 'ทั้งหน้าและหลัง', en: 'before and behind it' };
  return p.lacksBefore ? { th: 'ข้างหน้า', en: 'before it' } : { th: 'ข้างหลัง', en: 'behind it' };
}
