import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isTodoComment } from '../../plan/todo-mark.js';
import type { SourceLine } from '../../source/mapped-text.js';
import type { Span } from '../../source/source-file.js';
import type { WrittenValue } from '../../source/written-values.js';
import type { Rule } from '../rule.js';
import { childOf } from '../schema/salvage.js';

/** What is lost or changed between what was typed and what is read, without an error. */
export const asWritten: Rule = ({ plan, projects }) =>
  [plan, ...projects.values()].flatMap(({ source, draft }) =>
    source.broken ? [] : source.writtenValues().flatMap((written) => lookAt(written, draft)),
  );

/** What broke its schema was reported there. The first look that sees something speaks. */
function lookAt(written: WrittenValue, draft: unknown): Diagnostic[] {
  const isReported = written.path.reduce<unknown>(childOf, draft) !== written.value;
  if (isReported && written.style !== 'missing') return [];
  for (const look of LOOKS) {
    const found = look(written);
    if (found) return [found];
  }
  return [];
}

/** One look at a value: a finding, where it sees one. */
type Look = (written: WrittenValue) => Diagnostic | undefined;

const THAI = /[ก-๎]/u;

/** `… #NoGift` ends the text; a comment has a blank behind its sign, or stands behind no text. */
const hashInText: Look = ({ value, style, comment }) => {
  if (!comment || !(style === 'missing' || (typeof value === 'string' && THAI.test(value)))) return undefined;
  const text = textOf(comment);
  const isComment = /^#+(?:\s|$|-|!|["'\w]+:(?:\s|$))/u.test(text) || isTodoComment(text.replace(/^#+/u, ''));
  return isComment ? undefined : diagnostic('check/hash-cuts-text', { lost: text }, comment);
};

/** Below a text, `- ` begins no entry: it goes on with the text. */
const entryInText: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  const at = lines.findIndex((line, index) => {
    if (index === 0 || !ENTRY.test(line.text)) return false;
    // A range may be parted at its dash: พ.ศ. 2566 / - 2570.
    return !/[\d๐-๙]\s*$/u.test(lines[index - 1]?.text ?? '') || !/^\S+\s*[\d๐-๙]/u.test(line.text);
  });
  const line = at < 0 ? undefined : lines[at];
  return line && diagnostic('check/entry-in-text', { sign: signOf(line) }, placeIn(span, line));
};

const ENTRY = /^(?:[-•·●▪*]\s|-[ก-๎]|\(?[\d๐-๙]{1,2}\)\s|[\d๐-๙]{1,2}\.\s)/u;

const signOf = ({ text }: SourceLine): string => /^[^\sก-๎]+/u.exec(text)?.[0] ?? '';

/** An empty line inside one text prints as nothing. */
const lostBlankLine: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const at = lines.findIndex(({ text }, index) => index > first && index < last && text.trim() === '');
  const next = at < 0 ? undefined : lines.slice(at).find(({ text }) => text.trim() !== '');
  return next && diagnostic('check/lost-blank-line', {}, placeIn(span, next));
};

/** A line end prints as a space, which Thai has not between words. */
const lineEndInThai: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !/[ก-๎]$/u.test(line.text) || !/^[ก-๎]/u.test(next.text)) continue;
    // An abbreviation has a space before it: ใน พ.ศ. 2569.
    if (/^[ก-ฮ]{1,4}\./u.test(next.text)) continue;
    const isInside = INSIDE_PHRASE.test(line.text) || NO_BEGINNING.test(next.text);
    // Who writes `>` knows that line ends print as spaces; elsewhere a line seldom ends where one belongs.
    const isMeant = style === 'folded' || BEGINS_CLAUSE.test(next.text);
    if (!isInside && isMeant) continue;
    const end = line.start + line.text.length;
    const words = { before: tail(line.text), after: next.text.slice(0, SHOWN) };
    return diagnostic('check/space-at-line-end', words, { ...span, start: end - 1, end });
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

/** Quotes around a whole value are part of it when they are not the two that the file format knows. */
const quotedValue: Look = ({ value, style, span, lines }) => {
  if (typeof value !== 'string' || (style !== 'bare' && style !== 'quoted') || lines.length > 1)
    return undefined;
  const match = /^(?:“([^“”]+)”|‘([^‘’]+)’|«([^«»]+)»|„([^„”“]+)[”“]|"([^"]+)"|'([^']+)')$/u.exec(
    value.trim(),
  );
  const inside = match?.slice(1).find((group) => group !== undefined);
  return inside === undefined ? undefined : diagnostic('check/quoted-value', { inside }, span);
};

/** A number that is read as another than it looks like: 0123, 10.000, 1e5, 0x1F, 12500.505. */
const numberForm: Look = ({ value, style, span }) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || style !== 'bare') return undefined;
  const written = textOf(span);
  if (/^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/.test(written) && Number.isSafeInteger(Math.round(value * 100)))
    return undefined;
  return diagnostic('check/number-form', { written, value }, span);
};

const LOOKS: readonly Look[] = [
  hashInText,
  entryInText,
  lostBlankLine,
  lineEndInThai,
  quotedValue,
  numberForm,
];

const textOf = ({ file, start, end }: Span): string => file.text.slice(start, end);

const placeIn = (span: Span, { text, start }: SourceLine): Span => ({
  ...span,
  start,
  end: start + text.trimEnd().length,
});
