import type { Span } from '../source/source-file.js';

export type Severity = 'error' | 'warning' | 'info';

/** A sentence in both languages; which one is printed is the reporter's choice. */
export interface Message {
  readonly th: string;
  readonly en: string;
}

/** A problem found: plain data, never thrown. */
export interface Diagnostic {
  /** `stage/what`, never renumbered. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span?: Span;
  readonly related?: readonly { readonly span: Span; readonly message: Message }[];
  /** Ways out, one sentence each. */
  readonly hints: readonly Message[];
}

/** What a stage hands on: its value, if there is one, and every problem it found. */
export interface Outcome<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}
