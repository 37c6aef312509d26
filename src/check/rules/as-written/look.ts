import type { Diagnostic, Span } from '../../../diagnostics/diagnostic.js';
import type { WrittenValue } from '../../../source/written-values.js';

/** One look at a value: a finding, where it sees one. */
export type Look = (written: WrittenValue) => Diagnostic | undefined;

export const textOf = ({ file, start, end }: Span): string => file.text.slice(start, end);
