import { toArabicDigits } from '../../thai/digits.js';
import type { LeftOutText, SourceLine } from '../source-text.js';

/** Lines of a page that are looked at, from its top and from its bottom. */
const EDGE = 2;
/** A head repeats on at least so many pages, and on so great a part of all: the head of a table does not. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;

/** `- ๒ -`, `2`, `หน้า ๒`, `2/40`: a page number and nothing else. */
const PAGE_NUMBER = /^[-–—\s]*(?:หน้า(?:ที่)?\s*)?([0-9๐-๙]{1,4})(?:\s*(?:\/|จาก)\s*[0-9๐-๙]{1,4})?[-–—\s]*$/u;

interface Edge {
  readonly line: SourceLine;
  readonly isTop: boolean;
  /** Lines between it and the edge of the page, and the next of them, which runs too where it does. */
  readonly depth: number;
  readonly outer: SourceLine | undefined;
}

/**
 * Parts running heads, running feet and page numbers from the lines of a file with pages. A line at the edge
 * of a page, or next to one that is, is one if it repeats there on many pages, a number in it counting the pages or none, or if it is a
 * number alone that counts the pages. `ลำดับที่ ๑`, `ลำดับที่ ๒` at the tops of pages are headings: they count
 * something else. Blank lines around a running line stay.
 */
export function findRunningLines(lines: readonly SourceLine[]): {
  readonly running: readonly LeftOutText[];
  readonly rest: readonly SourceLine[];
} {
  const pages = groupByPage(lines);
  const edges = pages.flatMap(edgesOf);
  const offset = commonOffset(edges);
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  const running = new Map<SourceLine, LeftOutText>();
  // From the edge inwards: what stands within counts only where all outside of it runs.
  for (let depth = 0; depth < EDGE; depth += 1) {
    const reached = edges.filter((edge) => edge.depth === depth && (!edge.outer || running.has(edge.outer)));
    const pagesOfKey = new Map<string, Set<number>>();
    for (const edge of reached) {
      for (const key of keysOf(edge)) {
        pagesOfKey.set(key, (pagesOfKey.get(key) ?? new Set()).add(edge.line.page ?? 1));
      }
    }
    const kindOf = (edge: Edge): LeftOutText['kind'] | undefined => {
      if (numberAlone(edge.line) !== undefined) {
        return offset !== undefined && offsetOf(edge.line) === offset ? 'page-number' : undefined;
      }
      const repeats = keysOf(edge).some((key) => (pagesOfKey.get(key)?.size ?? 0) >= least);
      if (!repeats) return undefined;
      return edge.isTop ? 'header' : 'footer';
    };
    for (const edge of reached) {
      const kind = kindOf(edge);
      if (kind) running.set(edge.line, describeRunning(edge.line, kind));
    }
  }
  return { running: [...running.values()], rest: lines.filter((line) => !running.has(line)) };
}

const describeRunning = ({ text, line, page }: SourceLine, kind: LeftOutText['kind']): LeftOutText => ({
  kind,
  text: text.trim(),
  line,
  ...(page !== undefined && { page }),
});

function groupByPage(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const pages = new Map<number, SourceLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page ?? 1) ?? [];
    page.push(line);
    pages.set(line.page ?? 1, page);
  }
  return [...pages.values()];
}

function edgesOf(page: readonly SourceLine[]): readonly Edge[] {
  const filled = page.filter(({ text }) => text.trim() !== '');
  const top = filled.slice(0, EDGE);
  // A short page has one edge only, lest a heading alone on its page be taken for both.
  const bottom = filled.slice(Math.max(EDGE, filled.length - EDGE)).reverse();
  return [
    ...top.map((line, depth) => ({ line, isTop: true, depth, outer: top[depth - 1] })),
    ...bottom.map((line, depth) => ({ line, isTop: false, depth, outer: bottom[depth - 1] })),
  ];
}

/** The number of a page beside other words: after `หน้า` or a dash, or set apart by a wide gap. */
const NUMBER_BESIDE = /(?:หน้า(?:ที่)?\s*|page\s*|[-–—|]\s*|\s{2})([0-9๐-๙]{1,4})[-–—\s]*$/iu;

/** The line as it is, and with its page number, if it has one, told as a distance from the page's own. */
function keysOf({ line, isTop }: Edge): readonly string[] {
  const text = line.text.trim();
  const key = `${isTop} ${text.replaceAll(/\s+/gu, ' ')}`;
  const found = NUMBER_BESIDE.exec(text);
  if (found?.[1] === undefined) return [key];
  const words = text.slice(0, found.index).replaceAll(/\s+/gu, ' ');
  return [key, `${isTop} ${words} #${toNumber(found[1]) - (line.page ?? 1)}`];
}

const numberAlone = ({ text }: SourceLine): string | undefined => PAGE_NUMBER.exec(text.trim())?.[1];

/** Number printed minus page: the same on every page that is numbered in one run. */
function offsetOf(line: SourceLine): number | undefined {
  const digits = numberAlone(line);
  return digits === undefined ? undefined : toNumber(digits) - (line.page ?? 1);
}

const toNumber = (digits: string): number => Number(toArabicDigits(digits));

function commonOffset(edges: readonly Edge[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { line } of edges) {
    const offset = offsetOf(line);
    if (offset !== undefined) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, left], [, right]) => right - left);
  return best && best[1] >= 2 ? best[0] : undefined;
}
