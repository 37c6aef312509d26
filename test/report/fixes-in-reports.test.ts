import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const world = () => planWorld({ 'projects/training.yaml': projectYaml({ 'sheet.rationale': '[พ.ศ.2569]' }) });

test('json tells what --fix would write', async () => {
  const { stdout } = await runPlan('check --report json', world());
  expect(JSON.parse(stdout).diagnostics[0].fix).toMatchObject({
    file: 'data/2569/projects/training.yaml',
    start: { line: 8, column: 15 },
    end: { line: 8, column: 19 },
    replacement: 'พ.ศ. ',
  });
});

test('sarif too, with what each rule asks for', async () => {
  const { stdout } = await runPlan('check --report sarif --lang en', world());
  const [{ tool, results }] = JSON.parse(stdout).runs;
  expect(tool.driver.rules).toMatchObject([
    {
      id: 'check/era-spacing',
      shortDescription: { text: 'พ.ศ. has a space behind it' },
      help: { markdown: expect.stringContaining('พ.ศ.2569') },
      defaultConfiguration: { level: 'warning' },
    },
  ]);
  expect(results[0].fixes[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 8, startColumn: 15, endLine: 8, endColumn: 19 },
      insertedContent: { text: 'พ.ศ. ' },
    },
  ]);
});

test('the closing line counts what --fix can mend', async () => {
  const { stderr } = await runPlan('check --lang en', world());
  expect(stderr).toMatch(/1 warning \(--fix mends 1\)\n$/);
});
