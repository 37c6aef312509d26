import { diagnostic } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lineStarts, lineText } from '../source/line-column.js';
import type { SourceFile, Span } from '../source/source-file.js';
import { UnknownVariableError } from './strict-data.js';

/** A helper was given something that it cannot use. */
export class HelperMisuseError extends Error {
  readonly helper: string;

  constructor(helper: string, cause?: unknown) {
    super(`helper ${helper} failed`, { cause });
    this.name = 'HelperMisuseError';
    this.helper = helper;
  }
}

type NameCode = 'unknown-variable' | 'unknown-helper' | 'unknown-partial' | 'helper-misuse';

/** Turns what a template made Handlebars throw into a finding: it touches the template and our data alone. */
export function explainFailure(failure: unknown, file: SourceFile, files: readonly SourceFile[]): Diagnostic {
  if (!(failure instanceof Error)) throw failure;
  const named = wrongName(failure);
  if (named) return explainName(named.code, named.name, [file, ...files]);
  const line = lineOf(failure);
  // The only way to a RangeError outside a helper: a partial that calls itself without end.
  const detail = failure instanceof RangeError ? 'endless recursion' : detailOf(failure);
  return diagnostic('compose/template-syntax', { file: file.path, detail }, lineSpan(file, line ?? 1));
}

function wrongName(failure: Error): { code: NameCode; name: string } | undefined {
  if (failure instanceof UnknownVariableError) return { code: 'unknown-variable', name: failure.variable };
  if (failure instanceof HelperMisuseError) return { code: 'helper-misuse', name: failure.helper };
  for (const [code, pattern] of MESSAGES) {
    const name = pattern.exec(failure.message)?.[1];
    if (name !== undefined) return { code, name };
  }
  return undefined;
}

/** Handlebars tells these apart by their words only. */
const MESSAGES: readonly (readonly [NameCode, RegExp])[] = [
  ['unknown-variable', /^"(.+)" not defined in /u],
  ['unknown-variable', /^Cannot use 'in' operator to search for '(.+)' in /u],
  ['unknown-helper', /^Missing (?:helper|decorator): "(.+)"/u],
  ['unknown-partial', /^The partial (.+) could not be found/u],
];

function explainName(
  code: NameCode,
  name: string,
  files: readonly [SourceFile, ...SourceFile[]],
): Diagnostic {
  const mention = mentionOf(name);
  const file = files.find((candidate) => mention.test(candidate.text)) ?? files[0];
  const mentioned = mention.exec(file.text);
  const start = mentioned?.index ?? 0;
  const excerpt = mentioned?.[0] ?? '';
  const span = { file, start, end: start + excerpt.length };
  // In strict mode Handlebars calls a helper that is not there a missing field.
  const called = /^\{\{[#&]?\s*([\w-]+)\s+[^\s}]/u.exec(excerpt)?.[1];
  const found = code === 'unknown-variable' && called === name ? 'unknown-helper' : code;
  return diagnostic(`compose/${found}`, { file: file.path, name, excerpt }, span);
}

/** The first `{{…}}` that names it. */
const mentionOf = (name: string): RegExp =>
  new RegExp(
    `\\{\\{[^{}]*(?<![\\w-])${name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![\\w-])[^{}]*\\}\\}`,
    'u',
  );

/** The last line of Handlebars' message, without the position, and without the words of its inside. */
const detailOf = ({ message }: Error): string =>
  /reading 'call'|\.call is not a function/u.test(message)
    ? 'a name that is no helper is used as one'
    : message.slice(message.lastIndexOf('\n') + 1).replace(/ - \d+:\d+$/u, '');

function lineOf(failure: Error): number | undefined {
  if ('lineNumber' in failure && typeof failure.lineNumber === 'number') return failure.lineNumber;
  const parsed = /^Parse error on line (\d+)/u.exec(failure.message)?.[1];
  return parsed === undefined ? undefined : Number(parsed);
}

/** The text of line `line`, counted from 1, without its line end. */
function lineSpan(file: SourceFile, line: number): Span {
  const start = lineStarts(file)[line - 1] ?? 0;
  return { file, start, end: start + lineText(file, line).length };
}
