import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pageLabelTexts } from '../helpers/expected-pieces.js';
import { judgeRuns, misplacedGlyphs, openedGaps } from '../helpers/judge-glyphs.js';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../helpers/judges.js';
import { readWithMupdf, readWithPdfjs, readWithPoppler } from '../helpers/pdf-readers.js';
import { type OpenedPdf, openPdf, textDifference } from '../helpers/pdf-text.js';
import { compileShippedPlan, type ShippedDocument } from '../helpers/shipped-plan.js';

describeWithJudges(['qpdf', 'pdftotext', 'mutool', 'hb-shape'], 'the shipped plan in PDF', () => {
  let documents: (ShippedDocument & OpenedPdf)[];
  let plan: ShippedDocument & OpenedPdf;
  beforeAll(async () => {
    documents = (await compileShippedPlan()).map((document) => ({
      ...document,
      ...openPdf(document.model, document.pdf.bytes),
    }));
    const [first] = documents;
    if (first?.name !== 'plan') throw new Error('the plan comes first');
    plan = first;
  }, 120_000);

  test('every word of every document is in its PDF, for poppler', () => {
    const differing = documents.flatMap((document) => {
      const found = textDifference(document, readWithPoppler(document.pdf.bytes));
      return found === undefined ? [] : [`${document.name}: ${found}`];
    });
    expect(documents).toHaveLength(42);
    expect(differing).toEqual([]);
  }, 60_000);

  test('every word of the plan is in its PDF for readers that know no ActualText', async () => {
    expect(textDifference(plan, readWithMupdf(plan.pdf.bytes))).toBeUndefined();
    expect(
      textDifference(plan, await readWithPdfjs(plan.pdf.bytes), { dropsLineEndSpaces: true }),
    ).toBeUndefined();
  }, 60_000);

  test('no zero-width space reaches a page', () => {
    expect(plan.spans.filter((span) => span.text.includes('\u200B'))).toEqual([]);
  });

  test('every glyph of every line stands where HarfBuzz puts it', () => {
    expect(misplacedGlyphs(judgeRuns(plan.spans), { stretched: true })).toEqual([]);
  }, 60_000);

  test('justification opens no holes: 0.4 em at a space, then 0.1 em at every letter, the space too', () => {
    const gaps = judgeRuns(plan.spans).flatMap(openedGaps);
    expect(gaps.length).toBeGreaterThan(50_000);
    expect(Math.min(...gaps)).toBeGreaterThan(-0.002);
    expect(Math.max(...gaps)).toBeLessThan(0.55);
    // Spaces are few: the ninety-fifth percentile is a gap between letters.
    const sorted = gaps.sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(0.1);
  }, 60_000);

  test('pages count from the announcement; cover and divider show no number', () => {
    const labels = pageLabelTexts(plan.objects);
    expect(labels.slice(0, 3)).toEqual(['', '๑', '๒']);
    expect(labels.at(-1)).toBe(toThai(labels.length - 1));
    const printed = new Set(plan.spans.filter((span) => /^- .* -$/.test(span.text)).map((span) => span.page));
    const silent = labels.flatMap((_, page) => (printed.has(page) ? [] : [page]));
    const divider = plan.spans.find((span) => span.text === 'ภาคผนวก' && span.size > 20)?.page;
    expect(silent).toEqual([0, 1, divider]);
  });

  test('is near its physical size and clean for qpdf', () => {
    expect(plan.pdf.bytes.length).toBeLessThan(390_000);
    const answer = inTemporaryFolder((folder) => {
      const path = join(folder, 'plan.pdf');
      writeFileSync(path, plan.pdf.bytes);
      return askJudge('qpdf', ['--check', path]);
    });
    expect(answer).toContain('No syntax or stream encoding errors');
  });
});

const toThai = (count: number): string =>
  String(count).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? digit);
