import type { YAMLError } from 'yaml';
import { type Diagnostic, diagnostic, type SourceFile, type Span } from '../diagnostics/diagnostic.js';
import { findOddIndent, findSlip } from './find-slip.js';
import {
  BAD_INDENT,
  COLON_IN_TEXT,
  GROUP_WITHOUT_NAME,
  NOT_KEY_VALUE,
  SPECIAL_START,
  TAB_INDENT,
  YAML_SYNTAX,
} from './findings.js';
import { lineStarts, lineText, positionAt } from './line-column.js';

/** What the parser finds, in an officer's words: slips that are known, else the first place that cannot be read. */
export function explainYamlErrors(file: SourceFile, errors: readonly YAMLError[]): Diagnostic[] {
  const [first] = errors;
  if (!first) return [];
  const lines = new Set(errors.map(({ pos }) => positionAt(file, pos[0]).line));
  const odd = findOddIndent(file, positionAt(file, first.pos[0]).line);
  if (odd) return [odd];
  const slips = [...lines].flatMap((line) => findSlip(file, line) ?? []);
  const slipLines = new Set(slips.map(lineOf));
  const told = errors
    .flatMap((error) => explainByCode(file, error) ?? [])
    .filter(
      (each) =>
        (each.code !== BAD_INDENT.code && each.code !== GROUP_WITHOUT_NAME.code) ||
        !slipLines.has(lineOf(each) - 1),
    );
  const known = byPlace([...slips, ...told]);
  // What follows from the first slip says nothing new.
  return known.length > 0 ? known : [unreadable(file, first)];
}

/** One a line. */
function byPlace(found: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Map<number, Diagnostic>();
  for (const each of found) {
    const line = lineOf(each);
    if (!lines.has(line)) lines.set(line, each);
  }
  return [...lines.values()].toSorted((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
}

const lineOf = ({ span }: Diagnostic): number => (span ? positionAt(span.file, span.start).line : 0);

/** Where the parser's code alone says what is meant. */
function explainByCode(file: SourceFile, error: YAMLError): Diagnostic | undefined {
  const span = spanOfError(file, error);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return diagnostic(TAB_INDENT, {}, span);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return tooDeepBelow(file, span) ?? diagnostic(COLON_IN_TEXT, {}, span);
    case 'BAD_SCALAR_START':
      return diagnostic(SPECIAL_START, { character: file.text.charAt(span.start) }, span);
    default:
      return undefined;
  }
}

/** A value without a colon on a line of its own: the field below it is indented too far. */
function tooDeepBelow(file: SourceFile, span: Span): Diagnostic | undefined {
  const { line } = positionAt(file, span.start);
  const [colons, below] = [lineText(file, line).match(/:(?=\s|$)/g)?.length ?? 0, lineText(file, line + 1)];
  const indent = below.search(/\S/u);
  if (colons > 1 || indent < 1 || !/:(?=\s|$)/.test(below)) return undefined;
  const start = lineStarts(file)[line] ?? 0;
  const field = fieldAbove(file, line + 1, indent);
  return field === undefined
    ? diagnostic(BAD_INDENT, {}, { file, start, end: start + indent })
    : diagnostic(
        GROUP_WITHOUT_NAME,
        { field },
        { file, start: start + indent, end: start + indent + field.length },
      );
}

/** The field on a line, where more fields of its group stand below it: one line alone is a slip of the space bar. */
function fieldAbove(file: SourceFile, line: number, indent: number): string | undefined {
  const last = lineStarts(file).length;
  for (let next = line + 1; next <= last; next += 1) {
    const text = lineText(file, next);
    const column = text.search(/\S/u);
    if (column < 0 || column > indent) continue;
    const isField = column === indent && /^\w+:(?=\s|$)/.test(text.slice(column));
    return isField ? /^\w+(?=:)/.exec(lineText(file, line).slice(indent))?.[0] : undefined;
  }
  return undefined;
}

function unreadable(file: SourceFile, error: YAMLError): Diagnostic {
  const span = spanOfError(file, error);
  switch (error.code) {
    case 'MULTILINE_IMPLICIT_KEY':
      return diagnostic(NOT_KEY_VALUE, {}, span);
    case 'BAD_INDENT':
      return diagnostic(BAD_INDENT, {}, span);
    case 'MISSING_CHAR':
      return isBareText(file, span) ? diagnostic(NOT_KEY_VALUE, {}, span) : diagnostic(YAML_SYNTAX, {}, span);
    default:
      return diagnostic(YAML_SYNTAX, {}, span);
  }
}

/** To the end of the line at most, so that a code frame stays readable. */
function spanOfError(file: SourceFile, error: YAMLError): Span {
  const start = Math.min(error.pos[0], file.text.length);
  const lineEnd = file.text.indexOf('\n', start);
  const end = Math.max(start, Math.min(error.pos[1], lineEnd < 0 ? file.text.length : lineEnd));
  return { file, start, end };
}

const isBareText = (file: SourceFile, span: Span): boolean =>
  !/:(\s|$)/.test(lineText(file, positionAt(file, span.start).line));
