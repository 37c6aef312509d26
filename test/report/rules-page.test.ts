import { expect, test } from 'vitest';
import { FINDINGS } from '../../src/findings.js';
import { rulesPage } from '../../src/report/rules-page.js';

test('src/check/RULES.md is up to date', async () => {
  await expect(rulesPage(FINDINGS)).toMatchFileSnapshot('../../src/check/RULES.md');
});
