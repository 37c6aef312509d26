import { defineFinding, diagnostic, type Span } from '../../../diagnostics/diagnostic.js';
import type { SourceLine } from '../../../source/mapped-text.js';
import type { Look } from './look.js';

export const ENTRY_IN_TEXT = defineFinding({
  code: 'check/entry-in-text',
  severity: 'warning',
  about: {
    th: 'ข้อย่อยต้องอยู่ใต้ items (รายการย่อย) ไม่ใช่ย่อหน้าไว้ใต้ข้อความ',
    en: 'Sub-entries stand under items, not further in below a text',
  },
  th: (p: { sign: string; isPassage: boolean }) =>
    `บรรทัดที่ขึ้นต้นด้วย “${p.sign}” นี้จะพิมพ์ต่อท้ายข้อความของบรรทัดก่อนหน้า ไม่ได้เป็นข้อย่อย`,
  en: (p) => `this line with “${p.sign}” is printed as part of the text above it, not as an entry of its own`,
  hints: ({ isPassage }) =>
    isPassage
      ? [
          {
            th: 'หากเป็นรายการ ให้เว้นบรรทัดว่างก่อนข้อแรก แล้วขึ้นต้นทุกข้อด้วยเลขอารบิก จุด และวรรค เช่น “1. ” หรือด้วย “- ”',
            en: 'for a list leave an empty line before it and begin each entry with “1. ” (Arabic digits) or “- ”',
          },
          {
            th: 'หากเป็นย่อหน้าใหม่ ให้เว้นบรรทัดว่างก่อนบรรทัดนี้',
            en: 'for a new paragraph leave an empty line before it',
          },
        ]
      : [
          {
            th: 'หากเป็นข้อในระดับเดียวกัน ให้ขึ้นต้นด้วย “- ” ตรงกับข้ออื่น',
            en: 'for an entry of the same list let it start with “- ” in the column of the others',
          },
          {
            th: 'หากเป็นข้อย่อย ให้เขียนข้อก่อนหน้าเป็น “- text: …” บรรทัดต่อไปเป็น “items:” แล้วจึงเขียนข้อย่อย',
            en: 'for a sub-list write the entry above as “- text: …”, then a line “items:”, then the entries below it',
          },
        ],
});

export const LOST_BLANK_LINE = defineFinding({
  code: 'check/lost-blank-line',
  severity: 'warning',
  about: {
    th: 'บรรทัดว่างในข้อความเดียวไม่พิมพ์ ย่อหน้าใหม่ต้องเป็นรายการใหม่',
    en: 'An empty line inside one text is not printed; a new paragraph is a new entry',
  },
  th: 'บรรทัดว่างก่อนหน้านี้จะไม่พิมพ์ ข้อความจะต่อกันเป็นย่อหน้าเดียว',
  en: 'the empty line before this one is not printed: the text goes on in one paragraph',
  hints: {
    th: 'หากเป็นย่อหน้าใหม่ ให้ขึ้นต้นด้วย “- ” เป็นอีกรายการหนึ่ง มิฉะนั้นให้ลบบรรทัดว่าง',
    en: 'for a new paragraph begin another entry with “- ”; otherwise remove the empty line',
  },
});

export const SPACE_AT_LINE_END = defineFinding({
  code: 'check/space-at-line-end',
  severity: 'warning',
  about: {
    th: 'ขึ้นบรรทัดใหม่ในข้อความเดียวพิมพ์เป็นวรรค จึงต้องขึ้นตรงที่มีวรรค',
    en: 'A line end inside a text prints as a space, so it stands where a space belongs',
  },
  th: (p: { before: string; after: string }) =>
    `ขึ้นบรรทัดใหม่กลางข้อความ จะพิมพ์เป็นวรรค “…${p.before} ${p.after}…”`,
  en: (p) => `this line ends inside a Thai text; a space is printed: “…${p.before} ${p.after}…”`,
  hints: {
    th: 'ต่อสองบรรทัดเป็นบรรทัดเดียว หรือขึ้นบรรทัดใหม่ตรงที่ต้องการเว้นวรรค',
    en: 'join the two lines, or end the line where a space belongs',
  },
});

/** Below a text, `- ` begins no entry: it goes on with the text. */
export const entryInText: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  const at = lines.findIndex((line, index) => {
    if (index === 0 || !ENTRY.test(line.text)) return false;
    // A range may be parted at its dash: พ.ศ. 2566 / - 2570.
    return !/[\d๐-๙]\s*$/u.test(lines[index - 1]?.text ?? '') || !/^\S+\s*[\d๐-๙]/u.test(line.text);
  });
  const line = at < 0 ? undefined : lines[at];
  return (
    line &&
    diagnostic(ENTRY_IN_TEXT, { sign: signOf(line), isPassage: style === 'passage' }, placeIn(span, line))
  );
};

const ENTRY = /^(?:[-•·●▪*]\s|-[ก-๎]|\(?[\d๐-๙]{1,2}\)\s|[\d๐-๙]{1,2}\.\s)/u;

const signOf = ({ text }: SourceLine): string => /^[^\sก-๎]+/u.exec(text)?.[0] ?? '';

/** An empty line inside one text prints as nothing. */
export const lostBlankLine: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const at = lines.findIndex(({ text }, index) => index > first && index < last && text.trim() === '');
  const next = at < 0 ? undefined : lines.slice(at).find(({ text }) => text.trim() !== '');
  return next && diagnostic(LOST_BLANK_LINE, {}, placeIn(span, next));
};

/** A line end prints as a space, which Thai has not between words. */
export const lineEndInThai: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !/[ก-๎]/u.test(line.text.at(-1) ?? '') || !/^[ก-๎]/u.test(next.text)) continue;
    // An abbreviation has a space before it: ใน พ.ศ. 2569.
    if (/^[ก-ฮ]{1,4}\./u.test(next.text)) continue;
    const isInside = INSIDE_PHRASE.test(line.text) || NO_BEGINNING.test(next.text);
    // Who writes `>` knows that line ends print as spaces; elsewhere a line seldom ends where one belongs.
    const isMeant = style === 'folded' || BEGINS_CLAUSE.test(next.text);
    if (!isInside && isMeant) continue;
    const end = line.start + line.text.length;
    const words = { before: tail(line.text), after: next.text.slice(0, SHOWN) };
    return diagnostic(SPACE_AT_LINE_END, words, { ...span, start: end - 1, end });
  }
  return undefined;
};

/** Words that no space follows, unless they end a longer word or stand alone. */
const INSIDE_PHRASE =
  /(?<=[ก-๎])(?:(?<!จำ)เป็น|และ|หรือ|เพื่อ|ซึ่ง|จะ|โดย|(?<!สิ่ง|ข้าว|เจ้า|ขาย)ของ|(?<!ข้อ|ใจ|รูป)ความ|(?<!กำ)กับ|จาก|(?<!ก)ว่า)$/u;
const NO_BEGINNING = /^[ะัาำิ-ฺๅ็-๎]/u;
const BEGINS_CLAUSE =
  /^(?:และ|เพื่อ|โดย|แล้ว|หรือ|พร้อม|หาก|ซึ่ง|ทั้ง|เพราะ|ขณะ|แต่|จึง|จน|ก่อน|เมื่อ|รวม|ตั้งแต่|เช่น|แม้|ตลอด|อัน)/u;

const SHOWN = 12;
const tail = (text: string): string => text.slice(-SHOWN).replace(/^[ัิ-ฺ็-๎ำ]+/u, '');

const placeIn = (span: Span, { text, start }: SourceLine): Span => ({
  ...span,
  start,
  end: start + text.trimEnd().length,
});
