import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('a text that is still to be written is told at its place', async () => {
  const project = projectYaml({ 'sheet.objectives': '[(รอเขียน) เพื่อสิ่งใด, เพื่อทดสอบ]', note: 'TODO' });
  expect(await findingsOf({ 'projects/training.yaml': project })).toMatchInlineSnapshot(`
    "projects/training.yaml:9:16-37 warning check/todo: this text is still to be written
      → write the real text instead, the mark (รอเขียน) included
    projects/training.yaml:14:7-11 warning check/todo: this text is still to be written
      → write the real text instead, the mark (รอเขียน) included"
  `);
});

test('a decision that is still open stands in a comment', async () => {
  const project = projectYaml().replace('budget', '# รอทบทวน: งบประมาณมาจากปี 2568\nbudget');
  expect(await findingsOf({ 'projects/training.yaml': project })).toMatchInlineSnapshot(`
    "projects/training.yaml:5:1-32 warning check/to-review: still to be decided: งบประมาณมาจากปี 2568
      → look at the value below this comment, mend it if need be, then remove the comment line"
  `);
});

test('the mark inside a text or comment says nothing', async () => {
  const files = {
    'plan.yaml': `# ข้อความที่รอทบทวนไม่มีแล้ว\n${planYaml()}`,
    'projects/training.yaml': projectYaml({ 'sheet.steps': '[ดำเนินการตามที่ (รอเขียน) กำหนด]' }),
  };
  expect(await findingsOf(files)).toBe('');
});
