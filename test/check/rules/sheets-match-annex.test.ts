import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('a template project without a sheet', async () => {
  const files = {
    'plan.yaml': planYaml({ annex: '[]' }),
    'projects/training.yaml': projectYaml({ sheet: undefined }),
  };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "projects/training.yaml:4:9-17 error check/template-without-sheet: “training” comes from the national template (origin: template) and needs a sheet
      → add the part “sheet”, or write origin: local if the organization added the project itself"
  `);
});

test('a local project in the annex without a sheet', async () => {
  const local = projectYaml({ origin: 'local', sheet: undefined });
  expect(await findingsOf({ 'projects/training.yaml': local })).toMatchInlineSnapshot(`
    "plan.yaml:8:9-17 error check/annex-without-sheet: “training” is listed in the annex, but its file has no sheet
      → add the sheet to the project file, or remove this line from annex"
  `);
});

test('a local project needs no sheet', async () => {
  const local = projectYaml({ origin: 'local', sheet: undefined });
  expect(await findingsOf({ 'plan.yaml': planYaml({ annex: '[]' }), 'projects/training.yaml': local })).toBe(
    '',
  );
});

describe('the columns of the table are fields of a project, not of its sheet', () => {
  const columns = 'responsible: สำนักปลัด\nplace: ศาลาประชาคม\nunit: ครั้ง\nindicator: ร้อยละ 80\n';
  const local = projectYaml({ origin: 'local', sheet: undefined }) + columns;

  test('a local project that has them needs no sheet', async () => {
    const files = { 'plan.yaml': planYaml({ annex: '[]' }), 'projects/training.yaml': local };
    expect(await findingsOf(files)).not.toContain('sheet');
  });

  test('nor are they one for the annex', async () => {
    expect(await findingsOf({ 'projects/training.yaml': local })).toContain('check/annex-without-sheet');
  });
});

test('a sheet that the annex does not list', async () => {
  expect(await findingsOf({ 'plan.yaml': planYaml({ annex: '[]' }) })).toMatchInlineSnapshot(`
    "projects/training.yaml:7:1-6 error check/sheet-not-in-annex: “training” has a sheet, but is not listed under annex in plan.yaml and would not be printed
      → add the line “- training” to annex"
  `);
});

test('an annex entry that the table does not list', async () => {
  const files = {
    'plan.yaml': planYaml({ annex: '[training, second]' }),
    'projects/second.yaml': projectYaml({ title: 'โครงการที่สอง' }),
  };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "plan.yaml:8:19-25 error check/annex-not-in-projects: “second” stands in annex, but not in projects
      → add “- second” to projects, or remove it from annex"
  `);
});

test('a sheet that breaks its schema is there all the same', async () => {
  const broken = projectYaml({ sheet: 'ยังไม่ได้เขียน' });
  expect(await findingsOf({ 'projects/training.yaml': broken })).toMatchInlineSnapshot(
    `
    "projects/training.yaml:7:8-22 error check/wrong-type: “sheet” must be a group of fields, not the text “ยังไม่ได้เขียน”
      → write a group, as in { rationale: …, objectives: …, targets: …, steps: …, … }"
  `,
  );
});
