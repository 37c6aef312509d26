import {
  type Diagnostic,
  diagnostic,
  type Finding,
  type SourceFile,
  type Span,
} from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/nearest-name.js';
import { lineStarts, lineText } from '../source/line-column.js';
import {
  HELPER_MISUSE,
  TEMPLATE_SYNTAX,
  UNKNOWN_HELPER,
  UNKNOWN_PARTIAL,
  UNKNOWN_VARIABLE,
} from './findings.js';
import { HELPERS } from './helpers/index.js';
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

/** Turns what a template made Handlebars throw into a finding: it touches the template and our data alone. */
export function explainFailure(failure: unknown, file: SourceFile, files: readonly SourceFile[]): Diagnostic {
  if (!(failure instanceof Error)) throw failure;
  const named = wrongName(failure);
  if (named) {
    const variables = failure instanceof UnknownVariableError ? failure.known : [];
    return explainName(named.finding, named.name, variables, [file, ...files]);
  }
  const line = lineOf(failure);
  // The only way to a RangeError outside a helper: a partial that calls itself without end.
  const detail = failure instanceof RangeError ? 'endless recursion' : detailOf(failure);
  return diagnostic(TEMPLATE_SYNTAX, { file: file.path, detail }, lineSpan(file, line ?? 1));
}

type NameFinding = Finding<{ file: string; name: string; excerpt: string }>;

function wrongName(failure: Error): { finding: NameFinding; name: string } | undefined {
  if (failure instanceof UnknownVariableError) return { finding: UNKNOWN_VARIABLE, name: failure.variable };
  if (failure instanceof HelperMisuseError) return { finding: HELPER_MISUSE, name: failure.helper };
  for (const [finding, pattern] of MESSAGES) {
    const name = pattern.exec(failure.message)?.[1];
    if (name !== undefined) return { finding, name };
  }
  return undefined;
}

/** Handlebars tells these apart by their words only. */
const MESSAGES: readonly (readonly [NameFinding, RegExp])[] = [
  [UNKNOWN_VARIABLE, /^"(.+)" not defined in /u],
  [UNKNOWN_VARIABLE, /^Cannot use 'in' operator to search for '(.+)' in /u],
  [UNKNOWN_HELPER, /^Missing (?:helper|decorator): "(.+)"/u],
  [UNKNOWN_PARTIAL, /^The partial (.+) could not be found/u],
];

function explainName(
  finding: NameFinding,
  name: string,
  variables: readonly string[],
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
  const found = finding === UNKNOWN_VARIABLE && called === name ? UNKNOWN_HELPER : finding;
  const names =
    found === UNKNOWN_PARTIAL
      ? files.flatMap(({ path }) => /(?:^|\/)partials\/(.+)\.hbs$/u.exec(path)?.[1] ?? [])
      : found === UNKNOWN_HELPER
        ? [...Object.keys(HELPERS), ...BUILT_IN_NAMES]
        : variables;
  return diagnostic(found, { file: file.path, name, excerpt }, span, { hints: didYouMean(name, names) });
}

/** Of Handlebars itself. */
const BUILT_IN_NAMES = ['if', 'unless', 'each', 'with', 'lookup'];

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
