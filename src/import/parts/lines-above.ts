import { toArabicDigits } from '../../thai/digits.js';
import type { Line } from '../manuscript.js';
import { compactText, joinAll, joinPassages, type Passage, textOf } from '../passage.js';
import { glueInCell } from '../sheet/glue.js';
import { markerAt } from '../sheet/list-marker.js';
import { readHeading } from '../sheet/read-heading.js';
import { withoutNumber } from './sheet-start.js';

const GROUP = /^([๐-๙0-9]{1,2})(?:\.[๐-๙0-9]{1,2})+\.?\s+\S/u;

/** `๑.๑ การสร้างจิตสำนึก`: a group of projects. */
export const isGroup = (text: string): boolean => GROUP.test(text);

/** Lines above a sheet that can repeat its title. */
const MOST_TITLE_LINES = 3;
const SHORTEST_TITLE = 8;

/** `1. โครงการ…` above `1.1 ชื่อโครงการ : โครงการ…` says it twice: taken from the lines above. */
export function takeRepeatedTitle(lines: Line[], line: Line, next: readonly Line[]): Passage[] {
  const heading = readHeading(line);
  if (heading?.key !== 'title') return [];
  const words = [heading.rest, ...next.slice(0, MOST_TITLE_LINES).map(({ passage }) => passage)];
  const title = compactText(words.map(textOf).join(''));
  for (let count = 1; count <= Math.min(MOST_TITLE_LINES, lines.length); count += 1) {
    const above = lines.slice(-count).map(({ passage }) => passage);
    const written = compactText(textOf(withoutNumber(joinAll(above)).title));
    if (written.length >= SHORTEST_TITLE && title.startsWith(written)) {
      lines.splice(-count);
      return above;
    }
  }
  return [];
}

/** `๑.๑.๒ แนวทาง…` between two sheets of dimension 1: taken from the lines above. */
export function takeGroups(lines: Line[], dimension: number | undefined): Passage[] {
  const from = lines.findLastIndex((line) => {
    const number = GROUP.exec(textOf(line.passage))?.[1];
    const isOwn = number !== undefined && Number(toArabicDigits(number)) === dimension;
    return !isOwn || readHeading(line) !== undefined;
  });
  return lines.splice(from + 1).map(({ passage }) => passage);
}

/** A title that a page broke goes on in the next line, close below. */
export const goesOnTitle = (title: Line, { kind, hasBlankBefore, passage, marker, ...line }: Line): boolean =>
  kind === 'line' &&
  !hasBlankBefore &&
  marker === undefined &&
  markerAt(textOf(passage)) === undefined &&
  readHeading({ kind, hasBlankBefore, passage, ...line }) === undefined &&
  title.page === line.page;

export function joinTitleLines(title: Line, rest: Line): Line {
  const glue = glueInCell(textOf(title.passage), textOf(rest.passage));
  const passage = joinPassages(title.passage, rest.passage, glue);
  return { ...title, passage, raw: textOf(passage) };
}
