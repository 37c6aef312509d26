import { describe, expect, test } from 'vitest';
import { openFaceReader } from '../../src/fonts/true-type.js';
import { numberFitter } from '../../src/layout/fit-numbers.js';
import { openLayout } from '../../src/layout/index.js';
import { openDocxWriter } from '../../src/write/docx/index.js';
import { docxParts } from '../helpers/docx-package.js';
import { shippedFonts } from '../helpers/fonts.js';
import { cell, model, row, section, table } from '../helpers/model-parts.js';

const { fonts, images } = shippedFonts();
const layOut = await openLayout(fonts, images);
const read = openFaceReader(fonts);

const WIDTHS = [40, 260, 60, 80];
const budgetOf = (amount: string) =>
  model(
    section([
      table(WIDTHS, [
        row('header', 'ลำดับ', 'โครงการ', 'งบประมาณ', 'หมายเหตุ'),
        row('body', '๑', 'โครงการอบรม', amount, cell('ภาคผนวก 1')),
        row('total', cell('รวมทั้งสิ้น', { columnSpan: 2 }), amount, ''),
      ]),
    ]),
  );
const withFit = (given: ReturnType<typeof budgetOf>) =>
  numberFitter((family, bold, italic) => read(family ?? given.font, bold, italic))(given);

const linesOf = (amount: string): string[] =>
  layOut(budgetOf(amount)).pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'line' ? [item.line.parts.map(({ text }) => text).join('')] : [])),
  );

describe.each(['9,999,999,999.99', '๙,๙๙๙,๙๙๙,๙๙๙.๙๙'])('%s', (amount) => {
  test('stands on one line in the row and in the total', () => {
    expect(linesOf(amount).filter((line) => line === amount)).toHaveLength(2);
  });

  test('takes its room from the widest column, in Word as on the page', async () => {
    const [block] = withFit(budgetOf(amount)).sections[0]?.blocks ?? [];
    const columns = block?.kind === 'table' ? block.columns : [];
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(440);
    expect([columns[0], columns[3]]).toEqual([40, 80]);
    expect(columns[2]).toBeGreaterThan(60);
    const { bytes } = await openDocxWriter({ fonts, images }).write(budgetOf(amount));
    const widths = [...(docxParts(bytes)['word/document.xml'] ?? '').matchAll(/<w:gridCol w:w="(\d+)"/gu)];
    expect(widths.map(([, width]) => Number(width))).toEqual(columns.map((width) => Math.round(width * 20)));
  });
});

test('a table whose numbers fit stays as the template has it', () => {
  const given = budgetOf('15,000.00');
  expect(withFit(given)).toBe(given);
});

test('a column gives no more than it can spare', () => {
  const given = model(section([table([20, 30], [row('body', '9,999,999,999.99', '1,234')])]));
  const [block] = withFit(given).sections[0]?.blocks ?? [];
  const [first = 0, second = 0] = block?.kind === 'table' ? block.columns : [];
  expect(first + second).toBeCloseTo(50);
  expect(second).toBeGreaterThanOrEqual(18);
});

test('columns of text that are nearly as wide give alike', () => {
  const money = '170,156,018.35';
  const given = model(
    section([
      table([130, 50, 50, 50, 120, 100], [row('body', 'โครงการ', money, money, money, 'ผล', 'ปัญหา')]),
    ]),
  );
  const [block] = withFit(given).sections[0]?.blocks ?? [];
  const columns = block?.kind === 'table' ? block.columns : [];
  const [title = 0, , , , result = 0, remark = 0] = columns;
  expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500);
  expect(Math.min(title, result)).toBeGreaterThan(90);
  expect(title).toBeCloseTo(result);
  expect(remark).toBeLessThanOrEqual(title);
});
