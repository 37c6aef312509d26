import type { Block, DocumentModel, Heading, Paragraph, Section, Table } from '../../document/model.js';
import { inlineText } from '../../document/plain-text.js';
import { graphemeClusters } from '../../thai/grapheme-clusters.js';

/** What one sheet of a workbook shows: a ruled table with the lines that belong to it. */
export interface TableSheet {
  readonly name: string;
  readonly section: Section;
  /** Headings and caption. */
  readonly lead: readonly Line[];
  readonly table: Table;
  /** What stands under the table: the day of the data, who issued it. */
  readonly tail: readonly Line[];
}

export type Line = Heading | Paragraph;

const isRuled = (block: Block): block is Table =>
  block.kind === 'table' && block.borders === 'all' && block.headerRows > 0;

/** Whether tables are what the document is made of: each of its sections has one. */
export const isTabular = ({ sections }: DocumentModel): boolean =>
  sections.length > 0 && sections.every(({ blocks }) => blocks.some(isRuled));

/**
 * The sheets of a document, in its order. Lines before a table lead it where they keep with what follows, others
 * stand under the table before. A table without rules only arranges things on paper, as room to sign does: it has
 * no sheet.
 */
export function tableSheets(model: DocumentModel): TableSheet[] {
  const sheets: (Omit<TableSheet, 'name'> & { readonly tail: Line[] })[] = [];
  for (const section of model.sections) {
    const first = sheets.length;
    let lines: Line[] = [];
    for (const block of section.blocks) {
      if (block.kind === 'heading' || block.kind === 'paragraph') lines.push(block);
      if (!isRuled(block)) continue;
      const above = sheets.length > first ? sheets.at(-1) : undefined;
      const start = above ? leadStart(lines, model) : 0;
      above?.tail.push(...lines.slice(0, start));
      sheets.push({ section, lead: lines.slice(start), table: block, tail: [] });
      lines = [];
    }
    if (sheets.length > first) sheets.at(-1)?.tail.push(...lines);
  }
  const taken = new Set<string>();
  return sheets.map((sheet) => ({ ...sheet, name: sheetName(sheet, taken) }));
}

function leadStart(lines: readonly Line[], { styles }: DocumentModel): number {
  const leads = (line: Line): boolean => line.kind === 'heading' || styles[line.style]?.keepWithNext === true;
  return lines.findLastIndex((line) => !leads(line)) + 1;
}

const LONGEST_NAME = 31;

/** Of at most 31 characters, without those that Excel refuses, unlike all others whatever the case. */
function sheetName({ table, lead }: Omit<TableSheet, 'name'>, taken: Set<string>): string {
  const line = lead.at(-1);
  const wanted = table.name ?? (line && inlineText(line.inlines)) ?? table.id;
  const clean = wanted.replaceAll(/[\s:\\/?*[\]]+/gu, ' ').replaceAll(/^[' ]+|[' ]+$/gu, '') || table.id;
  for (let copy = 1; ; copy++) {
    const end = copy === 1 ? '' : ` (${copy})`;
    const name = `${shorten(clean, LONGEST_NAME - end.length)}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function shorten(text: string, longest: number): string {
  let kept = '';
  for (const cluster of graphemeClusters(text)) {
    if (kept.length + cluster.length > longest) break;
    kept += cluster;
  }
  return kept.trimEnd();
}
