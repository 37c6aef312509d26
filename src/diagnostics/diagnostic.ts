/** A text with the path it is shown under, relative to where the command runs. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** UTF-16 offsets inside a file; line and column are computed when printing. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** A sentence in both languages; which one is printed is the reporter's choice. */
export interface Message {
  readonly th: string;
  readonly en: string;
}

/** What a fix may change: white space, marks (the code points of what looks alike included), or the words it names. */
export type Change = 'spaces' | 'marks' | { readonly from: string; readonly to: string };

/** A safe edit of a file's text; `replacement` is written as the file needs it, quotes and escapes included. */
export interface Fix {
  readonly span: Span;
  readonly replacement: string;
  readonly changes: Change;
  /** As the value is read: the offset in it, what stands there, and what stands there afterwards. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** A problem found: plain data, never thrown. */
export interface Diagnostic {
  /** `stage/what`, never renumbered. */
  readonly code: string;
  readonly severity: Severity;
  /** Without this mended there is no plan to print. */
  readonly blocking?: boolean;
  readonly message: Message;
  readonly span?: Span;
  readonly related?: readonly { readonly span: Span; readonly message: Message }[];
  /** Ways out, one sentence each. */
  readonly hints: readonly Message[];
  /** What `check --fix` writes; only where the right text is beyond doubt. */
  readonly fix?: Fix;
  /** One of many of its kind: people read them in one list, file by file. */
  readonly isListed?: boolean;
}

/** What a stage hands on: its value, if there is one, and every problem it found. */
export interface Outcome<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** One kind of finding: its name, how grave it is, all that is said about it. It stands beside the code that raises it. */
export interface Finding<Params = never> {
  /** `stage/what`, never renumbered. */
  readonly code: string;
  readonly severity: Severity;
  /** Without this mended there is no plan to print: it cannot be silenced. */
  readonly blocking?: boolean;
  /** What is asked for, in one sentence: for rules, which can be looked up, and where the sentences need what they name. */
  readonly about?: Message;
  /** A text of a plan, or fields of its files, with and without the fault. */
  readonly example?: { readonly wrong: string; readonly right: string };
  readonly th: Said<Params, string>;
  readonly en: Said<Params, string>;
  /** Ways out that always hold; a diagnostic may bring more of its own. */
  readonly hints?: Said<Params, Message | readonly Message[]>;
}

/** What is said always, or of these parameters. */
type Said<Params, What> = What | ((params: Params) => What);

const say = <Params, What>(said: Said<Params, What>, params: Params): What =>
  said instanceof Function ? said(params) : said;

/** Kinds of findings by their codes. */
export type Findings = ReadonlyMap<string, Finding>;

/** Lets the compiler take the parameters from the annotated sentences. */
export const defineFinding = <Params>(finding: Finding<Params>): Finding<Params> => finding;

/** An error without whose mending there is no plan to print. */
export const defineFault = <Params>(
  fault: Omit<Finding<Params>, 'severity' | 'blocking'>,
): Finding<Params> => ({ ...fault, severity: 'error', blocking: true });

/** A finding of the given kind at the given place. */
export function diagnostic<Params>(
  finding: Finding<Params>,
  params: NoInfer<Params>,
  span?: Span,
  more: Partial<Pick<Diagnostic, 'hints' | 'related' | 'isListed'>> & {
    readonly fix?: Diagnostic['fix'] | undefined;
  } = {},
): Diagnostic {
  const { code, severity, blocking, th, en, hints } = finding;
  return {
    code,
    severity,
    message: { th: say(th, params), en: say(en, params) },
    ...(blocking && { blocking }),
    ...(span && { span }),
    ...(more.related && { related: more.related }),
    ...(more.fix && { fix: more.fix }),
    ...(more.isListed && { isListed: true }),
    hints: [...(more.hints ?? []), ...[say(hints ?? [], params)].flat()],
  };
}

export const succeed = <Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Outcome<Value> => ({
  value,
  diagnostics,
});

export const fail = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({ diagnostics });

/** Gathers the findings of several stages and hands on each value. */
interface Collector {
  keep<Value>(outcome: Outcome<Value>): Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function collectDiagnostics(): Collector {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    keep(outcome) {
      diagnostics.push(...outcome.diagnostics);
      return outcome.value;
    },
  };
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');

/** The program could not run: a bad flag, an unreadable folder, an unwritable place. Caught in `cli/`, exit code 2. */
export class UsageError extends Error {
  readonly sentence: Message;

  constructor(sentence: Message) {
    super(sentence.en);
    this.name = 'UsageError';
    this.sentence = sentence;
  }
}
