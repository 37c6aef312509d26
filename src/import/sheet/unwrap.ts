import { displayWidth } from '../../thai/display-width.js';
import type { Line } from '../manuscript.js';
import { joinPassages, type Passage, textOf } from '../passage.js';
import { glueBetween, isFull } from './glue.js';
import type { PageSetting } from './page-setting.js';

/** Words with which no paragraph begins. */
const CONTINUES =
  /^(?:และ|หรือ|ที่|ซึ่ง|อัน|จะ|จึง|โดย|ทำให้|ตลอดจน|รวมถึง|ควร|อาจ|ต้อง|ได้|ให้|ของ|ใน|แก่|ต่อ|กับ|กว่า|แต่|เป็น|ไม่|มี(?!แผน)|นำไปสู่|ส่งผล|[)”\]])/u;

/** Words with which a new thought, and so mostly a paragraph, begins. */
const OPENS = /^(?:ดังนั้น|ด้วยเหตุ(?:นี้|ผล)|จากเหตุผล|นอกจากนี้|อีกทั้งแผน)/u;

const FIRST_LINE_INDENT = 4;

/** Lines that a page broke, put together again: one passage for each paragraph. */
export function unwrapParagraphs(lines: readonly Line[], setting: PageSetting): Passage[] {
  const paragraphs: Passage[] = [];
  const edge = Math.min(...lines.map(({ indent }) => indent ?? 0));
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (!before || !last || beginsParagraph(before, line, edge, setting)) paragraphs.push(line.passage);
    else paragraphs[paragraphs.length - 1] = appendLine(last, before, line, setting);
  });
  return paragraphs;
}

/** The same where a section is one text: only a page that tells paragraphs apart is believed. */
export const unwrapText = (lines: readonly Line[], setting: PageSetting): Passage[] =>
  setting.hasTellingBlanks || lines.some(({ kind }) => kind === 'paragraph')
    ? unwrapParagraphs(lines, setting)
    : unwrapParagraphs(
        lines.map((line) => ({ ...line, hasBlankBefore: false, indent: 0 })),
        setting,
      );

/** `passage` with one more line; `before` is its last line so far. */
export const appendLine = (passage: Passage, before: Line, line: Line, setting: PageSetting): Passage =>
  appendWords(passage, before, line.passage, setting);

export function appendWords(passage: Passage, before: Line, words: Passage, setting: PageSetting): Passage {
  const glue = glueBetween(textOf(passage), textOf(words), before, setting);
  return joinPassages(passage, words, glue);
}

function beginsParagraph(before: Line, line: Line, edge: number, setting: PageSetting): boolean {
  if (line.kind === 'paragraph') return true;
  const isIndented = (line.indent ?? 0) >= edge + FIRST_LINE_INDENT;
  if (isIndented) return (before.indent ?? 0) < (line.indent ?? 0) || line.hasBlankBefore;
  if (!line.hasBlankBefore) return false;
  const text = textOf(line.passage);
  if (before.page !== line.page && (CONTINUES.test(text) || isFull(before, setting))) return false;
  if (setting.hasTellingBlanks) return true;
  if (OPENS.test(text)) return true;
  if (CONTINUES.test(text)) return false;
  const width = displayWidth(textOf(before.passage));
  const first = displayWidth(/^\S+/u.exec(text)?.[0] ?? '');
  return width > setting.width * 1.5 || width + first < setting.width - 10;
}
