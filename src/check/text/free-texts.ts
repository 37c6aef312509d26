import type { SourceFile } from '../../diagnostics/source-file.js';
import type { TextKind } from '../../plan/data-files.js';
import { labelAt, type SectionKey } from '../../plan/section-labels.js';
import { toArabicDigits } from '../../thai/digits.js';
import { blankOut, type CheckedText } from './checked-text.js';
import { unwrapLines } from './unwrap-lines.js';

type Part = readonly [number, number];

/** The passages of a plain text, with the fields of a plan where its usual headings tell them. */
export function freeTexts(file: SourceFile): CheckedText[] {
  const open = (part: Part, kind: TextKind, more: Partial<CheckedText> = {}): CheckedText[] => {
    const [from, to] = trimmed(file.text, part);
    return from < to ? [openText(file, [from, to], kind, more)] : [];
  };
  return sectionsOf(file.text).flatMap(({ kind, part, project }) => {
    const more = project === undefined ? {} : { project, list: `${project}/${kind}` };
    if (kind === 'free') {
      return paragraphsOf(file.text, part).flatMap((each, index, parts) => {
        const next = parts[index + 1];
        return open(each, kind, leadsOn(file, each, next !== undefined && next[0] - each[1] < MARKER_ROOM));
      });
    }
    if (kind === 'group') {
      return groupsOf(file.text, part).flatMap((each) =>
        open(each, kind, more).map((text) => ({ ...text, ...peopleIn(text.text) })),
      );
    }
    if (!LISTED.has(kind)) return open(part, kind, more);
    return entriesOf(file.text, part).flatMap((entry, index, { length }) =>
      open(entry, kind, {
        ...more,
        ...markerBefore(file, entry[0]),
        ...leadsOn(file, entry, index < length - 1),
      }),
    );
  });
}

/** So near behind an entry the next one follows in the same list. */
const MARKER_ROOM = 12;
const LISTED: ReadonlySet<TextKind> = new Set(['objective', 'step', 'output', 'outcome']);

function openText(
  file: SourceFile,
  [from, to]: Part,
  kind: TextKind,
  more: Partial<CheckedText>,
): CheckedText {
  const { text: written, offsets } = unwrapLines(file.text.slice(from, to));
  const placeOf = (at: number): number => from + (offsets?.[at] ?? at);
  const span = (start: number, end: number) => {
    if (start < 0 || end < start || end > written.length) {
      throw new RangeError(`${start}–${end} of a text of ${written.length} in ${file.path}`);
    }
    return { file, start: placeOf(start), end: end > start ? placeOf(end - 1) + 1 : placeOf(start) };
  };
  return {
    kind,
    written,
    text: blankOut(written),
    opensList: false,
    ...more,
    span,
    // `--fix` mends plans only.
    edit: () => undefined,
  };
}

interface Section {
  readonly kind: TextKind;
  readonly part: Part;
  readonly project: string | undefined;
}

const NUMBER = String.raw`(?:[*#]{1,6}\s*)?(?:[๐-๙\d]{1,2}\s?[.)]\s*)`;
const KINDS: Readonly<Record<SectionKey, TextKind>> = {
  title: 'title',
  rationale: 'rationale',
  objectives: 'objective',
  targets: 'group',
  steps: 'step',
  period: 'period',
  budget: 'note',
  responsible: 'responsible',
  results: 'output',
  outputs: 'output',
  outcomes: 'outcome',
  indicators: 'output',
  foreign: 'free',
  place: 'free',
};

/** Sections whose text may follow on the line of their heading. */
const ONE_LINE: ReadonlySet<SectionKey> = new Set<SectionKey>(['title', 'rationale', 'period', 'budget']);
const LEAD = new RegExp(String.raw`^[ \t]*(?:${NUMBER})?`, 'u');
const DIVIDER = /^[ \t]*(?:ลำดับที่[ \t]*[๐-๙\d]+|ภาคผนวก)[ \t]*(?=\r?$)/u;

/** The heading that a line begins with, and how much of the line it is. */
function headingOf(line: string): { readonly kind: TextKind; readonly length: number } | undefined {
  const divider = DIVIDER.exec(line)?.[0];
  if (divider !== undefined) return { kind: 'free', length: divider.length };
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const label = labelAt(line.slice(lead).trimEnd());
  // What it agrees with follows in words of the line's own, which are to be read.
  if (!label || /^(?:ความ)?สอดคล้อง/u.test(line.slice(lead))) return undefined;
  const end = lead + label.length;
  const [tail = '', colon = ''] = /^[ \t]*([:：]?)[ \t]*/u.exec(line.slice(end)) ?? [];
  const isAlone = line.slice(end + tail.length).trim() === '';
  if (
    !isAlone &&
    !(ONE_LINE.has(label.key) && (colon !== '' || label.key === 'title' || (lead > 0 && tail !== '')))
  )
    return undefined;
  return { kind: KINDS[label.key], length: end + tail.length };
}

const NUMBERED = new RegExp(String.raw`^[ \t]*${NUMBER}`, 'u');
/** Before the first sheet any line with the next number ends a field. */
const isNext = (line: string, before: string): boolean => {
  const [, number = '', form] = /^[ \t]*([๐-๙\d]{1,2})\s?([.)])/u.exec(line) ?? [];
  const [, last = '', lastForm] = /^[ \t]*([๐-๙\d]{1,2})\s?([.)])/u.exec(before) ?? [];
  return number !== '' && form === lastForm && toNumber(number) === toNumber(last) + 1;
};
const toNumber = (digits: string): number => Number(toArabicDigits(digits));

/** The text cut at headings; what stands before the first is free text. */
function sectionsOf(text: string): Section[] {
  const sections: { kind: TextKind; from: number; project: string | undefined; until: number }[] = [];
  let current: (typeof sections)[number] = { kind: 'free', from: 0, project: undefined, until: text.length };
  sections.push(current);
  let sheets = 0;
  let opener = '';
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const heading = headingOf(line);
    if (!heading && sheets === 0 && current.kind !== 'free' && isNext(line, opener)) {
      current.until = index;
      current = { kind: 'free', from: index, project: undefined, until: text.length };
      sections.push(current);
    }
    if (!heading) continue;
    const { kind, length } = heading;
    if (kind === 'title') sheets += 1;
    // A heading's word inside a sheet's list is an entry of it; outside a sheet only a numbered one counts.
    if (sheets === 0 && kind !== 'free' && !NUMBERED.test(line)) continue;
    current.until = index;
    opener = line;
    const from = index + length;
    current = { kind, from, project: kind === 'free' ? undefined : `#${sheets}`, until: text.length };
    sections.push(current);
  }
  return sections.map(({ kind, from, until, project }) => ({ kind, part: [from, until], project }));
}

/** After these a sentence goes on: a blank line there is where a page ended. */
const GOES_ON = /(?:และ|หรือ|ไม่|เพื่อ|โดย|ซึ่ง|กับ|ของ|ใน|จาก|ที่|ให้|แก่|จำนวน|พ\.ศ\.|ฉบับที่|มาตรา|ข้อ|[,(“])\s*$/u;

/** Between blank lines, but for those amid a sentence or a bracket. */
function wholeParagraphs(text: string, [from, to]: Part): Part[] {
  const parts: [number, number][] = [];
  for (const { index, 0: paragraph } of text.slice(from, to).matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/gu)) {
    const part: [number, number] = [from + index, from + index + paragraph.length];
    const last = parts.at(-1);
    const before = last && text.slice(...last);
    const isTable = paragraph.includes('\t') || before?.includes('\t');
    const goesOn =
      before !== undefined &&
      ((isQuoting(before) && (isWrapped(before) || isWrapped(paragraph))) ||
        (GOES_ON.test(before) && !MARKER.test(paragraph)));
    if (last && goesOn && !isTable) last[1] = part[1];
    else parts.push(part);
  }
  return parts;
}

/** A bracket was opened a few letters before the end. */
const isOpen = (text: string): boolean => /\([^()\n]{0,24}\s*$/u.test(text);
/** At a page's end it may be farther away. */
const isQuoting = (text: string): boolean => /[(“][^()“”\n]{0,80}\s*$/u.test(text);

/** What takes no second line was not cut at a page's end. */
const isWrapped = (paragraph: string): boolean => paragraph.trim().includes('\n');

/** Passages between blank lines and list markers; cells of a table each for itself. */
function paragraphsOf(text: string, [from, to]: Part): Part[] {
  const parts: Part[] = [];
  for (const [start, end] of wholeParagraphs(text, [from, to])) {
    const paragraph = text.slice(start, end);
    if (!paragraph.includes('\t')) parts.push(...entriesOf(text, [start, end]));
    else {
      for (const { index: at, 0: cell } of paragraph.matchAll(/[^\t\n]+/gu)) {
        parts.push([start + at, start + at + cell.length]);
      }
    }
  }
  return parts;
}

const MARKER =
  /^[ \t]*(?:[-–•●][ \t]*)?(?:\(?[๐-๙\d]{1,2}(?:\.[๐-๙\d]{1,2})*\)|[๐-๙\d]{1,2}(?:\.[๐-๙\d]{1,2})*\.(?![๐-๙\d]))[ \t]*|^[ \t]*[-–•●][ \t]+/u;

/** Entries of a list, each from behind its marker on. Without markers there is one. */
function entriesOf(text: string, [from, to]: Part): Part[] {
  const parts: [number, number][] = [];
  for (const { index, 0: line } of text.slice(from, to).matchAll(/[^\n]+/gu)) {
    const last = parts.at(-1);
    // “(ฉบับที่” at the end of a line, “๒)” at the beginning of the next: no marker.
    const closes =
      last && /^(?:[ \t]*[-–][^(]*|[^(]{1,12})\)/u.test(line) && isOpen(text.slice(last[0], from + index));
    const marker = closes ? undefined : MARKER.exec(line)?.[0];
    if (marker !== undefined || !last) {
      if (last) last[1] = from + index;
      parts.push([from + index + (marker?.length ?? 0), to]);
    }
  }
  return parts;
}

/** The last entry but one of a list may end with “และ”. */
const leadsOn = ({ text }: SourceFile, entry: Part, hasNext: boolean): Partial<CheckedText> =>
  hasNext && /(?:และ|หรือ)\s*$/u.test(text.slice(...entry)) ? { opensList: true } : {};

/** The marker that ends right at `at`. */
function markerBefore(file: SourceFile, at: number): Pick<CheckedText, 'marker'> {
  const line = file.text.slice(file.text.lastIndexOf('\n', at - 1) + 1, at);
  const written = line.trim();
  if (written === '') return {};
  const start = at - line.trimStart().length;
  return { marker: { written, span: { file, start, end: start + written.length } } };
}

const HEAD_COUNT = /จำนวน\s*([๐-๙\d,]+)\s*คน/u;

/** Target groups end with their head count. */
function groupsOf(text: string, [from, to]: Part): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const { index, 0: count } of text.slice(from, to).matchAll(new RegExp(HEAD_COUNT, 'gu'))) {
    parts.push([start, from + index + count.length]);
    start = from + index + count.length;
  }
  return [...parts, [start, to]];
}

function peopleIn(text: string): Pick<CheckedText, 'people'> {
  const match = HEAD_COUNT.exec(text);
  if (!match) return {};
  const start = MARKER.exec(text)?.[0].length ?? 0;
  const count = toNumber((match[1] ?? '').replaceAll(',', ''));
  return { people: { count, name: [start, text.slice(0, match.index).trimEnd().length] } };
}

function trimmed(text: string, [from, to]: Part): Part {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return [start, Math.max(start, from + part.trimEnd().length)];
}
