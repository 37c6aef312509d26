import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix/apply-fixes.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';

const file = { path: 'plan.yaml', text: 'title: ต่างๆ\nsteps: [ก, ข]\n' };
const edit = (start: number, end: number, replacement: string): Diagnostic => {
  const span = { file, start, end };
  const message = { th: '', en: '' };
  return {
    code: 'check/some-rule',
    severity: 'warning',
    message,
    span,
    fix: { span, replacement },
    hints: [],
  };
};

test('of edits that overlap or touch the first goes in', () => {
  const [mended] = applyFixes([edit(11, 12, ' ๆ'), edit(10, 12, 'x'), edit(12, 12, 'y')]);
  expect(mended).toMatchObject({ text: 'title: ต่าx\nsteps: [ก, ข]\n', fixes: 1 });
});

test('an edit that would change other data is refused', () => {
  expect(applyFixes([edit(11, 12, 'ๆ\nsteps: [ก]\nx: 1 #')])).toEqual([]);
  expect(applyFixes([edit(0, 5, 'name')])).toEqual([]);
  expect(applyFixes([edit(11, 12, ': "')])).toEqual([]);
});
