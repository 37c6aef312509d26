import { expect, test } from 'vitest';
import type { Block, DocumentModel } from '../../../src/document/model.js';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { type DrawnSpan, readDrawnSpans } from '../../helpers/drawn-text.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { describeWithJudges } from '../../helpers/judges.js';
import { heading, list, model, paragraph, row, section, table } from '../../helpers/model-parts.js';
import { readPdfObjects } from '../../helpers/pdf-objects.js';
import { stressModel } from '../../helpers/stress-model.js';

/** Body lines of each page, top to bottom; artifacts left out. */
async function bodyLines(document: DocumentModel): Promise<string[][]> {
  const { bytes, pages = 0 } = await (await openPdfWriter(shippedFonts())).write(document);
  const spans = readDrawnSpans(readPdfObjects(bytes)).filter((span) => !span.isArtifact);
  return Array.from({ length: pages }, (_, page) =>
    spans.filter((span) => span.page === page).map((span) => span.text.trim()),
  );
}

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

describeWithJudges(['qpdf'], 'page breaks', () => {
  test('a heading goes to the next page with the first two lines of its text', async () => {
    const [first = [], second = []] = await bodyLines(
      model(section([...fill(36), heading('h', 'หัวข้อ'), linesOf(6)])),
    );
    expect(first.at(-1)).toBe('บรรทัดที่ 36');
    expect(second.slice(0, 3)).toEqual(['หัวข้อ', 'ก1', 'ก2']);
  });

  test('a heading above a table stays with its header rows and first row', async () => {
    const rows = [row('header', 'ลำดับ'), ...['1', '2', '3'].map((number) => row('body', number))];
    const [, second = []] = await bodyLines(
      model(section([...fill(36), heading('h', 'หัวข้อ'), table([100], rows)])),
    );
    expect(second.slice(0, 3)).toEqual(['หัวข้อ', 'ลำดับ', '1']);
  });

  test('no last line of a paragraph stands alone on a page', async () => {
    const [first = [], second = []] = await bodyLines(model(section([...fill(33), linesOf(6)])));
    expect([first.at(-1), ...second]).toEqual(['ก4', 'ก5', 'ก6']);
  });

  test('no first line of a paragraph stands alone on a page', async () => {
    const [first = [], second = []] = await bodyLines(model(section([...fill(37), linesOf(5)])));
    expect([first.at(-1), second[0]]).toEqual(['บรรทัดที่ 37', 'ก1']);
  });

  test('three lines are not split at all', async () => {
    const [first = [], second = []] = await bodyLines(model(section([...fill(36), linesOf(3)])));
    expect([first.at(-1), second[0]]).toEqual(['บรรทัดที่ 36', 'ก1']);
  });

  test('a marker never parts from its item', async () => {
    const [first = [], second = []] = await bodyLines(
      model(section([...fill(37), list(['ยาว'.repeat(120)])])),
    );
    expect([first.at(-1), second[0]]).toEqual(['บรรทัดที่ 37', '๑)']);
  });

  test('an item that leads into a sub-list begins it on its own page', async () => {
    const blocks = [...fill(37), list([{ text: 'ดังนี้', items: ['หนึ่ง', 'สอง'] }])];
    const [first = [], second = []] = await bodyLines(model(section(blocks)));
    expect([first.at(-1), ...second.slice(0, 2)]).toEqual(['บรรทัดที่ 37', '๑)', 'ดังนี้']);
  });

  test('a signature stays in one piece', async () => {
    const lines = ['(นายตัวอย่าง ทดสอบ)', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'].map((line) =>
      paragraph(line, 'title'),
    );
    const [first = [], second = []] = await bodyLines(
      model(section([...fill(35), { kind: 'signature', space: 30, lines }])),
    );
    expect(first.at(-1)).toBe('บรรทัดที่ 35');
    expect(second).toEqual(['(นายตัวอย่าง ทดสอบ)', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง']);
  });

  test('a table row stays whole', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      row('body', `แถว ${index + 1} ${'ข้อความยาวในช่อง '.repeat(6)}`),
    );
    const pages = await bodyLines(model(section([table([120], [row('header', 'หัวตาราง'), ...rows])])));
    for (const page of pages) expect(page.find((line) => line !== 'หัวตาราง')).toMatch(/^แถว \d+/);
  });

  test('a total never stands alone: the row before it goes along', async () => {
    const rows = Array.from({ length: 33 }, (_, index) => row('body', `แถว ${index + 1}`));
    const [first = [], second = []] = await bodyLines(
      model(section([table([120], [row('header', 'หัวตาราง'), ...rows, row('total', 'รวม')])])),
    );
    expect(first.at(-1)).toBe('แถว 32');
    expect(second).toEqual(['แถว 33', 'รวม']);
  });

  test('a row taller than a page is split, nothing of it is lost', async () => {
    const long = Array.from({ length: 250 }, (_, index) => `คำที่${index + 1}`);
    const pages = await bodyLines(
      model(section([table([60, 100], [row('header', 'ก', 'ข'), row('body', '1', long.join(' '))])])),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().join('').replaceAll(' ', '')).toContain(long.join(''));
  });

  test('nothing of 300 hard pages touches another line or leaves its page', async () => {
    const { bytes } = await (await openPdfWriter(shippedFonts())).write(stressModel());
    const pdf = readPdfObjects(bytes);
    const outside = readDrawnSpans(pdf).filter(
      (span) => !isInside(span, pdf.list(pdf.pages[span.page]?.['/MediaBox']).map(Number)),
    );
    expect(outside).toEqual([]);
  }, 60_000);
});

const isInside = (span: DrawnSpan, [, , width = 0, height = 0]: readonly number[]): boolean => {
  const right = span.x + ((span.codes.at(-1)?.glyphs[0]?.x ?? 0) * span.size) / 1000;
  return span.x >= 50 && right <= width - 50 && span.y > 30 && span.y < height - 50;
};
