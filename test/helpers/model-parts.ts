import { readMarker } from '../../src/document/marker.js';
import type {
  DocumentModel,
  Heading,
  Inline,
  LayoutRules,
  List,
  MarkerStyle,
  Paragraph,
  ParagraphStyle,
  Section,
  Table,
  TableCell,
  TableRow,
  TextInline,
} from '../../src/document/model.js';
import { PLAIN_STYLE } from '../../src/document/template.js';
import { toThaiDigits } from '../../src/thai/digits.js';

/** Short ways to write document models in tests. Breaks come from ICU alone: no lexicon, no names. */
const words = new Intl.Segmenter('th', { granularity: 'word' });
const DIGITS_OR_CLOSING = /^[\p{N}\p{M}ๆฯ”’)\]?!%.,:;]/u;

export function text(content: string, more: Partial<TextInline> = {}): TextInline {
  const starts = [...words.segment(content)].map(({ index }) => index);
  const breaks = starts.filter(
    (index) => index > 0 && content[index] !== ' ' && !DIGITS_OR_CLOSING.test(content.slice(index)),
  );
  return { kind: 'text', text: content, breaks, ...more };
}

const asInlines = (content: string | readonly Inline[]): readonly Inline[] =>
  typeof content === 'string' ? [text(content)] : content;

export const paragraph = (content: string | readonly Inline[], style = 'body'): Paragraph => ({
  kind: 'paragraph',
  style,
  inlines: asInlines(content),
});

export const heading = (id: string, content: string, more: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  level: 1,
  id,
  style: 'title',
  inlines: [text(content)],
  ...more,
});

export type ItemText =
  | string
  | {
      readonly text: string;
      readonly items?: readonly ItemText[];
      readonly markers?: MarkerStyle;
      readonly after?: string;
    };

/** A list with its markers computed: ๑) ๑.๑) (๑) -. */
export function list(
  items: readonly ItemText[],
  markerStyle: MarkerStyle = 'decimal',
  level = 1,
  prefix = '',
): List {
  const depth = ([1, 2, 3, 4, 5, 6] as const)[level - 1];
  if (depth === undefined) throw new Error('lists nest six levels deep');
  return {
    kind: 'list',
    markerStyle,
    level: depth,
    style: `list${depth}`,
    items: items.map((item, index) => {
      const own = `${prefix}${index + 1}`;
      const marker = { decimal: `${own})`, parenthesis: `(${index + 1})`, dash: '-' }[markerStyle];
      const {
        text: content,
        items: below,
        markers = 'decimal',
        after,
      } = typeof item === 'string' ? { text: item } : item;
      const continues = markerStyle === 'decimal' && markers === 'decimal';
      return {
        marker: readMarker(toThaiDigits(marker)),
        inlines: [text(content)],
        ...(below && { items: list(below, markers, level + 1, continues ? `${own}.` : '') }),
        ...(after !== undefined && { after: [paragraph(after, `list${depth}`)] }),
      };
    }),
  };
}

export const cell = (content: string | readonly Inline[], more: Partial<TableCell> = {}): TableCell => ({
  columnSpan: 1,
  rowSpan: 1,
  verticalAlign: 'top',
  blocks: [paragraph(content, 'cell')],
  ...more,
});

export const row = (kind: TableRow['kind'], ...cells: readonly (string | TableCell)[]): TableRow => ({
  kind,
  cells: cells.map((content) => (typeof content === 'string' ? cell(content) : content)),
});

export const table = (columns: readonly number[], rows: readonly TableRow[], headerRows = 1): Table => ({
  kind: 'table',
  id: 'table',
  columns,
  borders: 'all',
  headerRows,
  summary: 'ตารางทดสอบ',
  rows,
});

const style = (id: string, more: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  ...PLAIN_STYLE,
  id,
  title: `ลักษณะ ${id}`,
  size: 11,
  ...more,
});

export const STYLES: Readonly<Record<string, ParagraphStyle>> = Object.fromEntries(
  [
    style('title', { align: 'center', bold: true, size: 13, keepWithNext: true, spaceAfter: 6 }),
    style('section', { bold: true, keepWithNext: true, spaceBefore: 6, markerWidth: 20 }),
    style('body', { align: 'justify', indentFirst: 42 }),
    style('plain'),
    style('cell', { size: 9.5, lineHeight: 16 }),
    style('contents'),
    style('pageNumber', { align: 'center' }),
    ...[1, 2, 3, 4, 5, 6].map((level) =>
      style(`list${level}`, { align: 'justify', indentLeft: 20 + 22 * level, markerWidth: 20 + 8 * level }),
    ),
  ].map((entry) => [entry.id, entry]),
);

export const LAYOUT: LayoutRules = {
  orphans: 2,
  widows: 2,
  pageNumber: { top: 35.4, before: '- ', after: ' -' },
  contents: { numberRoom: 34 },
  table: { padding: { top: 2, right: 4, bottom: 2.5, left: 4 }, rule: 0.5 },
};

const A4 = {
  width: 595.28,
  height: 841.89,
  margins: { top: 70.87, right: 56.69, bottom: 56.69, left: 85.04 },
};
const A4_LANDSCAPE = {
  width: 841.89,
  height: 595.28,
  margins: { top: 70.87, right: 56.69, bottom: 56.69, left: 56.69 },
};

export const section = (blocks: Section['blocks'], more: Partial<Section> = {}): Section => ({
  id: 'section',
  page: A4,
  digits: 'thai',
  pageNumber: { show: 'all', start: 1, style: 'pageNumber' },
  blocks,
  ...more,
});

export const landscape = (blocks: Section['blocks'], more: Partial<Section> = {}): Section =>
  section(blocks, {
    page: A4_LANDSCAPE,
    digits: 'arabic',
    pageNumber: { show: 'all', style: 'pageNumber' },
    ...more,
  });

export const model = (...sections: readonly Section[]): DocumentModel => ({
  version: 1,
  title: 'แผนปฏิบัติการป้องกันการทุจริต <ทดสอบ> & ตรวจ',
  author: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  subject: 'ทดสอบ',
  language: 'th-TH',
  date: '2026-02-27T00:00:00Z',
  font: 'Sarabun',
  styles: STYLES,
  layout: LAYOUT,
  unbreakable: [],
  sections,
});
