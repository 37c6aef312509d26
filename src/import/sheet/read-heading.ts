import { labelAt, type SectionKey, slashedLabel } from '../../plan/section-labels.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Line } from '../manuscript.js';
import { type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { markerAt } from './list-marker.js';

/** A line that begins a section, cut into its heading and what follows on the same line. */
export interface Heading {
  readonly key: SectionKey;
  /** Printed or automatic number before it. */
  readonly number: number | undefined;
  /** How sure it is: a label alone or with a colon, a numbered label with text behind it. */
  readonly form: 'alone' | 'colon' | 'followed';
  readonly heading: Passage;
  readonly rest: Passage;
}

const LEAD = /^(?:#{1,6}\s*)?(?:[-•]\s+)?(?:\*{1,2}|__)?\s*/u;
const NUMBER =
  /^(?:(?:ข้อ|ส่วน)(?:ที่)?\s*)?(?:([๐-๙0-9]{1,2})(?:\.[๐-๙0-9]{1,2})?\s*(?:[.)．]|(?=\s)|(?=[ก-ฮ]))|([ก-ฮ])[.)](?=\s))\s*(?:\*{1,2})?\s*/u;
/** Closing bold, then a colon or a dash that leads on. */
const TAIL = /^\s*(?:\*{1,2}|__)?\s*(?:([:：]|[-–](?=\s))\s*)?(?:\*{1,2}|__)?\s*/u;

export function readHeading(line: Line): Heading | undefined {
  const named = readNamed(line);
  return line.isHead && (!named || named.form === 'followed') ? headOf(line) : named;
}

/** At the head of a cell a section's name needs neither number nor colon before what is said of it. */
export function readBoxHeading(line: Line): Heading | undefined {
  const named = readNamed(line);
  if (named) return named;
  const text = textOf(line.passage);
  const label = labelAt(text);
  if (!label || label.key === 'foreign' || !/^\s/u.test(text.slice(label.length))) return undefined;
  return {
    key: label.key,
    number: undefined,
    form: 'followed',
    heading: slicePassage(line.passage, 0, label.length),
    rest: trimPassage(slicePassage(line.passage, label.length)),
  };
}

/** In its own column a heading is one whatever it is called. */
function headOf({ passage, marker }: Line): Heading {
  const text = textOf(passage);
  const typed = NUMBER.exec(text);
  const name = text.slice(typed?.[0].length ?? 0).replace(/\s*\([^)]*\)\s*$|[\s:：]+$/gu, '');
  const label = labelAt(name);
  return {
    key: label?.length === name.length ? label.key : 'foreign',
    number: numberOf(typed?.[1] ?? typed?.[2] ?? marker?.text),
    form: 'alone',
    heading: passage,
    rest: [],
  };
}

function readNamed(line: Line): Heading | undefined {
  const text = textOf(line.passage);
  let at = LEAD.exec(text)?.[0].length ?? 0;
  const typed = NUMBER.exec(text.slice(at));
  at += typed?.[0].length ?? 0;
  const isCounted = typed !== null || line.marker !== undefined;
  const name = text.slice(at, cellEnd(line.raw, at));
  const named = labelAt(name);
  const isWhole = named !== undefined && /^(?!\s*\/)[\s:：*]|^$/u.test(name.slice(named.length));
  const label = isCounted && !isWhole ? (slashedLabel(name) ?? named) : named;
  if (!label) return undefined;
  at += label.length;
  const tail = TAIL.exec(text.slice(at));
  const from = at + (tail?.[0].length ?? 0);
  const hasColon = tail?.[1] !== undefined || (line.raw.includes('\t') && label.length === name.length);
  const rest = trimPassage(slicePassage(line.passage, from));
  const restText = textOf(rest);
  const number = numberOf(typed?.[1] ?? typed?.[2] ?? line.marker?.text);
  const form = restText === '' ? 'alone' : hasColon ? 'colon' : 'followed';
  const words = text.slice(at - label.length, at);
  if (form === 'followed' && !mayFollow(label.key, words, number, text.slice(at), restText)) return undefined;
  return { key: label.key, number, form, heading: trimPassage(slicePassage(line.passage, 0, from)), rest };
}

/** In a table of text a tab parts heading and words, and perhaps the heading from its number: where the cell at `at` ends. */
const cellEnd = (raw: string, at: number): number =>
  [...raw.matchAll(/\t/gu)]
    .map(({ index }) => raw.slice(0, index).trim().replaceAll(/\s+/gu, ' ').length)
    .find((end) => end > at) ?? Number.POSITIVE_INFINITY;

const LONGEST_NAME = 60;

/** A counted line in the place of a section, called as no other: what it begins with tells, or nothing does. */
export function readUnknownHeading(line: Line): Heading | undefined {
  const text = textOf(line.passage);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const typed = NUMBER.exec(text.slice(lead));
  const number = numberOf(typed?.[1] ?? typed?.[2] ?? line.marker?.text);
  const name = text.slice(lead + (typed?.[0].length ?? 0));
  if (number === undefined || !/^[ก-๎]/u.test(name)) return undefined;
  const colon = /\s*[:：]\s*/u.exec(name);
  const length = colon ? colon.index + colon[0].length : name.length;
  if (length > LONGEST_NAME) return undefined;
  const at = text.length - name.length + length;
  const rest = trimPassage(slicePassage(line.passage, at));
  return {
    key: labelAt(name)?.key ?? 'foreign',
    number,
    form: rest.length === 0 ? 'alone' : 'colon',
    heading: trimPassage(slicePassage(line.passage, 0, at)),
    rest,
  };
}

/** Behind a numbered label text may go on after a space; a title even without. */
function mayFollow(
  key: SectionKey,
  label: string,
  number: number | undefined,
  after: string,
  rest: string,
): boolean {
  if (number === undefined) return /^(?:ผลผลิต|ผลลัพธ์)$/u.test(label) && /^\s/u.test(after);
  if (/^\s*(?:\*\*|__)?\s+|^\s*\*\*/u.test(after)) return true;
  return key === 'title' && /^(?:โครงการ|กิจกรรม|มาตรการ|การ|แนว|ส่งเสริม|[“"(])/u.test(rest);
}

function numberOf(text = ''): number | undefined {
  const digits = /\d+/u.exec(toArabicDigits(text))?.[0];
  const letter = markerAt(`${text.trim().replace(/[.)]$/u, '')}. `)?.marker;
  return digits !== undefined ? Number(digits) : letter?.style === 'letter' ? letter.numbers[0] : undefined;
}

/** How headings are counted: `.` or `)` behind a number, `ก.` or `ก)` for letters, or nothing. */
export function markOf({ marker, passage }: Line): string {
  const text =
    marker?.text ??
    /^[#*\s]*(?:(?:ข้อ\s*)?[๐-๙0-9]{1,2}\s*[.)]?|[ก-ฮ][.)](?=\s))/u.exec(textOf(passage))?.[0] ??
    '';
  const sign = /[.)]\s*$/u.exec(text)?.[0].trim() ?? '';
  return /[ก-ฮ]\s*[.)]\s*$/u.test(text) ? `ก${sign}` : sign;
}
