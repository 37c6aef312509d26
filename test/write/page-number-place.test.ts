import { beforeAll, expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import { openDocxWriter } from '../../src/write/docx/index.js';
import { openPdfWriter } from '../../src/write/pdf/index.js';
import type { Writer } from '../../src/write/writer.js';
import { at, descendants, docxParts, parsePart } from '../helpers/docx-package.js';
import { readDrawnSpans } from '../helpers/drawn-text.js';
import { shippedFonts } from '../helpers/fonts.js';
import { describeWithJudges } from '../helpers/judges.js';
import { LAYOUT, model, paragraph, section } from '../helpers/model-parts.js';
import { readPdfObjects } from '../helpers/pdf-objects.js';

/** One page whose number is to stand `top` pt from the edge, above text that begins at `margin` pt. */
function numbered(
  top: number,
  margin = 70.87,
  around: readonly [string, string] = ['- ', ' -'],
): DocumentModel {
  const one = section([paragraph('ก')]);
  const page = { ...one.page, margins: { ...one.page.margins, top: margin } };
  const [before, after] = around;
  return { ...model({ ...one, page }), layout: { ...LAYOUT, pageNumber: { top, before, after } } };
}

describeWithJudges(['qpdf'], 'the page number', () => {
  let pdf: Writer;
  const docx = openDocxWriter(shippedFonts());
  beforeAll(async () => {
    pdf = await openPdfWriter(shippedFonts());
  });

  /** Text and baseline of the number, pt from the edge of the paper. */
  async function inPdf(document: DocumentModel): Promise<{ text: string; y: number; textY: number }> {
    const spans = readDrawnSpans(readPdfObjects((await pdf.write(document)).bytes));
    const span = spans.find(({ isArtifact }) => isArtifact);
    const text = spans.find(({ isArtifact }) => !isArtifact);
    return { text: span?.text ?? '', y: span?.y ?? Number.NaN, textY: text?.y ?? Number.NaN };
  }

  /** Text of the header and its distance from the edge of the paper, pt. */
  async function inWord(document: DocumentModel): Promise<{ text: string; top: number }> {
    const parts = docxParts((await docx.write(document)).bytes);
    const [properties] = descendants(parsePart(parts['word/document.xml'] ?? ''), 'w:sectPr');
    const header = parsePart(parts['word/header1.xml'] ?? '');
    return {
      text: descendants(header, 'w:t')
        .map(({ text }) => text)
        .join('#'),
      top: Number(properties && at(properties, 'w:pgMar')?.attributes['w:header']) / 20,
    };
  }

  test('stands where the template says, in both formats', async () => {
    const [high, low] = [await inPdf(numbered(20)), await inPdf(numbered(35.4))];
    expect(low.y - high.y).toBeCloseTo(15.4, 2);
    // Its baseline lies as far below its place as that of the first line of text, in the same style, below the margin.
    expect(low.y - 35.4).toBeCloseTo(low.textY - 70.87, 2);
    expect((await inWord(numbered(20))).top).toBe(20);
    expect((await inWord(numbered(35.4))).top).toBe(35.4);
  });

  test('rises where the text begins higher, and never leaves the paper', async () => {
    const { y } = await inPdf(numbered(20));
    expect((await inPdf(numbered(35.4, 38.5))).y).toBeCloseTo(y, 2);
    expect((await inWord(numbered(35.4, 38.5))).top).toBe(20);
    expect((await inPdf(numbered(35.4, 5))).y).toBeCloseTo(y - 20, 2);
    expect((await inWord(numbered(35.4, 5))).top).toBe(0);
  });

  test('has the form that the template says, in both formats', async () => {
    const document = numbered(35.4, 70.87, ['หน้า ', '']);
    expect((await inPdf(document)).text).toBe('หน้า ๑');
    expect((await inWord(document)).text).toMatch(/^หน้า /);
    expect((await inPdf(numbered(35.4))).text).toBe('- ๑ -');
    expect((await inWord(numbered(35.4))).text).toBe('- # -');
  });
});
