import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Span } from '../../../diagnostics/source-file.js';
import type { WrittenValue } from '../../../source/written-values.js';

/** One look at a value: a finding, where it sees one. */
export type Look = (written: WrittenValue) => Diagnostic | undefined;

export const textOf = ({ file, start, end }: Span): string => file.text.slice(start, end);
