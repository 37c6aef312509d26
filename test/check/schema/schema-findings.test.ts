import { expect, test } from 'vitest';
import { validateSource } from '../../../src/check/schema/validate-file.js';
import { parseYaml } from '../../../src/source/yaml-source.js';
import { findingsOf } from '../../helpers/check-files.js';
import { type Fields, planYaml, projectYaml } from '../../helpers/plan-files.js';

const withPlan = (changes: Fields) => findingsOf({ 'plan.yaml': planYaml(changes) });
const withProject = (changes: Fields) => findingsOf({ 'projects/training.yaml': projectYaml(changes) });

test('a missing field points at the group it belongs to', async () => {
  expect(await withPlan({ executive: undefined, organization: '{ type: อบต. }' })).toMatchInlineSnapshot(`
    "plan.yaml:1:1-11 error check/missing-field: the field “executive” is missing
    plan.yaml:4:1-13 error check/missing-field: the field “name” is missing"
  `);
});

test('an empty value points at its name', async () => {
  expect(await withProject({ title: '', budget: '' })).toMatchInlineSnapshot(`
    "projects/training.yaml:1:1-6 error check/empty-value: the field “title” has no value
      → write a value after “title:”
    projects/training.yaml:5:1-7 error check/empty-value: the field “budget” has no value
      → write a value after “budget:”"
  `);
});

test('an unknown field, and the one that was meant', async () => {
  expect(await withProject({ budget: undefined, budgt: '0' })).toMatchInlineSnapshot(`
    "projects/training.yaml:13:1-6 error check/unknown-field: the field “budgt” is unknown
      → did you mean “budget”?"
  `);
  expect(await withPlan({ colour: 'red' })).toMatchInlineSnapshot(`
    "plan.yaml:9:1-7 error check/unknown-field: the field “colour” is unknown
      → known fields are fiscalYear, framework, template, fonts, organization, executive, announcement, summary, projects, annex, chapters, parts, table, control, check"
  `);
});

test('a quarter that no year has', async () => {
  expect(await withProject({ quarters: '[0, 2]' })).toMatchInlineSnapshot(
    `"projects/training.yaml:6:12-13 error check/not-allowed-value: “0” is not a value of “quarters”: 1, 2, 3, 4"`,
  );
});

test('a negative budget and one in words', async () => {
  expect(await withProject({ budget: '-5000' })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:9-14 error check/out-of-range: “budget” is -5000 and must be at least 0
      → remove the minus sign: 5000, or write 0 for no budget"
  `);
  expect(await withProject({ budget: 'หนึ่งหมื่นบาท' })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:9-22 error check/wrong-type: “budget” must be a number, not the text “หนึ่งหมื่นบาท”
      → write a number such as 10000, or 0 for no budget"
  `);
  expect(await withProject({ budget: '10,000 บาท' })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:9-19 error check/wrong-type: “budget” must be a number, not the text “10,000 บาท”
      → write 10000 in Arabic digits, without commas, words or quotes"
  `);
  expect(await withProject({ budget: 'ไม่มี' })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:9-14 error check/wrong-type: “budget” must be a number, not the text “ไม่มี”
      → for none write 0
      → write a number such as 10000, or 0 for no budget"
  `);
  expect(await withProject({ budget: '๑๐๐๐๐' })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:9-14 error check/wrong-type: “budget” must be a number, not the text “๑๐๐๐๐”
      → write 10000 in Arabic digits, without commas, words or quotes"
  `);
});

test('infinity is no budget', async () => {
  expect(await withProject({ budget: '.inf' })).toContain('check/wrong-type');
});

test('one finding for an entry that is neither text nor group', async () => {
  expect(await withProject({ 'sheet.steps': '[2569]' })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:11-15 error check/wrong-type: “steps” must be a text, or a group with text and items, not the number 2569
      → if it is a text, put it in quotes: "2569""
  `);
  expect(await withProject({ 'sheet.steps': '["", {}]' })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:11-13 error check/empty-text: the text of “steps” is empty
      → write the text, or remove the entry
    projects/training.yaml:11:15-17 error check/missing-field: the field “text” is missing"
  `);
  expect(await withProject({ 'sheet.steps': '\n    -\n    - ทำ' })).toMatchInlineSnapshot(`
    "projects/training.yaml:12:7-8 error check/empty-item: this list entry is empty
      → write its text after the “-”, or remove the line"
  `);
});

test('one finding for a slip deep inside a list', async () => {
  const steps = '[{ text: ก, items: [{ text: ข, items: [{ txet: ค }] }] }]';
  expect(await withProject({ 'sheet.steps': steps })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:51-55 error check/unknown-field: the field “txet” is unknown
      → did you mean “text”?"
  `);
  expect(await withProject({ 'sheet.steps': '[{ text: ก, items: [ข], after: 5 }]' })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:41-42 error check/wrong-type: “after” must be a text, or a list of texts, not the number 5
      → if it is a text, put it in quotes: "5""
  `);
});

test('a text where a list is wanted, a word where a choice is wanted', async () => {
  expect(
    await withProject({ quarters: '2', 'sheet.rationale': 'เหตุผล', type: 'โครงกาน' }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:2:7-14 error check/not-allowed-value: “โครงกาน” is not a value of “type”: โครงการ, กิจกรรม, มาตรการ, แนวปฏิบัติงาน
      → did you mean “โครงการ”?
    projects/training.yaml:6:11-12 error check/wrong-type: “quarters” must be a list, not the number 2
      → write quarters: [2]
    projects/training.yaml:8:14-20 error check/wrong-type: “rationale” must be a list, not the text “เหตุผล”
      → put each entry on a line of its own, with “- ” before it"
  `);
});

test('a missing space after a colon', async () => {
  expect(await withPlan({ executive: '\n  name:นายประสิทธิ์ เมืองงาว' })).toMatchInlineSnapshot(`
    "plan.yaml:6:3-29 error check/wrong-type: “executive” must be a group of fields, not the text “name:นายประสิทธิ์ เมืองงาว”
      → put a space after “name:”"
  `);
});

test.each([
  ['executive', 'นายสม ใจดี', 'write a group, as in { name: … }'],
  ['executive', '[นายสม ใจดี]', 'write a group, as in { name: … }'],
  ['organization', 'อบต.บ้านแหง', 'write a group, as in { type: …, name: … }'],
  ['annex', '{ training: 1 }', 'put each entry on a line of its own, with “- ” before it'],
  ['template', '[ร่าง]', 'if it is a text, put it in quotes: "[ร่าง]"'],
])('%s: %s, and the form that was meant', async (field, value, hint) => {
  expect(await withPlan({ [field]: value })).toContain(`→ ${hint}`);
});

test('numbers and truth values where text is wanted', async () => {
  expect(await withPlan({ executive: '{ name: 010 }' })).toMatchInlineSnapshot(`
    "plan.yaml:5:20-23 error check/wrong-type: “name” must be a text, not the number 10
      → if it is a text, put it in quotes: "010""
  `);
  expect(await withPlan({ executive: '{ name: true }' })).toMatchInlineSnapshot(`
    "plan.yaml:5:20-24 error check/wrong-type: “name” must be a text, not the value true
      → if it is a text, put it in quotes: "true""
  `);
});

test('ids that cannot be file names, dates in other forms', async () => {
  expect(
    await withPlan({ annex: '[Training.yaml]', summary: '{ asOf: ๒๕๖๙-๐๔-๒๐ }' }),
  ).toMatchInlineSnapshot(`
    "plan.yaml:8:9-22 error check/bad-id: “Training.yaml” cannot be an id
      → use lower-case letters, digits and hyphens only, such as internal-control (without .yaml)
    plan.yaml:9:18-28 error check/bad-date: “๒๕๖๙-๐๔-๒๐” in “asOf” has not the form year-month-day
      → write 2569-04-20
      → write the Buddhist year, month and day as 2569-02-27, or a month alone as 2569-02"
  `);
});

test('a Gregorian fiscal year', async () => {
  expect(await withPlan({ fiscalYear: '2026' })).toMatchInlineSnapshot(`
    "plan.yaml:1:13-17 error check/out-of-range: “fiscalYear” is 2026 and must be at least 2500
      → 2026 is Gregorian; write the Buddhist year 2569"
  `);
});

test('lists of a wrong length', async () => {
  expect(await withPlan({ projects: '[]', control: '{ quarters: [1, 2] }' })).toMatchInlineSnapshot(`
    "plan.yaml:7:11-13 error check/empty-list: “projects” needs at least 1 entry
    plan.yaml:9:22-28 error check/list-length: “quarters” must have 4 entries"
  `);
});

test('a file that holds no fields at all', async () => {
  expect(await findingsOf({ 'projects/training.yaml': '' })).toMatchInlineSnapshot(`
    "projects/training.yaml:1:1-1 error check/no-fields: this file must hold fields (“name: value”), not nothing
      → look at another file of a plan, or remove this one if it is not needed"
  `);
  expect(await findingsOf({ 'projects/training.yaml': '- a\n' })).toMatchInlineSnapshot(
    `
    "projects/training.yaml:1:1-4 error check/no-fields: this file must hold fields (“name: value”), not a list
      → look at another file of a plan, or remove this one if it is not needed"
  `,
  );
});

test('what is sound in a broken file is still looked at', async () => {
  const files = {
    'plan.yaml': planYaml({ template: '5', announcement: '{ date: 2025-10-01 }' }),
    'projects/training.yaml': projectYaml({ budget: 'x', dimension: '5', 'sheet.steps': '["${org.nam}"]' }),
  };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "plan.yaml:3:11-12 error check/wrong-type: “template” must be a text, not the number 5
      → if it is a text, put it in quotes: "5"
    plan.yaml:6:23-33 error check/gregorian-year: the year 2025 is Gregorian; plans are written in the Buddhist era
      → write 2568-10-01
    projects/training.yaml:3:12-13 error check/unknown-dimension: the framework “กรอบแผนปฏิบัติการป้องกันการทุจริตสำหรับองค์กรปกครองส่วนท้องถิ่น พ.ศ. 2566 – 2570” has no dimension 5 (it has 1, 2, 3, 4)
    projects/training.yaml:5:9-10 error check/wrong-type: “budget” must be a number, not the text “x”
      → write a number such as 10000, or 0 for no budget
    projects/training.yaml:11:12-22 error check/unknown-variable: the variable \${org.nam} is unknown
      → did you mean \${org.name}?"
  `);
});

test('a keyword that no sentence was written for is still a finding', () => {
  const { source } = parseYaml({ path: 'a.yaml', text: 'size: 5\n' });
  const schema = { type: 'object', properties: { size: { type: 'number', multipleOf: 2 } } };
  expect(validateSource(schema, source)).toMatchObject([
    { code: 'check/other-schema', span: { start: 6, end: 7 } },
  ]);
});

test('a text of another form than its field asks for', () => {
  const schema = { type: 'object', properties: { code: { type: 'string', pattern: '^[A-Z]+$' } } };
  const { source } = parseYaml({ path: 'x.yaml', text: 'code: abc\n' });
  expect(validateSource(schema, source)).toMatchObject([
    { code: 'check/bad-format', span: { start: 6, end: 9 } },
  ]);
});

test.each<[string, (count: number) => Fields]>([
  ['fields that nobody knows', (count) => ({ budget: `0\n${manyFields(count, '')}` })],
  [
    'fields in an entry of a list',
    (count) => ({ 'sheet.steps': `\n    - ขั้นแรก\n    -\n${manyFields(count, '      ')}` }),
  ],
  ['entries of another kind', (count) => ({ 'sheet.steps': `[${'[ก], '.repeat(count)}รายงานผล]` })],
  ['entries with a colon', (count) => ({ 'sheet.steps': `\n${'    - หมายเหตุ: ก\n'.repeat(count)}` })],
])('%s take time in proportion to their number', async (_, changesOf) => {
  const cost = async (count: number): Promise<number> => {
    const before = process.cpuUsage();
    await withProject(changesOf(count));
    return process.cpuUsage(before).user;
  };
  await cost(500);
  const least = async (count: number): Promise<number> => Math.min(await cost(count), await cost(count));
  const [few, many] = [await least(1000), await least(4000)];
  expect(many / few).toBeLessThan(13);
});

const manyFields = (count: number, indent: string): string =>
  Array.from({ length: count }, (_, index) => `${indent}ช่อง${index}: 1`).join('\n');

test.each([
  ['3', ''],
  ['[1, 2, 3]', ''],
  ['12', '“category” is 12 and must be at most 9'],
  ['[1, 12]', '“category” is 12 and must be at most 9'],
  ['[]', '“category” needs at least 1 entry'],
  ['ประชาชน', '“category” must be a whole number, or a list of whole numbers, not the text “ประชาชน”'],
])('a target is of one group of the national system or of several: %s', async (category, finding) => {
  const targets = `[{ group: ประชาชน, count: 200, unit: คน, category: ${category} }]`;
  expect(await withProject({ 'sheet.targets': targets })).toContain(finding);
  expect((await withProject({ 'sheet.targets': targets })) === '').toBe(finding === '');
});

test.each([
  ['budget', '12.500,00', '12500.00'],
  ['budget', '1.234.567,5', '1234567.5'],
  ['budget', '๑๒.๕๐๐,๒๕ บาท', '12500.25'],
  ['dimension', 'III', '3'],
  ['dimension', 'มิติที่ iv', '4'],
  ['dimension', 'Ⅱ', '2'],
])('the very number that %s: %s means', async (field, written, number) => {
  expect(await withProject({ [field]: written })).toContain(`→ write ${number} in Arabic digits`);
});
