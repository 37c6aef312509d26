import type { SourceFile } from '../diagnostics/diagnostic.js';
import { remember } from '../remember.js';

/** 1-based; columns count UTF-16 units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BOM = '\uFEFF';

/** Offsets at which lines begin. */
export const lineStarts = remember(({ text }: SourceFile): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
});

export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  // Editors do not count a byte order mark as a column.
  const hidden = low === 0 && file.text.startsWith(BOM) && offset > 0 ? 1 : 0;
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 - hidden };
}

/** Text of a line, counted from 1, without its line end or byte order mark. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const text = file.text.slice(starts[line - 1] ?? file.text.length, starts[line]);
  return text.replace(/\r?\n$/, '').replace(BOM, '');
}
