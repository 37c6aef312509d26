import { expect, test } from 'vitest';
import { readWord, show } from './read-words.js';
import { paragraph } from './word-file.js';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblGrid/>${rows.join('')}</w:tbl>`;
const rowsOf = async (body: string): Promise<string[]> => show((await readWord({ body })).blocks);

test('cells that take several columns or rows keep the grid', async () => {
  const body = table(
    row(cell('โครงการ', '<w:vMerge w:val="restart"/>'), cell('ไตรมาส', '<w:gridSpan w:val="2"/>')),
    row(cell('', '<w:vMerge/>'), cell('๑'), cell('๒')),
    row(cell('ก'), cell('✓'), cell('')),
  );
  expect(await rowsOf(body)).toEqual(['โครงการ | ไตรมาส×2', '^ | ๑ | ๒', 'ก | ✓ | ']);
});

test('a row that begins later, old wide cells and content controls around rows and cells', async () => {
  const body = table(
    `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('ค')}</w:tr>`,
    row(cell('กว้าง', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('แคบ')),
    `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('ก')}</w:sdtContent></w:sdt>`, cell('ข'))}</w:sdtContent></w:sdt>`,
  );
  expect(await rowsOf(body)).toEqual(['×2 | ค', 'กว้าง×2 | แคบ', 'ก | ข']);
});

test('a cell holds several paragraphs, and those of tables inside it', async () => {
  const inner = table(row(cell('ใน')));
  const body = table(row(`<w:tc>${paragraph('หนึ่ง')}${inner}${paragraph('สอง')}</w:tc>`));
  expect(await rowsOf(body)).toEqual(['หนึ่ง / ใน / สอง']);
});

test('a row deleted under track changes is left out and named', async () => {
  const body = table(
    `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${`<w:tc><w:p><w:del w:id="2"><w:r><w:delText>เก่า</w:delText></w:r></w:del></w:p></w:tc>`}</w:tr>`,
    row(cell('ใหม่')),
  );
  const { blocks, leftOut } = await readWord({ body });
  expect(show(blocks)).toEqual(['ใหม่']);
  expect(leftOut).toEqual([{ kind: 'deleted', text: 'เก่า', line: 0 }]);
});

test('a table stands between its paragraphs, each with its place', async () => {
  const body = paragraph('ก') + table(row(cell('ข'), cell('ค'))) + paragraph('ง');
  const { blocks } = await readWord({ body });
  expect(blocks.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
    'paragraph 1',
    'table 2',
    'paragraph 4',
  ]);
});

test('a cell that goes on from the one above keeps text of its own, if it has some', async () => {
  const body = table(row(cell('ก', '<w:vMerge w:val="restart"/>')), row(cell('ข', '<w:vMerge/>')));
  expect(await rowsOf(body)).toEqual(['ก', 'ข']);
});
