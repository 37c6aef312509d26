import type {
  Block,
  DocumentModel,
  List,
  Paragraph,
  ParagraphStyle,
  Section,
  Table,
} from '../../../document/model.js';
import { type MeasuredText, measureParagraph, type WidthsOf } from './measure-paragraph.js';
import { isKeptWithNext, tableRowHeights } from './table-heights.js';

/** What flows down the pages: lines that may part, or rows that may not. All lengths pt. */
export interface FlowItem {
  readonly lines: number;
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly headingId?: string;
  /** Rows repeated above a row that begins a page. */
  readonly repeated?: number;
}

export interface FlowContext {
  readonly model: DocumentModel;
  readonly section: Section;
  readonly styleOf: (id: string) => ParagraphStyle;
  readonly widthsOf: WidthsOf;
}

/** pt that the page number of a contents entry takes on its last line. */
const PAGE_NUMBER_ROOM = 14;

export function flowItems(context: FlowContext): FlowItem[] {
  let isBreakDue = false;
  return context.section.blocks.flatMap((block) => {
    const [first, ...rest] = blockItems(block, context);
    if (block.kind === 'pageBreak') isBreakDue = true;
    if (!first) return [];
    const items = isBreakDue ? [{ ...first, pageBreakBefore: true }, ...rest] : [first, ...rest];
    isBreakDue = false;
    return items;
  });
}

function blockItems(block: Block, context: FlowContext): FlowItem[] {
  switch (block.kind) {
    case 'heading':
      return [
        { ...textItem({ ...block, style: context.styleOf(block.style) }, context), headingId: block.id },
      ];
    case 'paragraph':
      return [paragraphItem(block, context)];
    case 'list':
      return listItems(block, context);
    case 'table':
      return tableItems(block, context);
    case 'image':
      return [{ ...RIGID, lineHeight: block.height }];
    case 'signature':
      return block.lines.map((line, index) => ({
        ...paragraphItem(line, context),
        keepLines: true,
        keepNext: index < block.lines.length - 1,
        ...(index === 0 && { before: block.space }),
      }));
    case 'contents':
      return block.entries.map((entry) =>
        textItem({ ...entry, style: context.styleOf(entry.style), reserveRight: PAGE_NUMBER_ROOM }, context),
      );
    case 'pageBreak':
      return [];
  }
}

const RIGID = { lines: 1, before: 0, after: 0, keepNext: false, keepLines: true, pageBreakBefore: false };

const paragraphItem = ({ style, inlines }: Paragraph, context: FlowContext): FlowItem =>
  textItem({ style: context.styleOf(style), inlines }, context);

function textItem(text: MeasuredText, { section: { page }, widthsOf }: FlowContext): FlowItem {
  const { style } = text;
  return {
    ...measureParagraph(text, page.width - page.margins.left - page.margins.right, widthsOf),
    before: style.spaceBefore,
    after: style.spaceAfter,
    keepNext: style.keepWithNext,
    keepLines: false,
    pageBreakBefore: style.pageBreakBefore,
  };
}

const listItems = (list: List, context: FlowContext): FlowItem[] =>
  list.items.flatMap(({ marker, inlines, items, after }) => [
    textItem({ style: context.styleOf(list.style), marker, inlines }, context),
    ...(items ? listItems(items, context) : []),
    ...(after ?? []).map(({ style, inlines: text }) =>
      textItem({ style: context.styleOf(style), inlines: text, inList: style === list.style }, context),
    ),
  ]);

function tableItems(table: Table, { model, styleOf, widthsOf }: FlowContext): FlowItem[] {
  const { padding, rule } = model.layout.table;
  const heights = tableRowHeights(table, model.layout.table, ({ style: id, inlines }, width) => {
    const style = styleOf(id);
    const { lines, lineHeight } = measureParagraph({ style, inlines }, width, widthsOf);
    return style.spaceBefore + lines * lineHeight + style.spaceAfter;
  }).map((height) => height + padding.top + padding.bottom + (table.borders === 'all' ? rule : 0));
  const repeated = heights.slice(0, table.headerRows).reduce((sum, height) => sum + height, 0);
  return heights.map((height, row) => ({
    ...RIGID,
    lineHeight: height,
    keepNext: isKeptWithNext(table, row),
    ...(row >= table.headerRows && { repeated }),
  }));
}
