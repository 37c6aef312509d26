import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CheckedText } from '../text/checked-text.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

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
export const markupResidue: TextRule = (text) =>
  MAY_BE_MARK.test(text.text) ? [...marksIn(text), ...autolinksIn(text)] : [];

const marksIn = (text: CheckedText): Diagnostic[] =>
  MARKS.flatMap((pattern) =>
    reportMatches(text, pattern, ([written]) => ({
      code: 'check/markup-residue',
      params: { written: written.trim() },
    })),
  );

const autolinksIn = (text: CheckedText): Diagnostic[] =>
  reportMatches(text, AUTOLINK, ({ 0: written, index }) => ({
    code: 'check/markup-residue',
    params: { written: '< >' },
    words: withoutBrackets(text.written.slice(index, index + written.length)),
  }));

const withoutBrackets = (link: string): readonly [string, string] | undefined =>
  link.startsWith('<${') ? undefined : [link, link.slice(1, -1)];
