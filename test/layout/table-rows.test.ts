import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, TableCell, TableRow } from '../../src/document/model.js';
import { contentTexts, layOut } from '../helpers/lay-out.js';
import { cell, heading, model, paragraph, row, section, table, text } from '../helpers/model-parts.js';

/** A word of a cell as it was drawn: `12b3` is the third word of the second cell of row 12. */
interface DrawnWord {
  readonly word: string;
  readonly page: number;
  /** Edges of its line, pt from the top of the page. */
  readonly y: number;
  readonly bottom: number;
}

const HEADER = row('header', 'ลำดับ', 'ข้อความ', 'หมายเหตุ');
const PAGE_HEIGHT = 841.89;
const BOTTOM_MARGIN = 56.69;

const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');

/** A cell whose lines break between words only. */
function wordsCell(name: string, count: number, more: Partial<TableCell> = {}): TableCell {
  const content = words(name, count);
  const breaks = [...content.matchAll(/ (?=.)/g)].map(({ index }) => index + 1);
  return cell([text(content, { breaks })], more);
}

const numberCell = (index: number, more: Partial<TableCell> = {}): TableCell =>
  wordsCell(`${index}a`, 1, { verticalAlign: 'middle', ...more });

const bodyRow = (index: number, count: number): TableRow =>
  row('body', numberCell(index), wordsCell(`${index}b`, count), wordsCell(`${index}c`, Math.ceil(count / 3)));

/** Columns in which two words never share a line. */
const tableOf = (rows: readonly TableRow[], header: readonly TableRow[] = [HEADER]): Block =>
  table([60, 48, 48], [...header, ...rows], header.length);

describe('rows of tables', () => {
  const drawnWords = (...blocks: readonly Block[]): DrawnWord[] =>
    contentTexts(layOut(model(section(blocks)))).flatMap(({ text: line, page, y, height }) =>
      line.split(' ').map((word) => ({ word, page, y, bottom: y + height })),
    );

  const pagesOf = (drawn: readonly DrawnWord[], name: string): number[] => [
    ...new Set(drawn.filter(({ word }) => word.startsWith(name)).map(({ page }) => page)),
  ];

  /** Words of a cell in the order in which they were drawn. */
  const wordsOf = (drawn: readonly DrawnWord[], name: string): string =>
    drawn
      .filter(({ word }) => word.startsWith(name))
      .map(({ word }) => word)
      .join(' ');

  const isRow = (index: number) => (name: string) => new RegExp(`^${index}[abc]`).test(name);
  const rowPages = (drawn: readonly DrawnWord[], index: number): number[] => [
    ...new Set(drawn.filter(({ word }) => isRow(index)(word)).map(({ page }) => page)),
  ];

  test.each([
    ['first', 0],
    ['in the middle', 30],
    ['last', 59],
  ])('where a row taller than a page stands %s, only that row is split', (_, tall) => {
    const counts = Array.from({ length: 60 }, (_, index) => (index === tall ? 250 : 1 + ((index * 7) % 11)));
    const drawn = drawnWords(tableOf(counts.map((count, index) => bodyRow(index, count))));
    const split = counts.flatMap((_, index) => (rowPages(drawn, index).length > 1 ? [index] : []));
    expect(split).toEqual([tall]);
    for (const [index, count] of counts.entries()) {
      expect(wordsOf(drawn, `${index}b`)).toBe(words(`${index}b`, count));
    }
    const starts = counts.map((_, index) => rowPages(drawn, index)[0] ?? 0);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  test('a row that is split has its cells at the top', () => {
    const drawn = drawnWords(tableOf([bodyRow(0, 3), bodyRow(1, 100)]));
    const topOf = (name: string): DrawnWord | undefined => drawn.find(({ word }) => word === name);
    expect(topOf('1a0')).toMatchObject({ page: 0, y: topOf('1b0')?.y });
  });

  test('a row that is split begins on its page where two lines have room, else on the next', () => {
    const begin = (lines: number): (number | undefined)[] => {
      const long = Array.from({ length: 200 }, () => 'ยาว').join(' ');
      const fill = Array.from({ length: lines }, () => paragraph('บรรทัด', 'plain'));
      const drawn = drawnWords(...fill, tableOf([row('body', '1a0', `1b0 ${long}`, '')]));
      return [
        drawn.find(({ word }) => word === '1a0')?.page,
        new Set(drawn.filter(({ page }) => page === 0).map(({ y }) => y)).size,
      ];
    };
    expect(begin(35)).toEqual([0, 35 + 1 + 2]);
    expect(begin(36)).toEqual([1, 36]);
  });

  test('a total goes to the next page with the last lines of a row taller than a page', () => {
    const rows = (count: number): TableRow[] => [
      row('body', '1a0', wordsCell('1b', count), ''),
      row('total', 'รวม', '', ''),
    ];
    const totals = Array.from({ length: 10 }, (_, index) => {
      const drawn = drawnWords(tableOf(rows(78 + index)));
      const total = drawn.find(({ word }) => word === 'รวม');
      return drawn.filter(({ word, page }) => word.startsWith('1b') && page === total?.page).length;
    });
    expect(Math.min(...totals)).toBeGreaterThan(0);
  });

  test('a heading stands on the page on which a row taller than a page begins', () => {
    const fill = Array.from({ length: 20 }, () => paragraph('บรรทัด', 'plain'));
    const drawn = drawnWords(...fill, heading('h1', 'บท'), heading('h2', 'ตอน'), tableOf([bodyRow(1, 200)]));
    expect([...pagesOf(drawn, 'บท'), ...pagesOf(drawn, 'ตอน'), pagesOf(drawn, '1a0')[0]]).toEqual([0, 0, 0]);
  });

  test('rows under a cell that spans them may part, its text may not', () => {
    const rows = (spanned: number, each: number): TableRow[] =>
      Array.from({ length: 20 }, (_, index) =>
        index === 0
          ? row('body', numberCell(0), wordsCell('0b', each), wordsCell('0c', spanned, { rowSpan: 20 }))
          : row('body', numberCell(index), wordsCell(`${index}b`, each)),
      );
    const short = drawnWords(tableOf(rows(5, 4)));
    expect(pagesOf(short, '0c')).toEqual([0]);
    expect(pagesOf(short, '19b')).toEqual([1]);
    const long = drawnWords(tableOf(rows(120, 4)));
    expect(wordsOf(long, '0c')).toBe(words('0c', 120));
    for (let index = 0; index < 19; index++)
      expect(
        rowPages(
          long.filter(({ word }) => !word.startsWith('0c')),
          index,
        ),
      ).toHaveLength(1);
  });

  test('a head that leaves no room for rows is not repeated, and nothing of it is lost', () => {
    const header = row('header', 'ก', wordsCell('0h', 55), 'ค');
    const drawn = drawnWords(tableOf([bodyRow(1, 10), bodyRow(2, 10)], [header]));
    expect(wordsOf(drawn, '0h')).toBe(words('0h', 55));
    expect(wordsOf(drawn, '2b')).toBe(words('2b', 10));
  });

  test('no word is lost, parted from its row or out of its page, whatever the rows', () => {
    const shape = fc.record({
      above: fc.nat(37),
      headers: fc.nat(1),
      hasTotal: fc.boolean(),
      rows: fc.array(
        fc.record({
          count: fc.oneof(
            { weight: 9, arbitrary: fc.integer({ min: 1, max: 20 }) },
            fc.integer({ min: 1, max: 150 }),
          ),
          span: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 9 })),
          spanned: fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, fc.nat(120)),
          isCentred: fc.boolean(),
          kind: fc.constantFrom('body' as const, 'body' as const, 'group' as const, 'total' as const),
        }),
        { minLength: 1, maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(shape, ({ above, headers, hasTotal, rows }) => {
        let free = 0;
        const body = rows.map(({ count, span, spanned, isCentred, kind }, index) => {
          const cells = [numberCell(index), wordsCell(`${index}b`, count)];
          if (index >= free) {
            free = Math.min(rows.length, index + span);
            const verticalAlign = isCentred ? ('middle' as const) : ('top' as const);
            cells.push(wordsCell(`${index}c`, spanned, { rowSpan: free - index, verticalAlign }));
          }
          return row(kind, ...cells);
        });
        const total = hasTotal ? [row('total', 'รวม', '', '')] : [];
        const fill = Array.from({ length: above }, () => paragraph('บรรทัด', 'plain'));
        const drawn = drawnWords(...fill, tableOf([...body, ...total], headers ? [HEADER] : []));
        for (const [index, { count, spanned }] of rows.entries()) {
          expect(wordsOf(drawn, `${index}a`)).toBe(words(`${index}a`, 1));
          expect(wordsOf(drawn, `${index}b`)).toBe(words(`${index}b`, count));
          const hasOwn = body[index]?.cells.length === 3;
          expect(wordsOf(drawn, `${index}c`)).toBe(hasOwn ? words(`${index}c`, spanned) : '');
          const isShort = Math.max(count, ...rows.map(({ spanned: lines }) => lines)) < 38;
          if (isShort) expect(rowPages(drawn, index)).toHaveLength(1);
        }
        for (const { bottom } of drawn) expect(bottom).toBeLessThan(PAGE_HEIGHT - BOTTOM_MARGIN + 0.01);
      }),
      { numRuns: 60, seed: 2569 },
    );
  }, 60_000);
});
