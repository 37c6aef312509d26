import { expect, test } from 'vitest';
import { resolveLayout } from '../../src/compose/resolve-layout.js';
import { LAYOUT } from '../helpers/model-parts.js';
import { loadNaccTemplate } from './nacc-template.js';

test('a template that says nothing of its pages gets those of official letters, which ours spells out', async () => {
  expect(resolveLayout()).toEqual(LAYOUT);
  const { definition } = await loadNaccTemplate();
  expect(definition.layout).toBeDefined();
  expect(resolveLayout(definition.layout)).toEqual({ ...LAYOUT, savesPages: true });
});

test('what a template says wins, and only that', () => {
  const layout = resolveLayout({
    widows: 3,
    pageNumber: { form: 'หน้า #' },
    table: { padding: { top: 0 } },
  });
  expect(layout).toEqual({
    ...LAYOUT,
    widows: 3,
    pageNumber: { top: 35.4, before: 'หน้า ', after: '' },
    table: { padding: { top: 0, right: 4, bottom: 2.5, left: 4 }, rule: 0.5 },
  });
});
