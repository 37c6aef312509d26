import type { Line } from '../manuscript.js';
import { compactText, joinPassages, slicePassage, textOf, trimPassage } from '../passage.js';
import { markerAt } from '../sheet/list-marker.js';
import { readHeading } from '../sheet/read-heading.js';
import type { LineInPlace, OpenParts } from './open-parts.js';
import {
  beginsAnnouncement,
  entryName,
  isContentsHeading,
  isOwnEntry,
  type PartHeading,
  readPartHeading,
} from './part-headings.js';
import type { ChapterPlace } from './parts.js';
import { belongsToSheet, isTitleLike } from './sheet-start.js';

const CHAPTER: PartHeading = { isForeword: false, isNumberAlone: false };

/** ส่วนที่ ๔ behind the sheets is none of the last; inside one only a line that says nothing else ends it. */
export function beginChapter(parts: OpenParts, read: LineInPlace): boolean {
  const { line, text } = read;
  const heading = readPartHeading(text) ?? (isChapterTitle(parts, read) ? CHAPTER : undefined);
  // บทนำ below ส่วนที่ ๑ is its name.
  const isName = parts.part === 'chapter' && parts.chapters.at(-1)?.waitsForTitle && !heading?.isNumberAlone;
  if (!heading || isName || parts.part === 'table') return false;
  if (parts.part === 'announcement' && !parts.isSigned) return false;
  if (parts.part === 'sheet' && !parts.isSheetWhole) return false;
  const { part, isForeword, isNumberAlone } = heading;
  parts.chapters.push({
    title: slicePassage(line.passage, part?.length ?? 0),
    part: part && {
      number: part.number,
      words: trimPassage(slicePassage(line.passage, 0, part.length)),
    },
    lines: [],
    place: chapterPlace(parts, isForeword),
    waitsForTitle: isNumberAlone,
  });
  parts.part = 'chapter';
  return true;
}

/** A title that the table of contents or Word's outline has beside the parts of the plan. */
function isChapterTitle(parts: OpenParts, { line, text, next }: LineInPlace): boolean {
  if (parts.part === 'cover' || parts.isInTable) return false;
  const isListed = parts.part !== 'contents' && outermostEntries(parts).has(compactText(text));
  const outer = parts.part === 'sheet' ? parts.lastSheet?.lines.find(hasLevel)?.heading : 2;
  if (!isListed && (line.heading === undefined || outer === undefined || line.heading >= outer)) return false;
  const key = readHeading(line)?.key ?? 'foreign';
  return (
    key === 'foreign' &&
    !isOwnEntry(text) &&
    !isTitleLike(line) &&
    parts.dimensionNamed(text) === undefined &&
    !beginsAnnouncement(text, next, false) &&
    ![line, ...next].some(belongsToSheet)
  );
}

const hasLevel = ({ heading }: Line): boolean => heading !== undefined;

function outermostEntries({ contents, entries }: OpenParts): ReadonlySet<string> {
  if (entries.size === 0 && contents.length > 1) {
    const lines = contents.filter(({ passage }) => !isContentsHeading(textOf(passage)));
    const edge = Math.min(...lines.map(({ indent = 0 }) => indent));
    for (const { passage, indent = 0 } of lines)
      if (indent <= edge + 1) entries.add(compactText(entryName(textOf(passage))));
  }
  return entries;
}

function chapterPlace({ sheets, table }: OpenParts, isForeword: boolean): ChapterPlace {
  if (sheets.length > 0) return 'after-annex';
  if (table.length > 0) return 'after-table';
  return isForeword ? 'after-announcement' : 'before-table';
}

const LONGEST_TITLE = 100;

export function takeChapterLine({ chapters }: OpenParts, { line, text }: LineInPlace): void {
  const chapter = chapters.at(-1);
  if (!chapter) return;
  const isTitle = chapter.waitsForTitle && text.length <= LONGEST_TITLE && markerAt(text) === undefined;
  chapter.waitsForTitle = false;
  if (isTitle) chapter.title = joinPassages(chapter.title, line.passage, ' ');
  else chapter.lines.push(line);
}
