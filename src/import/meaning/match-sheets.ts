import { editDistance } from '../../diagnostics/nearest-name.js';
import type { DraftRow, DraftSheet } from '../draft.js';
import { compactText, textOf } from '../passage.js';

export interface Match {
  readonly row: number;
  readonly sheet: number;
  /** The titles are not the same. */
  readonly isFuzzy: boolean;
}

const ALIKE = 0.72;
const SHORTEST_CUT = 15;

/** Which sheet belongs to which row: titles that are the same, then cut ones, then the most alike. */
export function matchSheets(rows: readonly DraftRow[], sheets: readonly DraftSheet[]): Match[] {
  const titles = rows.map(({ title }) => compactText(textOf(title)));
  const names = sheets.map(({ title }) => compactText(textOf(title)));
  const matches: Match[] = [];
  const isFree = (row: number, sheet: number): boolean =>
    matches.every((match) => match.row !== row && match.sheet !== sheet);
  names.forEach((name, sheet) => {
    const row = titles.findIndex((title, index) => title === name && name !== '' && isFree(index, sheet));
    if (row >= 0) matches.push({ row, sheet, isFuzzy: false });
  });
  const pairs = names.flatMap((name, sheet) =>
    titles.flatMap((title, row) => {
      const likeness = isFree(row, sheet) && name !== '' ? likenessOf(title, name) : 0;
      return likeness >= ALIKE ? [{ row, sheet, likeness }] : [];
    }),
  );
  for (const { row, sheet } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (isFree(row, sheet)) matches.push({ row, sheet, isFuzzy: true });
  }
  return matches;
}

/** 1 for the same; a title that was cut off counts as nearly the same. */
function likenessOf(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_CUT && (long.startsWith(short) || long.includes(short))) {
    return 0.9 + (0.1 * short.length) / long.length;
  }
  if (short.length < long.length * 0.5) return 0;
  return 1 - editDistance(one, other) / long.length;
}
