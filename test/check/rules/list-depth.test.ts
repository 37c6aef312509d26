import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

const nested = (levels: number): string =>
  levels === 1 ? '[ชั้นใน]' : `[{ text: ชั้น, items: ${nested(levels - 1)} }]`;
const withSteps = (steps: string) =>
  findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.steps': steps }) });

test('six levels are fine, a seventh is not', async () => {
  expect(await withSteps(nested(6))).toBe('');
  expect(await withSteps(nested(8))).toMatchInlineSnapshot(`
    "projects/training.yaml:11:135-140 error check/too-deep-list: lists nest deeper than 6 levels
      → move the innermost list up by a level"
  `);
});

test('marker and after belong to a sub-list', async () => {
  expect(await withSteps('[{ text: ก, marker: dash, after: ข }]')).toMatchInlineSnapshot(`
    "projects/training.yaml:11:22-28 warning check/needs-items: “marker” is given without a sub-list (items)
      → remove “marker”, or add items
    projects/training.yaml:11:36-41 warning check/needs-items: “after” is given without a sub-list (items)
      → remove “after”, or add items"
  `);
});
