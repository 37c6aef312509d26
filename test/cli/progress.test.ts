import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const SIX = '/plans/data/2569/progress/6.yaml';
const TWELVE = '/plans/data/2569/progress/12.yaml';

const TWO = {
  'plan.yaml': planYaml({ projects: '[training, forum]' }),
  'projects/training.yaml': projectYaml({ budget: '10000' }),
  'projects/forum.yaml': projectYaml({
    title: 'กิจกรรมเวทีประชาคม',
    type: 'กิจกรรม',
    origin: 'local',
    sheet: undefined,
  }),
};

const textAt = (world: ReturnType<typeof planWorld>, path: string): string =>
  new TextDecoder().decode(world.files.get(path));

test('a report begins with every project, what is open marked', async () => {
  const world = planWorld(TWO);
  const { exitCode } = await runPlan('progress 6 --lang en', world);
  expect(exitCode).toBe(0);
  expect(textAt(world, SIX)).toMatchInlineSnapshot(`
    "# รายงานผลการดำเนินงาน รอบ 6 เดือน ระหว่างวันที่ 1 ตุลาคม 2568 ถึงวันที่ 31 มีนาคม 2569
    # รอกำหนด: วันที่ของข้อมูล
    asOf: 2569-03-31
    reporter:
      name: (รอกำหนด) ชื่อและนามสกุลพร้อมคำนำหน้า
      position: (รอกำหนด) ตำแหน่งของผู้รายงาน
    projects:
      # โครงการฝึกอบรม
      training:
        # รอกำหนด: วงเงิน การเบิกจ่าย สถานะ และ done (วันที่แล้วเสร็จ) หากแล้วเสร็จ
        development: 10000
        ordinance: 10000
        spent: 0
        inOrdinance: true
        status: รอรายงานผล
        result: (รอกำหนด) ผลการดำเนินการ
        problems: ไม่มี
        suggestions: ไม่มี
      # กิจกรรมเวทีประชาคม
      forum:
        # รอกำหนด: สถานะ และ done (วันที่แล้วเสร็จ) หากแล้วเสร็จ
        status: รอรายงานผล
        result: (รอกำหนด) ผลการดำเนินการ
        problems: ไม่มี
        suggestions: ไม่มี
    "
  `);
  const { stderr } = await runPlan('check --lang en', world);
  expect(stderr).toContain('still to be decided: วันที่ของข้อมูล');
});

test('an open report makes no draft of the plan', async () => {
  const world = planWorld(TWO);
  await runPlan('progress 6', world);
  await runPlan('build --format json', world);
  const model = (name: string) => JSON.parse(textAt(world, `/plans/out/2569/${name}.json`));
  expect(model('plan').draft).toBeUndefined();
  expect(model('progress-6').draft).toBe(true);
});

test('what is there stays; what the plan has more is added', async () => {
  const written = `# ours\nasOf: 2569-04-10\nprojects:\n    training:\n        status: อยู่ระหว่างดำเนินการ # soon\n`;
  const world = planWorld({ ...TWO, 'progress/6.yaml': written });
  const { stderr } = await runPlan('progress 6 --lang en', world);
  expect(stderr).toBe('Added to data/2569/progress/6.yaml what was missing: 1.\n');
  expect(textAt(world, SIX).startsWith(written)).toBe(true);
  expect((await runPlan('check --quiet', world)).exitCode).toBe(0);
  const before = textAt(world, SIX);
  await runPlan('progress 6', world);
  expect(textAt(world, SIX)).toBe(before);
});

test.each(['projects: {}', 'projects: {} # none yet'])('%s is filled', async (written) => {
  const world = planWorld({ ...TWO, 'progress/6.yaml': `asOf: 2569-04-10\n${written}\n` });
  await runPlan('progress 6', world);
  const { exitCode, stdout } = await runPlan('check --lang en', world);
  expect(`${exitCode} ${stdout}`).toMatch(/^0 /);
  expect(textAt(world, SIX)).toContain('  forum:\n');
});

test('the second round goes on from the first', async () => {
  const six = `asOf: 2569-04-10
reporter: { name: นางสาวกานดา ใจดี, position: นักวิเคราะห์นโยบายและแผน }
projects:
  training: { ordinance: 9000, spent: 500, status: อยู่ระหว่างดำเนินการ, result: เตรียมการแล้ว }
  forum: { status: ดำเนินการแล้วเสร็จ, done: 2569-02-18, result: จัดแล้ว 1 ครั้ง, evidence: [https://example.go.th/1] }
`;
  const world = planWorld({ ...TWO, 'progress/6.yaml': six });
  await runPlan('progress 12', world);
  expect(textAt(world, TWELVE)).toMatchInlineSnapshot(`
    "# รายงานผลการดำเนินงาน รอบ 12 เดือน ระหว่างวันที่ 1 ตุลาคม 2568 ถึงวันที่ 30 กันยายน 2569
    # รอกำหนด: วันที่ของข้อมูล
    asOf: 2569-09-30
    reporter:
      name: นางสาวกานดา ใจดี
      position: นักวิเคราะห์นโยบายและแผน
    projects:
      # โครงการฝึกอบรม
      training:
        # รอกำหนด: วงเงิน การเบิกจ่าย สถานะ และ done (วันที่แล้วเสร็จ) หากแล้วเสร็จ
        ordinance: 9000
        spent: 500
        status: อยู่ระหว่างดำเนินการ
        result: เตรียมการแล้ว
      # กิจกรรมเวทีประชาคม
      forum:
        status: ดำเนินการแล้วเสร็จ
        done: 2569-02-18
        result: จัดแล้ว 1 ครั้ง
        evidence:
          - https://example.go.th/1
    "
  `);
});

test('what cannot be done is said', async () => {
  const asked = async (command: string, files = {}) => {
    const { exitCode, stderr } = await runPlan(`${command} --lang en`, planWorld({ ...TWO, ...files }));
    return `${exitCode} ${stderr}`;
  };
  expect(await asked('progress 9')).toBe('2 there is no round “9”; name 6 or 12, as in plan progress 6\n');
  expect(await asked('list --progress')).toBe(
    '2 there is no progress report yet; plan progress 6 starts one\n',
  );
  const braces = { 'progress/6.yaml': 'asOf: 2569-04-10\nprojects: { training: { status: รอรายงานผล } }\n' };
  expect(await asked('progress 6', braces)).toContain('stands in braces');
  expect(await asked('progress 6', { 'projects/forum.yaml': 'title: x\n' })).toMatch(/^1 /);
});

test('the newest report on the terminal', async () => {
  const world = planWorld(TWO);
  await runPlan('progress 6', world);
  expect((await runPlan('list --progress --lang en', world)).stdout).toMatchInlineSnapshot(`
    "องค์การบริหารส่วนตำบลบ้านแหง, fiscal year 2569, 6 months

    no.  id        title             dim.  ordinance (baht)  spent (baht)  status
      1  training  โครงการฝึกอบรม     1            10,000.00          0.00  รอรายงานผล
      2  forum     กิจกรรมเวทีประชาคม  *1                   –             –  รอรายงานผล
                   total                          10,000.00          0.00

    finished: 0 of 2 (0.00 %); spent: 0.00 %
    "
  `);
});
