import { describe, expect, test } from 'vitest';
import { type PdfPage, pdfFile } from './pdf-file.js';
import { readText, readWord, show } from './read-words.js';
import { paragraph } from './word-file.js';

const GREEN = '<w:shd w:val="clear" w:color="auto" w:fill="92D050"/>';
const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const said = (text: string, properties = ''): string => cell(paragraph(text), properties);

const GRID = `<w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(5)}</w:tblGrid>`;
const rowsOf = async (...rows: readonly string[]): Promise<string[]> =>
  show(
    (await readWord({ body: `<w:tbl>${GRID}${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>` }))
      .blocks,
  );

const HEAD = ['โครงการ', '๑', '๒', '๓', '๔'].map((text) => said(text, GREEN)).join('');

describe('cells of a Word file that have a colour', () => {
  test('in some columns of a row and not in others they are signs, all four of them too', async () => {
    const rows = await rowsOf(
      HEAD,
      said('ก') + said('') + said('', GREEN) + said('', GREEN) + said(''),
      said('ข') + said('', GREEN).repeat(4),
    );
    expect(rows.slice(1)).toEqual(['ก |  | ■ | ■ | ', 'ข | ■ | ■ | ■ | ■']);
  });

  test.each([
    ['white', '<w:shd w:val="clear" w:fill="FFFFFF"/>'],
    ['automatic', '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'],
    ['the page’s own', '<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="background1"/>'],
  ])('%s is no colour', async (_, white) => {
    const rows = await rowsOf(HEAD, said('ก') + said('', white) + said('').repeat(3));
    expect(rows[1]).toBe('ก |  |  |  | ');
  });

  test.each([
    ['a pattern', '<w:shd w:val="pct25" w:color="auto" w:fill="auto"/>'],
    ['a colour of the theme', '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent6"/>'],
  ])('%s is one', async (_, filled) => {
    const rows = await rowsOf(
      HEAD,
      said('ก') + said('', filled) + said('').repeat(3),
      said('ข') + said('').repeat(4),
    );
    expect(rows[1]).toBe('ก | ■ |  |  | ');
  });

  test('each second row, or a column of its own colour, only adorns', async () => {
    const banded = await rowsOf(
      HEAD,
      said('ก') + said('').repeat(4),
      said('ข', GREEN) + said('', GREEN).repeat(4),
    );
    expect(banded.slice(1)).toEqual(['ก |  |  |  | ', 'ข |  |  |  | ']);
    const column = said('') + said('', GREEN) + said('').repeat(2);
    expect((await rowsOf(HEAD, said('ก') + column, said('ข') + column)).slice(1)).toEqual([
      'ก |  |  |  | ',
      'ข |  |  |  | ',
    ]);
  });

  test('beside typed signs they say nothing more', async () => {
    const rows = await rowsOf(HEAD, said('ก') + said('✓') + said('', GREEN) + said('').repeat(2));
    expect(rows[1]).toBe('ก | ✓ |  |  | ');
  });
});

/** A line of so many points, so far right of the words of its cell. */
const arrow = (from: number, width: number, inRow = 7): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${from * 12_700}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${inRow * 12_700}</wp:posOffset></wp:positionV><wp:extent cx="${width * 12_700}" cy="0"/></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="900pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

describe('arrows that a Word file draws over cells', () => {
  // Columns are 50 points wide, words stand 5.4 points in.
  test.each([
    ['over one', 2, 40, 'ก | ■ |  |  | '],
    ['over two', 2, 92, 'ก | ■ | ■ |  | '],
    ['over all', -3, 198, 'ก | ■ | ■ | ■ | ■'],
    ['from the next cell on', 50, 90, 'ก |  | ■ | ■ | '],
  ])('%s', async (_, from, width, row) => {
    expect(await rowsOf(HEAD, said('ก') + cell(arrow(from, width)) + said('').repeat(3))).toContain(row);
  });

  test('one that was moved to another row, or is no line, is not believed', async () => {
    expect(await rowsOf(HEAD, said('ก') + cell(arrow(2, 40, 90)) + said('').repeat(3))).toContain(
      'ก |  |  |  | ',
    );
  });

  test('as programs of before drew them', async () => {
    const line = '<w:p><w:r><w:pict><v:line from="52pt,7pt" to="140pt,7pt"/></w:pict></w:r></w:p>';
    expect(await rowsOf(HEAD, said('ก') + cell(line) + said('').repeat(3))).toContain('ก |  | ■ | ■ | ');
  });
});

/** Five columns of 60 points and two rows of 30, words in the first row and column. */
const page = (drawing: string): PdfPage => ({
  texts: ['A', 'B', 'C', 'D', 'E']
    .map((text, at) => ({ text, x: 60 + at * 60, y: 712 }))
    .concat({ text: 'F', x: 60, y: 682 }),
  drawing: [
    drawing,
    ...[700, 730, 670].map((y) => `50 ${y} m 350 ${y} l S`),
    ...[50, 110, 170, 230, 290, 350].map((x) => `${x} 670 m ${x} 730 l S`),
  ].join('\n'),
});
const pageRows = async (drawing: string): Promise<string[]> =>
  show((await readText('plan.pdf', pdfFile([page(drawing)]))).blocks);

describe('what a PDF draws in the cells of a table', () => {
  test.each([
    ['nothing', '', 'F |  |  |  | '],
    ['an arrow over two cells', '115 685 m 220 685 l S', 'F | ■ | ■ |  | '],
    ['an arrow within one', '240 685 m 280 685 l S', 'F |  |  | ■ | '],
    ['colours', '0 1 0 rg 110 670 60 30 re f 230 670 120 30 re f 0 g', 'F | ■ |  | ■ | ■'],
    ['white', '1 g 110 670 60 30 re f 0 g', 'F |  |  |  | '],
    ['a colour under the whole row', '0 1 0 rg 50 670 300 30 re f 0 g', 'F |  |  |  | '],
  ])('%s', async (_, drawing, row) => {
    expect(await pageRows(drawing)).toEqual(['A | B | C | D | E', row]);
  });
});
