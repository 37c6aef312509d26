import { expect, test } from 'vitest';
import { runImport } from '../helpers/import-plan.js';

/** A sheet whose sections are called as given; each holds its own words. */
const sheet = (headings: Readonly<Record<string, string>>): string =>
  [
    'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'องค์การบริหารส่วนตำบลห้วยทราย',
    'ลำดับ\tรายการโครงการ\tมิติ\tงบประมาณ (บาท)\t1\t2\t3\t4\tหมายเหตุ',
    '1\tโครงการอบรมคุณธรรม\t1\t30,000.00\t\t✓\t\t\t',
    'ลำดับที่ 1',
    ...Object.entries(headings).flat(),
    '',
  ].join('\n');

const STANDARD = {
  title: ['ชื่อโครงการ', 'โครงการอบรมคุณธรรม'],
  rationale: ['หลักการและเหตุผล', 'การทุจริตเป็นปัญหาสำคัญ'],
  objectives: ['วัตถุประสงค์', 'เพื่อปลูกจิตสำนึก'],
  targets: ['กลุ่มเป้าหมาย', 'ผู้บริหาร จำนวน 60 คน'],
  steps: ['วิธีดำเนินการ', 'ดำเนินการอบรม'],
  period: ['ระยะเวลาดำเนินการ', 'มกราคม 2568'],
  budget: ['งบประมาณที่ใช้ในการดำเนินการ', '30,000 บาท'],
  responsible: ['ผู้รับผิดชอบ', 'สำนักปลัด'],
  outputs: ['ผลผลิต', 'อบรมหนึ่งครั้ง'],
  outcomes: ['ผลลัพธ์', 'ร้อยละ 80 ของผู้เข้าอบรมมีความรู้'],
} as const;

type SectionName = keyof typeof STANDARD;

/** The standard sheet, one section called otherwise. */
async function withHeading(name: SectionName, heading: string) {
  const lines = Object.entries(STANDARD).map(([key, [usual, words]], index): [string, string] => [
    `${index + 1}. ${key === name ? heading : usual}`,
    words,
  ]);
  const run = await runImport({ 'plan.txt': sheet(Object.fromEntries(lines)) });
  return run.plan?.annex[0];
}

const NAMES: readonly (readonly [SectionName, string])[] = [
  ['title', 'ชื่อโครงการ/กิจกรรม/มาตรการ'],
  ['rationale', 'หลักการและเหตุผล/ที่มาของโครงการ'],
  ['rationale', 'หลักการและเหตุผล / ที่มาของโครงการ'],
  ['rationale', 'บทนำ/หลักการและเหตุผล'],
  ['rationale', 'ที่มาและความสำคัญของปัญหา'],
  ['rationale', 'หลักการและเหตุผล/สภาพทั่วไป'],
  ['objectives', 'วัตถุประสงค์และความคาดหวัง/เป้าประสงค์'],
  ['objectives', 'จุดมุ่งหมาย/วัตถุประสงค์'],
  ['targets', 'เป้าหมาย/ผลผลิต'],
  ['targets', 'เป้าหมาย และ ตัวชี้วัด'],
  ['targets', 'กลุ่มเป้าหมาย/พื้นที่ดำเนินการ'],
  ['steps', 'วิธีดำเนินการ/กิจกรรม'],
  ['steps', 'ขั้นตอนและวิธีการดำเนินงาน'],
  ['period', 'ระยะเวลาดำเนินการ/สถานที่'],
  ['budget', 'งบประมาณ/แหล่งที่มา'],
  ['responsible', 'ผู้รับผิดชอบ/ผู้ประสานงานโครงการ'],
  ['responsible', 'หน่วยงานที่รับผิดชอบ'],
  ['outputs', 'ตัวชี้วัด/ผลผลิต'],
  ['outcomes', 'ตัวชี้วัด/ผลลัพธ์'],
  ['outcomes', 'ประโยชน์ที่คาดว่าจะได้รับ/ผลลัพธ์'],
];

test.each(NAMES)('%s may be called “%s”', async (name, heading) => {
  const project = await withHeading(name, heading);
  expect(project?.title).toBe('โครงการอบรมคุณธรรม');
  const { sheet: found } = project ?? {};
  expect({
    rationale: found?.rationale,
    objectives: found?.objectives.map(({ text }) => text),
    targets: found?.targets.map(({ group, count, unit }) => [group, count, unit]),
    steps: found?.steps.map(({ text }) => text),
    period: found?.period,
    budget: project?.budget,
    responsible: found?.responsible,
    outputs: found?.outputs.map(({ text }) => text),
    outcomes: found?.outcomes.map(({ text }) => text),
  }).toEqual({
    rationale: ['การทุจริตเป็นปัญหาสำคัญ'],
    objectives: ['เพื่อปลูกจิตสำนึก'],
    targets: [['ผู้บริหาร', 60, 'คน']],
    steps: ['ดำเนินการอบรม'],
    period: 'มกราคม 2568',
    budget: 30000,
    responsible: 'สำนักปลัด',
    outputs: ['อบรมหนึ่งครั้ง'],
    outcomes: ['ร้อยละ 80 ของผู้เข้าอบรมมีความรู้'],
  });
});

test.each(['จำนวน 1,200 คน', '๑,๒๐๐ คน'])(
  'a head count “%s” below its group belongs to it',
  async (count) => {
    const [, ...others] = Object.values(STANDARD).map(([heading, words], index): [string, string] => [
      `${index + 1}. ${heading}`,
      heading === 'กลุ่มเป้าหมาย' ? `ประชาชนในเขตตำบล\n${count}` : words,
    ]);
    const head: [string, string] = ['1. ชื่อโครงการ', STANDARD.title[1]];
    const run = await runImport({ 'plan.txt': sheet(Object.fromEntries([head, ...others])) });
    expect(run.plan?.annex[0]?.sheet?.targets).toMatchObject([{ group: 'ประชาชนในเขตตำบล', count: 1200 }]);
  },
);

const LETTERS = 'กขคงจฉชซฌญ';

test.each([
  ['๑.', (index: number) => `${'๑๒๓๔๕๖๗๘๙'.charAt(index) || '๑๐'}.`],
  ['1)', (index: number) => `${index + 1})`],
  ['ข้อ 1', (index: number) => `ข้อ ${index + 1}`],
  ['ก.', (index: number) => `${LETTERS.charAt(index)}.`],
  ['ก)', (index: number) => `${LETTERS.charAt(index)})`],
])('sections may be counted by “%s”, their lists by letters with the names of sections', async (_, count) => {
  const entries = '1.1 เตรียมการ\n1.2 ดำเนินการ\nก. งบประมาณ\nข. บุคลากร';
  const isLettered = LETTERS.includes(count(0).charAt(0));
  const lines = Object.entries(STANDARD).map(([key, [heading, words]], index): [string, string] => [
    `${count(index)} ${heading}`,
    key === 'steps' && !isLettered ? entries : words,
  ]);
  const run = await runImport({ 'plan.txt': sheet(Object.fromEntries(lines)) });
  const { budget, sheet: found } = run.plan?.annex[0] ?? {};
  expect({ budget, period: found?.period, responsible: found?.responsible }).toEqual({
    budget: 30000,
    period: 'มกราคม 2568',
    responsible: 'สำนักปลัด',
  });
  expect(found?.outcomes.map(({ text }) => text)).toEqual(['ร้อยละ 80 ของผู้เข้าอบรมมีความรู้']);
});

test('the last word of an entry, alone on its line and called as a section, is no heading', async () => {
  const run = await runImport({ 'plan.txt': WRAPPED });
  const [project] = run.plan?.projects ?? [];
  expect(project?.place ?? '').toBe('');
  expect(project?.sheet?.objectives.map(({ text }) => text)).toEqual([
    'เพื่อเชื่อมโยงผู้นำชุมชน อาสาสมัคร และกลุ่มอาชีพให้เป็นเครือข่ายติดตามงานพัฒนาในพื้นที่',
    'เพื่อความโปร่งใส',
  ]);
});

const WRAPPED = `แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
องค์การบริหารส่วนตำบลห้วยทราย
1. ชื่อโครงการ : โครงการอบรมคุณธรรม
2. หลักการและเหตุผล
   ต้องการบุคลากรที่ซื่อสัตย์
3. วัตถุประสงค์
        1) เพื่อเชื่อมโยงผู้นำชุมชน อาสาสมัคร และกลุ่มอาชีพให้เป็นเครือข่ายติดตามงานพัฒนาใน
            พื้นที่
        2) เพื่อความโปร่งใส
4. กลุ่มเป้าหมาย
   บุคลากร จำนวน 30 คน
5. วิธีดำเนินการ
   อบรม
6. ผลผลิต/ผลลัพธ์
   ผลผลิต
   อบรม 1 ครั้ง
   ผลลัพธ์
   ร้อยละ 80
`;
