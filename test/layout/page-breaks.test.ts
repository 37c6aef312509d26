import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, ParagraphStyle } from '../../src/document/model.js';
import { contentTexts, layOut, type PlacedText, textsByPage } from '../helpers/lay-out.js';
import {
  heading,
  LAYOUT,
  landscape,
  list,
  model,
  paragraph,
  row,
  section,
  table,
} from '../helpers/model-parts.js';
import { stressModel } from '../helpers/stress-model.js';

const bodyLines = (document: DocumentModel): string[][] => textsByPage(layOut(document));

/** `count` one-line paragraphs: A4 has room for 38 lines of 18.5 pt between the margins. */
const fill = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`บรรทัดที่ ${index + 1}`, 'plain'));

/** A paragraph of exactly as many lines. */
const linesOf = (count: number): Block => {
  const content = Array.from({ length: count }, (_, index) => [
    { kind: 'text' as const, text: `ก${index + 1}`, breaks: [] },
    { kind: 'lineBreak' as const },
  ]).flat();
  return paragraph(content.slice(0, -1), 'plain');
};

/** The same, of a template that saves pages. */
const saving = (document: DocumentModel): DocumentModel => ({
  ...document,
  layout: { ...LAYOUT, savesPages: true },
});

describe('a last page of a few lines', () => {
  const pagesOf = (document: DocumentModel) => textsByPage(layOut(document)).map(({ length }) => length);

  test('is saved where 3 % closer lines are enough, in that section alone', () => {
    const document = model(section(fill(39)), section(fill(10), { id: 'next' }));
    expect(pagesOf(document)).toEqual([38, 1, 10]);
    expect(pagesOf(saving(document))).toEqual([39, 10]);
    const [, next] = textsByPage(layOut(saving(document)));
    expect(next?.at(-1)).toBe('บรรทัดที่ 10');
  });

  test('stays where that is not enough, with lines as the styles say', () => {
    const document = model(section(fill(42)));
    expect(layOut(saving(document))).toEqual(layOut(document));
  });
});

describe('what stands under a table', () => {
  /** Rows so high that `count` of them and the total leave no room for the line below. */
  const pagesOf = (source: Partial<ParagraphStyle>, count: number) => {
    const rows = Array.from({ length: count }, (_, index) => row('body', `แถว ${index + 1}`));
    const document = model(
      section([
        table([100], [...rows, row('total', 'รวม')], 0),
        paragraph('ข้อมูล ณ วันนี้', 'source'),
        paragraph('ผู้ออกรายงาน', 'plain'),
      ]),
    );
    const { plain, cell } = document.styles;
    if (!plain || !cell) throw new Error('the styles have changed');
    const { page } = document.sections[0] ?? {};
    const room = page ? page.height - page.margins.top - page.margins.bottom - 10 : 0;
    const bottom = room / (count + 1) - cell.lineHeight;
    return bodyLines({
      ...document,
      layout: { ...LAYOUT, table: { padding: { top: 0, right: 0, bottom, left: 0 }, rule: 0 } },
      styles: { ...document.styles, source: { ...plain, id: 'source', keepWithNext: true, ...source } },
    });
  };

  test('is never alone at the head of a page: the last rows go along', () => {
    expect(pagesOf({}, 9)[1]).toEqual(['ข้อมูล ณ วันนี้', 'ผู้ออกรายงาน']);
    expect(pagesOf({ keepWithPrevious: true }, 9)[1]).toEqual(['แถว 9', 'รวม', 'ข้อมูล ณ วันนี้', 'ผู้ออกรายงาน']);
  });

  test('goes on alone where the table is one piece that fills a page', () => {
    expect(pagesOf({ keepWithPrevious: true }, 1)).toEqual([
      ['แถว 1', 'รวม'],
      ['ข้อมูล ณ วันนี้', 'ผู้ออกรายงาน'],
    ]);
  });
});

describe('page breaks', () => {
  test('a heading goes to the next page with the first two lines of its text', () => {
    const [first = [], second = []] = bodyLines(
      model(section([...fill(36), heading('h', 'หัวข้อ'), linesOf(6)])),
    );
    expect(first.at(-1)).toBe('บรรทัดที่ 36');
    expect(second.slice(0, 3)).toEqual(['หัวข้อ', 'ก1', 'ก2']);
  });

  test('a heading above a table stays with its header rows and first row', () => {
    const rows = [row('header', 'ลำดับ'), ...['1', '2', '3'].map((number) => row('body', number))];
    const [, second = []] = bodyLines(
      model(section([...fill(36), heading('h', 'หัวข้อ'), table([100], rows)])),
    );
    expect(second.slice(0, 3)).toEqual(['หัวข้อ', 'ลำดับ', '1']);
  });

  test('no last line of a paragraph stands alone on a page', () => {
    const [first = [], second = []] = bodyLines(model(section([...fill(33), linesOf(6)])));
    expect([first.at(-1), ...second]).toEqual(['ก4', 'ก5', 'ก6']);
  });

  test('no first line of a paragraph stands alone on a page', () => {
    const [first = [], second = []] = bodyLines(model(section([...fill(37), linesOf(5)])));
    expect([first.at(-1), second[0]]).toEqual(['บรรทัดที่ 37', 'ก1']);
  });

  test('three lines are not split at all', () => {
    const [first = [], second = []] = bodyLines(model(section([...fill(36), linesOf(3)])));
    expect([first.at(-1), second[0]]).toEqual(['บรรทัดที่ 36', 'ก1']);
  });

  test('a marker never parts from its item', () => {
    const [first = [], second = []] = bodyLines(model(section([...fill(37), list(['ยาว'.repeat(120)])])));
    expect([first.at(-1), second[0]]).toEqual(['บรรทัดที่ 37', '๑)']);
  });

  test('an item that leads into a sub-list begins it on its own page', () => {
    const blocks = [...fill(37), list([{ text: 'ดังนี้', items: ['หนึ่ง', 'สอง'] }])];
    const [first = [], second = []] = bodyLines(model(section(blocks)));
    expect([first.at(-1), ...second.slice(0, 2)]).toEqual(['บรรทัดที่ 37', '๑)', 'ดังนี้']);
  });

  test('a signature stays in one piece', () => {
    const lines = ['(นายตัวอย่าง ทดสอบ)', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'].map((line) =>
      paragraph(line, 'title'),
    );
    const [first = [], second = []] = bodyLines(
      model(section([...fill(35), { kind: 'signature', space: 30, lines }])),
    );
    expect(first.at(-1)).toBe('บรรทัดที่ 35');
    expect(second).toEqual(['(นายตัวอย่าง ทดสอบ)', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง']);
  });

  test('a table row stays whole', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      row('body', `แถว ${index + 1} ${'ข้อความยาวในช่อง '.repeat(6)}`),
    );
    const pages = bodyLines(model(section([table([120], [row('header', 'หัวตาราง'), ...rows])])));
    for (const page of pages) expect(page.find((line) => line !== 'หัวตาราง')).toMatch(/^แถว \d+/);
  });

  test('a total never stands alone: the row before it goes along', () => {
    const rows = Array.from({ length: 33 }, (_, index) => row('body', `แถว ${index + 1}`));
    const [first = [], second = []] = bodyLines(
      model(section([table([120], [row('header', 'หัวตาราง'), ...rows, row('total', 'รวม')])])),
    );
    expect(first.at(-1)).toBe('แถว 32');
    expect(second).toEqual(['แถว 33', 'รวม']);
  });

  test('a row taller than a page is split, nothing of it is lost', () => {
    const long = Array.from({ length: 250 }, (_, index) => `คำที่${index + 1}`);
    const pages = bodyLines(
      model(section([table([60, 100], [row('header', 'ก', 'ข'), row('body', '1', long.join(' '))])])),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().join('').replaceAll(' ', '')).toContain(long.join(''));
  });

  test('a page break begins a page, two are one, and none leaves a page empty', () => {
    const pageBreak: Block = { kind: 'pageBreak' };
    const title = paragraph('ข', 'section');
    const pages = layOut(
      model(
        section([pageBreak, paragraph('ก'), pageBreak, pageBreak, title, pageBreak]),
        landscape([paragraph('ค')]),
      ),
    );
    expect(textsByPage(pages)).toEqual([['ก'], ['ข'], ['ค']]);
    expect(pages.pages.map(({ width, height }) => width > height)).toEqual([false, false, true]);
  });

  test('what begins a page by intent keeps the space before it, what comes there by itself does not', () => {
    const spaced = paragraph('หัวเรื่อง', 'section');
    const top = (blocks: readonly Block[]): number | undefined =>
      contentTexts(layOut(model(section(blocks)))).find(({ text }) => text === 'หัวเรื่อง')?.y;
    const plain = top([paragraph('หัวเรื่อง', 'plain')]) ?? 0;
    expect(top([spaced])).toBeCloseTo(plain + 6);
    expect(top([paragraph('ก'), { kind: 'pageBreak' }, spaced])).toBeCloseTo(plain + 6);
    expect(top([...fill(38), spaced])).toBeCloseTo(plain);
  });

  test('the template says how many lines may stand without the others', () => {
    const broken = (orphans: number, widows: number, above: number): number[] => {
      const document = model(section([...fill(above), linesOf(9)]));
      const pages = layOut({ ...document, layout: { ...LAYOUT, orphans, widows } });
      return textsByPage(pages).map((texts) => texts.filter((text) => text.startsWith('ก')).length);
    };
    expect([broken(2, 2, 30), broken(2, 3, 30), broken(1, 1, 30)]).toEqual([
      [7, 2],
      [6, 3],
      [8, 1],
    ]);
    expect([broken(2, 2, 36), broken(3, 2, 36)]).toEqual([
      [2, 7],
      [0, 9],
    ]);
  });

  test('nothing of 300 hard pages touches another line or leaves its page', () => {
    const pages = layOut(stressModel());
    const texts = contentTexts(pages);
    const outside = texts.filter(({ page, x, y, width, height }) => {
      const paper = pages.pages[page];
      return (
        x < 50 || x + width > (paper?.width ?? 0) - 50 || y < 42 || y + height > (paper?.height ?? 0) - 50
      );
    });
    expect(outside).toEqual([]);
    const touching = texts.filter((one, index) =>
      texts.slice(index + 1, index + 12).some((other) => overlap(one, other)),
    );
    expect(touching).toEqual([]);
  });
});

const overlap = (one: PlacedText, other: PlacedText): boolean =>
  one.page === other.page &&
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.1 &&
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.1;
