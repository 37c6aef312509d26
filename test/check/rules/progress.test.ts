import { describe, expect, test } from 'vitest';
import { checkFiles, findingsOf } from '../../helpers/check-files.js';
import { packageWordbooks } from '../../helpers/check-text.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

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
    [
      'a day on which it was not finished',
      { [SIX]: report('status: อยู่ระหว่างดำเนินการ, done: 2569-02-18') },
      'check/done-unasked',
    ],
    ['data of another year', { [SIX]: report(FINISHED, '2570-04-10') }, 'check/reported-late'],
    ['data older than what they tell', { [SIX]: report(FINISHED, '2569-02-01') }, 'check/reported-early'],
    ['a round that there is not', { 'progress/9.yaml': report(FINISHED) }, 'check/unknown-round'],
    ['a status that there is not', { [SIX]: report('status: เสร็จแล้ว') }, 'check/not-allowed-value'],
    ['a field that there is not', { [SIX]: report(`spend: 1, ${FINISHED}`) }, 'check/unknown-field'],
    [
      'a project that there is not',
      { [SIX]: `${report(FINISHED)}  trainin: { ${FINISHED} }\n` },
      'check/unplanned-result',
    ],
    [
      'a misspelt project',
      { [SIX]: report(FINISHED).replace('training', 'trainin') },
      'check/unplanned-result',
    ],
    [
      'a day in another form',
      { [SIX]: report(FINISHED.replace('2569-02-18', '18/2/2569')) },
      'check/bad-date',
    ],
    ['a result that is no text', { [SIX]: report(FINISHED.replace('จัดอบรม 1 รุ่น', '5')) }, 'check/wrong-type'],
    [
      'a reason that is no text',
      { [SIX]: report('status: ไม่สามารถดำเนินการได้, reason: 5') },
      'check/wrong-type',
    ],
    ['yes in words', { [SIX]: report(`inOrdinance: ใช่, ${FINISHED}`) }, 'check/wrong-type'],
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

test.each([
  ['ใช่', 'write true'],
  ['บรรจุแล้ว', 'write true'],
  ['ไม่', 'write false'],
  ['yes', 'write true'],
  ['อาจจะ', 'write true for yes or false for no'],
])('%s is no answer: %s', async (written, hint) => {
  expect(await findingsOf({ ...PROJECT, [SIX]: report(`inOrdinance: ${written}, ${FINISHED}`) })).toContain(
    `→ ${hint}`,
  );
});

test('a project that came into the plan after its report makes a draft of the report alone', async () => {
  const files = {
    'plan.yaml': planYaml({ projects: '[training, forum]' }),
    ...PROJECT,
    'projects/forum.yaml': projectYaml({
      title: 'กิจกรรมเวทีประชาคม',
      type: 'กิจกรรม',
      origin: 'local',
      sheet: undefined,
    }),
    [SIX]: report(FINISHED),
  };
  const { plan } = await checkFiles(files);
  expect(plan?.isDraft).toBe(false);
  expect(plan?.openRecords.get('progress')?.get('6')).toBe(true);
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "progress/6.yaml:2:1-9 warning check/project-not-reported: the report of 6 months leaves out 1 of the plan’s projects and stays a draft: forum
      → plan progress 6 adds what is missing and changes nothing else"
  `);
  expect(await findingsOf(files, { isFinal: true })).toContain('error check/not-final');
});

test.each([
  ['รอบ 6 เดือน.yaml', 'rename the file to 6.yaml'],
  ['รอบ-๑๒.yaml', 'rename the file to 12.yaml'],
  ['6 (1).yaml', 'rename the file to 6.yaml'],
  ['6.yml', 'rename the file to 6.yaml'],
  [
    'รายงาน.yaml',
    'name it with lower-case letters, digits and hyphens, ending in .yaml: internal-control.yaml',
  ],
])('%s is no name of a report', async (name, hint) => {
  const found = await findingsOf({ ...PROJECT, [`progress/${name}`]: report(FINISHED) });
  expect(found).toContain(`error load/file-name: the file “${name}” is not read`);
  expect(found).toContain(`→ ${hint}`);
});

test('who reports is spelt alike in both rounds', async () => {
  const by = (name: string) => `reporter: { name: ${name}, position: นักวิชาการ }\n`;
  const files = {
    ...PROJECT,
    [SIX]: by('นางสาวกานดา รักงานดี') + report(FINISHED),
    [TWELVE]: by('นางสาวกานดา รักงานดี') + report(FINISHED, '2569-10-09'),
  };
  const wordbooks = await packageWordbooks();
  expect(await findingsOf(files, { wordbooks })).toBe('');
  const misspelt = { ...files, [TWELVE]: files[TWELVE].replace('กานดา', 'กานฎา') };
  expect(await findingsOf(misspelt, { wordbooks })).toMatchInlineSnapshot(`
    "progress/12.yaml:1:19-39 warning check/person-name-misspelt: the name “นางสาวกานฎารักงานดี” differs from “นางสาวกานดา รักงานดี” elsewhere in the plan
      → compare with an official record"
  `);
});
