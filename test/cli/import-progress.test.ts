import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const SIX = '/plans/data/2569/progress/6.yaml';

const TWO = {
  'plan.yaml': planYaml({ projects: '[training, forum]' }),
  'projects/training.yaml': projectYaml({ budget: '10000' }),
  'projects/forum.yaml': projectYaml({
    title: 'กิจกรรมเวทีประชาคมหมู่บ้าน',
    type: 'กิจกรรม',
    origin: 'local',
    sheet: undefined,
  }),
};

const PRINTED = `# ตัวอย่าง
asOf: 2569-04-10
reporter:
  name: นางสาวกานดา ใจดี
  position: นักวิเคราะห์นโยบายและแผน
projects:
  # โครงการฝึกอบรม
  training:
    development: 10000
    ordinance: 10000
    spent: 8500.5
    inOrdinance: true
    status: ดำเนินการแล้วเสร็จ
    done: 2569-02-18
    result: จัดอบรม 1 ครั้ง มีผู้เข้าร่วม 45 คน
    problems: ไม่มี
    suggestions: ควรจัดทุกปี
    evidence:
      - https://www.example.go.th/training
  # กิจกรรมเวทีประชาคมหมู่บ้าน
  forum:
    status: ไม่สามารถดำเนินการได้
    reason: บุคลากรไม่เพียงพอ
    problems: ผู้รับผิดชอบย้าย
    suggestions: ไม่มี
`;

const textAt = (world: ReturnType<typeof planWorld>, path: string): string =>
  new TextDecoder().decode(world.files.get(path));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const fieldsOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');

test.each(['docx', 'pdf'])('a report that plan build printed comes back equal: %s', async (format) => {
  const printed = planWorld({ ...TWO, 'progress/6.yaml': PRINTED });
  expect((await runPlan(`build --only progress --format ${format} --quiet`, printed)).exitCode).toBe(0);
  const [path = ''] = [...printed.files.keys()].filter((each) => each.endsWith(`.${format}`));
  const world = planWorld(TWO);
  await world.writeFile('/plans/last.docx', printed.files.get(path) ?? new Uint8Array());
  const { exitCode, stderr } = await runPlan('import last.docx', world);
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining(
      '“last.docx” เป็นรายงานผลการดำเนินงานรอบ 6 เดือน ปีงบประมาณ พ.ศ. 2569: นำเข้าผล 2 จาก 2 โครงการ',
    ),
  });
  expect(fieldsOf(textAt(world, SIX))).toBe(fieldsOf(PRINTED));
});

const report = (...rows: readonly string[]): string =>
  [
    'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๖ เดือน',
    'ที่\tโครงการ\tงบประมาณตามข้อบัญญัติ\tผลการเบิกจ่าย\tสถานะ\tผลการดำเนินงาน\tปัญหา อุปสรรค\tข้อเสนอแนะ',
    'มิติที่ ๑ การสร้างวัฒนธรรมสุจริต',
    ...rows,
    'รวม\t\t๑๐,๐๐๐\t๘,๕๐๐\t\t\t\t',
    '',
  ].join('\n');

const TRAINING = '๑\tโครงการฝึกอบรม\t๑๐,๐๐๐.๐๐\t๘,๕๐๐ บาท\tเสร็จสิ้น\tอบรมแล้ว ๔๕ คน\t-\t-';

test('a report in other words: what cannot be read is marked, who is not in the plan is named', async () => {
  const world = planWorld({ ...TWO });
  const text = report(TRAINING, '๒\tโครงการปลูกป่าชายเลน\t-\t-\tกำลังดำเนินการ\t-\t-\t-');
  await world.writeFile('/plans/report.txt', bytesOf(text));
  const { stderr } = await runPlan('import report.txt', world);
  expect(stderr).toContain('นำเข้าผล 1 จาก 2 โครงการ');
  expect(stderr).toContain('ไม่พบในแผน จึงไม่ได้นำเข้า: โครงการปลูกป่าชายเลน');
  expect(textAt(world, SIX)).toContain(
    [
      '  training:',
      '    ordinance: 10000',
      '    spent: 8500',
      '    inOrdinance: true',
      '    status: ดำเนินการแล้วเสร็จ',
      '    result: อบรมแล้ว 45 คน',
      '    problems: ไม่มี',
      '    suggestions: ไม่มี',
      '  # กิจกรรมเวทีประชาคมหมู่บ้าน',
      '  forum:',
      '    # รอกำหนด: สถานะ และ done (วันที่แล้วเสร็จ) หากแล้วเสร็จ',
    ].join('\n'),
  );
});

test('a reason of the national list is known where its line was broken', async () => {
  const world = planWorld({ ...TWO });
  const row = TRAINING.replace('เสร็จสิ้น', 'ไม่สามารถดำเนินการได้ เหตุ: ไม่ได้รับ งบประมาณ');
  await world.writeFile('/plans/report.txt', bytesOf(report(row)));
  await runPlan('import report.txt', world);
  expect(textAt(world, SIX)).toContain('    reason: ไม่ได้รับงบประมาณ\n');
});

test('a status of other words is open', async () => {
  const world = planWorld({ ...TWO });
  await world.writeFile('/plans/report.txt', bytesOf(report(TRAINING.replace('เสร็จสิ้น', 'ดี'))));
  await runPlan('import report.txt', world);
  expect(textAt(world, SIX)).toContain('# รอกำหนด: อ่านจากรายงานเดิมไม่ได้แน่ชัด: สถานะ');
});

test.each([
  [
    'of a year without a plan',
    TWO,
    report(TRAINING).replace('๒๕๖๙', '๒๕๖๘'),
    'import the plan of that year first',
  ],
  ['of no round', TWO, report(TRAINING).replace('รอบ ๖ เดือน', ''), 'whether of 6 or of 12 months'],
  ['without a table', TWO, report().replaceAll('\t', '   '), 'its table of results cannot be read'],
  ['again', { ...TWO, 'progress/6.yaml': PRINTED }, report(TRAINING), '6.yaml is there already'],
])('a report %s is refused in one sentence, and never taken for a plan', async (_, files, text, sentence) => {
  const world = planWorld(files);
  await world.writeFile('/plans/report.txt', bytesOf(text));
  const before = [...world.files.keys()];
  const { exitCode, stderr } = await runPlan('import report.txt --lang en', world);
  expect({ exitCode, lines: stderr.trim().split('\n').length }).toEqual({ exitCode: 2, lines: 1 });
  expect(stderr).toContain('is a progress report, no plan');
  expect(stderr).toContain(sentence);
  expect([...world.files.keys()]).toEqual(before);
});
