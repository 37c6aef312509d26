import { CST } from 'yaml';
import { type Diagnostic, diagnostic, type SourceFile } from '../diagnostics/diagnostic.js';
import { COMMA_IN_BRACKETS } from './findings.js';

/**
 * Texts in `[ ]` and `{ }` that a comma of their own parts: `[เด็ก 1,200 คน]`, `{ group: เด็ก, เยาวชน, count: 5 }`,
 * `[แผ่นพับ (A4, 2 หน้า)]`.
 */
export function findPartedTexts(file: SourceFile, tokens: readonly CST.Token[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ value }) => {
      if (value?.type === 'flow-collection') found.push(...partedIn(file, value));
    });
  }
  return found;
}

/** A plain text of such a list: how it ends, whether it has a name before it, and what stands before it. */
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isNamed: boolean;
}

function partedIn(file: SourceFile, list: CST.FlowCollection): Diagnostic[] {
  const isMap = list.start.source === '{';
  const entries = list.items.map(({ key, sep, value }): Entry | undefined => {
    const isNamed = sep?.some(({ type }) => type === 'map-value-ind') === true;
    const token = isNamed ? value : (value ?? key);
    if (token?.type !== 'scalar') return undefined;
    return { start: token.offset, end: token.offset + token.source.length, text: token.source, isNamed };
  });
  const found: Diagnostic[] = [];
  for (let from = 0; from < entries.length; from += 1) {
    const first = entries[from];
    const to = first && isMap && !first.isNamed ? from : lastPart(file, entries, from, isMap);
    const last = entries[to];
    if (!first || !last || to === from) continue;
    from = to;
    const whole = file.text.slice(first.start, last.end);
    const comma = file.text.indexOf(',', first.end);
    found.push(diagnostic(COMMA_IN_BRACKETS, { whole }, { file, start: comma, end: comma + 1 }));
  }
  return found;
}

/** Of the last entry that belongs to the text which begins at `from`; `from` where it is that one itself. */
function lastPart(
  { text }: SourceFile,
  entries: readonly (Entry | undefined)[],
  from: number,
  isMap: boolean,
): number {
  const first = entries[from];
  let to = from;
  for (let at = from + 1; at < entries.length; at += 1) {
    const [last, next] = [entries[to], entries[at]];
    if (!first || !last || !next || next.isNamed) break;
    const gap = text.slice(last.end, next.start);
    const isAmidNumber = /[\d๐-๙]$/u.test(last.text) && gap === ',' && /^[\d๐-๙]/u.test(next.text);
    const isText = isMap || /[^!-~๐-๙]/u.test(last.text + next.text);
    const isQuarters = /^ไตรมาส/u.test(first.text);
    const isParted = isMap || (isAmidNumber && isText && !isQuarters);
    if (!isParted && !isClosedBy(text.slice(first.start, last.end), entries, at)) break;
    to = at;
  }
  return to;
}

const PAIRS = ['()', '“”', '‘’', '«»'] as const;

/** A bracket or quote that is open in `before` is closed in one of the next entries: a text has few commas. */
const isClosedBy = (before: string, entries: readonly (Entry | undefined)[], at: number): boolean =>
  PAIRS.some(
    ([open = '', close = '']) =>
      countOf(before, open) > countOf(before, close) &&
      entries
        .slice(at, at + MOST_COMMAS)
        .some((entry) => entry && countOf(entry.text, close) > countOf(entry.text, open)),
  );
const MOST_COMMAS = 20;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;
