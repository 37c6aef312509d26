import { expect, test } from 'vitest';
import { checkFiles, findingsOf } from '../helpers/check-files.js';
import { packageWordbooks } from '../helpers/check-text.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';

const mistyped = projectYaml({ title: 'มาตรการประหยัด' });
const ignored = (comment: string) => mistyped.replace('type:', `${comment}\ntype:`);

test('a finding is silenced on the line above its key', async () => {
  const text = ignored('# plan-ignore check/type-against-title: ชื่อตามหนังสือสั่งการ');
  expect(await findingsOf({ 'projects/training.yaml': text })).toBe('');
});

test('anywhere in a long text under its key', async () => {
  const period = '>-\n    ตลอดปี\n    เรื่องต่างๆ';
  const text = projectYaml({ 'sheet.period': period }).replace(
    '  period',
    '  # plan-ignore check/repeat-mark-spacing: ตามต้นฉบับ\n  period',
  );
  const files = { 'projects/training.yaml': text };
  expect(await findingsOf(files, { wordbooks: await packageWordbooks() })).toBe('');
});

test('a silencing that hits nothing, names nothing or asks too much is reported', async () => {
  const text = projectYaml()
    .replace('type:', '# plan-ignore check/type-against-title: เผื่อไว้\ntype:')
    .replace('dimension:', '# plan-ignore check/duplicate-titel\ndimension:')
    .replace('budget: 0', '# plan-ignore check/wrong-type: ขอข้าม\nbudget: x');
  expect(await findingsOf({ 'projects/training.yaml': text })).toMatchInlineSnapshot(`
    "projects/training.yaml:2:1-49 warning check/unused-ignore: plan-ignore check/type-against-title silences nothing
      → remove the comment
    projects/training.yaml:4:1-36 warning check/unknown-code: there is no check called “check/duplicate-titel”
      → did you mean check/duplicate-title?
    projects/training.yaml:7:1-39 warning check/cannot-silence: check/wrong-type cannot be silenced: without mending it there is no plan to print
      → mend the data and remove the silencing
    projects/training.yaml:8:9-10 error check/wrong-type: “budget” must be a number, not the text “x”
      → write a number such as 10000, or 0 for no budget"
  `);
});

test('a comment inside a text is text', async () => {
  const period = '|\n    ก\n    # plan-ignore check/none: ข';
  expect(await findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.period': period }) })).toBe('');
});

test('the plan sets severities', async () => {
  const plan = (level: string) => planYaml({ check: `{ check/type-against-title: ${level} }` });
  const files = (level: string) => ({ 'plan.yaml': plan(level), 'projects/training.yaml': mistyped });
  expect(await findingsOf(files('off'))).toBe('');
  expect(await findingsOf(files('info'))).toContain('info check/type-against-title');
  expect(await findingsOf(files('error'))).toContain('error check/type-against-title');
  expect(
    await findingsOf({ 'plan.yaml': planYaml({ check: '{ check/no-such: off, check/wrong-type: off }' }) }),
  ).toMatchInlineSnapshot(`
    "plan.yaml:9:10-23 warning check/unknown-code: there is no check called “check/no-such”
    plan.yaml:9:30-46 warning check/cannot-silence: check/wrong-type cannot be silenced: without mending it there is no plan to print
      → mend the data and remove the silencing"
  `);
});

test('an error that leaves the plan printable still gives a plan', async () => {
  const { plan, diagnostics } = await checkFiles({ 'plan.yaml': planYaml({ control: '{ budget: 5 }' }) });
  expect(diagnostics.map(({ code }) => code)).toEqual(['check/control-mismatch']);
  expect(plan?.projects).toHaveLength(1);
});
