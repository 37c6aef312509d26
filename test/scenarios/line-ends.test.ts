import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const TWO_LINES = '"โครงการอบรม \\n  คุณธรรม"';

/** Line ends in every text that is printed outside of paragraphs too: in contents, bookmarks, file information. */
const world = () =>
  planWorld({
    'plan.yaml': planYaml({
      executive: '{ name: "นายประสิทธิ์\\nเมืองงาว", position: "นายก\\nเทศมนตรี" }',
      organization: '{ type: อบต., name: บ้านแหง, district: "งาว\\n", province: "ลำ\\nปาง" }',
      summary: '{ asOf: 2568-10-20, issuedBy: "นางสาวสุกัญญา\\nเทพา" }',
      table: '{ columns: [responsible, place, unit, indicator] }',
    }),
    'projects/training.yaml': projectYaml({
      title: TWO_LINES,
      note: TWO_LINES,
      responsible: TWO_LINES,
      place: TWO_LINES,
      unit: TWO_LINES,
      indicator: TWO_LINES,
      'sheet.targets': `[{ group: ${TWO_LINES}, count: 20, unit: "ค\\nน" }]`,
      'sheet.period': TWO_LINES,
      'sheet.steps': `[{ text: ${TWO_LINES}, items: [${TWO_LINES}], after: ${TWO_LINES} }, รายงานผล]`,
    }),
  });

test('a line end in a text of the data is a space, and stops no document', async () => {
  const here = world();
  const { exitCode, stderr } = await runPlan('build --format json,html --only plan,annex,keying', here);
  expect(stderr).not.toContain('typeset/');
  expect(exitCode).toBe(0);
  expect(here.textOf('out/2569/plan.json')).toContain('โครงการอบรม คุณธรรม');
  expect(here.textOf('out/2569/plan.json')).not.toContain('\\n');
}, 30_000);

test('a row of a list is one line', async () => {
  const { stdout } = await runPlan('list', world());
  expect(stdout).toMatch(/^1 +training +โครงการอบรม คุณธรรม +1 .*$/mu);
});
