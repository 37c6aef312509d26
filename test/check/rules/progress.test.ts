import { describe, expect, test } from 'vitest';
import { checkFiles, findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

const FINISHED = 'status: ดำเนินการแล้วเสร็จ, done: 2569-02-18, result: จัดอบรม 1 รุ่น';

/** A report whose one project is written so. */
const report = (result: string, asOf = '2569-04-10') =>
  `asOf: ${asOf}\nprojects:\n  training: { ${result} }\n`;

const SIX = 'progress/6.yaml';
const TWELVE = 'progress/12.yaml';
const PROJECT = { 'projects/training.yaml': projectYaml({ budget: '10000' }) };

test('sound reports of both rounds', async () => {
  const files = {
    ...PROJECT,
    [SIX]: report(`development: 10000, ordinance: 10000, spent: 4000, inOrdinance: true, ${FINISHED}`),
    [TWELVE]: report(`ordinance: 10000, spent: 9500, ${FINISHED}`, '2569-10-09'),
  };
  expect(await findingsOf(files)).toBe('');
});

describe('each with its place and the way out', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'more spent than allowed',
      { [SIX]: report(`ordinance: 100, spent: 100.5, ${FINISHED}`) },
      'check/overspent',
    ],
    [
      'another amount than planned',
      { [SIX]: report(`development: 9000, ${FINISHED}`) },
      'check/other-than-planned',
    ],
    ['no reason', { [SIX]: report('status: ไม่สามารถดำเนินการได้') }, 'check/reason-missing'],
    [
      'a reason that says nothing',
      { [SIX]: report('status: ไม่สามารถดำเนินการได้, reason: อื่น ๆ') },
      'check/reason-missing',
    ],
    ['a reason too many', { [SIX]: report(`reason: บุคลากรไม่เพียงพอ, ${FINISHED}`) }, 'check/reason-unasked'],
    ['pending at the end', { [TWELVE]: report('status: รอรายงานผล', '2569-10-09') }, 'check/pending-at-end'],
    ['no result', { [SIX]: report('status: ดำเนินการแล้วเสร็จ, done: 2569-02-18') }, 'check/result-missing'],
    ['no day', { [SIX]: report('status: ดำเนินการแล้วเสร็จ, result: จัดอบรม 1 รุ่น') }, 'check/done-missing'],
    [
      'a day after the round',
      { [SIX]: report(FINISHED.replace('2569-02-18', '2569-04-01')) },
      'check/outside-round',
    ],
    [
      'a day that is not',
      { [SIX]: report(FINISHED.replace('2569-02-18', '2569-02-30')) },
      'check/impossible-date',
    ],
    ['a year of another era', { [SIX]: report(FINISHED, '2026-04-10') }, 'check/gregorian-year'],
    ['data older than what they tell', { [SIX]: report(FINISHED, '2569-02-01') }, 'check/reported-early'],
    ['a round that there is not', { 'progress/9.yaml': report(FINISHED) }, 'check/unknown-round'],
    ['a status that there is not', { [SIX]: report('status: เสร็จแล้ว') }, 'check/not-allowed-value'],
    ['a field that there is not', { [SIX]: report(`spend: 1, ${FINISHED}`) }, 'check/unknown-field'],
    [
      'a project that there is not',
      { [SIX]: `${report(FINISHED)}  trainin: { ${FINISHED} }\n` },
      'check/unplanned-result',
    ],
    ['a project left out', { [SIX]: 'asOf: 2569-04-10\nprojects: {}\n' }, 'check/project-not-reported'],
    [
      'an unknown variable',
      { [SIX]: report(`status: อยู่ระหว่างดำเนินการ, result: "\${org.nmae}"`) },
      'check/unknown-variable',
    ],
  ])('%s', async (_, files, code) => {
    const { diagnostics } = await checkFiles({ ...PROJECT, ...files });
    const told = diagnostics.map((each) => `${each.code} ${each.span?.file.path}`);
    const says = diagnostics.every(
      ({ message, hints }) => hints.length > 0 || /is not a value of|calendar/.test(message.en),
    );
    expect(says, diagnostics[0]?.message.en).toBe(true);
    const [path] = Object.keys(files);
    expect(told).toEqual([expect.stringMatching(new RegExp(`^${code} data/2569/${path}$`))]);
  });

  test('as the officer reads them', async () => {
    const files = {
      ...PROJECT,
      [SIX]: report(`ordinance: 10000, spent: 4000, ${FINISHED}`),
      [TWELVE]: report('ordinance: 10000, spent: 3000, status: อยู่ระหว่างดำเนินการ', '2569-10-09'),
    };
    expect(await findingsOf(files)).toMatchInlineSnapshot(`
      "progress/12.yaml:3:40-44 error check/spent-less: “training” has 3,000.00 baht spent after 12 months, less than 4,000.00 after 6
        → spent counts from the beginning of the fiscal year, the first round included
      progress/12.yaml:3:54-74 error check/no-longer-finished: “training” was finished after 6 months, but is “อยู่ระหว่างดำเนินการ” after 12
        → mend the status of the round that is wrong"
    `);
  });
});
