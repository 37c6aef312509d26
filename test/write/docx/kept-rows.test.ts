import { expect, test } from 'vitest';
import { isKeptWithNext } from '../../../src/write/docx/table-block.js';
import { row, table } from '../../helpers/model-parts.js';
import { summaryTable } from './fixture-model.js';

const keptRows = (of: ReturnType<typeof table>): number[] =>
  of.rows.flatMap((_, index) => (isKeptWithNext(of, index) ? [index] : []));

test('headers stay with two rows of the body, the total with the row before it', () => {
  expect(keptRows(summaryTable(4))).toEqual([0, 1, 2, 5]);
});

test('the last row is not kept with what follows the table', () => {
  expect(keptRows(summaryTable(0))).toEqual([0, 1]);
  expect(keptRows(table([100], [row('header', 'ก'), row('body', 'ข')]))).toEqual([0]);
});

test('rows of a table without header and total part anywhere', () => {
  expect(keptRows(table([100], [row('body', 'ก'), row('body', 'ข')], 0))).toEqual([]);
});
