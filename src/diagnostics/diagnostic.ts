import type { Span } from './source-file.js';

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
