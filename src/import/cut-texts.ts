import type { SectionKey, TextPart } from '../plan/section-labels.js';
import { openLedger } from './ledger.js';
import { type Line, toManuscript } from './manuscript.js';
import { findParts } from './parts/find-parts.js';
import { type Passage, startOf, textOf } from './passage.js';
import { goesOnInside, markerAt } from './sheet/list-marker.js';
import { toTokens } from './sheet/list-tokens.js';
import { measurePages } from './sheet/page-setting.js';
import { readHeading } from './sheet/read-heading.js';
import { groupsOf } from './sheet/read-targets.js';
import { splitSections } from './sheet/split-sections.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The passages of any text, with the sections of the sheets that it has: as the import reads them, in their places. */
export function cutTexts(text: string): TextPart[] {
  const blocks = text
    .split('\n')
    .map((line, index) => ({ kind: 'line' as const, text: line, line: index + 1 }));
  const manuscript = toManuscript([{ name: '', blocks, diagnostics: [] }], { isAsWritten: true });
  const lines = manuscript.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]));
  const sheets = findParts(manuscript, undefined).sheets.map((sheet) => sheet.lines);
  const bare = sheets.length > 0 ? -1 : lines.findIndex((line) => isCounted(line));
  const found = (bare < 0 ? sheets : [lines.slice(bare)])
    .flatMap((own, sheet) => sectionsOf(own, sheet, text))
    .filter(({ key }) => key !== 'foreign' && key !== 'place');
  const setting = measurePages(lines);
  const parts = found.flatMap(({ lines: own, ...section }) => {
    if (LISTED.has(section.key)) return entriesOf({ ...section, lines: own });
    if (section.key !== 'targets') return [{ ...section, hasNext: false }];
    const groups = groupsOf(own, setting, openLedger());
    return groups.map((group) => ({ ...section, ...rangeOf(group), hasNext: false }));
  });
  return [...freeParts(text, found), ...parts].sort((one, other) => one.from - other.from);
}

/** A section is counted where no title stands above it. */
const isCounted = (line: Line): boolean => {
  const heading = readHeading(line);
  return heading?.number !== undefined && heading.form !== 'followed' && heading.key !== 'foreign';
};

interface FoundSection {
  readonly key: SectionKey;
  readonly sheet: number;
  readonly from: number;
  readonly to: number;
  /** With its heading. */
  readonly start: number;
  readonly lines: readonly Line[];
}

function sectionsOf(lines: readonly Line[], sheet: number, text: string): FoundSection[] {
  const sections = splitSections(lines);
  return sections.map(({ key, heading, lines: own }) => {
    const start = startOf(heading) ?? 0;
    const last = own.at(-1);
    const from = start + textOf(heading).length;
    return { key, sheet, start, from, to: last ? endOf(last, text) : from, lines: own };
  });
}

const endOf = ({ start }: Line, text: string): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};

const rangeOf = (passage: Passage): Range => {
  const last = passage.findLast(({ start }) => start !== undefined);
  return { from: startOf(passage) ?? 0, to: (last?.start ?? 0) + (last?.text.length ?? 0) };
};

const LISTED: ReadonlySet<SectionKey> = new Set([
  'objectives',
  'steps',
  'results',
  'outputs',
  'outcomes',
  'indicators',
] as const);

/** Entries of a list, each from behind its marker on; without markers there is one. */
function entriesOf({ key, sheet, to, lines }: FoundSection): TextPart[] {
  const tokens = toTokens(lines, { hasInline: false });
  const firsts = tokens.filter(({ marker }, index) => index === 0 || marker !== undefined);
  return firsts.map(({ words, markerWords, line }, index): TextPart => {
    const next = firsts[index + 1];
    return {
      key,
      sheet,
      from: startOf(words) ?? line.start,
      to: next ? (startOf(next.markerWords) ?? next.line.start) : to,
      ...(markerWords.length > 0 && { marker: rangeOf(markerWords) }),
      hasNext: next !== undefined,
    };
  });
}

/** What lies between the sections. */
function freeParts(text: string, sections: readonly FoundSection[]): TextPart[] {
  const edges = [0, ...sections.flatMap(({ start, to }) => [start, to]), text.length];
  const parts: TextPart[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const ranges = passagesIn(text, { from: edges[at] ?? 0, to: edges[at + 1] ?? 0 });
    ranges.forEach((range, index) => {
      const next = ranges[index + 1];
      parts.push({
        key: 'free',
        ...range,
        hasNext: next !== undefined && next.from - range.to < MARKER_ROOM,
      });
    });
  }
  return parts;
}

/** So near behind an entry the next one follows in the same list. */
const MARKER_ROOM = 12;

/** Passages between blank lines and list markers; cells of a table each for itself. */
const passagesIn = (text: string, range: Range): Range[] =>
  wholeParagraphs(text, range).flatMap(({ from, to }) => {
    const paragraph = text.slice(from, to);
    return paragraph.includes('\t')
      ? [...paragraph.matchAll(/[^\t\n]+/gu)].map(({ index, 0: { length } }) => ({
          from: from + index,
          to: from + index + length,
        }))
      : markedEntries(paragraph).map((each) => ({ from: from + each.from, to: from + each.to }));
  });

/** After these a sentence goes on: a blank line there is where a page ended. */
const GOES_ON = /(?:และ|เพื่อ|โดย|ซึ่ง|กับ|ของ|จาก|จำนวน|พ\.ศ\.|ฉบับที่|มาตรา|[,(“])\s*$/u;
/** It may as well end there: ใช้งานในเขตชั้นใน, พร้อมระบุวันที่, มีจริงหรือไม่, รินน้ำส่งให้. */
const MAY_GO_ON = /(?:หรือ|ไม่|ใน|ที่|ให้|แก่|ข้อ)\s*$/u;
/** A bracket or a quotation that a page broke. */
const IS_OPEN = /[(“][^()“”\n]{0,80}\s*$/u;

/** What takes no second line was not cut at a page's end. */
const isWrapped = (paragraph: string): boolean => paragraph.trim().includes('\n');

/** No page is so wide: who saved it wrote a paragraph a line. */
const LONGEST_LINE = 200;
/** Nor is a paragraph so long, some ten pages: rules compare all of one with each other. */
const LONGEST_PARAGRAPH = 20_000;

/** Lines up to a blank one, or to one that no page is wide enough for. */
function paragraphsIn(text: string): Range[] {
  const paragraphs: Range[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) paragraphs.push({ from, to });
    from = -1;
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    next = text.indexOf('\n', at) + 1 || text.length;
    const isBlank = text.slice(at, next).trim() === '';
    if (isBlank) close(at);
    else if (from < 0) from = at;
    if (next - at > LONGEST_LINE || next - from > LONGEST_PARAGRAPH) close(next);
  }
  close(text.length);
  return paragraphs;
}

/** Between blank lines, but for those amid a sentence or a bracket. */
function wholeParagraphs(text: string, { from, to }: Range): Range[] {
  const parts: { from: number; to: number }[] = [];
  for (const range of paragraphsIn(text.slice(from, to))) {
    const part = { from: from + range.from, to: from + range.to };
    const paragraph = text.slice(part.from, part.to);
    const last = parts.at(-1);
    const before = last && text.slice(last.from, last.to);
    const isTable = paragraph.includes('\t') || before?.includes('\t');
    const goesOn =
      before !== undefined &&
      (((IS_OPEN.test(before) || MAY_GO_ON.test(before)) && (isWrapped(before) || isWrapped(paragraph))) ||
        (GOES_ON.test(before) && beginsEntry(paragraph, '') === 0));
    if (last && goesOn && !isTable) last.to = part.to;
    else parts.push(part);
  }
  return parts;
}

function markedEntries(paragraph: string): Range[] {
  const parts: { from: number; to: number }[] = [];
  for (const { index, 0: line } of paragraph.matchAll(/[^\n]+/gu)) {
    const last = parts.at(-1);
    const length = beginsEntry(line, last ? paragraph.slice(last.from, index).trimEnd() : '');
    if (length === 0 && last) continue;
    if (last) last.to = index;
    parts.push({ from: index + length, to: paragraph.length });
  }
  return parts;
}

/** Length of the marker at the head of a line; a letter or a number without a sign is a word of free text. */
function beginsEntry(line: string, before: string): number {
  const space = line.length - line.trimStart().length;
  const found = goesOnInside(before, line) ? undefined : markerAt(line.trimStart());
  const isSign =
    found?.marker.style !== 'letter' &&
    /^\S*[.)–•●-]\s*$/u.test(line.slice(space, space + (found?.length ?? 0)));
  return found && isSign ? space + found.length : 0;
}
