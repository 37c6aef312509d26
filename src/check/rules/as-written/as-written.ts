import { type Diagnostic, defineFinding, diagnostic } from '../../../diagnostics/diagnostic.js';
import type { WrittenValue } from '../../../source/written-values.js';
import { valueAt } from '../../../source/yaml-source.js';
import { allFiles, type Rule } from '../../rule.js';
import { HASH_CUTS_TEXT, hashInText } from './hash-in-text.js';
import { type Look, textOf } from './look.js';
import {
  ENTRY_IN_TEXT,
  entryInText,
  LOST_BLANK_LINE,
  lineEndInThai,
  lostBlankLine,
  SPACE_AT_LINE_END,
} from './typed-lines.js';

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
  hints: (p) => ({
    th: `หากไม่ต้องการ ให้เขียนเพียง ${p.inside}`,
    en: `if they are not wanted, write ${p.inside} alone`,
  }),
});

const NUMBER_FORM = defineFinding({
  code: 'check/number-form',
  severity: 'warning',
  about: { th: 'ตัวเลขต้องอ่านได้ตรงตามที่เห็น', en: 'Numbers are read as they look' },
  example: { wrong: 'budget: 10.000', right: 'budget: 10000' },
  th: (p: { written: string; value: number }) => `“${p.written}” อ่านเป็นจำนวน ${plain(p.value)}`,
  en: (p) => `“${p.written}” is read as the number ${plain(p.value)}`,
  hints: {
    th: 'เขียนด้วยเลขอารบิกล้วน ไม่มีศูนย์นำหน้า ทศนิยม (สตางค์) ไม่เกิน 2 ตำแหน่ง เช่น 12500 หรือ 12500.50',
    en: 'write plain digits, without a leading zero, with at most two decimals (satang): 12500 or 12500.50',
  },
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
  hints: (p) => ({
    th: `หากเป็นข้อความเดียวกัน ให้ครอบด้วยเครื่องหมายคำพูด: "${p.before}, ${p.after}"`,
    en: `if it is one text, put it in quotes: "${p.before}, ${p.after}"`,
  }),
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
  check: (context) =>
    allFiles(context).flatMap(({ source, draft }) =>
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
  const isReported = valueAt(draft, written.path) !== written.value;
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
