import { expect, test } from 'vitest';
import { runImport } from '../helpers/import-plan.js';
import { openFields } from './forms/judge-import.js';
import { paragraph, run, wordFile } from './read/word-file.js';

const COVER = `แผนปฏิบัติการป้องกันการทุจริต
ประจำปีงบประมาณ พ.ศ. 2568
องค์การบริหารส่วนตำบลหนองน้ำเขียว

`;

interface Said {
  readonly budget?: string;
  readonly targets?: string;
  readonly period?: string;
}

/** A sheet without a table, in the sections that every plan has. */
const sheet = ({ budget = '-', targets = 'พนักงาน จำนวน 10 คน', period = 'มีนาคม 2568' }: Said): string =>
  `${COVER}ลำดับที่ 1
1. ชื่อโครงการ โครงการอบรมคุณธรรม
2. หลักการและเหตุผล
การอบรมช่วยให้บุคลากรเข้าใจหน้าที่ของตน
3. วัตถุประสงค์
เพื่ออบรม
4. กลุ่มเป้าหมาย
${targets}
5. วิธีดำเนินการ
จัดอบรม
6. ระยะเวลาดำเนินการ
${period}
7. งบประมาณ
${budget}
8. ผู้รับผิดชอบ
สำนักปลัด
9. ผลผลิต
อบรม 1 ครั้ง
10. ผลลัพธ์
บุคลากรเข้าใจหน้าที่
`;

async function importSheet(said: Said) {
  const run = await runImport({ 'plan.txt': sheet(said) });
  const [project] = run.plan?.projects ?? [];
  if (!project) throw new Error(run.stderr);
  return { project, open: openFields(run.textOf(`projects/${project.id}.yaml`)) };
}

test.each([
  ['ปีละ 5,000 บาท', 5000],
  ['20,000 (สองหมื่นบาทถ้วน)', 20000],
  ['5 พันบาท', 5000],
  ['จากข้อบัญญัติงบประมาณ พ.ศ. 2568 หน้า 45 จำนวน 30,000 บาท', 30000],
  ['25,000 บาท แบ่งเป็น ค่าวิทยากร 7,200 บาท ค่าอาหาร 12,000 บาท ค่าเอกสาร 5,800 บาท', 25000],
  ['ค่าอาหารคนละ 100 บาท จำนวน 50 คน รวมเป็นเงินทั้งสิ้น 5,000 บาท', 5000],
  ['ค่าอาหารคนละ 100 บาท', undefined],
  ['ค่าวิทยากร 600 บาท x 6 ชั่วโมง', undefined],
  ['ครั้งละ 3,000 บาท จำนวน 2 ครั้ง', undefined],
  ['ค่าวิทยากร 600 บาท/ชั่วโมง', undefined],
  ['งบประมาณ 5,000 บาท ใช้จริงปีที่แล้ว 4,500 บาท', undefined],
  ['ไม่ใช้งบประมาณของ อบต. (ใช้งบของจังหวัด 30,000 บาท)', undefined],
  ['ปี 2567 จำนวน 10,000 บาท', undefined],
])('the budget in words: %s', async (budget, right) => {
  const { project, open } = await importSheet({ budget });
  expect([project.budget, open.has('budget')]).toEqual([right ?? 0, right === undefined]);
});

test.each([
  ['พนักงานเทศบาล 45 คน และพนักงานจ้าง 15 คน', ['พนักงานเทศบาล 45', 'พนักงานจ้าง 15'], false],
  ['ผู้บริหาร 5 คน สมาชิกสภา 12 คน พนักงาน 60 คน รวม 77 คน', ['ผู้บริหาร 5', 'สมาชิกสภา 12', 'พนักงาน 60'], false],
  ['ผู้บริหาร จำนวน 5 คน พนักงาน จำนวน 60 คน', ['ผู้บริหาร 5', 'พนักงาน 60'], false],
  ['ประชาชน ๑o,ooo คน', ['ประชาชน 10000'], false],
  ['เด็กอายุ 10 ปี จำนวน 50 คน', ['เด็กอายุ 10 ปี 50'], false],
  ['บุคลากร 30 – 40 คน', ['บุคลากร 30 – 40 คน 1'], true],
  ['ประชาชน oo คน', ['ประชาชน oo คน 1'], true],
  ['พนักงาน จำนวน 20 คน (ชาย 8 คน หญิง 12 คน)', ['พนักงาน 20'], true],
] as const)('target groups: %s', async (targets, groups, isOpen) => {
  const { project, open } = await importSheet({ targets });
  expect(project.sheet?.targets.map(({ group, count }) => `${group} ${count}`)).toEqual(groups);
  expect(open.has('targets')).toBe(isOpen);
});

test('without a table the period tells the quarters, or they are asked for', async () => {
  const told = await importSheet({ period: 'ตุลาคม 2567 – มีนาคม 2568' });
  expect([told.project.quarters, told.open.has('quarters')]).toEqual([[1, 2], false]);
  const open = await importSheet({ period: 'ปีงบประมาณ พ.ศ. 2568' });
  expect([open.project.quarters, open.open.has('quarters')]).toEqual([[1, 2, 3, 4], true]);
});

test('a sheet is called by the counted line above its first section, under its dimension and group', async () => {
  const section = (title: string) => `${title}
๑) หลักการและเหตุผล
การบริหารงานต้องโปร่งใส
๒) วัตถุประสงค์
๒.๑ เพื่อให้โปร่งใส
๓) เป้าหมาย/ผลผลิต
บุคลากร จำนวน ๑๕o คน
๔) สถานที่ดำเนินการ
หอประชุมอำเภอ
๕) วิธีดำเนินการ
๕.๑ แต่งตั้งคณะทำงาน
๖) ระยะเวลาดำเนินการ
ไตรมาสที่ ๒ - ๓
๗) งบประมาณดำเนินการ
จำนวน ๒o,ooo บาท
๘) ผู้รับผิดชอบโครงการ
กองการเจ้าหน้าที่
๙) ตัวชี้วัด/ผลลัพธ์
จำนวนคู่มือ ๑ เล่ม
`;
  const text = [
    COVER,
    'มิติที่ ๑ การสร้างวัฒนธรรมสุจริต',
    '๑.๑ สร้างจิตสำนึกและความตระหนัก',
    section('๑.๑.๑ โครงการบริหารงานตามหลักธรรมาภิบาล'),
    section('๑.๑.๒ มาตรการส่งเสริมประมวลจริยธรรม'),
    'มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส',
    '๒.๑ แสดงเจตจำนง',
    section('๒.๑.๑ กิจกรรมประกาศเจตจำนง'),
  ].join('\n');
  const run = await runImport({ 'plan.txt': text });
  expect(
    run.plan?.projects.map(({ title, dimension, quarters, budget, place }) => [
      title,
      dimension,
      quarters.join(''),
      budget,
      place,
    ]),
  ).toEqual([
    ['โครงการบริหารงานตามหลักธรรมาภิบาล', 1, '23', 20000, 'หอประชุมอำเภอ'],
    ['มาตรการส่งเสริมประมวลจริยธรรม', 1, '23', 20000, 'หอประชุมอำเภอ'],
    ['กิจกรรมประกาศเจตจำนง', 2, '23', 20000, 'หอประชุมอำเภอ'],
  ]);
});

test.each([
  ['with a sum', [['รวม', '10,000']], 10000],
  ['without one', [], undefined],
] as const)('a table of what the money is spent on is part of its sheet: %s', async (_, rest, right) => {
  const [above = '', below = ''] = sheet({ budget: '#' }).split('#\n');
  const lines = (text: string) => text.split('\n').map((line) => paragraph(run(line)));
  const rows = [['รายการ', 'จำนวนเงิน'], ['ค่าวิทยากร', '3,600'], ['ค่าอาหาร', '6,400'], ...rest];
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  const { plan, textOf } = await runImport({
    'plan.docx': wordFile({ body: [...lines(above), table, ...lines(below)].join('') }),
  });
  const [project, ...others] = plan?.projects ?? [];
  expect(others).toEqual([]);
  expect(project).toMatchObject({
    title: 'โครงการอบรมคุณธรรม',
    budget: right ?? 0,
    sheet: { responsible: 'สำนักปลัด' },
  });
  expect(openFields(textOf('projects/project-1.yaml')).has('budget')).toBe(right === undefined);
});

test('a list of things in a chapter is no table of projects', async () => {
  const text = sheet({}).replace(
    COVER,
    `${COVER}ส่วนที่ 1 บทนำ\nที่\tรายการ\tงบประมาณ\n1\tรถบรรทุกน้ำ\t900,000\n2\tเครื่องสูบน้ำ\t50,000\n`,
  );
  const { plan } = await runImport({ 'plan.txt': text });
  expect(plan?.projects.map(({ title }) => title)).toEqual(['โครงการอบรมคุณธรรม']);
});

test('where no heading is counted a name that plans use ends the section before it', async () => {
  const text = sheet({})
    .replaceAll(/^\d+\. /gmu, '')
    .replace('ชื่อโครงการ ', 'ชื่อโครงการ : ');
  const { plan, report } = await runImport({ 'plan.txt': `${text}การติดตามและประเมินผล\nใช้แบบสอบถาม\n` });
  expect(plan?.projects[0]?.sheet?.outcomes.map((item) => item.text)).toEqual(['บุคลากรเข้าใจหน้าที่']);
  expect(report).toContain('หัวข้อ “การติดตามและประเมินผล” ไม่มีช่องในข้อมูล: ใช้แบบสอบถาม');
});
