import { defineFinding, diagnostic } from '../../../diagnostics/diagnostic.js';
import { openComment } from '../../../plan/open-mark.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../../thai/months.js';
import { type Look, textOf } from './look.js';

export const HASH_CUTS_TEXT = defineFinding({
  code: 'check/hash-cuts-text',
  severity: 'warning',
  about: {
    th: 'ข้อความต้องไม่หายไปหลังเครื่องหมาย # (เว้นวรรคแล้ว # คือหมายเหตุที่ไม่พิมพ์)',
    en: 'No text is lost behind a #, which begins a comment where a space is before it',
  },
  th: (p: { lost: string }) => `ตั้งแต่เครื่องหมาย # ไปจนสุดบรรทัดเป็นหมายเหตุของผู้เขียน จะไม่พิมพ์ “${p.lost}”`,
  en: (p) => `from the # on the line is a comment: “${p.lost}” is not printed`,
  hints: [
    { th: 'หากเป็นข้อความ ให้ครอบข้อความทั้งหมดด้วย "…"', en: 'if it is text, put the whole text in quotes "…"' },
    {
      th: 'หากเป็นหมายเหตุ ให้ย้ายไปไว้บรรทัดของตัวเองเหนือบรรทัดนี้ ขึ้นต้นด้วย “# ”',
      en: 'if it is a comment, move it to a line of its own above, beginning with “# ”',
    },
  ],
});

/**
 * `… #NoGift` ends the text. A comment has a blank behind its sign, or stands behind no text; but the text before it is
 * whole, and its sign counts nothing: `(รุ่น # 2)` and `ครั้งที่ # 1` are text.
 */
export const hashInText: Look = ({ value, style, lines, comment }) => {
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
