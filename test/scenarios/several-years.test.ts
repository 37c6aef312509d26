import { expect, test } from 'vitest';
import { compile } from '../../src/compile.js';
import type { DocumentModel, Table } from '../../src/document/model.js';
import { inlineText } from '../../src/document/plain-text.js';
import { planWorld } from '../helpers/check-files.js';
import { docxParagraphs, expectedParagraphs } from '../helpers/docx-text.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const world = () =>
  planWorld({
    'plan.yaml': planYaml({ projects: '[training, manual]', table: '{ columns: [responsible, indicator] }' }),
    'projects/training.yaml': projectYaml({
      budget: '10000',
      budgets: '{ 2568: 5000.5, 2569: 10000 }',
      responsible: 'สำนักปลัด',
      indicator: 'ร้อยละ 80 ของผู้เข้าร่วม',
    }),
    'projects/manual.yaml': projectYaml({
      title: 'มาตรการจัดทำคู่มือ',
      type: 'มาตรการ',
      dimension: '2',
      origin: 'local',
      sheet: undefined,
    }),
  });

async function documentOf(only: string, format: 'json' | 'docx') {
  const { value, diagnostics } = await compile(
    { planDir: 'data/2569', formats: [format], only: [only] },
    world(),
  );
  const bytes = value?.artifacts[0]?.bytes;
  if (!bytes) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return bytes;
}

const modelOf = async (only: string): Promise<DocumentModel> =>
  JSON.parse(new TextDecoder().decode(await documentOf(only, 'json')));

const rowsOf = (table: Table): string[][] =>
  table.rows.map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks
        .map(({ inlines }) => inlineText(inlines))
        .join(' ')
        .replaceAll('\u00A0', ' '),
    ),
  );

test('the table has a column for each year and their sum, and the columns that are asked for', async () => {
  const model = await modelOf('summary');
  const [table, dimensions] = model.sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'table'),
  );
  expect(table && rowsOf(table as Table)).toEqual([
    [
      'ลำดับ',
      'รายการโครงการ (ตั้งต้น)',
      'มิติ',
      'งบประมาณ (บาท)',
      'ดำเนินการไตรมาส',
      'ผู้รับผิดชอบ',
      'ตัวชี้วัด',
      'หมายเหตุ',
    ],
    ['2568', '2569', 'รวม', '1', '2', '3', '4'],
    [
      '1',
      'โครงการฝึกอบรม',
      '1',
      '5,000.50',
      '10,000.00',
      '15,000.50',
      '',
      '✓',
      '✓',
      '',
      'สำนักปลัด',
      'ร้อยละ 80 ของผู้เข้าร่วม',
      'ลำดับที่ 1',
    ],
    [
      '2',
      'มาตรการจัดทำคู่มือ',
      '*2',
      '0.00',
      '0.00',
      '0.00',
      '',
      '✓',
      '✓',
      '',
      'องค์การบริหารส่วนตำบลบ้านแหง',
      '–',
      '–',
    ],
    ['รวมทั้งสิ้น', '5,000.50', '10,000.00', '15,000.50', '0', '2', '2', '0', '', '', ''],
  ]);
  expect(dimensions && rowsOf(dimensions as Table).at(-1)).toEqual([
    'รวมทั้งสิ้น',
    '2',
    '5,000.50',
    '10,000.00',
    '15,000.50',
    '0',
    '2',
    '2',
    '0',
  ]);
  expect(docxParagraphs(await documentOf('summary', 'docx'))).toEqual(expectedParagraphs(model));
}, 30_000);

test('a sheet names the amount of each year, and who is responsible', async () => {
  const text = expectedParagraphs(await modelOf('annex')).join('\n');
  expect(text).toContain(
    '- ปีงบประมาณ พ.ศ. ๒๕๖๘ จำนวน ๕,๐๐๐.๕๐ บาท\n- ปีงบประมาณ พ.ศ. ๒๕๖๙ จำนวน ๑๐,๐๐๐ บาท\nรวมทั้งสิ้น จำนวน ๑๕,๐๐๐.๕๐ บาท',
  );
  expect(text).toContain('สำนักปลัด');
}, 30_000);

test('lists and reports of progress know the years', async () => {
  const here = world();
  const list = JSON.parse((await runPlan('list --json', here)).stdout);
  expect(list.projects[0]).toMatchObject({ budget: 10000, budgets: { 2568: 5000.5, 2569: 10000 } });
  expect(list.totals).toMatchObject({
    budget: 10000,
    budgets: { 2568: 5000.5, 2569: 10000 },
    allBudgets: 15000.5,
  });
  expect((await runPlan('list --csv --lang en', here)).stdout).toContain(
    'in 2568,in 2569,all years (baht),Q1',
  );
  expect((await runPlan('list --lang en', here)).stdout).toMatch(
    /total +5,000\.50 +10,000\.00 +15,000\.50 +0 +2/u,
  );
  await runPlan('progress 6', here);
  expect(here.textOf('data/2569/progress/6.yaml')).toContain('development: 10000');
});

test('the sheet for keying has the fields in the order of the screen, amounts in digits alone', async () => {
  const { stdout } = await runPlan('list --keying --lang en', world());
  expect(
    stdout
      .split('\n')
      .slice(0, 11)
      .map((line) => line.trimEnd()),
  ).toEqual([
    '[ ]  1. โครงการฝึกอบรม',
    '      year           2569',
    '      type           1 โครงการ',
    '      quarters       [ ] 1  [x] 2  [x] 3  [ ] 4',
    '      dimension      1 การสร้างวัฒนธรรมสุจริต',
    '      budget         10000',
    '      target groups  ประชาชน จำนวน 200 คน',
    '      objectives     เพื่อทดสอบ',
    '      note           –',
    '',
    '[ ]  2. มาตรการจัดทำคู่มือ',
  ]);
  const several = await runPlan(
    'list --keying --lang en',
    planWorld({
      'projects/training.yaml': projectYaml({
        'sheet.targets': '[{ group: ผู้บริหาร สมาชิกสภา และพนักงาน, count: 80, unit: คน, category: [1, 2, 3] }]',
      }),
    }),
  );
  expect(several.stdout.match(/\[x\] \d (?=ข้าราชการ)/gu)).toEqual(['[x] 1 ', '[x] 2 ', '[x] 3 ']);
  const model = await modelOf('keying');
  const text = expectedParagraphs(model);
  expect(text).toContain('☐ ลำดับที่ 1');
  expect(text.slice(text.indexOf('งบประมาณ'), text.indexOf('งบประมาณ') + 4)).toEqual([
    'งบประมาณ',
    '10000',
    'กลุ่มเป้าหมาย',
    expect.stringMatching(/^☐ 1 ข้าราชการการเมืองฝ่ายบริหาร ☐ 2 .* ☐ 9 หน่วยงานภาคธุรกิจเอกชน$/u),
  ]);
  expect(docxParagraphs(await documentOf('keying', 'docx'))).toEqual(text);
  expect((await runPlan('list --keying --csv', world())).exitCode).toBe(2);
}, 30_000);
