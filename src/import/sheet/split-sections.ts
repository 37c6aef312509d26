import type { SectionKey } from '../../plan/section-labels.js';
import type { Line } from '../manuscript.js';
import { type Passage, textOf } from '../passage.js';
import { type Heading, markOf, readHeading, readUnknownHeading } from './read-heading.js';

export interface Section {
  readonly key: SectionKey;
  readonly number: number | undefined;
  readonly heading: Passage;
  /** Words behind the heading and the lines below it. */
  readonly lines: readonly Line[];
}

const PART_OF_RESULTS: ReadonlySet<SectionKey> = new Set<SectionKey>(['outputs', 'outcomes', 'indicators']);

/** A sheet's lines by section. Each section comes once; a label that comes again is text. */
export function splitSections(lines: readonly Line[]): Section[] {
  const sections: { key: SectionKey; number: number | undefined; heading: Passage; lines: Line[] }[] = [];
  const seen = new Set<SectionKey>();
  const joined = joinLoneNumbers(lines);
  const counted = countedKeys(joined);
  const edge = edgeOf(joined, counted);
  const mayBeBare = counted.size === 0 && !lines.some(({ isHead }) => isHead);
  let style: string | undefined;
  joined.forEach((line, index) => {
    const read = readHeading(line);
    const isText =
      isSetIn(line, read, edge) ||
      (read?.number === undefined && read !== undefined && counted.has(read.key));
    // Where nothing is counted, a name that plans use is a heading too.
    const isBare = mayBeBare && read?.key === 'foreign' && read.form === 'alone' && seen.size >= 2;
    const isKnown = read && !isText && (isBare || isSectionHeading(read, line, seen, style));
    const known = isKnown ? read : undefined;
    const signature = SIGNATURE.test(textOf(line.passage)) ? signatureOf(line) : undefined;
    const heading = signature ?? known ?? unknownHeading(joined, index, sections.at(-1), { seen, style });
    if (!heading) {
      sections.at(-1)?.lines.push(line);
      return;
    }
    style ??= markOf(line);
    const key = holdsBoth(heading, joined[index + 1]) ? 'results' : heading.key;
    if (key !== 'foreign') seen.add(key);
    const rest: Line[] = heading.rest.length === 0 ? [] : [restOf(line, heading.rest)];
    const isOutputs = key === 'results' && textOf(heading.rest) === 'ผลผลิต';
    sections.push({ key, number: heading.number, heading: heading.heading, lines: isOutputs ? [] : rest });
    if (!isOutputs) return;
    seen.add('outputs');
    sections.push({ key: 'outputs', number: undefined, heading: heading.rest, lines: [] });
  });
  return sections;
}

/** Who signs a sheet stands behind its last section. */
const SIGNATURE =
  /^\(?(?:ลงชื่อ|ลงนาม)\)?\s*(?:$|[.…_·(])|[.…_·]{5,}\s*ผู้(?:เสนอ|เขียน|เห็นชอบ|อนุมัติ|จัดทำ|รับผิดชอบ|พิจารณา)/u;

const signatureOf = ({ passage }: Line): Heading => ({
  key: 'foreign',
  number: undefined,
  form: 'alone',
  heading: passage,
  rest: [],
});

/** `ผลที่คาดว่าจะได้รับ` with `ผลผลิต` alone below it is both: the outcomes follow behind. */
const holdsBoth = ({ key, form, rest }: Heading, below: Line | undefined): boolean => {
  if (key === 'outcomes' && form === 'colon' && textOf(rest) === 'ผลผลิต') return true;
  const inner = below && form === 'alone' ? readHeading(below) : undefined;
  return (
    key === 'outcomes' && inner?.key === 'outputs' && inner.number === undefined && inner.form === 'alone'
  );
};

/**
 * A section of a name that nobody knows goes on with the count of the sections: `6. สถานที่` between 5 and 7. Where the
 * next known section has the same number, it is the entry of a list.
 */
function unknownHeading(
  lines: readonly Line[],
  index: number,
  above: Section | undefined,
  { seen, style }: { readonly seen: ReadonlySet<SectionKey>; readonly style: string | undefined },
): Heading | undefined {
  const line = lines[index];
  if (!line || above?.number === undefined || markOf(line) !== style) return undefined;
  const heading = readUnknownHeading(line);
  if (!heading || heading.number !== above.number + 1) return undefined;
  const next = lines.slice(index + 1).find((each) => isCountedHeading(each, seen, style));
  const isEntry = next
    ? (readHeading(next)?.number ?? 0) <= heading.number
    : above.lines.some((each) => markOf(each) === style && readUnknownHeading(each)?.number === above.number);
  if (isEntry) return undefined;
  return seen.has(heading.key) ? { ...heading, key: 'foreign' } : heading;
}

function isCountedHeading(line: Line, seen: ReadonlySet<SectionKey>, style: string | undefined): boolean {
  const heading = readHeading(line);
  return heading?.number !== undefined && isSectionHeading(heading, line, seen, style);
}

/** Where the sections of lines are counted, how far their numbers are set in. */
function edgeOf(lines: readonly Line[], counted: ReadonlySet<SectionKey>): number {
  const heads = lines.filter((line) => {
    const heading = readHeading(line);
    return heading?.number !== undefined && counted.has(heading.key);
  });
  return counted.size < FEWEST_COUNTED
    ? Number.POSITIVE_INFINITY
    : Math.max(...heads.map(({ indent }) => indent ?? 0));
}
const FEWEST_COUNTED = 3;

/** A name of a section alone on a line, further in than those that are counted: the last word of a line above. */
const isSetIn = ({ kind, indent = 0 }: Line, heading: Heading | undefined, edge: number): boolean =>
  kind === 'line' &&
  heading?.number === undefined &&
  heading?.form === 'alone' &&
  !PART_OF_RESULTS.has(heading.key) &&
  indent > edge + 1;

/** Sections that have a number somewhere: the same label without one is text, as where a page broke a line. */
const countedKeys = (lines: readonly Line[]): ReadonlySet<SectionKey> =>
  new Set(
    lines.flatMap((line) => {
      const heading = readHeading(line);
      const isCounted =
        heading?.number !== undefined && (line.marker !== undefined || markOf(line).endsWith('.'));
      return heading && isCounted && !PART_OF_RESULTS.has(heading.key) ? [heading.key] : [];
    }),
  );

/** The line without its heading; what Word counted was the heading. */
function restOf({ marker: _marker, heading: _heading, ...line }: Line, passage: Passage): Line {
  return { ...line, passage };
}

function isSectionHeading(
  { key, number, form }: Heading,
  line: Line,
  seen: ReadonlySet<SectionKey>,
  style: string | undefined,
): boolean {
  if (line.isHead && key === 'foreign') return true;
  // Among numbered sections `ก.` counts entries.
  const isEntry = markOf(line).startsWith('ก') && style !== undefined && !style.startsWith('ก');
  if (isEntry && !PART_OF_RESULTS.has(key)) return false;
  if (key === 'foreign')
    return number !== undefined && form !== 'followed' && markOf(line) === (style ?? '.');
  if (seen.has(key)) return false;
  if (key === 'title') return seen.size === 0;
  if (PART_OF_RESULTS.has(key) && seen.has('results')) return form !== 'followed' || number === undefined;
  if (line.heading !== undefined) return true;
  if (number === undefined) return form !== 'followed';
  return form !== 'followed' || markOf(line) === (style ?? '.');
}

/** `๒.` alone on its line, its label on the next. */
function joinLoneNumbers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isLone = before !== undefined && /^(?:\*\*)?[๐-๙0-9]{1,2}[.)]$/u.test(before.raw.trim());
    if (before && isLone && readHeading(line)) {
      joined[joined.length - 1] = {
        ...line,
        raw: `${before.raw.trim()} ${line.raw}`,
        passage: [...before.passage, { text: ' ' }, ...line.passage],
      };
    } else joined.push(line);
  }
  return joined;
}
