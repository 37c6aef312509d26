import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { defineFinding, diagnostic } from '../../diagnostics/finding.js';
import type { Span } from '../../diagnostics/source-file.js';
import { openComment } from '../../plan/open-mark.js';
import type { SourceLine } from '../../source/mapped-text.js';
import type { WrittenValue } from '../../source/written-values.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';
import type { Rule } from '../rule.js';
import { childOf } from '../schema/salvage.js';

const HASH_CUTS_TEXT = defineFinding({
  code: 'check/hash-cuts-text',
  severity: 'warning',
  about: {
    th: 'ข้อความต้องไม่หายไปหลังเครื่องหมาย # (เว้นวรรคแล้ว # คือหมายเหตุที่ไม่พิมพ์)',
    en: 'No text is lost behind a #, which begins a comment where a space is before it',
  },
  th: (p: { lost: string }) => `ตั้งแต่เครื่องหมาย # ไปจนสุดบรรทัดเป็นหมายเหตุของผู้เขียน จะไม่พิมพ์ “${p.lost}”`,
  en: (p) => `from the # on the line is a comment: “${p.lost}” is not printed`,
  hints: () => [
    { th: 'หากเป็นข้อความ ให้ครอบข้อความทั้งหมดด้วย "…"', en: 'if it is text, put the whole text in quotes "…"' },
    {
      th: 'หากเป็นหมายเหตุ ให้ย้ายไปไว้บรรทัดของตัวเองเหนือบรรทัดนี้ ขึ้นต้นด้วย “# ”',
      en: 'if it is a comment, move it to a line of its own above, beginning with “# ”',
    },
  ],
});

const ENTRY_IN_TEXT = defineFinding({
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

const LOST_BLANK_LINE = defineFinding({
  code: 'check/lost-blank-line',
  severity: 'warning',
  about: {
    th: 'บรรทัดว่างในข้อความเดียวไม่พิมพ์ ย่อหน้าใหม่ต้องเป็นรายการใหม่',
    en: 'An empty line inside one text is not printed; a new paragraph is a new entry',
  },
  th: (_: object) => 'บรรทัดว่างก่อนหน้านี้จะไม่พิมพ์ ข้อความจะต่อกันเป็นย่อหน้าเดียว',
  en: () => 'the empty line before this one is not printed: the text goes on in one paragraph',
  hints: () => [
    {
      th: 'หากเป็นย่อหน้าใหม่ ให้ขึ้นต้นด้วย “- ” เป็นอีกรายการหนึ่ง มิฉะนั้นให้ลบบรรทัดว่าง',
      en: 'for a new paragraph begin another entry with “- ”; otherwise remove the empty line',
    },
  ],
});

const SPACE_AT_LINE_END = defineFinding({
  code: 'check/space-at-line-end',
  severity: 'warning',
  about: {
    th: 'ขึ้นบรรทัดใหม่ในข้อความเดียวพิมพ์เป็นวรรค จึงต้องขึ้นตรงที่มีวรรค',
    en: 'A line end inside a text prints as a space, so it stands where a space belongs',
  },
  th: (p: { before: string; after: string }) =>
    `ขึ้นบรรทัดใหม่กลางข้อความ จะพิมพ์เป็นวรรค “…${p.before} ${p.after}…”`,
  en: (p) => `this line ends inside a Thai text; a space is printed: “…${p.before} ${p.after}…”`,
  hints: () => [
    {
      th: 'ต่อสองบรรทัดเป็นบรรทัดเดียว หรือขึ้นบรรทัดใหม่ตรงที่ต้องการเว้นวรรค',
      en: 'join the two lines, or end the line where a space belongs',
    },
  ],
});

const QUOTED_VALUE = defineFinding({
  code: 'check/quoted-value',
  severity: 'warning',
  about: {
    th: 'เครื่องหมายคำพูดรอบค่าทั้งหมดจะพิมพ์ออกมา',
    en: 'Quotes around a whole value that would be printed',
  },
  example: { wrong: 'name: “หนองไผ่”', right: 'name: หนองไผ่' },
  th: (p: { inside: string }) => `เครื่องหมายคำพูดที่ครอบ “${p.inside}” จะพิมพ์ออกมาด้วย`,
  en: (p) => `the quotes around “${p.inside}” are printed too`,
  hints: (p) => [
    { th: `หากไม่ต้องการ ให้เขียนเพียง ${p.inside}`, en: `if they are not wanted, write ${p.inside} alone` },
  ],
});

const NUMBER_FORM = defineFinding({
  code: 'check/number-form',
  severity: 'warning',
  about: { th: 'ตัวเลขต้องอ่านได้ตรงตามที่เห็น', en: 'Numbers are read as they look' },
  example: { wrong: 'budget: 10.000', right: 'budget: 10000' },
  th: (p: { written: string; value: number }) => `“${p.written}” อ่านเป็นจำนวน ${plain(p.value)}`,
  en: (p) => `“${p.written}” is read as the number ${plain(p.value)}`,
  hints: () => [
    {
      th: 'เขียนด้วยเลขอารบิกล้วน ไม่มีศูนย์นำหน้า ทศนิยม (สตางค์) ไม่เกิน 2 ตำแหน่ง เช่น 12500 หรือ 12500.50',
      en: 'write plain digits, without a leading zero, with at most two decimals (satang): 12500 or 12500.50',
    },
  ],
});

const PARTED_AT_COMMA = defineFinding({
  code: 'check/parted-at-comma',
  severity: 'warning',
  about: {
    th: 'จุลภาคในวงเล็บ [ ] คั่นรายการ ไม่ใช่คั่นคำในข้อความเดียวกัน',
    en: 'In [ ] a comma parts entries, not the words of one text',
  },
  example: {
    wrong: 'steps: [ประชุมวันที่ 5, 12 ตุลาคม, รายงานผล]',
    right: 'steps: ["ประชุมวันที่ 5, 12 ตุลาคม", รายงานผล]',
  },
  th: (p: { before: string; after: string }) => `จุลภาคตรงนี้แยก “${p.before}” กับ “${p.after}” เป็นคนละรายการ`,
  en: (p) => `the comma here makes two entries of “${p.before}” and “${p.after}”`,
  hints: (p) => [
    {
      th: `หากเป็นข้อความเดียวกัน ให้ครอบด้วยเครื่องหมายคำพูด: "${p.before}, ${p.after}"`,
      en: `if it is one text, put it in quotes: "${p.before}, ${p.after}"`,
    },
  ],
});

const plain = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 20 });

/** What is lost or changed between what was typed and what is read, without an error. */
export const asWritten: Rule = {
  findings: [
    HASH_CUTS_TEXT,
    ENTRY_IN_TEXT,
    LOST_BLANK_LINE,
    SPACE_AT_LINE_END,
    QUOTED_VALUE,
    NUMBER_FORM,
    PARTED_AT_COMMA,
  ],
  check: ({ plan, projects, chapters }) =>
    [plan, ...projects.values(), ...chapters.values()].flatMap(({ source, draft }) =>
      source.broken
        ? []
        : source
            .writtenValues()
            .flatMap((written, index, all) => [
              ...lookAt(written, draft),
              ...partedAt(all[index - 1], written),
            ]),
    ),
};

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

/** `[วันที่ 5, 12 ตุลาคม]`, `[อบรม, และรายงานผล]`: no entry begins so. */
function partedAt(before: WrittenValue | undefined, { value, style, span }: WrittenValue): Diagnostic[] {
  if (typeof before?.value !== 'string' || typeof value !== 'string') return [];
  if (before.style !== 'bare' || style !== 'bare' || !/[^\d๐-๙]/u.test(before.value + value)) return [];
  const { file, start, end } = { file: span.file, start: before.span.end, end: span.start };
  if (!/^\s*,\s*$/u.test(file.text.slice(start, end))) return [];
  const goesOn = /[\d๐-๙]$/u.test(before.value) ? /^(?:และ|หรือ|ฯลฯ|[\d๐-๙]+(?!ส))/u : /^(?:และ|หรือ|ฯลฯ)/u;
  const place = { file, start: file.text.indexOf(',', start), end: file.text.indexOf(',', start) + 1 };
  return goesOn.test(value)
    ? [diagnostic(PARTED_AT_COMMA, { before: before.value, after: value }, place)]
    : [];
}

/** One look at a value: a finding, where it sees one. */
type Look = (written: WrittenValue) => Diagnostic | undefined;

/**
 * `… #NoGift` ends the text. A comment has a blank behind its sign, or stands behind no text; but the text before it is
 * whole, and its sign counts nothing: `(รุ่น # 2)` and `ครั้งที่ # 1` are text.
 */
const hashInText: Look = ({ value, style, lines, comment }) => {
  if (!comment || !(style === 'missing' || (typeof value === 'string' && !NO_TEXT.test(value))))
    return undefined;
  const text = textOf(comment);
  const words = text.replace(/^#+\s*/u, '');
  const isComment =
    /^#+(?:\s|$|-|!|["'\w]+:(?:\s|$))/u.test(text) || openComment(text.replace(/^#+/u, '')) !== undefined;
  const isCut = style === 'bare' && (isUnfinished(lines.at(-1)?.text ?? '') || NUMBER_SIGN.test(text));
  return isComment && !(isCut && openComment(words) === undefined)
    ? undefined
    : diagnostic(HASH_CUTS_TEXT, { lost: text }, comment);
};

/** Ids, choices and dates: words of the program, which nobody prints. */
const NO_TEXT = /^[a-z\d-]*$/;

/** A number that begins no date: `# 1`, not `# 5 ม.ค. 2569` or `# 12/1/69`. */
const NUMBER_SIGN = new RegExp(
  `^#\\s*[\\d๐-๙]+(?![\\d๐-๙]|[-/.:][\\d๐-๙]|\\s*(?:${[...THAI_MONTHS, ...THAI_SHORT_MONTHS].map((month) => month.replaceAll('.', '\\.')).join('|')}))`,
  'u',
);

/** A text that ends inside brackets or quotes, or with a word that asks for another. */
const isUnfinished = (text: string): boolean =>
  ASKS_FOR_MORE.test(text) || PAIRS.some(([open, close]) => countOf(text, open) > countOf(text, close));

const ASKS_FOR_MORE =
  /(?:แฮชแท็ก|แฮชแทก|hashtag|เครื่องหมาย|สัญลักษณ์|หมายเลข|เลขที่|ครั้งที่|รุ่นที่|ฉบับที่|ข้อที่|ลำดับที่|และ|หรือ|เช่น|ได้แก่|ว่า)\s*$/iu;
const PAIRS = [
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
] as const;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** Below a text, `- ` begins no entry: it goes on with the text. */
const entryInText: Look = ({ style, span, lines }) => {
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
const lostBlankLine: Look = ({ style, span, lines }) => {
  if (style === 'missing') return undefined;
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const at = lines.findIndex(({ text }, index) => index > first && index < last && text.trim() === '');
  const next = at < 0 ? undefined : lines.slice(at).find(({ text }) => text.trim() !== '');
  return next && diagnostic(LOST_BLANK_LINE, {}, placeIn(span, next));
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

/** Quotes around a whole value are part of it when they are not the two that the file format knows. */
const quotedValue: Look = ({ value, style, span, lines }) => {
  if (typeof value !== 'string' || (style !== 'bare' && style !== 'quoted') || lines.length > 1)
    return undefined;
  const match = /^(?:“([^“”]+)”|‘([^‘’]+)’|«([^«»]+)»|„([^„”“]+)[”“]|"([^"]+)"|'([^']+)')$/u.exec(
    value.trim(),
  );
  const inside = match?.slice(1).find((group) => group !== undefined);
  return inside === undefined ? undefined : diagnostic(QUOTED_VALUE, { inside }, span);
};

/** A number that is read as another than it looks like: 0123, 10.000, 1e5, 0x1F, 12500.505. */
const numberForm: Look = ({ value, style, span }) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || style !== 'bare') return undefined;
  const written = textOf(span);
  if (/^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/.test(written) && Number.isSafeInteger(Math.round(value * 100)))
    return undefined;
  return diagnostic(NUMBER_FORM, { written, value }, span);
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
