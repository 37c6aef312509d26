import { describe, expect, test } from 'vitest';
import type { FlowItem } from '../../../../src/write/docx/pages/flow.js';
import { placeOnPages } from '../../../../src/write/docx/pages/place-on-pages.js';

/** Lines 10 pt high on pages for ten of them. */
const item = (lines: number, more: Partial<FlowItem> = {}): FlowItem => ({
  lines,
  lineHeight: 10,
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  pageBreakBefore: false,
  ...more,
});
const starts = (...items: FlowItem[]) => placeOnPages(items, 100).starts;
const pages = (...items: FlowItem[]) => placeOnPages(items, 100).pages;

describe('items on pages of ten lines', () => {
  test('fill a page before they begin the next', () => {
    expect(starts(item(5), item(5), item(1))).toEqual([0, 0, 1]);
    expect(pages(item(25))).toBe(3);
  });

  test('no line of a paragraph stands alone', () => {
    expect(starts(item(9), item(5))).toEqual([0, 1]);
    expect(starts(item(8), item(4))).toEqual([0, 0]);
    expect(starts(item(8), item(3))).toEqual([0, 1]);
  });

  test('a heading stays with the first two lines of its text', () => {
    expect(starts(item(8), item(1, { keepNext: true }), item(5))).toEqual([0, 1, 1]);
    expect(starts(item(7), item(1, { keepNext: true }), item(5))).toEqual([0, 0, 0]);
  });

  test('space after and space before add up, and are lost at the head of a page', () => {
    expect(starts(item(4, { after: 10 }), item(4, { before: 10 }))).toEqual([0, 0]);
    expect(starts(item(4, { after: 10 }), item(4, { before: 11 }))).toEqual([0, 0]);
    expect(starts(item(3, { after: 10 }), item(6, { before: 11, keepLines: true }))).toEqual([0, 1]);
    expect(pages(item(10), item(10, { before: 20, keepLines: true }))).toBe(2);
  });

  test('rows stay whole and begin a page under the repeated header', () => {
    const row = item(3, { keepLines: true, repeated: 20 });
    expect(starts(item(2, { keepLines: true, keepNext: true }), row, row, row, row)).toEqual([0, 0, 0, 1, 1]);
  });

  test('a page break before an item at the head of a page is none', () => {
    expect(starts(item(1, { pageBreakBefore: true }), item(1), item(1, { pageBreakBefore: true }))).toEqual([
      0, 0, 1,
    ]);
  });
});
