import { type PageFlow, TOLERANCE } from './page-flow.js';
import type { Owner, Point } from './pages.js';
import type { PreparedTable } from './table-grid.js';
import {
  fillPage,
  type GridCell,
  innerHeight,
  joinRows,
  portions,
  printedHeight,
  type TableRows,
  textHeight,
} from './table-rows.js';

/** Places a table on as many pages as it needs, its head on each; `below` pt are kept free under its last rows. */
export function placeTable({ edges, head, body }: PreparedTable, flow: PageFlow, below: number): void {
  const headHeight = head.frame.rule + printedHeight(head);
  const pen = new TablePen(edges, flow);
  let isBegun = false;
  // What stands on a page depends on nothing below the next.
  const enough = 2 * flow.whole;
  const waiting = portions(body, enough);
  let next = waiting.next();
  let rest: TableRows = { ...body, cells: [], heights: [] };
  for (;;) {
    for (; !next.done && printedHeight(rest) < enough; next = waiting.next())
      rest = joinRows(rest, next.value);
    if (rest.heights.length === 0) return;
    const room = { left: flow.left - headHeight, whole: flow.whole - headHeight, isPageTop: flow.isAtTop };
    const needed = printedHeight(rest);
    const endsTooLow = needed <= room.left + TOLERANCE && needed + below > room.left + TOLERANCE;
    const earlier = endsTooLow ? fillPage(rest, { ...room, left: needed - 2 * TOLERANCE }) : undefined;
    // Rows that fill a whole page leave room for nothing.
    const isParted = earlier && (earlier[0].heights.length > 0 || !room.isPageTop);
    const [here, following] = isParted ? earlier : fillPage(rest, room);
    if (here.heights.length > 0) {
      pen.drawTopRule(head.heights.length > 0 ? head : here);
      pen.drawRows(head, isBegun);
      pen.drawRows(here, false);
      isBegun = true;
    }
    if (following.heights.length > 0) flow.turnPage();
    rest = following;
  }
}

/** Of the line in which a bar stands. */
const BAR_HEIGHT = 0.6;

/** Draws rows and their rules one below the other. */
class TablePen {
  constructor(
    private readonly edges: readonly number[],
    private readonly flow: PageFlow,
  ) {}

  drawTopRule({ cells, frame }: TableRows): void {
    this.drawRule(
      cells.filter((cell) => cell.row === 0),
      frame.rule,
    );
  }

  drawRows(rows: TableRows, isRepeated: boolean): void {
    const { rule } = rows.frame;
    const byRow = rows.heights.map((): GridCell[] => []);
    for (const cell of rows.cells) {
      for (const cells of byRow.slice(cell.row, cell.row + cell.rowSpan)) cells.push(cell);
    }
    byRow.forEach((cells, row) => {
      cells.sort((one, other) => one.column - other.column);
      for (const cell of cells) if (cell.row === row) this.drawText(cell, rows, isRepeated);
      const height = printedHeight(rows, row, row + 1);
      this.drawSides(cells, height, rule);
      this.flow.y += height - rule;
      this.drawRule(
        cells.filter((cell) => cell.row + cell.rowSpan === row + 1),
        rule,
      );
    });
  }

  private drawText(cell: GridCell, rows: TableRows, isRepeated: boolean): void {
    const { rule, padding } = rows.frame;
    const free = cell.isCentred ? innerHeight(rows, cell) - textHeight(cell) : 0;
    const x = this.edge(cell.column) + rule + padding.left;
    let y = this.flow.y + padding.top + Math.max(0, free / 2);
    if (cell.bar !== undefined && cell.bar > 0) {
      const height = textHeight(cell);
      const middle = y + height / 2;
      this.drawLine({ x, y: middle }, { x: x + cell.bar, y: middle }, height * BAR_HEIGHT);
    }
    for (const { line, owner: element, above } of cell.lines) {
      const owner: Owner = isRepeated ? 'repeated-row' : element;
      this.flow.put({ kind: 'line', x, y: y + above, line, owner });
      y += above + line.height;
    }
  }

  /** Rules at the sides of cells that stand in a row of `height` pt. */
  private drawSides(cells: readonly GridCell[], height: number, rule: number): void {
    const columns = [...cells.map(({ column }) => column), this.edges.length - 1];
    const { y } = this.flow;
    for (const column of columns) {
      const x = this.edge(column) + rule / 2;
      this.drawLine({ x, y: y - rule }, { x, y: y + height }, rule);
    }
  }

  /** Rule above or below cells. */
  private drawRule(cells: readonly GridCell[], rule: number): void {
    const y = this.flow.y + rule / 2;
    for (const { column, columnSpan } of cells) {
      this.drawLine({ x: this.edge(column), y }, { x: this.edge(column + columnSpan), y }, rule);
    }
    this.flow.y += rule;
  }

  private drawLine(from: Point, to: Point, width: number): void {
    if (width > 0) this.flow.put({ kind: 'rule', from, to, width });
  }

  /** pt from the left edge of the page. */
  private edge(column: number): number {
    return this.flow.x + (this.edges[column] ?? 0);
  }
}
