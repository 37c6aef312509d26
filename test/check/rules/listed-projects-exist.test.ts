import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('an id without a file', async () => {
  expect(
    await findingsOf({ 'plan.yaml': planYaml({ projects: '[training, budget-review]' }) }),
  ).toMatchInlineSnapshot(`
    "plan.yaml:7:22-35 error check/missing-project-file: there is no file projects/budget-review.yaml for “budget-review”
      → write that file, or remove this line"
  `);
});

test('a misspelt id is one finding, not three', async () => {
  const plan = planYaml({ projects: '[trainin]' });
  expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
    "plan.yaml:7:12-19 error check/missing-project-file: there is no file projects/trainin.yaml for “trainin”
      → did you mean “training”?"
  `);
});

test('an id in the annex without a file', async () => {
  expect(
    await findingsOf({ 'plan.yaml': planYaml({ annex: '[training, e-service]' }) }),
  ).toMatchInlineSnapshot(`
    "plan.yaml:8:19-28 error check/missing-project-file: there is no file projects/e-service.yaml for “e-service”
      → write that file, or remove this line"
  `);
});

test('a file that cannot be read is there all the same', async () => {
  expect(
    await findingsOf({ 'projects/training.yaml': new Uint8Array([0x80, 0x81, 0x41]) }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:1:1-1 error load/not-utf8: “training.yaml” is not saved as UTF-8 and cannot be read
      → open the file in a text editor and save it again with the encoding UTF-8"
  `);
});

test('what the list already has is not meant once more', async () => {
  const files = { 'plan.yaml': planYaml({ projects: '[training, training-2]' }) };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "plan.yaml:7:22-32 error check/missing-project-file: there is no file projects/training-2.yaml for “training-2”
      → write that file, or remove this line"
  `);
});
