import { describe, expect, test } from 'vitest';
import { runImport } from '../helpers/import-plan.js';
import { amount, COVER, STANDARD, sheets, ticks } from './forms/forms.js';
import { openFields } from './forms/judge-import.js';
import { OFFICE_FACTS } from './forms/office-facts.js';
import { type Cell, textOf } from './forms/print-form.js';

const FACTS = OFFICE_FACTS.map((fact) => ({ ...fact, period: 'ตามกำหนด' }));
const FIELDS = ['dimension', 'budget', 'quarters'] as const;

interface Words {
  readonly dimension?: string;
  readonly budget?: string;
  readonly quarters?: readonly string[];
  readonly tick?: string;
  readonly amount?: (baht: number) => string;
}

/** Fields of the plan's projects that differ from the printed table, and whether an import asks for them. */
async function differences(words: Words): Promise<string[]> {
  const { dimension = 'มิติ', budget = 'งบประมาณ', tick = '✓', amount: print = amount } = words;
  const { quarters = ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'] } = words;
  const rows: Cell[][] = [
    ['ลำดับ', 'โครงการ', dimension, budget, ...quarters],
    ...FACTS.map((fact, index): Cell[] => [
      `${index + 1}`,
      fact.title,
      `${fact.dimension}`,
      print(fact.budget),
      ...ticks(fact, tick),
    ]),
  ];
  const headings = STANDARD.filter(([section]) => section !== 'budget');
  const run = await runImport({
    'plan.txt': textOf({ blocks: [...COVER, { rows }, ...sheets({ headings }, FACTS)] }),
  });
  expect(run.plan?.projects).toHaveLength(FACTS.length);
  const found = (run.plan?.projects ?? []).flatMap((project, index) => {
    const open = openFields(run.textOf(`projects/${project.id}.yaml`));
    return FIELDS.filter(
      (field) => JSON.stringify(project[field]) !== JSON.stringify(FACTS[index]?.[field]),
    ).map((field) => `${field} ${open.has(field) ? 'asked' : 'silent'}`);
  });
  return [...new Set(found)];
}

describe('heads and values that offices write otherwise are read', () => {
  test.each<Words>([
    ...['ไตรมาส %/2568', 'ไตรมาสที่ % ปี ๒๕๖๘', 'Q%/68', 'ไตรมาสที่% พ.ศ. 2568'].map((head) => ({
      quarters: [1, 2, 3, 4].map((quarter) => head.replace('%', `${quarter}`)),
    })),
    { quarters: ['ไตรมาสแรก', 'ไตรมาสสอง', 'ไตรมาสสาม', 'ไตรมาสสี่'] },
    { quarters: ['ไตรมาส I', 'ไตรมาส II', 'ไตรมาส III', 'ไตรมาส IV'] },
    ...['งบฯ (บาท)', 'งปม.', 'ค่าใช้จ่าย', 'งบประมาณ/บาท', 'งบประมาณที่ตั้งไว้ (บาท)', 'ประมาณการ (บาท)'].map(
      (budget) => ({ budget }),
    ),
    ...['สอดคล้องกับมิติ', 'ตามมิติ', 'มิติการดำเนินงาน'].map((dimension) => ({ dimension })),
    ...['มี', 'ดำเนินการ', '*', '✔️', '▬'].map((tick) => ({ tick })),
    { amount: (baht) => (baht === 0 ? 'ไม่ใช้' : `${amount(baht)} บ.`) },
  ])('%o', async (words) => {
    expect(await differences(words)).toEqual([]);
  });
});

describe('what can mean several things is asked for', () => {
  test.each<[Words, string]>([
    [{ quarters: ['งวดที่ 1', 'งวดที่ 2', 'งวดที่ 3', 'งวดที่ 4'] }, 'quarters asked'],
    [{ tick: 'เริ่ม' }, 'quarters asked'],
    [{ dimension: 'ด้าน' }, 'dimension asked'],
    [{ amount: (baht) => baht.toLocaleString('de-DE') }, 'budget asked'],
    [{ amount: (baht) => `ไม่เกิน ${amount(baht)} บาท` }, 'budget asked'],
    [{ amount: (baht) => `${amount(baht)}/${amount(baht * 2)}` }, 'budget asked'],
  ])('%o', async (words, asked) => {
    expect(await differences(words)).toEqual([asked]);
  });
});
