import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

export type Cell =
  | string
  | {
      readonly text: string;
      readonly across?: number;
      readonly down?: number;
      /** In a colour of its own. */
      readonly isFilled?: boolean;
    };

/** What a printed plan is made of, before it is Word, PDF or text. */
export type Block =
  | string
  | { readonly centred: string }
  | { readonly bold: string }
  | { readonly rows: readonly (readonly Cell[])[] }
  | 'page';

export interface Form {
  readonly header?: string;
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
}

interface FullCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  readonly isFilled?: boolean;
}

const full = (cell: Cell): FullCell =>
  typeof cell === 'string' ? { text: cell, across: 1, down: 1 } : { across: 1, down: 1, ...cell };

/** As the `docx` library writes it. */
export function wordOf({ header, landscape, blocks }: Form, family = 'Sarabun'): Promise<Uint8Array> {
  const paragraphsOf = (text: string): Paragraph[] =>
    text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, font: family })] }));
  const file = new Document({
    sections: [
      {
        properties: { page: { size: { orientation: landscape ? 'landscape' : 'portrait' } } },
        ...(header !== undefined && {
          headers: { default: new Header({ children: [new Paragraph(header)] }) },
        }),
        children: blocks.map((block) => {
          if (block === 'page') return new Paragraph({ pageBreakBefore: true, children: [] });
          if (typeof block === 'string')
            return new Paragraph({ children: [new TextRun({ text: block, font: family })] });
          if ('rows' in block)
            return new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: block.rows.map(
                (cells) =>
                  new TableRow({
                    children: cells.map((cell) => {
                      const { text, across, down, isFilled } = full(cell);
                      return new TableCell({
                        columnSpan: across,
                        rowSpan: down,
                        ...(isFilled && { shading: { fill: '92D050' } }),
                        children: paragraphsOf(text),
                      });
                    }),
                  }),
              ),
            });
          const text = 'bold' in block ? block.bold : block.centred;
          return new Paragraph({
            ...('centred' in block && { alignment: 'center' }),
            children: [new TextRun({ text, bold: true, font: family })],
          });
        }),
      },
    ],
  });
  return Packer.toBuffer(file).then((bytes) => new Uint8Array(bytes));
}

const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** As a page that a browser prints. */
export function pageOf({ header, landscape, blocks }: Form, family = 'Sarabun'): string {
  const body = blocks.map((block) => {
    if (block === 'page')
      return `<div style="break-before: page">${header === undefined ? '' : `<p>${toHtml(header)}</p>`}</div>`;
    if (typeof block === 'string') return `<p>${toHtml(block)}</p>`;
    if ('centred' in block) return `<p style="text-align: center"><b>${toHtml(block.centred)}</b></p>`;
    if ('bold' in block) return `<p><b>${toHtml(block.bold)}</b></p>`;
    const rows = block.rows.map((cells) => {
      const written = cells.map((cell) => {
        const { text, across, down, isFilled } = full(cell);
        const style = isFilled ? ' style="background: #92d050"' : '';
        return `<td colspan="${across}" rowspan="${down}"${style}>${toHtml(text)}</td>`;
      });
      return `<tr>${written.join('')}</tr>`;
    });
    return `<table>${rows.join('')}</table>`;
  });
  return `<!doctype html><html lang="th"><meta charset="utf-8"><style>
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: 2cm }
body { font: 11pt/1.5 ${family} } p { margin: 0 0 4pt }
table { border-collapse: collapse; width: 100% } td { border: 1px solid; padding: 2pt 4pt; vertical-align: top }
</style><body>${body.join('\n')}</body></html>`;
}

/** As Word saves it for Notepad: a tab between cells, merged ones empty. */
export function textOf({ blocks }: Form): string {
  const lines = blocks.flatMap((block) => {
    if (block === 'page') return ['\f'];
    if (typeof block === 'string') return [block];
    if ('centred' in block) return [block.centred];
    if ('bold' in block) return [block.bold];
    // A form of few columns keeps the paragraphs of its cells.
    return gridOf(block.rows).map((cells) =>
      (cells.length <= 3 ? cells : cells.map((text) => text.replaceAll('\n', ' '))).join('\t'),
    );
  });
  return `${lines.join('\n')}\n`;
}

/** Rows with a text for each column; what a cell covers beside and below it is empty. */
function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, index) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[index]?.[column] !== undefined) column += 1;
      const { text, across, down } = full(cell);
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < across; beside += 1) {
          const row = grid[index + below];
          if (row) row[column + beside] = below + beside === 0 ? text : '';
        }
    }
  });
  return grid;
}
