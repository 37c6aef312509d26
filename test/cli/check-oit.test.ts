import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const BEFORE = {
  '/plans/data/2568/plan.yaml': planYaml({ fiscalYear: '2568', announcement: '{ date: 2567-10-15 }' }),
  '/plans/data/2568/projects/training.yaml': projectYaml(),
};
const REPORT =
  'asOf: 2568-10-09\nprojects:\n  training: { status: ดำเนินการแล้วเสร็จ, done: 2568-05-18, result: จัดแล้ว }\n';

async function assessed(files: Record<string, string>, command = 'check --oit data/2569 --lang en') {
  const { exitCode, stdout, stderr } = await runPlan(command, planWorld(files));
  return `${stdout}${stderr}exit ${exitCode}`;
}

test('plan and report of the year before are there', async () => {
  const files = { ...BEFORE, '/plans/data/2568/progress/12.yaml': REPORT };
  expect(await assessed(files)).toMatchInlineSnapshot(`
    "OIT assessment of 2569
    Each counts once it is published on the organization’s own site with a link.

    O23 แผนปฏิบัติการป้องกันการทุจริต (2569)
      ✓ โครงการ/กิจกรรม: projects in data/2569/plan.yaml, printed in the document summary
      ✓ งบประมาณ: budget in data/2569/projects/*.yaml, printed in the document summary
      ✓ ช่วงเวลาดำเนินการ: quarters in data/2569/projects/*.yaml, printed in the document summary

    O24 รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน (2568)
      ✓ ผลการดำเนินการ: result in data/2568/progress/12.yaml, printed in the document progress-12
      ✓ ผลการใช้จ่ายงบประมาณ: spent in data/2568/progress/12.yaml, printed in the document progress-12
      ✓ ปัญหา อุปสรรค และข้อเสนอแนะ: problems, suggestions in data/2568/progress/12.yaml, printed in the document progress-12
    exit 0"
  `);
});

test('what is missing, and what to write', async () => {
  expect(await assessed({})).toContain('✗ ผลการดำเนินการ: there is no plan of 2568 (data/2568)');
  expect(await assessed(BEFORE)).toContain('begin with plan progress 12 data/2568');
  const empty = {
    ...BEFORE,
    '/plans/data/2568/progress/12.yaml': REPORT.replace(', result: จัดแล้ว', '')
      .replace('ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ')
      .replace(', done: 2568-05-18', ''),
  };
  expect(await assessed(empty)).toContain(
    '✗ ผลการดำเนินการ: write result in data/2568/progress/12.yaml for 1 projects: training',
  );
  const open = { 'projects/training.yaml': `# รอกำหนด: งบประมาณ\n${projectYaml()}` };
  expect(await assessed(open)).toContain('✗ งบประมาณ: something in data/2569 is still to be decided');
});

test('other years: other numbers, or the newest that are known, said so', async () => {
  const of = (year: string) => ({ 'plan.yaml': planYaml({ fiscalYear: year, announcement: undefined }) });
  const old = await assessed(of('2566'));
  expect(old).toContain('O36 ');
  expect(old).toContain('O37 รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน (2566)');
  expect(old).toContain('O38 รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน (2565)');
  expect(await assessed(of('2570'))).toContain('the items of 2570 are not known; these are of 2569');
});

test('it stands alone', async () => {
  expect(await assessed({}, 'check --oit --fix data/2569 --lang en')).toContain('--oit does not go with');
});
