import { beforeAll, expect, test } from 'vitest';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { findTextDifference, withoutArtifacts } from '../../helpers/compare-text.js';
import { type DrawnSpan, readDrawnSpans } from '../../helpers/drawn-text.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { judgeRuns, misplacedGlyphs } from '../../helpers/judge-glyphs.js';
import { describeWithJudges } from '../../helpers/judges.js';
import { model, paragraph, section, text } from '../../helpers/model-parts.js';
import { readPdfObjects } from '../../helpers/pdf-objects.js';
import { readWithMupdf, readWithPdfjs, readWithPoppler } from '../../helpers/pdf-readers.js';
import { plainParagraphs } from '../../helpers/plain-paragraphs.js';
import { allClusters, stressModel } from '../../helpers/stress-model.js';

describeWithJudges(['qpdf', 'pdftotext', 'mutool', 'hb-shape'], 'text in a PDF of 300 hard pages', () => {
  const stress = stressModel();
  let bytes: Uint8Array;
  let spans: DrawnSpan[];
  beforeAll(async () => {
    ({ bytes } = await (await openPdfWriter(shippedFonts())).write(stress));
    spans = readDrawnSpans(readPdfObjects(bytes));
  }, 60_000);

  const artifactsOf = (page: number): string[] =>
    spans.filter((span) => span.isArtifact && span.page === page).map((span) => span.text.trim());

  const difference = (pages: readonly string[], options = {}): string | undefined => {
    const body = pages.map((page, index) => withoutArtifacts(page, artifactsOf(index))).join('\n');
    return findTextDifference(body, plainParagraphs(stress), options);
  };

  test('is the document’s, character for character, for poppler', () => {
    expect(difference(readWithPoppler(bytes))).toBeUndefined();
  });

  test('is the document’s for MuPDF, which knows no ActualText', () => {
    expect(difference(readWithMupdf(bytes))).toBeUndefined();
  });

  test('is the document’s for pdf.js, which knows no ActualText', async () => {
    expect(difference(await readWithPdfjs(bytes), { dropsLineEndSpaces: true })).toBeUndefined();
  }, 60_000);

  test('stands in the codes themselves as in ActualText', () => {
    const differing = spans.filter((span) => span.codes.map((code) => code.text).join('') !== span.text);
    expect(differing).toEqual([]);
  });

  test('has no zero-width space', () => {
    expect(spans.filter((span) => span.text.includes('\u200B'))).toEqual([]);
  });
});

describeWithJudges(['qpdf', 'hb-shape'], 'glyphs in a PDF', () => {
  test('of every cluster in every face stand where HarfBuzz puts them', async () => {
    const lines = allClusters().reduce<string[][]>((grouped, cluster, index) => {
      if (index % 12 === 0) grouped.push([]);
      grouped.at(-1)?.push(cluster);
      return grouped;
    }, []);
    const mixed = ['Aที่ (น้ำ) 12 E-Service ๑๒ ปุ่มOKฝู้ “กำ”', 'NO Gift Policy ไม่รับ 3,000 บาท'];
    const contents = [...lines.map((line) => line.join(' ')), ...mixed];
    const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    const blocks = faces.flatMap((face) =>
      contents.map((content) => paragraph([text(content, { ...face, breaks: [] })], 'plain')),
    );
    const { bytes } = await (await openPdfWriter(shippedFonts())).write(model(section(blocks)));
    expect(misplacedGlyphs(judgeRuns(readDrawnSpans(readPdfObjects(bytes))))).toEqual([]);
  }, 60_000);
});
