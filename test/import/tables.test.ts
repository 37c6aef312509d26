import { describe, expect, test } from 'vitest';
import { runImport } from '../helpers/import-plan.js';
import { type Placed, pdfFile } from './read/pdf-file.js';
import { wordFile } from './read/word-file.js';

const COVER = ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'องค์การบริหารส่วนตำบลห้วยทราย'];

/** Cells of one row; `colspan` and `down` (a cell that goes on from above) as Word has them. */
type Cell =
  | string
  | { readonly text?: string; readonly colspan?: number; readonly merge?: 'restart' | 'down' };

const cellXml = (cell: Cell): string => {
  const { text = '', colspan = 1, merge } = typeof cell === 'string' ? { text: cell } : cell;
  const span = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '';
  const down = merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
};

const word = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  wordFile({
    body: [
      ...COVER.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
      `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`,
    ].join(''),
  });

/** Rows as imported: title, dimension, budget, quarters, and which fields wait for a decision. */
async function importRows(file: Readonly<Record<string, string | Uint8Array>>) {
  const run = await runImport(file);
  const rows = run.plan?.projects.map(({ id, title, dimension, budget, quarters }) => ({
    row: [title, dimension, budget, quarters.join('')],
    open: openFields(run.textOf(`projects/${id}.yaml`)),
  }));
  return { rows, report: run.report };
}

/** Fields above which a decision is asked for; a missing sheet is none of the table. */
const openFields = (text: string): string[] =>
  [...text.matchAll(/^# รอกำหนด:.*\n(?:#.*\n)*(\w+):/gmu)]
    .map(([, field = '']) => field)
    .filter((field) => field !== 'sheet');

const HEAD = ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', '1', '2', '3', '4', 'หมายเหตุ'];
const text = (rows: readonly (readonly string[])[]): string =>
  [...COVER, ...rows.map((cells) => cells.join('\t')), ''].join('\n');

describe('an amount is read whole or not at all', () => {
  const amounts: readonly (readonly [string, number | undefined])[] = [
    ['10,000.00', 10000],
    ['๑๐,๐๐๐', 10000],
    ['10,000 บาท (หนึ่งหมื่นบาทถ้วน)', 10000],
    ['๘๗๓ ,๗๖๐ บาท', 873760],
    ['๘๗๓, ๗๖๐', 873760],
    ['10,000.-', 10000],
    ['1,200,00 0', 1200000],
    ['1,200 000', undefined],
    ['-', 0],
    ['ไม่ใช้งบประมาณ', 0],
    ['ไม่มีการใช้งบประมาณ', 0],
    ['10,000 20,000', undefined],
    ['10000 20000', undefined],
    ['2 หมื่นบาท', 20000],
    ['1.25 ล้านบาท', 1250000],
    ['1o,ooo บาท', 10000],
    ['๑o,๐๐๐', 10000],
    ['oo๕ บาท', undefined],
    ['ไม่มี', 0],
    ['ไม่ใช้งบประมาณของหน่วยงาน ใช้งบของจังหวัด 3,000 บาท', undefined],
    ['10.000', undefined],
    ['10,00', undefined],
    ['1,0000', undefined],
    ['10,000-20,000', undefined],
    ['ตามข้อบัญญัติ', undefined],
  ];
  test.each(amounts)('%s', async (written, right) => {
    const { rows } = await importRows({
      'plan.txt': text([HEAD, ['1', 'โครงการอบรม', '1', written, '', '✓', '', '', '']]),
    });
    expect(rows).toEqual([
      { row: ['โครงการอบรม', 1, right ?? 0, '2'], open: right === undefined ? ['budget'] : [] },
    ]);
  });
});

describe('several columns of amounts are never one number', () => {
  const years = ['2566', '2567', '2568', '2569', '2570'];
  const row = ['1', 'โครงการอบรม', '1', '100', '200', '300', '400', '500', '✓', '', '', ''];

  test('years below a head: that of the plan is the budget, all are kept by year', async () => {
    const run = await runImport({
      'plan.docx': word([
        [
          { text: 'ลำดับ', merge: 'restart' },
          { text: 'โครงการ', merge: 'restart' },
          { text: 'มิติ', merge: 'restart' },
          { text: 'งบประมาณ (บาท)', colspan: 5 },
          { text: 'ไตรมาส', colspan: 4 },
        ],
        [{ merge: 'down' }, { merge: 'down' }, { merge: 'down' }, ...years, '1', '2', '3', '4'],
        row,
      ]),
    });
    const [project] = run.plan?.projects ?? [];
    expect(project).toMatchObject({
      budget: 300,
      budgets: { 2566: 100, 2567: 200, 2568: 300, 2569: 400, 2570: 500 },
      quarters: [1],
    });
    expect(run.report).not.toContain('จำนวนเงินในช่องอื่น');
  });

  test('one of them is no amount: only that of the plan is taken, and this is told: import/several-amounts', async () => {
    const heads = ['ลำดับ', 'โครงการ', 'มิติ', ...years.map((year) => `งบประมาณ ปี ${year}`), '1', '2', '3', '4'];
    const { rows, report } = await importRows({ 'plan.txt': text([heads, row.with(3, 'ตามจริง')]) });
    expect(rows).toEqual([{ row: ['โครงการอบรม', 1, 300, '1'], open: [] }]);
    expect(report).toContain('เฉพาะช่องของปี 2568 จำนวนเงินในช่องอื่น 4 แห่งไม่ได้นำเข้า');
    expect(report).toContain('“400”: เป็นจำนวนเงินในช่องอื่น');
  });

  test('years in the heads themselves', async () => {
    const heads = ['ลำดับ', 'โครงการ', 'มิติ', ...years.map((year) => `งบประมาณ ปี ${year}`), '1', '2', '3', '4'];
    const { rows } = await importRows({ 'plan.txt': text([heads, row]) });
    expect(rows).toEqual([{ row: ['โครงการอบรม', 1, 300, '1'], open: [] }]);
  });

  test('none of them the plan’s year: the budget is open', async () => {
    const heads = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ ปี 2561', 'งบประมาณ ปี 2562', '1', '2', '3', '4'];
    const { rows } = await importRows({
      'plan.txt': text([heads, ['1', 'โครงการอบรม', '1', '100', '200', '✓', '', '', '']]),
    });
    expect(rows).toEqual([{ row: ['โครงการอบรม', 1, 0, '1'], open: ['budget'] }]);
  });

  test('planned and spent: the budget is open', async () => {
    const heads = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'เบิกจ่ายจริง', '1', '2', '3', '4'];
    const { rows } = await importRows({
      'plan.txt': text([heads, ['1', 'โครงการอบรม', '1', '100', '90', '✓', '', '', '']]),
    });
    expect(rows).toEqual([{ row: ['โครงการอบรม', 1, 0, '1'], open: ['budget'] }]);
  });
});

describe('dimensions', () => {
  const right = [
    { row: ['โครงการหนึ่ง', 1, 100, '1'], open: [] },
    { row: ['โครงการสอง', 1, 200, '2'], open: [] },
    { row: ['โครงการสาม', 2, 300, '3'], open: [] },
  ];
  const heads = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', '1', '2', '3', '4'];

  test('as a cell merged over rows', async () => {
    const rows: Cell[][] = [
      heads,
      ['1', 'โครงการหนึ่ง', { text: '1', merge: 'restart' }, '100', '✓', '', '', ''],
      ['2', 'โครงการสอง', { merge: 'down' }, '200', '', '✓', '', ''],
      ['3', 'โครงการสาม', '2', '300', '', '', '✓', ''],
    ];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual(right);
  });

  test.each([
    ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต', 'มิติที่ 2 การบริหารราชการด้วยความโปร่งใส'],
    ['1. การสร้างวัฒนธรรมสุจริต', '2. การบริหารราชการด้วยความโปร่งใส'],
    ['การสร้างวัฒนธรรมสุจริต', 'การบริหารราชการด้วยความโปร่งใส'],
  ])('as a row “%s” above its projects', async (first, second) => {
    const rows: Cell[][] = [
      ['ลำดับ', 'โครงการ', 'งบประมาณ', '1', '2', '3', '4'],
      [{ text: first, colspan: 7 }],
      ['1', 'โครงการหนึ่ง', '100', '✓', '', '', ''],
      ['2', 'โครงการสอง', '200', '', '✓', '', ''],
      ['รวม 2 โครงการ', '', '300', '1', '1', '', ''],
      [{ text: second, colspan: 7 }],
      ['3', 'โครงการสาม', '300', '', '', '✓', ''],
    ];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual(right);
  });

  test.each(['รวมมิติที่ 1', 'รวม มิติ ๑', 'รวมทั้งสิ้น'])('whose last words a page put beside “%s”', async (label) => {
    const rows: Cell[][] = [
      ['มิติ', 'โครงการ', 'งบประมาณ', '1', '2', '3', '4'],
      ['มิติที่ 1 การสร้าง', 'โครงการหนึ่ง', '100', '✓', '', '', ''],
      ['วัฒนธรรมสุจริต', label, '100', '1', '0', '0', '0'],
    ];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual(right.slice(0, 1));
  });

  test('by name in the column', async () => {
    const rows: Cell[][] = [
      heads,
      ['1', 'โครงการหนึ่ง', 'การสร้างวัฒนธรรมสุจริต', '100', '✓', '', '', ''],
      ['2', 'โครงการสอง', '1. การสร้างวัฒนธรรมสุจริต', '200', '', '✓', '', ''],
      ['3', 'โครงการสาม', 'มิติที่ 2', '300', '', '', '✓', ''],
    ];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual(right);
  });
});

test('what the reader left out is named in the language of the report', async () => {
  const body = `${COVER.map((written) => `<w:p><w:r><w:t>${written}</w:t></w:r></w:p>`).join('')}<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>โครงการเดิม</w:t></w:r></w:p>`;
  const table = `<w:tbl>${[HEAD, ['1', 'โครงการอบรม', '1', '0', '✓', '', '', '', '']].map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
  const files = { 'plan.docx': wordFile({ body: body + table }) };
  expect((await runImport(files)).report).toContain('- plan.docx: “โครงการเดิม”: ข้อความที่ขีดฆ่าไว้');
  expect((await runImport(files, ['--lang', 'en'])).report).toContain(
    '- plan.docx: “โครงการเดิม”: text that is struck through',
  );
});

test('a row that a page broke in two is one, whatever stands on the second page', async () => {
  const rows: Cell[][] = [
    ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', '1', '2', '3', '4'],
    ['1', '3.5', 'มิติที่ 3', '18,000', '✓', '', '', ''],
    ['', 'โครงการประชาคมหมู่บ้าน', '', 'บาท (หนึ่งหมื่นแปดพันบาทถ้วน)', '', '', '', ''],
    ['2', 'โครงการลดขั้นตอน', 'มิติที่ 2', '500', '', '✓', '', ''],
    ['', 'การให้บริการ', '', '', '', '', '', ''],
  ];
  expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual([
    { row: ['โครงการประชาคมหมู่บ้าน', 3, 18000, '1'], open: [] },
    { row: ['โครงการลดขั้นตอนการให้บริการ', 2, 500, '2'], open: [] },
  ]);
});

test('rows that name groups are told, and join no title above them: import/group-rows', async () => {
  const rows: Cell[][] = [
    ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', '1', '2', '3', '4'],
    [{ text: '1.1 การสร้างจิตสำนึก', colspan: 8 }],
    ['1', '๑) โครงการหนึ่ง', '1', '100', '✓', '', '', ''],
    ['1.2', 'การมีส่วนร่วม', '', '', '', '', '', ''],
    ['2', '1.2.1 โครงการสอง', '1', '200', '', '✓', '', ''],
  ];
  const { rows: found, report } = await importRows({ 'plan.docx': word(rows) });
  expect(found).toEqual([
    { row: ['โครงการหนึ่ง', 1, 100, '1'], open: [] },
    { row: ['โครงการสอง', 1, 200, '2'], open: [] },
  ]);
  expect(report).toContain('ตารางมีแถวชื่อกลุ่มโครงการ 2 แถว เช่น “1.1 การสร้างจิตสำนึก”');
});

describe('time', () => {
  const months = [
    'ต.ค.',
    'พ.ย.',
    'ธ.ค.',
    'ม.ค.',
    'ก.พ.',
    'มี.ค.',
    'เม.ย.',
    'พ.ค.',
    'มิ.ย.',
    'ก.ค.',
    'ส.ค.',
    'ก.ย.',
  ];
  const heads: Cell[] = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', ...months];
  const ticked = (...at: number[]): Cell[] => months.map((_, index) => (at.includes(index) ? '/' : ''));

  test('months become quarters, and this is said: import/months-as-quarters', async () => {
    const rows: Cell[][] = [
      heads,
      ['1', 'โครงการหนึ่ง', '1', '100', ...ticked(0, 1, 5)],
      ['2', 'โครงการสอง', '1', '200', ...ticked(11)],
    ];
    const { rows: found, report } = await importRows({ 'plan.docx': word(rows) });
    expect(found).toEqual([
      { row: ['โครงการหนึ่ง', 1, 100, '12'], open: [] },
      { row: ['โครงการสอง', 1, 200, '4'], open: [] },
    ]);
    expect(report).toContain('จึงแปลงเป็นไตรมาส');
  });

  test('a bar over several months is a tick in each of them', async () => {
    const rows: Cell[][] = [
      heads,
      ['1', 'โครงการหนึ่ง', '1', '100', '', '', '', '', { text: '↔', colspan: 4 }, '', '', '', ''],
    ];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual([
      { row: ['โครงการหนึ่ง', 1, 100, '23'], open: [] },
    ]);
  });

  const time = (written: string) => ['1', 'โครงการหนึ่ง', '1', '100', written];
  const TIME_HEAD = ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'ระยะเวลาดำเนินการ'];
  test.each([
    ['2, 3', '23'],
    ['ไตรมาสที่ ๒-๓', '23'],
    ['ไตรมาส 1 - ไตรมาส 3', '123'],
    ['ไตรมาส 2/2568', '2'],
    ['ตลอดปีงบประมาณ', '1234'],
    ['ทุกไตรมาส', '1234'],
    ['ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘ (ต.ค. ๖๗ – ก.ย. ๖๘)', '1234'],
    ['1 ต.ค. 67 - 30 ก.ย. 68', '1234'],
    ['ม.ค. - ก.พ. 68', '2'],
    ['เดือนตุลาคม 2567 ถึงเดือนมีนาคม 2568', '12'],
    ['พฤศจิกายน 2567 และมิถุนายน 2568', '13'],
    ['วันที่ 4 มีนาคม 2568', '2'],
    ['ต.ค.67-มี.ค.68 และ ส.ค.68', '124'],
  ])('a time is understood: %s', async (written, quarters) => {
    expect((await importRows({ 'plan.txt': text([TIME_HEAD, time(written)]) })).rows).toEqual([
      { row: ['โครงการหนึ่ง', 1, 100, quarters], open: [] },
    ]);
  });

  test.each([
    '3 เดือน',
    'ปีละ 2 ครั้ง',
    'ตลอดเดือนมีนาคม',
    'ไตรมาส 2/2567',
    'ต.ค. 68 - ก.ย. 69',
    'ภายในเดือนมีนาคม',
    'มกราคม 2568 เป็นต้นไป',
    'ตั้งแต่มกราคม 2568',
    'มี.ค. - พ.ย. 2568',
    '2568',
    'ไตรมาส 5',
    'ครั้งที่ 1',
  ])('or asked for: %s', async (written) => {
    expect((await importRows({ 'plan.txt': text([TIME_HEAD, time(written)]) })).rows).toEqual([
      { row: ['โครงการหนึ่ง', 1, 100, '1234'], open: ['quarters'] },
    ]);
  });

  test('amounts below the quarters are ticks, and no budget beside them is asked for', async () => {
    const rows: Cell[][] = [HEAD, ['1', 'โครงการหนึ่ง', '1', '-', '5,000', '', '5,000', '', '']];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual([
      { row: ['โครงการหนึ่ง', 1, 0, '13'], open: ['budget'] },
    ]);
  });

  test('words below the quarters are no tick', async () => {
    const rows: Cell[][] = [HEAD, ['1', 'โครงการหนึ่ง', '1', '100', 'ไม่ดำเนินการ', '', '', '', '']];
    expect((await importRows({ 'plan.docx': word(rows) })).rows).toEqual([
      { row: ['โครงการหนึ่ง', 1, 100, '1234'], open: ['quarters'] },
    ]);
  });
});

describe('in a PDF a tick belongs to the column under whose head it is drawn', () => {
  const QUARTER_X = [400, 430, 460, 490];
  const head: Placed[] = [
    { text: 'ลำดับ', x: 40, y: 700, size: 10 },
    { text: 'รายการโครงการ', x: 100, y: 700, size: 10 },
    { text: 'มิติ', x: 270, y: 700, size: 10 },
    { text: 'งบประมาณ', x: 310, y: 700, size: 10 },
    ...QUARTER_X.map((x, index) => ({ text: String(index + 1), x, y: 700, size: 10 })),
  ];
  const cover = COVER.map(
    (written, index): Placed => ({ text: written, x: 100, y: 760 - index * 20, size: 10 }),
  );

  async function quartersOf(...ticksAt: number[]) {
    const texts: Placed[] = [
      ...cover,
      ...head,
      { text: '1', x: 45, y: 670, size: 10 },
      { text: 'โครงการอบรม', x: 70, y: 670, size: 10 },
      { text: '1', x: 275, y: 670, size: 10 },
      { text: '5,000.00', x: 310, y: 670, size: 10 },
      ...ticksAt.map((x): Placed => ({ text: '✓', x, y: 670, size: 10 })),
    ];
    const [only] = (await importRows({ 'plan.pdf': pdfFile([{ texts }]) })).rows ?? [];
    return [only?.row[3], only?.open];
  }

  test.each([
    [[400, 430], '12'],
    [[430, 460, 490], '234'],
    [[397, 493], '14'],
    [[405, 435, 465, 495], '1234'],
    [[490], '4'],
  ])('ticks at %j', async (at, right) => {
    expect(await quartersOf(...at)).toEqual([right, []]);
  });

  test('between two columns it waits for a decision', async () => {
    expect(await quartersOf(415)).toEqual(['1234', ['quarters']]);
    expect(await quartersOf(400, 445)).toEqual(['1', ['quarters']]);
  });

  test('so do two ticks in one column', async () => {
    expect(await quartersOf(395, 406)).toEqual(['1', ['quarters']]);
  });
});

describe('rows stay apart', () => {
  test('where numbers begin anew under each dimension, and nothing else tells rows apart', async () => {
    const { rows } = await importRows({
      'plan.txt': text([
        ['ที่', 'โครงการ', 'ผู้รับผิดชอบ'],
        ['มิติที่ 1 การสร้างวัฒนธรรมสุจริต', '', ''],
        ['1', 'โครงการหนึ่ง', 'สำนักปลัด'],
        ['2', 'โครงการสอง', 'กองคลัง'],
        ['มิติที่ 2 การบริหารราชการด้วยความโปร่งใส', '', ''],
        ['1', 'โครงการสาม', 'สำนักปลัด'],
        ['2', 'โครงการสี่', 'สำนักปลัด'],
      ]),
    });
    expect(rows?.map(({ row }) => row.slice(0, 2))).toEqual([
      ['โครงการหนึ่ง', 1],
      ['โครงการสอง', 1],
      ['โครงการสาม', 2],
      ['โครงการสี่', 2],
    ]);
  });

  test('in a table without numbers', async () => {
    const { rows } = await importRows({
      'plan.txt': text([
        ['โครงการ', 'งบประมาณ', 'ผู้รับผิดชอบ'],
        ['โครงการหนึ่ง', '', 'สำนักปลัด'],
        ['มาตรการสอง', '', 'กองคลัง'],
        ['โครงการสาม', '5000', 'สำนักปลัด'],
      ]),
    });
    expect(rows?.map(({ row }) => row[0])).toEqual(['โครงการหนึ่ง', 'มาตรการสอง', 'โครงการสาม']);
  });
});

describe('amounts counted in thousands', () => {
  const row = ['1', 'โครงการหนึ่ง', '1', '2.5', '✓', '', '', ''];
  const heads = (budget: string) => ['ลำดับ', 'โครงการ', 'มิติ', budget, '1', '2', '3', '4'];

  test('the head says so', async () => {
    const { rows } = await importRows({ 'plan.txt': text([heads('งบประมาณ (พันบาท)'), row]) });
    expect(rows).toEqual([{ row: ['โครงการหนึ่ง', 1, 2500, '1'], open: [] }]);
  });

  test('a line near the table says so: each is asked for', async () => {
    const { rows } = await importRows({ 'plan.txt': text([['หน่วย : พันบาท'], heads('งบประมาณ'), row]) });
    expect(rows).toEqual([{ row: ['โครงการหนึ่ง', 1, 0, '1'], open: ['budget'] }]);
  });
});

describe('columns that not every plan has', () => {
  const rows: Cell[][] = [
    [
      'ที่',
      'โครงการ',
      'กิจกรรม',
      'วัตถุประสงค์',
      'เป้าหมาย (ผลผลิต)',
      'สถานที่ดำเนินการ',
      'ตัวชี้วัด (KPI)',
      'หน่วยงานรับผิดชอบ',
      'งบประมาณ',
      'ระยะเวลา',
    ],
    [
      '1',
      'โครงการค่ายเยาวชน',
      'จัดค่าย',
      'เพื่อปลูกฝังเยาวชน',
      'นักเรียน 80 คน',
      'หอประชุม',
      'จัด 1 ครั้ง',
      'กองการศึกษา',
      '5,000',
      'เม.ย. 2568',
    ],
  ];

  test('are data where there is a field, comments where there is none', async () => {
    const run = await runImport({ 'plan.docx': word(rows) });
    const [project] = run.plan?.projects ?? [];
    expect(project).toMatchObject({
      title: 'โครงการค่ายเยาวชน',
      quarters: [3],
      responsible: 'กองการศึกษา',
      place: 'หอประชุม',
      indicator: 'จัด 1 ครั้ง',
      sheet: { targets: [{ group: 'นักเรียน', count: 80, unit: 'คน' }], period: 'เม.ย. 2568' },
    });
    expect(project?.sheet?.objectives.map((item) => item.text)).toEqual(['เพื่อปลูกฝังเยาวชน']);
    expect(run.textOf('projects/project-1.yaml')).toContain('# รอกำหนด: หัวข้อ “กิจกรรม” ไม่มีช่องในข้อมูล: จัดค่าย');
    expect(run.textOf('plan.yaml')).toContain('table:\n  columns: [responsible, place, indicator]');
  });
});

describe('columns of spaces', () => {
  const heads = 'ลำดับ   โครงการ          มิติ   งบประมาณ     1   2   3   4    ผู้รับผิดชอบ   หมายเหตุ';
  const at = (...words: readonly (readonly [column: number, text: string])[]): string =>
    words.reduce((line, [column, word]) => line.padEnd(column) + word, '');
  const quarter = heads.indexOf(' 1 ') + 1;
  const [own, note] = [heads.indexOf('ผู้รับ'), heads.indexOf('หมาย')];
  const line = (number: string, ...words: readonly (readonly [number, string])[]): string =>
    at([0, number], [8, `โครงการที่ ${number}`], [26, '1'], [33, '5,000.00'], ...words);
  const importLine = (...words: readonly (readonly [number, string])[]) =>
    runImport({
      'plan.txt': [
        ...COVER,
        heads,
        line('1', ...words),
        line('2', [quarter, '✓'], [quarter + 8, '✓']),
        '',
      ].join('\n'),
    });

  test('words behind the ticks stand under their heads', async () => {
    const run = await importLine([quarter, '✓'], [own, 'กองคลัง'], [note, 'เว็บไซต์']);
    expect(run.plan?.projects[0]).toMatchObject({ quarters: [1], responsible: 'กองคลัง', note: 'เว็บไซต์' });
  });

  test('a tick amid two columns is asked for', async () => {
    const run = await importLine([quarter + 2, '✓']);
    expect(openFields(run.textOf('projects/project-1.yaml'))).toContain('quarters');
  });
});
