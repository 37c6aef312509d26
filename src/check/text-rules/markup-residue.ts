import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, reportMatches, type TextRule } from '../text/text-rule.js';
import { isRuler } from './placeholders.js';

const MARKUP_RESIDUE = defineFinding({
  code: 'check/markup-residue',
  severity: 'warning',
  about: { th: 'ไม่มีเครื่องหมายของโปรแกรมอื่นติดมา', en: 'No formatting of other programs is left' },
  example: { wrong: '**ข้อมูล**', right: 'ข้อมูล' },
  th: (p: { written: string }) => `เครื่องหมาย “${p.written}” ติดมาจากโปรแกรมอื่น จะพิมพ์ออกมาตามนี้`,
  en: (p) => `“${p.written}” is another program's formatting and would be printed as it is`,
  hints: { th: 'ลบเครื่องหมายนี้ออก', en: 'remove it' },
});

const MARKS: readonly RegExp[] = [
  /\*{2,}/gu,
  /(?<![\w*])\*(?=[ก-๎A-Za-z])[^*\n]{1,80}[^\s*]\*(?![\w*])/gu,
  /(?<!_)__(?=[^\s_])/gu,
  /`+/gu,
  /(?<=^|\n)[ \t]*#{1,6}[ \t]+(?=\S)/gu,
  /<\/?(?:br|p|b|i|u|div|span|strong|em|table|tr|td|ul|ol|li)\b[^<>]{0,40}>/giu,
  /&(?:nbsp|amp|lt|gt|quot|#\d+);/giu,
  /!?\[[^\]\n]{1,80}\]\(/gu,
];

const AUTOLINK = /<(\uFFFC+)>/gu;

const MAY_BE_MARK = /[*_`#<&[]/u;

/** Marks of another program's formatting. */
export const markupResidue: TextRule = {
  findings: [MARKUP_RESIDUE],
  check: (text) => (MAY_BE_MARK.test(text.text) ? [...marksIn(text), ...autolinksIn(text)] : []),
};

const marksIn = (text: CheckedText): Diagnostic[] =>
  MARKS.flatMap((pattern) =>
    reportMatches(text, pattern, ({ 0: written, index }) =>
      isRuler(text.text, index, index + written.length)
        ? undefined
        : { finding: MARKUP_RESIDUE, params: { written: written.trim() } },
    ),
  );

const autolinksIn = (text: CheckedText): Diagnostic[] =>
  reportMatches(text, AUTOLINK, ({ 0: written, index }) => ({
    finding: MARKUP_RESIDUE,
    params: { written: '< >' },
    words: withoutBrackets(text.written.slice(index, index + written.length)),
  }));

const withoutBrackets = (link: string): readonly [string, string] | undefined =>
  link.startsWith('<${') ? undefined : [link, link.slice(1, -1)];
