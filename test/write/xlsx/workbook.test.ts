import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../../src/thai/months.js';
import { formatOf } from '../../../src/write/index.js';
import { openXlsxWriter } from '../../../src/write/xlsx/index.js';
import { printedValue } from '../../../src/write/xlsx/printed-values.js';
import { tableSheets } from '../../../src/write/xlsx/table-sheets.js';
import { describeWithJudges } from '../../helpers/judges.js';
import { ooxmlErrors, printedWorkbook, sheetsAsCsv } from '../../helpers/judges-docx.js';
import {
  cell,
  heading,
  landscape,
  model,
  paragraph,
  row,
  section,
  table,
} from '../../helpers/model-parts.js';
import { readWithPoppler } from '../../helpers/pdf-readers.js';

const across = (text: string, columnSpan: number) => cell(text, { columnSpan });

const projects = {
  ...table(
    [60, 200, 90, 40],
    [
      row('header', 'ลำดับ', 'โครงการ', 'งบประมาณ (บาท)', '1'),
      row('group', across('มิติที่ 1', 4)),
      row('body', '1', 'อบรมคุณธรรม', cell('10,000.00', { value: 10000 }), '✓'),
      row('body', '2', '=ทดสอบ+1', '0.50', ''),
      row('total', across('รวมมิติที่ 1', 2), '10,000.50', '1'),
      row('group', across('มิติที่ 2', 4)),
      row('body', '3', 'เวทีประชาคม', '1,234.25', '✓'),
      row('total', across('รวมมิติที่ 2', 2), '1,234.25', '1'),
      row('total', across('รวมทั้งสิ้น', 2), '11,234.75', '2'),
    ],
  ),
  name: 'โครงการ',
};
const shares = table(
  [100, 100, 100],
  [
    row('header', 'สถานะ', 'สัดส่วน', 'ร้อยละ'),
    row('body', 'แล้วเสร็จ', cell('', { bar: 0.25 }), '๒๕.๐๐'),
    row('body', 'ยังไม่เสร็จ', cell('', { bar: 0.75 }), '๗๕.๐๐'),
    row('total', 'เฉลี่ย', '', '๕๐.๐๐'),
  ],
);
const report: DocumentModel = model(
  landscape([
    heading('report', 'รายงานผล'),
    projects,
    paragraph('ข้อมูล ณ วันที่ 20 เมษายน 2569', 'plain'),
    paragraph('แผนภูมิ: สถานะ/ผล', 'title'),
    shares,
  ]),
);

const write = async (document = report) => (await openXlsxWriter().write(document)).bytes;

test('a sheet for each table, with the lines that belong to it', () => {
  const sheets = tableSheets(report);
  const texts = sheets.map(({ name, lead, tail }) => ({ name, lead: lead.length, tail: tail.length }));
  expect(texts).toEqual([
    { name: 'โครงการ', lead: 1, tail: 1 },
    { name: 'แผนภูมิ สถานะ ผล', lead: 1, tail: 0 },
  ]);
});

test('names that Excel takes: short, cut between letters with their marks, all different', () => {
  const long = { ...shares, name: 'ที่'.repeat(20) };
  const names = tableSheets(model(landscape([long, long, { ...long, name: "'[ ]'" }]))).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['ที่'.repeat(10), `${'ที่'.repeat(9)} (2)`, 'table']);
});

test('only documents that are made of tables', () => {
  const { suits } = formatOf('xlsx');
  expect(suits?.(report)).toBe(true);
  expect(suits?.(model(section([paragraph('ประกาศ')]), landscape([projects])))).toBe(false);
  expect(suits?.(model(landscape([{ ...projects, borders: 'none' }])))).toBe(false);
});

test.each([
  ['10,000.00', 10000, '#,##0.00'],
  ['3', 3, '#,##0'],
  ['2569', 2569, '0'],
  ['-5.5', -5.5, '#,##0.0'],
  ['๑,๒๓๔', 1234, '[$-D00041E]#,##0'],
  ['1,23', '1,23', undefined],
  ['007', '007', undefined],
  ['*1', '*1', undefined],
  ['–', '–', undefined],
  ['20 เมษายน 2569', new Date('2026-04-20T00:00:00Z'), '[$-7041E]d mmmm yyyy'],
  ['ณ วันที่ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๗', new Date('2024-02-29T00:00:00Z'), '[$-D07041E]"ณ วันที่ "d mmmm yyyy'],
  ['5 ม.ค. 2569', new Date('2026-01-05T00:00:00Z'), '[$-7041E]d mmm yyyy'],
  ['๓๑ ธ.ค. ๒๕๖๘', new Date('2025-12-31T00:00:00Z'), '[$-D07041E]d mmm yyyy'],
  ['5 มxค. 2569', '5 มxค. 2569', undefined],
  ['มี.ค. 2569', 'มี.ค. 2569', undefined],
  ['29 กุมภาพันธ์ 2568', '29 กุมภาพันธ์ 2568', undefined],
  ['โทร 1 ถึง 20 เมษายน 2569', 'โทร 1 ถึง 20 เมษายน 2569', undefined],
])('%s is kept as what it prints', (text, value, format) => {
  expect(printedValue(text)).toEqual({ value, ...(format !== undefined && { format }) });
});

test('totals are formulas where they come to what is printed, numbers where not', async () => {
  const { sheets } = await readXlsx(await write(), { readStyles: true });
  const at = (sheet: number, place: string) => sheets[sheet]?.cells?.get(place);
  const formulas = sheets.flatMap(({ cells }) =>
    [...(cells ?? [])].flatMap(([, { formula }]) => formula ?? []),
  );
  expect(formulas).toEqual([
    'SUM(C4:C5)',
    'COUNTIF(D4:D5,"✓")',
    'SUM(C8:C8)',
    'COUNTIF(D8:D8,"✓")',
    'SUM(C6,C9)',
    'SUM(D6,D9)',
  ]);
  expect(at(0, '9,2')).toMatchObject({ formula: 'SUM(C6,C9)', formulaResult: 11234.75 });
  expect(sheets[1]?.rows.at(-1)).toEqual(['เฉลี่ย', null, 50]);
  expect(sheets[0]?.rows[4]?.[1]).toBe('=ทดสอบ+1');
  expect(sheets[0]?.freezePane).toEqual({ rows: 2 });
  expect(sheets[0]?.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    printTitlesRow: '$2:$2',
  });
});

test('the same document, the same bytes', async () => {
  expect(Buffer.from(await write()).equals(await write())).toBe(true);
});

describeWithJudges(['soffice', 'calc', 'pdftotext'], 'other programs', () => {
  test('find nothing wrong, and compute what is printed', async () => {
    const bytes = await write({ ...report, draft: true });
    expect(await ooxmlErrors(bytes, 'xlsx')).toEqual([]);
    expect(sheetsAsCsv(bytes)).toMatchInlineSnapshot(`
      {
        "แผนภูมิ สถานะ ผล": "แผนภูมิ: สถานะ/ผล,,
      สถานะ,สัดส่วน,ร้อยละ
      แล้วเสร็จ,25%,25
      ยังไม่เสร็จ,75%,75
      เฉลี่ย,,50
      ",
        "โครงการ": "รายงานผล,,,
      ลำดับ,โครงการ,งบประมาณ (บาท),1
      มิติที่ 1,,,
      1,อบรมคุณธรรม,10000,✓
      2,=ทดสอบ+1,0.5,
      รวมมิติที่ 1,,10000.5,1
      มิติที่ 2,,,
      3,เวทีประชาคม,1234.25,✓
      รวมมิติที่ 2,,1234.25,1
      รวมทั้งสิ้น,,11234.75,2
      20/04/2026,,,
      ",
      }
    `);
  });

  test('print dates in the words of the document', async () => {
    const dates = [...THAI_MONTHS, ...THAI_SHORT_MONTHS].flatMap((month) => [
      `9 ${month} 2569`,
      `๑๐ ${month} ๒๕๖๘`,
    ]);
    const document = model(
      section([
        table(
          [80, 200],
          [row('header', 'ที่', 'วันที่'), ...dates.map((date, index) => row('body', `${index + 1}`, date))],
        ),
      ]),
    );
    const printed = readWithPoppler(printedWorkbook(await write(document)), '-layout').join('');
    expect(dates.filter((date) => !printed.includes(date))).toEqual([]);
  });
});
