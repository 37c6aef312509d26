import type { SourceTable } from '../../source-text.js';
import { type DrawnCell, liesOver, signDrawn } from '../drawn-signs.js';
import { cellParagraphs } from './cell-paragraphs.js';
import type { PageDrawing } from './page-drawing.js';
import { clusterLines } from './page-lines.js';
import type { Box, Rule } from './page-rules.js';
import type { PageWord } from './page-words.js';

/** A table as its ruling lines show it, in points. */
export interface PageTable {
  readonly table: SourceTable;
  readonly top: number;
  readonly bottom: number;
  /** x of the edges of its columns. */
  readonly edges: readonly number[];
}

/** Lines closer than this are one, or meet. */
const NEAR = 3;
/** What is less high or wide holds no words. */
const SHORTEST_CELL = 8;
/** A page that draws more than this draws a picture. */
const MOST_RULES = 4000;

/** The tables of a page and the words that stand in none. */
export function findTables(
  words: readonly PageWord[],
  { rules: drawn, fills: filled }: Pick<PageDrawing, 'rules' | 'fills'>,
  page: number,
): { readonly tables: readonly PageTable[]; readonly rest: readonly PageWord[] } {
  const rules = drawn.length > MOST_RULES ? [] : joinRules(drawn);
  const fills = filled.length > MOST_RULES ? [] : filled;
  let rest = words;
  const grids = meetingRules(rules).flatMap((group) => {
    const walls = group.filter((rule) => !isBar(rule, group));
    const grid = gridOf(walls);
    return grid ? [{ grid, walls }] : [];
  });
  const walls = new Set(grids.flatMap((each) => each.walls));
  const bars = rules.filter((rule) => !rule.isUpright && !walls.has(rule));
  const tables = grids.flatMap(({ grid, walls: group }): PageTable[] => {
    const cells = wordsByCell(grid, rest);
    if (cells.size === 0) return [];
    takeRunningOut(grid, group, cells, rest);
    const own = new Set([...cells.values()].flat());
    rest = rest.filter((word) => !own.has(word));
    const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
    return [{ table: readGrid(grid, cells, { bars, fills }, page), top, bottom, edges: grid.xs }];
  });
  return { tables: tables.sort((one, other) => one.top - other.top), rest };
}

/** Rules on one straight line that touch are one. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const isUpright of [true, false]) {
    let near: Rule[] = [];
    const sorted = rules.filter((rule) => rule.isUpright === isUpright);
    for (const rule of sorted.sort((one, other) => one.at - other.at || one.from - other.from)) {
      const isFar = (each: Rule): boolean => rule.at - each.at > NEAR / 2;
      joined.push(...near.filter(isFar));
      near = near.filter((each) => !isFar(each));
      const touching = near.filter((each) => each.from <= rule.to + NEAR && rule.from <= each.to + NEAR);
      near = near.filter((each) => !touching.includes(each));
      const all = [...touching, rule];
      near.push({
        isUpright,
        at: touching[0]?.at ?? rule.at,
        from: Math.min(...all.map(({ from }) => from)),
        to: Math.max(...all.map(({ to }) => to)),
      });
    }
    joined.push(...near);
  }
  return joined;
}

/** Rules that meet, directly or through others. */
function meetingRules(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const rest = new Set(rules);
  for (const first of rules) {
    if (!rest.delete(first)) continue;
    const group = [first];
    for (const rule of group)
      for (const other of rest) {
        if (!doMeet(rule, other)) continue;
        rest.delete(other);
        group.push(other);
      }
    groups.push(group);
  }
  return groups;
}

/** A level line of which no end meets a wall is drawn over cells, as an arrow is. */
function isBar({ isUpright, at, from, to }: Rule, group: readonly Rule[]): boolean {
  if (isUpright) return false;
  const ends = group.flatMap((rule) => (rule.isUpright ? [] : [rule.from, rule.to]));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const isFree = (end: number): boolean =>
    Math.abs(end - first) > NEAR &&
    Math.abs(end - last) > NEAR &&
    !group.some((rule) => rule.isUpright && Math.abs(rule.at - end) <= NEAR && covers(rule, at));
  return isFree(from) || isFree(to);
}

const doMeet = (one: Rule, other: Rule): boolean =>
  one.isUpright !== other.isUpright && covers(one, other.at) && covers(other, one.at);

const covers = ({ from, to }: Rule, at: number): boolean => from - NEAR <= at && at <= to + NEAR;

interface Grid {
  /** Edges of columns and rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each place of the grid, row by row, the first place of the cell that it is part of. */
  readonly owners: readonly number[];
}

/** undefined where the rules leave fewer than two columns. */
function gridOf(rules: readonly Rule[]): Grid | undefined {
  const upright = rules.filter(({ isUpright }) => isUpright);
  const level = rules.filter(({ isUpright }) => !isUpright);
  const [xs, ys] = [edgesOf(upright, level), edgesOf(level, upright)];
  if (xs.length < 3 || ys.length < 2) return undefined;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const middle = (edges: readonly number[], index: number): number =>
    ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  const isWall = (walls: readonly Rule[], at: number, through: number): boolean =>
    walls.some((wall) => Math.abs(wall.at - at) <= NEAR && wall.from <= through && through <= wall.to);
  const owners = Array.from({ length: columns * rows }, (_, index) => index);
  const ownerOf = (place: number): number => {
    let owner = place;
    while (owners[owner] !== owner) owner = owners[owner] ?? owner;
    return owner;
  };
  const unite = (one: number, other: number): void => {
    const [first, second] = [ownerOf(one), ownerOf(other)];
    owners[Math.max(first, second)] = Math.min(first, second);
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column;
      if (column + 1 < columns && !isWall(upright, xs[column + 1] ?? 0, middle(ys, row)))
        unite(place, place + 1);
      if (row + 1 < rows && !isWall(level, ys[row + 1] ?? 0, middle(xs, column)))
        unite(place, place + columns);
    }
  return { xs, ys, owners: owners.map((_, place) => ownerOf(place)) };
}

/** Where the rules that cross them run further, the table is open there: its border is at the end of these. */
function edgesOf(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const edges: number[] = [];
  const ends = crossing.flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const places = rules.map((rule) => rule.at);
  if (first < Math.min(...places) - SHORTEST_CELL) places.push(first);
  if (last > Math.max(...places) + SHORTEST_CELL) places.push(last);
  for (const at of places.sort((one, other) => one - other)) {
    if (at - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(at);
  }
  return edges;
}

const intervalAt = (edges: readonly number[], at: number): number | undefined => {
  const index = edges.findIndex(
    (edge, place) => edge <= at && at < (edges[place + 1] ?? Number.NEGATIVE_INFINITY),
  );
  return index < 0 ? undefined : index;
};

/** Letters stand above their baseline: this part of their size is surely in their cell. */
const ABOVE_BASELINE = 0.3;

function cellAt({ xs, ys, owners }: Grid, { left, right, baseline, size }: PageWord): number | undefined {
  const column = intervalAt(xs, (left + right) / 2);
  const row = intervalAt(ys, baseline - size * ABOVE_BASELINE);
  return column === undefined || row === undefined ? undefined : owners[row * (xs.length - 1) + column];
}

function wordsByCell(grid: Grid, words: readonly PageWord[]): Map<number, PageWord[]> {
  const cells = new Map<number, PageWord[]>();
  for (const word of words) {
    const cell = cellAt(grid, word);
    if (cell === undefined) continue;
    const found = cells.get(cell);
    if (found) found.push(word);
    else cells.set(cell, [word]);
  }
  return cells;
}

/** Lines of a cell stand closer, as multiples of their size. */
const MOST_PITCH = 2;

/** Browsers draw the last lines of a merged cell below it, where a page ends before the cell does: it has no rule there. */
function takeRunningOut(
  { xs, ys, owners }: Grid,
  rules: readonly Rule[],
  cells: ReadonlyMap<number, PageWord[]>,
  rest: readonly PageWord[],
): void {
  const bottom = ys.at(-1) ?? 0;
  const columns = xs.length - 1;
  const isClosed = (at: number): boolean =>
    rules.some((rule) => !rule.isUpright && Math.abs(rule.at - bottom) <= NEAR && covers(rule, at));
  const openCell = ({ left, right, baseline, size }: PageWord): PageWord[] | undefined => {
    const column = intervalAt(xs, left);
    if (column === undefined || column !== intervalAt(xs, right) || isClosed((left + right) / 2))
      return undefined;
    const cell = cells.get(owners.at(column - columns) ?? -1);
    const last = cell?.reduce((lowest, word) => Math.max(lowest, word.baseline), 0);
    return last !== undefined && baseline - last < size * MOST_PITCH ? cell : undefined;
  };
  for (const { words } of clusterLines(rest.filter(({ baseline }) => baseline > bottom))) {
    const found = words.map((word) => ({ word, cell: openCell(word) }));
    if (found.some(({ cell }) => cell === undefined)) return;
    for (const { word, cell } of found) cell?.push(word);
  }
}

function readGrid(
  { xs, ys, owners }: Grid,
  wordsOf: ReadonlyMap<number, readonly PageWord[]>,
  { bars, fills }: { readonly bars: readonly Rule[]; readonly fills: readonly Box[] },
  page: number,
): SourceTable {
  const columns = xs.length - 1;
  const rows = Array.from({ length: ys.length - 1 }, (_, row): DrawnCell[] => {
    const cells: DrawnCell[] = [];
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    for (let column = 0; column < columns; ) {
      const owner = owners[row * columns + column] ?? 0;
      let end = column + 1;
      while (end < columns && owners[row * columns + end] === owner) end += 1;
      const isFirst = Math.floor(owner / columns) === row;
      const [left, right] = [xs[column] ?? 0, xs[end] ?? 0];
      cells.push({
        columns: end - column,
        paragraphs: isFirst ? cellParagraphs(wordsOf.get(owner) ?? [], { left, right }, page) : [],
        ...(!isFirst && { continues: true as const }),
        isCrossed: bars.some((bar) => isOver(bar, { left, right, top, bottom })),
        isFilled: fills.some((fill) => isUnder(fill, { left, right, top, bottom })),
      });
      column = end;
    }
    return cells;
  });
  return { kind: 'table', line: 0, rows: signDrawn(rows, { kind: 'paragraph', text: '', line: 0, page }) };
}

/** A colour that takes this part of a cell is its own. */
const COVERED = 0.4;

const isOver = (bar: Rule, { left, right, top, bottom }: Box): boolean =>
  top < bar.at && bar.at < bottom && liesOver(bar, left, right);

function isUnder(fill: Box, { left, right, top, bottom }: Box): boolean {
  const width = Math.min(right, fill.right) - Math.max(left, fill.left);
  const height = Math.min(bottom, fill.bottom) - Math.max(top, fill.top);
  return width > 0 && height > 0 && width * height > COVERED * (right - left) * (bottom - top);
}
