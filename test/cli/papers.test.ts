import { expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import { planWorld } from '../helpers/check-files.js';
import { papersYaml } from '../helpers/papers-yaml.js';
import { modelParagraphs } from '../helpers/plain-paragraphs.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

type TestWorld = ReturnType<typeof planWorld>;

const textAt = (world: TestWorld, path: string): string =>
  new TextDecoder().decode(world.files.get(`/plans/${path}`));

async function buildPapers(world: TestWorld, name: string): Promise<DocumentModel> {
  const key = name.replace(/-\d+$/u, '');
  const { exitCode, stderr } = await runPlan(`build --format json --only ${key} --lang en`, world);
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(textAt(world, `out/2569/papers/${name}.json`));
}

test('papers begin with what is known of the organization, the rest marked', async () => {
  const world = planWorld({
    'plan.yaml': planYaml({ organization: '{ type: อบจ., name: ตัวอย่าง, province: ตัวอย่าง }' }),
  });
  expect((await runPlan('papers --lang en', world)).stderr).toContain('data/2569/papers.yaml is there.');
  const text = textAt(world, 'data/2569/papers.yaml');
  expect(text).toContain('power: มาตรา 35/5 (2) แห่งพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540');
  expect(text).toContain('  - ผู้ว่าราชการจังหวัดตัวอย่าง\n');
  const { exitCode, stderr } = await runPlan('check --lang en', world);
  expect(exitCode, stderr).toBe(0);
  expect((await buildPapers(world, 'order')).draft).toBe(true);
  const edited = text.replace('telephone: (รอกำหนด)', 'telephone: ');
  world.change('data/2569/papers.yaml', edited);
  expect((await runPlan('papers --lang en', world)).stderr).toContain('stays as it is');
  expect(textAt(world, 'data/2569/papers.yaml')).toBe(edited);
});

test('number and day are printed where they are given, and leave room where not', async () => {
  const world = planWorld({ 'papers.yaml': papersYaml() });
  const order = modelParagraphs(await buildPapers(world, 'order'))
    .join('\n')
    .replaceAll('\u00A0', ' ');
  expect(order).toContain('ที่ ๙ / ๒๕๖๘');
  expect(order).toContain('สั่ง ณ วันที่ ๑๕ กันยายน พ.ศ. ๒๕๖๘');
  const letters = modelParagraphs(await buildPapers(world, 'letter'))
    .join('\n')
    .replaceAll('\u00A0', ' ');
  expect(letters.match(/ที่ ตย ๐๐๐๐๐\/\.{12}/gu)).toHaveLength(2);
  expect(letters).toContain('เรียน ผู้ว่าราชการจังหวัดตัวอย่าง');
});

test('every letter has a number and a day of its own; one alone is of the first', async () => {
  const heads = async (issued: string): Promise<string[]> => {
    const papers = papersYaml({ 'issued:\n': `issued:\n  ${issued}\n` });
    const model = await buildPapers(planWorld({ 'papers.yaml': papers }), 'letter');
    const lines = modelParagraphs(model).map((line) => line.replaceAll('\u00A0', ' '));
    return lines.filter((line) => /^(?:ที่ ตย|[\d๐-๙.]+ \S+ [\d๐-๙.]+$)/u.test(line));
  };
  const room = ['ที่ ตย ๐๐๐๐๐/............', '........ ........................ ............'];
  const first = ['ที่ ตย ๐๐๐๐๐/๑๑๒', '๒๐ ตุลาคม ๒๕๖๘'];
  expect(await heads('letter: { number: 112, date: 2568-10-20 }')).toEqual([...first, ...room]);
  expect(
    await heads('letters: [{ number: 112, date: 2568-10-20 }, { number: 113, date: 2568-10-21 }]'),
  ).toEqual([...first, 'ที่ ตย ๐๐๐๐๐/๑๑๓', '๒๑ ตุลาคม ๒๕๖๘']);
});

test('a plan that is still to be written makes no draft of the papers that come before it', async () => {
  const world = planWorld({
    'papers.yaml': papersYaml(),
    'projects/training.yaml': projectYaml({ 'sheet.outputs': '[(รอกำหนด) ผลผลิต]' }),
  });
  for (const [name, isDraft] of [
    ['memo-appointment', undefined],
    ['order', undefined],
    ['memo-proposal', true],
  ] as const)
    expect((await buildPapers(world, name)).draft).toBe(isDraft);
});

test('each paper alone; without its data it is refused by name', async () => {
  const world = planWorld({ 'papers.yaml': papersYaml() });
  expect((await runPlan('build --only memo-progress --format json --lang en', world)).stderr).toContain(
    'is made of progress/….yaml',
  );
  const { exitCode, stderr } = await runPlan('build --only order --lang en', planWorld());
  expect(`${exitCode} ${stderr}`).toBe(
    "2 the document “order” is made of papers.yaml in the plan's folder, which is not there yet\n",
  );
});

test('the next year has the people, but neither numbers nor days', async () => {
  const world = planWorld({ 'papers.yaml': papersYaml() });
  expect((await runPlan('rollover 2570 --lang en', world)).stderr).toContain(
    'the official papers (papers.yaml)',
  );
  const next = textAt(world, 'data/2570/papers.yaml');
  expect(next).not.toMatch(/issued:|number:|2568-/u);
  expect(next).toContain('# รอกำหนด: คณะทำงานของปีใหม่\nmembers:');
  expect(next).toContain('นายธีรเดช ขยันยิ่ง');
});
