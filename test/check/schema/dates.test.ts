import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

const dated = (date: string) => findingsOf({ 'plan.yaml': planYaml({ announcement: `\n  date: ${date}` }) });

test.each([
  ['27 กุมภาพันธ์ 2569', '2569-02-27'],
  ['๒๗ กุมภาพันธ์ พ.ศ. ๒๕๖๙', '2569-02-27'],
  ['ณ วันที่ 27 ก.พ. 69', '2569-02-27'],
  ['27/02/2569', '2569-02-27'],
  ['27/2/69', '2569-02-27'],
  ['27-02-2026', '2569-02-27'],
  ['2569/2/27', '2569-02-27'],
  ['25690227', '2569-02-27'],
  ['27 February 2026', '2569-02-27'],
  ['กุมภาพันธ์ 2569', '2569-02'],
])('%s is to be written %s', async (written, right) => {
  expect(await dated(written)).toContain(`→ write ${right}\n`.trimEnd());
});

test.each(['31 กุมภาพันธ์ 2569', '30/30/2569', 'เร็ว ๆ นี้'])('%s is no date', async (written) => {
  expect(await dated(written)).not.toMatch(/→ write \d/);
});
