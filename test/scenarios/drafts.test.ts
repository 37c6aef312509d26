import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const open = { 'projects/training.yaml': projectYaml({ note: '(รอกำหนด) ที่มาของงบประมาณ' }) };
const decided = projectYaml();

const modelOf = async (files: Readonly<Record<string, string>>): Promise<DocumentModel> => {
  const world = planWorld(files);
  await runPlan('build --format json --only plan', world);
  return JSON.parse(world.textOf('out/2569/plan.json'));
};

describe('a document is a draft while anything that it prints waits for a decision', () => {
  const waiting = {
    'a text': open,
    'a value': { 'projects/training.yaml': `# รอกำหนด: งบประมาณ\n${decided}` },
    'a value of the plan': { 'plan.yaml': `# TODO: ปี\n${planYaml()}` },
    'what a silencing hides': {
      ...open,
      'plan.yaml': planYaml({ check: '{ check/todo: off }' }),
    },
  };
  test.each(Object.entries(waiting))('%s', async (_, files) => {
    expect(await modelOf(files)).toMatchObject({ draft: true });
  });

  test('nothing', async () => {
    expect(await modelOf({})).not.toHaveProperty('draft');
  });
});

test('check lists what waits, file by file, the way out once', async () => {
  const files = {
    ...open,
    'plan.yaml': planYaml({ executive: '{ name: (รอกำหนด) ชื่อ }' }),
  };
  const { exitCode, stderr } = await runPlan('check', planWorld(files));
  expect(exitCode).toBe(0);
  expect(stderr).toMatchInlineSnapshot(`
    "data/2569/plan.yaml (1)
      5:20 คำเตือน ข้อความนี้ยังรอกำหนด: (รอกำหนด) ชื่อ

    data/2569/projects/training.yaml (1)
      14:7 คำเตือน ข้อความนี้ยังรอกำหนด: (รอกำหนด) ที่มาของงบประมาณ

      → เขียนข้อความจริงแทนทั้งหมด รวมทั้งเครื่องหมาย (รอกำหนด)

    พบคำเตือน 2 แห่ง
    "
  `);
});

describe('--final', () => {
  test('is refused with the list, and makes nothing', async () => {
    const world = planWorld({ ...open, 'plan.yaml': planYaml({ check: '{ check/todo: off }' }) });
    const { exitCode, stderr } = await runPlan('build --final --lang en', world);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('error 1 places are still to be decided');
    expect(stderr).toContain('(รอกำหนด) ที่มาของงบประมาณ: data/2569/projects/training.yaml:');
    expect(stderr).toContain('check/not-final');
    expect([...world.files.keys()].some((path) => path.includes('/out/'))).toBe(false);
  });

  test('makes the documents where nothing is open', async () => {
    const { exitCode, stderr } = await runPlan('build --final --format json', planWorld());
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  });
});
