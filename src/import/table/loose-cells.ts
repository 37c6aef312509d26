import { slicePassage, trimPassage } from '../passage.js';
import type { Spot } from '../source-text.js';
import { type Cell, middleOf } from './cells.js';
import { isTickSign } from './values.js';

/** `1 โครงการ …`, `2 0.00`: values that only one space parts from their neighbours. */
export function looseCells(cell: Cell, spots?: readonly Spot[]): Cell[] {
  const parts = [...cell.text.matchAll(/\S+/gu)];
  const values = (text: string): boolean =>
    /^[๐-๙0-9,]+\.[๐-๙0-9]{2}$/u.test(text) || isTickSign(text) || /^\*[1-9๑-๙]$/u.test(text);
  const isRow = parts.some(({ 0: text }) => values(text));
  const cuts = new Set<number>();
  const [first, second] = parts;
  if (first && second && /^[๐-๙0-9]{1,3}[.)]?$/u.test(first[0]) && (cell.from < 8 || isRow))
    cuts.add(second.index);
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isValue =
      values(part[0]) || (isRow && /^[1-9๑-๙]$/u.test(part[0]) && next !== undefined && values(next[0]));
    if (!isValue) return;
    cuts.add(part.index);
    if (next) cuts.add(next.index);
  });
  if (cuts.size === 0) return [cell];
  const starts = [0, ...[...cuts].filter((at) => at > 0).sort((a, b) => a - b)];
  return starts.map((start, index) => {
    const passage = trimPassage(slicePassage(cell.passage, start, starts[index + 1]));
    const text = cell.text.slice(start, starts[index + 1]).trim();
    const at = { from: cell.from + start, to: cell.from + start + text.length };
    return { ...at, passage, text, shownFrom: cell.shownFrom + start, ...middleOf(spots, at.from, at.to) };
  });
}
