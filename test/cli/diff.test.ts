import { expect, test } from 'vitest';
import { type Files, planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const plan = (folder: string, files: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`/plans/data/${folder}/${path}`, text]));

const OLD = plan('เดิม', {
  'plan.yaml': planYaml({ projects: '[training, manual]' }),
  'projects/training.yaml': projectYaml(),
  'projects/manual.yaml': projectYaml({ title: 'คู่มือ', sheet: undefined, origin: 'local' }),
});

test('what was added, dropped and changed, sentence by sentence', async () => {
  const world = planWorld({
    ...OLD,
    'plan.yaml': planYaml({ projects: '[training, forum]' }),
    'projects/training.yaml': projectYaml({
      budget: '12500.5',
      quarters: '[1, 3]',
      'sheet.steps': '[ดำเนินการทุกเดือน, ประเมินผล, รายงานผล]',
      'sheet.outcomes': '[ร้อยละ 80, ร้อยละ 90]',
      'sheet.objectives': '[เพื่อทดสอบ]',
    }),
    'projects/forum.yaml': projectYaml({ title: 'เวทีประชาคม', sheet: undefined, origin: 'local' }),
  });
  const { exitCode, stdout } = await runPlan('diff data/เดิม data/2569', world);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "data/2569 เทียบกับ data/เดิม

    ทั้งแผน
      งบประมาณรวม (บาท): 0.00 → 12,500.50
      จำนวนรายการในไตรมาส 1 ถึง 4: 0 2 2 0 → 1 1 2 0

    เพิ่ม 1 รายการ
      + เวทีประชาคม

    ตัดออก 1 รายการ
      - คู่มือ

    แก้ไข 1 รายการ
      โครงการฝึกอบรม (projects/training.yaml)
        งบประมาณ (บาท): 0.00 → 12,500.50
        ไตรมาส: 2 3 → 1 3
        วิธีดำเนินการ
          - ดำเนินการ
          + ดำเนินการทุกเดือน
          + ประเมินผล
        ผลลัพธ์
          + ร้อยละ 90
    "
  `);
});

test('a project whose file was renamed is the same project', async () => {
  const world = planWorld({
    ...OLD,
    'plan.yaml': planYaml({ projects: '[training, handbook]' }),
    'projects/handbook.yaml': projectYaml({ title: 'คู่มือ', sheet: undefined, origin: 'local' }),
  });
  const { stdout } = await runPlan('diff data/เดิม data/2569 --lang en', world);
  expect(stdout).toBe('data/2569 compared with data/เดิม\nNothing differs.\n');
});

test('a folder without a plan, and a plan that cannot be read', async () => {
  expect((await runPlan('diff data/2560 data/2569', planWorld())).exitCode).toBe(2);
  const broken = planWorld(plan('เดิม', { 'plan.yaml': 'fiscalYear: [' }));
  expect((await runPlan('diff data/เดิม data/2569', broken)).exitCode).toBe(1);
});
