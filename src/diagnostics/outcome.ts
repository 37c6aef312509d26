import type { Diagnostic, Outcome } from './diagnostic.js';

export const succeed = <Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Outcome<Value> => ({
  value,
  diagnostics,
});

export const fail = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({ diagnostics });

/** Gathers the findings of several stages and hands on each value. */
export interface Collector {
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
