import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { openMemoryWorld } from '../../src/world/memory-world.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { expectNothingLost } from '../helpers/account-for.js';
import { planFiles } from '../helpers/generated-plan.js';
import { asOutline, printedFields, runImport } from '../helpers/import-plan.js';
import { runArgv } from '../helpers/run-argv.js';

/** Builds a plan and hands over what is printed of it, as data and as a file. */
async function printPlan(files: Readonly<Record<string, string>>, format: 'docx' | 'pdf') {
  const world = openMemoryWorld(files, { packageWorld: openNodeWorld() });
  const loaded = await loadPlan('data/2569', world);
  const plan = loaded.value && checkPlan(loaded.value).value;
  const { exitCode, stderr } = await runArgv(
    ['build', 'data/2569', '--only', 'plan', '--format', format, '--quiet'],
    world,
  );
  const bytes = await world.readFile(`out/2569/plan.${format}`);
  if (!plan || !bytes || exitCode !== 0) throw new Error(stderr);
  return { fields: printedFields(plan), files: { [`plan.${format}`]: bytes } };
}

test('a generated plan comes back from its Word file equal in every printed field, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(planFiles, async (files) => {
      const printed = await printPlan(files, 'docx');
      const run = await runImport(printed.files);
      expect(run.plan && printedFields(run.plan)).toEqual(printed.fields);
      await expectNothingLost(printed.files, run);
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 120_000);

test('from its PDF the same sections, entries, nesting, numbers and words come back', async () => {
  await fc.assert(
    fc.asyncProperty(planFiles, async (files) => {
      const printed = await printPlan(files, 'pdf');
      const run = await runImport(printed.files);
      expect(run.plan && asOutline(printedFields(run.plan))).toEqual(asOutline(printed.fields));
      await expectNothingLost(printed.files, run);
    }),
    { numRuns: 6, endOnFailure: true, seed: 2569 },
  );
}, 120_000);
