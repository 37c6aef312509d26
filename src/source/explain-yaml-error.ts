import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import {
  BAD_INDENT,
  COLON_IN_TEXT,
  NOT_KEY_VALUE,
  SPACE_AFTER_COLON,
  SPECIAL_START,
  TAB_INDENT,
  YAML_SYNTAX,
} from './findings.js';
import { lineStarts, lineText, positionAt } from './line-column.js';
import type { SourceFile, Span } from './source-file.js';

/** The parser's finding in an officer's words, by its code. */
export function explainYamlError(file: SourceFile, error: YAMLError): Diagnostic {
  const span = spanOfError(file, error);
  const unspaced = findUnspacedColon(file, span);
  if (unspaced) return unspaced;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return diagnostic(TAB_INDENT, {}, span);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return diagnostic(COLON_IN_TEXT, {}, span);
    case 'BAD_SCALAR_START':
      return diagnostic(SPECIAL_START, { character: file.text.charAt(span.start) }, span);
    case 'MULTILINE_IMPLICIT_KEY':
      return diagnostic(NOT_KEY_VALUE, {}, span);
    case 'BAD_INDENT':
      return diagnostic(startsWithTab(file, span) ? TAB_INDENT : BAD_INDENT, {}, span);
    case 'MISSING_CHAR':
      return isBareText(file, span)
        ? diagnostic(NOT_KEY_VALUE, {}, span)
        : diagnostic(YAML_SYNTAX, { detail: error.message }, span);
    default:
      return diagnostic(YAML_SYNTAX, { detail: error.message }, span);
  }
}

/** To the end of the line at most, so that a code frame stays readable. */
function spanOfError(file: SourceFile, error: YAMLError): Span {
  const start = Math.min(error.pos[0], file.text.length);
  const lineEnd = file.text.indexOf('\n', start);
  const end = Math.max(start, Math.min(error.pos[1], lineEnd < 0 ? file.text.length : lineEnd));
  return { file, start, end };
}

const lineOf = (file: SourceFile, span: Span): string => lineText(file, positionAt(file, span.start).line);

const startsWithTab = (file: SourceFile, span: Span): boolean => /^ *\t/.test(lineOf(file, span));

const isBareText = (file: SourceFile, span: Span): boolean => !/:(\s|$)/.test(lineOf(file, span));

/** `name:บ้านแหง`: without the space the parser sees one word and complains about what follows. */
function findUnspacedColon(file: SourceFile, span: Span): Diagnostic | undefined {
  const { line } = positionAt(file, span.start);
  for (const candidate of [line, line - 1]) {
    const match = /^\s*(?:- +)?([A-Za-z]\w*):(?=[^\s/])/.exec(lineText(file, candidate));
    if (!match) continue;
    const start = (lineStarts(file)[candidate - 1] ?? 0) + match[0].length;
    return diagnostic(SPACE_AFTER_COLON, { field: match[1] ?? '' }, { file, start: start - 1, end: start });
  }
  return undefined;
}
