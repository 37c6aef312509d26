import { expect, test } from 'vitest';
import { blocksOf, findings, parsePart } from './parse-part.js';

test('columns in mm and pt, stars share the rest of the page', () => {
  const [table] = blocksOf('<table id="t" columns="100pt * 2* 25.4mm"></table>');
  expect(table).toMatchObject({ columns: [100, 76, 152, 72], borders: 'all', headerRows: 0 });
});

test('cells take the style of their class, or of the table', () => {
  const [table] = blocksOf(
    `<table id="t" columns="* *" header-rows="1" borders="none" summary="สรุป">
       <tr kind="header"><td class="table-head" colspan="2" valign="middle">หัว</td></tr>
       <tr><td>ก</td><td><p>ข</p><p class="plain">ค</p></td></tr>
     </table>`,
  );
  expect(table).toMatchObject({
    id: 't',
    borders: 'none',
    headerRows: 1,
    summary: 'สรุป',
    rows: [
      {
        kind: 'header',
        cells: [{ columnSpan: 2, rowSpan: 1, verticalAlign: 'middle', blocks: [{ style: 'table-head' }] }],
      },
      { kind: 'body', cells: [{ blocks: [{ style: 'table-text' }] }, { blocks: [{}, { style: 'plain' }] }] },
    ],
  });
});

test('an empty cell is one empty paragraph', () => {
  expect(blocksOf('<table id="t" columns="*"><tr><td></td></tr></table>')).toMatchObject([
    { rows: [{ cells: [{ blocks: [{ kind: 'paragraph', inlines: [] }] }] }] },
  ]);
});

test('cells that hang down count in the rows below', () => {
  const rows = '<tr><td rowspan="2">ก</td><td>ข</td></tr><tr><td>ค</td></tr><tr><td>ง</td><td>จ</td></tr>';
  expect(parsePart(`<table id="t" columns="* *">${rows}</table>`).diagnostics).toEqual([]);
});

test('a row that does not fill the table is a finding', () => {
  const { diagnostics } = parsePart('<table id="t" columns="* *"><tr><td>ก</td></tr></table>');
  expect(findings(diagnostics)).toEqual([
    'part.hbs:1:1 compose/table-shape in part.hbs row 1 of the table fills 1 of 2 columns',
  ]);
});

test('columns that are wider than the page are a finding', () => {
  const { diagnostics } = parsePart('<table id="t" columns="300mm *"></table>');
  expect(findings(diagnostics)[0]).toContain('compose/bad-attribute in part.hbs columns="300mm *"');
});

test('a cell may hold the number that it prints', () => {
  const rows = '<tr><td value="10000">10,000.00</td><td value="0.5">0.50</td><td>-</td></tr>';
  const [table] = blocksOf(`<table id="t" columns="* * *">${rows}</table>`);
  expect(table).toMatchObject({
    rows: [{ cells: [{ value: 10000 }, { value: 0.5 }, expect.not.objectContaining({ value: 0 })] }],
  });
  const { diagnostics } = parsePart(
    `<table id="t" columns="*"><tr><td value="10,000">10,000</td></tr></table>`,
  );
  expect(findings(diagnostics)).toEqual([
    expect.stringContaining('compose/bad-attribute in part.hbs value="10,000"'),
  ]);
});
