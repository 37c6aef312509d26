import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('a text that is still to be written is told at its place', async () => {
  const project = projectYaml({ 'sheet.objectives': '[(รอกำหนด) เพื่อสิ่งใด, เพื่อทดสอบ]', note: 'TODO' });
  expect(await findingsOf({ 'projects/training.yaml': project })).toMatchInlineSnapshot(`
    "projects/training.yaml:9:16-37 warning check/todo: this text is still to be written: (รอกำหนด) เพื่อสิ่งใด
      → write the real text instead, the mark (รอกำหนด) included
    projects/training.yaml:14:7-11 warning check/todo: this text is still to be written: TODO
      → write the real text instead, the mark (รอกำหนด) included"
  `);
});

test('a decision that is still open stands in a comment', async () => {
  const project = projectYaml().replace('budget', '# รอกำหนด: งบประมาณมาจากปี 2568\nbudget');
  expect(await findingsOf({ 'projects/training.yaml': project })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:1-32 warning check/to-review: still to be decided: งบประมาณมาจากปี 2568
      → look at the value below this comment, mend it if need be, then remove the comment line"
  `);
});

test('the mark inside a text or comment says nothing', async () => {
  const files = {
    'plan.yaml': `# ข้อความที่รอกำหนดไม่มีแล้ว\n${planYaml()}`,
    'projects/training.yaml': projectYaml({ 'sheet.steps': '[ดำเนินการตามที่ (รอกำหนด) กำหนด]' }),
  };
  expect(await findingsOf(files)).toBe('');
});

test('marks of earlier versions and those of programmers are understood', async () => {
  for (const mark of ['(รอเขียน)', '( รอทบทวน )', 'TODO', '"TODO: "']) {
    const found = await findingsOf({ 'projects/training.yaml': projectYaml({ note: mark }) });
    expect(found).toContain('check/todo');
  }
  for (const mark of ['รอทบทวน: ก', '(รอเขียน) ก', 'TODO ก']) {
    const found = await findingsOf({ 'projects/training.yaml': `# ${mark}\n${projectYaml()}` });
    expect(found).toContain('check/to-review: still to be decided: ก');
  }
});
