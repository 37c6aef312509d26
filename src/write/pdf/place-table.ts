import { isPageTop, pageRoom } from './page-room.js';
import type { LayoutContext, LayoutWriter, PageItem } from './pdfmake-parts.js';
import {
  fillPage,
  type GridCell,
  innerHeight,
  printedHeight,
  type TableRows,
  textHeight,
} from './table-rows.js';
import { LineOnPage, RuleOnPage, type TableLeaf } from './text-leaf.js';

/** Places a table on as many pages as it needs, its head on each. */
export function placeTable({ edges, head, body }: TableLeaf, writer: LayoutWriter): void {
  const headHeight = head.frame.rule + printedHeight(head);
  let rest = body;
  while (rest.heights.length > 0) {
    const context = writer.context();
    const [here, following] = fillPage(rest, {
      left: context.availableHeight - headHeight,
      whole: pageRoom(context) - headHeight,
      isPageTop: isPageTop(context),
    });
    if (here.heights.length > 0) {
      const pen = new TablePen(edges, context);
      pen.drawTopRule(head.heights.length > 0 ? head : here);
      pen.drawRows(head);
      pen.drawRows(here);
    }
    if (following.heights.length > 0) writer.moveToNextPage();
    rest = following;
  }
}

/** Draws rows and their rules one below the other. */
class TablePen {
  readonly #items: PageItem[];

  constructor(
    private readonly edges: readonly number[],
    private readonly context: LayoutContext,
  ) {
    this.#items = context.getCurrentPage()?.items ?? [];
  }

  drawTopRule({ cells, frame: { rule } }: TableRows): void {
    this.drawRule(
      cells.filter((cell) => cell.row === 0),
      rule,
    );
  }

  drawRows(rows: TableRows): void {
    const byRow = rows.heights.map((): GridCell[] => []);
    for (const cell of rows.cells) {
      for (const cells of byRow.slice(cell.row, cell.row + cell.rowSpan)) cells.push(cell);
    }
    byRow.forEach((cells, row) => {
      cells.sort((one, other) => one.column - other.column);
      for (const cell of cells) if (cell.row === row) this.drawText(cell, rows);
      const height = printedHeight(rows, row, row + 1);
      this.drawSides(cells, height, rows.frame.rule);
      this.context.moveDown(height - rows.frame.rule);
      this.drawRule(
        cells.filter((cell) => cell.row + cell.rowSpan === row + 1),
        rows.frame.rule,
      );
    });
  }

  private drawText(cell: GridCell, rows: TableRows): void {
    const free = cell.isCentred ? innerHeight(rows, cell) - textHeight(cell) : 0;
    const x = this.edge(cell.column) + rows.frame.rule + rows.frame.padding.left;
    let y = this.context.y + rows.frame.padding.top + Math.max(0, free / 2);
    for (const { source, above } of cell.lines) {
      this.#items.push({ type: 'line', item: new LineOnPage(source, x, y + above) });
      y += above + source.line.height;
    }
  }

  /** Rules at the sides of cells that stand in a row of `height` pt. */
  private drawSides(cells: readonly GridCell[], height: number, rule: number): void {
    const columns = [...cells.map(({ column }) => column), this.edges.length - 1];
    const { y } = this.context;
    for (const column of columns) {
      const x = this.edge(column) + rule / 2;
      this.drawLine({ x, y: y - rule }, { x, y: y + height }, rule);
    }
  }

  /** Rule above or below cells. */
  private drawRule(cells: readonly GridCell[], rule: number): void {
    const y = this.context.y + rule / 2;
    for (const { column, columnSpan } of cells) {
      this.drawLine({ x: this.edge(column), y }, { x: this.edge(column + columnSpan), y }, rule);
    }
    this.context.moveDown(rule);
  }

  private drawLine(from: RuleOnPage['from'], to: RuleOnPage['to'], width: number): void {
    if (width > 0) this.#items.push({ type: 'rule', item: new RuleOnPage(from, to, width) });
  }

  /** pt from the left edge of the page. */
  private edge(column: number): number {
    return this.context.x + (this.edges[column] ?? 0);
  }
}
