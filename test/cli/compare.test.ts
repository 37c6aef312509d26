import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { planFiles } from '../helpers/generated-plan.js';
import { describeWithJudges } from '../helpers/judges.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { readWithPoppler } from '../helpers/pdf-readers.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const HEAD = 'ลำดับ\tรายการโครงการ\tมิติ\tงบประมาณ (บาท)\t1\t2\t3\t4\tหมายเหตุ';

/** A plan of three projects, and a pasted table with the given rows. */
const world = (...rows: readonly string[]) =>
  planWorld({
    'plan.yaml': planYaml({ projects: '[training, manual, forum]' }),
    'projects/training.yaml': projectYaml({ title: 'โครงการฝึกอบรมคุณธรรมแก่บุคลากร', budget: '12500' }),
    'projects/manual.yaml': projectYaml({
      title: 'มาตรการจัดทำคู่มือประชาชน',
      type: 'มาตรการ',
      dimension: '2',
      quarters: '[1]',
      origin: 'local',
      sheet: undefined,
    }),
    'projects/forum.yaml': projectYaml({
      title: 'โครงการจัดเวทีประชาคมหมู่บ้าน',
      dimension: '3',
      origin: 'local',
      sheet: undefined,
    }),
    '/plans/printed.txt': [HEAD, ...rows, ''].join('\n'),
  });

const TRAINING = '1\tโครงการฝึกอบรมคุณธรรมแก่บุคลากร\t1\t12,500.00\t\t/\t/\t\t';
const MANUAL = '2\tมาตรการจัดทำคู่มือประชาชน\t*2\t0.00\t/\t\t\t\t';
const FORUM = '3\tโครงการจัดเวทีประชาคมหมู่บ้าน\t*3\t0.00\t\t/\t/\t\t';

async function compared(...rows: readonly string[]) {
  const { exitCode, stderr } = await runPlan('compare printed.txt --lang en', world(...rows));
  return { exitCode, told: stderr.split('\n').filter((line) => /^data|agree/u.test(line)) };
}

test('a printout that says the same, order, line breaks and Thai digits aside', async () => {
  expect(await compared(TRAINING, MANUAL, FORUM)).toEqual({ exitCode: 0, told: ['All 3 projects agree.'] });
  expect((await compared(TRAINING, FORUM, MANUAL.replace('0.00', '๐.๐๐'))).exitCode).toBe(0);
});

test('what is missing, what is more, and what differs, each at its place in the data', async () => {
  const { exitCode, told } = await compared(
    TRAINING.replace('บุคลากร', 'บุคลากรท้องถิ่น').replace('12,500', '15,200'),
    MANUAL.replace('*2', '2').replace('/\t\t\t', '\t/\t\t'),
    '3\tกิจกรรมประกวดหน่วยงานใสสะอาด\t4\t0.00\t\t/\t\t\t',
  );
  expect(exitCode).toBe(1);
  expect(told).toEqual([
    'data/2569/projects/forum.yaml:1:8 error not in the printout: โครงการจัดเวทีประชาคมหมู่บ้าน import/printout-missing',
    'data/2569/projects/training.yaml:1:8 error the titles differ; data: โครงการฝึกอบรมคุณธรรมแก่บุคลากร · printout: โครงการฝึกอบรมคุณธรรมแก่บุคลากรท้องถิ่น import/printed-title',
    'data/2569/projects/training.yaml:5:9 error the budgets differ: 12,500.00 baht in the data, 15,200.00 in the printout (โครงการฝึกอบรมคุณธรรมแก่บุคลากร) import/printed-budget',
    'data/2569/projects/manual.yaml:3:12 error the dimensions differ: *2 in the data, 2 in the printout (มาตรการจัดทำคู่มือประชาชน) import/printed-dimension',
    'data/2569/projects/manual.yaml:6:11 error the quarters differ: 1 in the data, 2 in the printout (มาตรการจัดทำคู่มือประชาชน) import/printed-quarters',
    'data/2569/plan.yaml:7:1 error in the printout (no. 3), but not in the data: กิจกรรมประกวดหน่วยงานใสสะอาด import/printout-extra',
  ]);
});

test('what cannot be read is a warning, what has no table is refused', async () => {
  const { exitCode, told } = await compared(TRAINING.replace('12,500.00', '(ดูแนบ)'), MANUAL, FORUM);
  expect(exitCode).toBe(0);
  expect(told.join()).toContain('the budget could not be read in the printout');
  expect(told.join()).toContain('import/printed-unreadable');
  const refused = await runPlan(
    'compare printed.txt --lang en',
    planWorld({ '/plans/printed.txt': 'ไม่มีตาราง' }),
  );
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('“printed.txt” has no table of projects');
  expect((await runPlan('compare none.pdf', world())).exitCode).toBe(2);
});

test('a table that is pasted over standard input', async () => {
  const told = { stdout: '', stderr: '' };
  const pasted = async function* () {
    yield `${HEAD}\n${TRAINING}\n`;
    yield `${MANUAL}\n${FORUM}\n`;
  };
  const exitCode = await runCli(['compare', '-', '--lang', 'en'], world(), {
    stdin: pasted(),
    stdout: { write: (text) => (told.stdout += text) },
    stderr: { write: (text) => (told.stderr += text) },
  });
  expect({ exitCode, ...told }).toMatchObject({ exitCode: 0, stderr: 'All 3 projects agree.\n' });
});

test.each(['pdf', 'docx'])(
  'a printout of several years as %s: the budget of the plan’s year counts',
  async (format) => {
    const project = (budget: number) =>
      projectYaml({ budget: `${budget}`, budgets: `{ 2568: 5000, 2569: ${budget}, 2570: 12000 }` });
    const here = planWorld({ 'projects/training.yaml': project(10_000) });
    await runPlan(`build --only summary --format ${format} --quiet`, here);
    const compare = () => runPlan(`compare out/2569/summary.${format} --lang en`, here);
    expect((await compare()).stderr).toMatch(/^All 1 projects? agree\.\n$/u);
    here.change('data/2569/projects/training.yaml', project(15_000));
    const { exitCode, stderr } = await compare();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the budgets differ: 15,000.00 baht in the data, 10,000.00 in the printout');
  },
);

describeWithJudges(['pdftotext'], 'compared with itself', () => {
  test('our own summary, as PDF, as Word and as their text, shows no difference', async () => {
    await fc.assert(
      fc.asyncProperty(planFiles, async (files) => {
        const here = openMemoryWorld(files, { packageWorld: openNodeWorld() });
        const built = await runPlan('build data/2569 --only summary --format pdf,docx --quiet', here);
        expect(built.exitCode).toBe(0);
        const [pdf, docx] = await Promise.all(
          ['pdf', 'docx'].map(
            async (format) => (await here.readFile(`out/2569/summary.${format}`)) ?? new Uint8Array(),
          ),
        );
        if (!pdf || !docx) throw new Error('nothing was built');
        here.change('layout.txt', readWithPoppler(pdf, '-layout').join('\n'));
        for (const printout of ['out/2569/summary.pdf', 'out/2569/summary.docx', 'layout.txt']) {
          const { exitCode, stderr } = await runPlan(`compare ${printout} data/2569 --lang en`, here);
          expect({ printout, exitCode, stderr }).toEqual({
            printout,
            exitCode: 0,
            stderr: expect.stringMatching(/^All \d+ projects? agree\.\n$/u),
          });
        }
      }),
      { numRuns: 4, endOnFailure: true, seed: 2569 },
    );
  }, 120_000);
});
