import { expect, test } from 'vitest';
import { resolveStyles } from '../../src/compose/resolve-styles.js';
import { loadNaccTemplate } from './nacc-template.js';
import { loadSmallTemplate, SMALL_TEMPLATE } from './small-template.js';

async function stylesWith(yaml: string, sizeFactor = 0.6875) {
  const { value } = await loadSmallTemplate({ 'template.yaml': SMALL_TEMPLATE + yaml });
  return value && resolveStyles(value, sizeFactor).value;
}

test('sizes are the family’s, lengths across the page become points, those down the page stay', async () => {
  const styles = await stylesWith(
    '  item: { title: ข้อ, size: 16, indentLeft: 25.4, markerWidth: 12.7, spaceBefore: 6 }',
  );
  expect(styles?.['item']).toMatchObject({ size: 11, indentLeft: 72, markerWidth: 36, spaceBefore: 6 });
  expect((await stylesWith('  item: { title: ข้อ, size: 14 }'))?.['item']?.size).toBe(9.5);
  expect((await stylesWith('  item: { title: ข้อ, size: 16 }', 1))?.['item']?.size).toBe(16);
});

test('a style has what it extends, but its own title', async () => {
  const styles = await stylesWith(
    '  a: { title: ก, bold: true, size: 20 }\n  b: { title: ข, extends: a, size: 18 }',
  );
  expect(styles?.['b']).toMatchObject({ id: 'b', title: 'ข', bold: true, size: 12.5 });
});

test('lines of every style of the package are high enough for stacked marks', async () => {
  const { value = {} } = resolveStyles(await loadNaccTemplate(), 0.6875);
  // Sarabun’s ink reaches from 1.17 em above to 0.4 em below the baseline.
  for (const style of Object.values(value))
    expect(style.lineHeight).toBeGreaterThanOrEqual(style.size * 1.57);
});

test('every list style has its text after a sub-list under the item’s text', async () => {
  const { value = {} } = resolveStyles(await loadNaccTemplate(), 0.6875);
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const list = value[`list${level}`];
    const after = value[`list${level}-text`];
    expect(after?.indentLeft).toBeCloseTo((list?.indentLeft ?? 0) + (list?.markerWidth ?? 0), 1);
  }
});
