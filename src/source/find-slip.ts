import { type Diagnostic, diagnostic, type SourceFile, type Span } from '../diagnostics/diagnostic.js';
import {
  CONTINUATION,
  DASH_AS_VALUE,
  DASH_COLUMN,
  ODD_SPACE,
  SPACE_AFTER_COLON,
  SPECIAL_START,
  TAB_INDENT,
  TEXT_BESIDE_SIGN,
  TWO_FIELDS,
  WRONG_COLON,
  WRONG_DASH,
} from './findings.js';
import { lineStarts, lineText } from './line-column.js';

/** A line that could not be read, and the last one before it that is not empty. */
interface Line {
  readonly text: string;
  readonly before: string;
  /** Place of a part of it. */
  span(from: number, to?: number): Span;
}

/** One slip of the pen: a finding, where the line shows it. */
type Slip = (line: Line) => Diagnostic | undefined;

const oddSpace: Slip = ({ text, span }) => {
  const match = /^( *(?:-? *|[A-Za-z]\w*:))([\u00A0\u2000-\u200B\u202F\u3000\uFEFF]+)/u.exec(text);
  const start = match?.[1]?.length ?? 0;
  return match ? diagnostic(ODD_SPACE, {}, span(start, start + (match[2]?.length ?? 1))) : undefined;
};

const tabIndent: Slip = ({ text, span }) => {
  const match = /^( *)\t+/.exec(text);
  return match ? diagnostic(TAB_INDENT, {}, span(match[1]?.length ?? 0, match[0].length)) : undefined;
};

/** `name:บ้านแหง`: without the space the parser sees one word and complains about what follows. */
const unspacedColon: Slip = ({ text, span }) => {
  const match = /^\s*(?:- +)?([A-Za-z]\w*):(?=[^\s/])/.exec(text);
  if (!match) return undefined;
  const end = match[0].length;
  return diagnostic(SPACE_AFTER_COLON, { field: match[1] ?? '' }, span(end - 1, end));
};

const wrongColon: Slip = ({ text, span }) => {
  const match = /^(\s*(?:- +)?([A-Za-z]\w*)\s*)([：﹕=;])/u.exec(text);
  const at = match?.[1]?.length ?? 0;
  return match
    ? diagnostic(WRONG_COLON, { field: match[2] ?? '', sign: match[3] ?? '' }, span(at, at + 1))
    : undefined;
};

const wrongDash: Slip = ({ text, span }) => {
  const match = /^( *)([\p{S}\p{Pd}*•·‣]+(?<!-)|--+|-(?=[^\s-])|o(?= )|\(?[\d๐-๙]{1,2}[.)])\s*(?=\S)/u.exec(
    text,
  );
  const [, indent = '', sign = ''] = match ?? [];
  return match
    ? diagnostic(WRONG_DASH, { sign }, span(indent.length, indent.length + sign.length))
    : undefined;
};

const dashAsValue: Slip = ({ text, span }) => {
  const match = /^( *(?:- +)?([A-Za-z]\w*): *)-\s*$/.exec(text);
  const at = match?.[1]?.length ?? 0;
  return match ? diagnostic(DASH_AS_VALUE, { field: match[2] ?? '' }, span(at, at + 1)) : undefined;
};

const textBesideSign: Slip = ({ text, span }) => {
  const match = /^( *(?:- +)*(?:[A-Za-z]\w*: +)?)([|>][-+]?)(\d?) +(?=[^\s#])/.exec(text);
  const [whole = '', lead = '', sign = '', digit] = match ?? [];
  if (digit)
    return diagnostic(SPECIAL_START, { character: sign.charAt(0) }, span(lead.length, lead.length + 1));
  return match ? diagnostic(TEXT_BESIDE_SIGN, { sign }, span(whole.length, text.length)) : undefined;
};

const twoFields: Slip = ({ text, span }) => {
  const match = /^( *(?:- +)?[A-Za-z]\w*: [^"'#]*?[\s,])([A-Za-z]\w*):(?:\s|$)/.exec(text);
  const [, lead = '', field = ''] = match ?? [];
  return match ? diagnostic(TWO_FIELDS, { field }, span(lead.length, lead.length + field.length)) : undefined;
};

/** `"ก" ข`, `[ร่าง] แผน`, `} ข`: what begins as something else than a text. */
const signBeforeText: Slip = ({ text, span }) => {
  const match = BROKEN_START.exec(text);
  const at = match?.[1]?.length ?? 0;
  return match ? diagnostic(SPECIAL_START, { character: text.charAt(at) }, span(at, at + 1)) : undefined;
};

const BROKEN_START =
  /^( *(?:- +)*(?:[A-Za-z]\w*: +)?)(?:(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})\s*[^\s#,]|[\]},])/u;

const dashColumn: Slip = ({ text, before, span }) => {
  const column = dashOf(text);
  const wanted = dashOf(before);
  return column === undefined || wanted === undefined || column === wanted
    ? undefined
    : diagnostic(DASH_COLUMN, { column: column + 1, wanted: wanted + 1 }, span(column, column + 1));
};

const dashOf = (line: string): number | undefined => {
  const at = line.search(/\S/u);
  return line.startsWith('- ', at) ? at : undefined;
};

const continuation: Slip = ({ text, before, span }) => {
  const at = text.search(/\S/u);
  const isText = /^[ก-๎“(]/u.test(text.slice(Math.max(0, at))) && !/:(?:\s|$)/u.test(text);
  return isText && before !== '' && at <= before.search(/\S/u)
    ? diagnostic(CONTINUATION, {}, span(at, text.length))
    : undefined;
};

const SLIPS: readonly Slip[] = [
  oddSpace,
  tabIndent,
  unspacedColon,
  wrongColon,
  wrongDash,
  dashAsValue,
  textBesideSign,
  twoFields,
  dashColumn,
  continuation,
  signBeforeText,
];

/** What was typed wrongly on the line of an error, or else on the line before it. */
export function findSlip(file: SourceFile, number: number): Diagnostic | undefined {
  const before = lineBefore(file, number);
  return slipIn(file, number, SLIPS) ?? (before > 0 ? slipIn(file, before, NOTICED_LATE) : undefined);
}

/** Slips that the parser meets on the next line only. */
const NOTICED_LATE: readonly Slip[] = [oddSpace, tabIndent, unspacedColon, wrongColon, wrongDash];

/** The first special space or tab in the indentation of a line: what follows it is read otherwise. */
export function findOddIndent(file: SourceFile, until: number): Diagnostic | undefined {
  for (let number = 1; number <= until; number += 1) {
    const found = slipIn(file, number, [oddSpace, tabIndent]);
    if (found) return found;
  }
  return undefined;
}

function slipIn(file: SourceFile, number: number, slips: readonly Slip[]): Diagnostic | undefined {
  const start = lineStarts(file)[number - 1] ?? 0;
  const text = lineText(file, number);
  const hidden = file.text.charCodeAt(start) === 0xfeff ? 1 : 0;
  const line: Line = {
    text,
    before: lineText(file, lineBefore(file, number)),
    span: (from, to = text.length) => ({ file, start: start + hidden + from, end: start + hidden + to }),
  };
  for (const slip of slips) {
    const found = slip(line);
    if (found) return found;
  }
  return undefined;
}

function lineBefore(file: SourceFile, number: number): number {
  let before = number - 1;
  while (before > 0 && lineText(file, before).trim() === '') before -= 1;
  return before;
}
