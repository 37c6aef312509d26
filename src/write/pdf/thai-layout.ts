import { isPageTop, TOLERANCE } from './page-room.js';
import { LayoutBuilder, type LayoutContext, type LayoutNode } from './pdfmake-parts.js';
import { placeTable } from './place-table.js';
import type { SetLine, SetParagraph } from './set-paragraph.js';
import { isSpaceLeaf, isTableLeaf, isTextLeaf, LineOnPage, lineSources, type TextLeaf } from './text-leaf.js';

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page. */
const MINIMUM_LINES = 2;

/**
 * pdfmake's layout with our own paragraphs and tables: lines are set by `setParagraph`, and pages break
 * without widows, orphans, headings parted from their text or rows cut in two.
 */
export class ThaiLayout extends LayoutBuilder {
  /** Index of the first page of each section, in order. */
  readonly sectionStarts: number[] = [];

  constructor(private readonly setParagraph: SetParagraph) {
    super({ width: 0, height: 0 }, { left: 0, top: 0, right: 0, bottom: 0 }, null);
  }

  override tryLayoutDocument(...rest: readonly unknown[]): unknown {
    // Our leaves measure themselves when their column is known.
    this.docMeasure.measureLeaf = (node) => Object.assign(node, { _minWidth: 0, _maxWidth: 0 });
    return super.tryLayoutDocument(...rest);
  }

  override processSection(node: object): void {
    this.sectionStarts.push(this.writer.context().pages.length);
    super.processSection(node);
  }

  override processLeaf(node: LayoutNode): void {
    if (isTextLeaf(node)) this.placeParagraph(node);
    else if (isTableLeaf(node)) placeTable(node, this.writer);
    else if (isSpaceLeaf(node)) this.placeSpace(node.height);
  }

  private placeSpace(height: number): void {
    if (height > this.context().availableHeight && !isPageTop(this.context())) this.writer.moveToNextPage();
    this.context().moveDown(height);
  }

  private placeParagraph(leaf: TextLeaf): void {
    const lines = this.setParagraph(leaf.paragraph, this.context().availableWidth);
    this.startOnPage(leaf, lines);
    lineSources(leaf, lines).forEach((source, index) => {
      if (mustBreakBefore(lines, index, this.context().availableHeight)) this.writer.moveToNextPage();
      this.writer.addLine(new LineOnPage(source));
    });
    this.context().moveDown(Math.min(leaf.spaceAfter, this.context().availableHeight));
  }

  private startOnPage(leaf: TextLeaf, lines: readonly SetLine[]): void {
    if (!isPageTop(this.context())) {
      const needed = leaf.spaceBefore + this.keptHeight(leaf, lines);
      if (leaf.paragraph.style.pageBreakBefore || needed > this.context().availableHeight + TOLERANCE) {
        this.writer.moveToNextPage();
      }
    }
    // At the head of a page only the first page of a section keeps its space: a title page hangs on it.
    const startsSection = this.sectionStarts.at(-1) === this.context().page;
    if (!isPageTop(this.context()) || startsSection) this.context().moveDown(leaf.spaceBefore);
  }

  /** Height of what must stand on one page with the first line of `leaf`, its space before left out. */
  private keptHeight(leaf: TextLeaf, lines: readonly SetLine[]): number {
    const whole = sumHeights(lines);
    if (leaf.keptWith) {
      const next = leaf.keptWith;
      const nextLines = this.setParagraph(next.paragraph, this.context().availableWidth);
      return whole + leaf.spaceAfter + next.spaceBefore + this.keptHeight(next, nextLines);
    }
    if (leaf.keptHeight !== undefined) return whole + leaf.spaceAfter + leaf.keptHeight;
    return lines.length < 2 * MINIMUM_LINES ? whole : sumHeights(lines.slice(0, MINIMUM_LINES));
  }

  private context(): LayoutContext {
    return this.writer.context();
  }
}

const sumHeights = (lines: readonly SetLine[]): number => lines.reduce((sum, line) => sum + line.height, 0);

/** Breaks where the next line does not fit, and earlier where it would leave a lonely last line. */
function mustBreakBefore(lines: readonly SetLine[], index: number, available: number): boolean {
  const height = lines[index]?.height ?? 0;
  if (height > available + TOLERANCE) return true;
  const leavesOne = lines.length - index === MINIMUM_LINES && index >= MINIMUM_LINES;
  return leavesOne && sumHeights(lines.slice(index)) > available + TOLERANCE;
}
