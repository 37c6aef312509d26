import { expect, test } from 'vitest';
import { openBuildCache } from '../../src/build-cache.js';
import { type CompileConfig, type CompiledPlan, compile } from '../../src/compile.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';

const CONFIG: CompileConfig = { planDir: 'data/2569', formats: ['pdf', 'docx'] };

const sums = (compiled: CompiledPlan | undefined) =>
  compiled?.artifacts.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);

const CHANGES = {
  'a sheet': ['projects/training.yaml', projectYaml({ 'sheet.steps': '[ดำเนินการเสร็จแล้ว]' })],
  'the organization, which never breaks': [
    'plan.yaml',
    planYaml({ organization: '{ type: เทศบาลนคร, name: เชียงใหม่ }' }),
  ],
  'a word that never breaks': ['lexicon/words.txt', 'ดำเนินการเหตุผล\n'],
  'a title, which stands in the contents too': [
    'projects/training.yaml',
    projectYaml({ title: 'โครงการฝึกอบรมคุณธรรม' }),
  ],
  'a budget': ['projects/training.yaml', projectYaml({ budget: '2500' })],
  'the same again': ['projects/training.yaml', projectYaml({ budget: '2500' })],
} as const;

test('the cache changes no byte', async () => {
  const world = planWorld({ 'lexicon/words.txt': '# none\n' });
  const cache = openBuildCache(['pdf', 'docx']);
  const first = await compile(CONFIG, world, {}, cache);
  expect(first.value?.artifacts).toHaveLength(8);
  for (const [name, [path, text]] of Object.entries(CHANGES)) {
    world.change(`data/2569/${path}`, text);
    const warm = await compile(CONFIG, world, {}, cache);
    const files = Object.fromEntries([...world.files].filter(([file]) => file.startsWith('/plans/data')));
    const cold = await compile(CONFIG, planWorld(files));
    expect(sums(warm.value), name).toEqual(sums(cold.value));
  }
});

test('a document that did not change is not written again', async () => {
  const world = planWorld();
  const cache = openBuildCache(['pdf', 'docx']);
  const first = await compile(CONFIG, world, {}, cache);
  const sheet = projectYaml({ 'sheet.steps': '[ดำเนินการเสร็จแล้ว]' });
  world.change('data/2569/projects/training.yaml', sheet);
  const second = await compile(CONFIG, world, {}, cache);
  const same = (path: string) => {
    const [one, other] = [first, second].map(({ value }) =>
      value?.artifacts.find((artifact) => artifact.path === path),
    );
    return one !== undefined && one.bytes === other?.bytes;
  };
  expect(same('announcement.pdf')).toBe(true);
  expect(same('announcement.docx')).toBe(true);
  expect(same('summary.pdf')).toBe(true);
  expect(same('plan.pdf')).toBe(false);
  expect(same('annex/01-training.docx')).toBe(false);
});
