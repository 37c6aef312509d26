import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

const coverage = (codePoint: number) => codePoint < 0x2600;

test('a character no face has, once per text', async () => {
  const project = projectYaml({
    'sheet.steps': '["ทำ ❤ ด้วย 😀❤", "\uE000"]',
    'sheet.period': '>-\n    รัก\n    ❤',
  });
  expect(await findingsOf({ 'projects/training.yaml': project }, { coverage })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:15-16 error check/missing-glyph: no font has the character “❤” (U+2764) “😀” (U+1F600)
      → remove or replace it; it may have come along when text was copied
    projects/training.yaml:16:7-8 error check/missing-glyph: no font has the character “❤” (U+2764)
      → remove or replace it; it may have come along when text was copied"
  `);
});
