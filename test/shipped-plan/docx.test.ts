import { beforeAll, describe, expect, test } from 'vitest';
import { docxParagraphs, expectedParagraphs } from '../helpers/docx-text.js';
import { describeWithJudges } from '../helpers/judges.js';
import { convertDocx, ooxmlErrors } from '../helpers/judges-docx.js';
import { readWithPoppler } from '../helpers/pdf-readers.js';
import { compileShippedPlan, type ShippedDocument } from '../helpers/shipped-plan.js';

let documents: ShippedDocument[];
beforeAll(async () => {
  documents = await compileShippedPlan();
}, 60_000);

describe('the shipped plan in Word', () => {
  test('every word of every document is in its file, numbers counted as Word counts them', () => {
    expect(documents).toHaveLength(32);
    for (const { model, docx } of documents)
      expect(docxParagraphs(docx.bytes)).toEqual(expectedParagraphs(model));
  });

  test('a sheet is at most 250 KB', () => {
    const sizes = documents
      .filter(({ name }) => name.startsWith('annex/'))
      .map(({ docx }) => docx.bytes.length);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });

  test('the Open XML SDK finds nothing wrong in any of the 32 files', async () => {
    const faulty: unknown[] = [];
    for (const { name, docx } of documents) {
      const errors = await ooxmlErrors(docx.bytes);
      if (errors.length > 0) faulty.push({ name, errors });
    }
    expect(faulty).toEqual([]);
  }, 180_000);
});

describeWithJudges(['soffice', 'pdftotext'], 'the shipped plan in Word, opened by LibreOffice', () => {
  let pages: string[];
  let plan: ShippedDocument;
  beforeAll(() => {
    const [first] = documents;
    if (!first) throw new Error('nothing was compiled');
    plan = first;
    pages = readWithPoppler(convertDocx(plan.docx.bytes, 'pdf'));
  }, 120_000);

  test('has about as many pages as the PDF: within one in twenty', () => {
    expect(Math.abs(pages.length - (plan.pdf.pages ?? 0))).toBeLessThanOrEqual((plan.pdf.pages ?? 0) / 20);
  });

  test('begins every sheet on a page of its own', () => {
    const firsts = pages.filter((page) => /^(?:- .* -\s)?ลำดับที่ [๐-๙]+\n/.test(page));
    expect(firsts).toHaveLength(29);
  });

  test('repeats the header rows on every page of the table, and never leaves the total alone', () => {
    const tablePages = pages.filter((page) => page.includes('รายการโครงการ (ตั้งต้น)'));
    expect(tablePages.length).toBeGreaterThanOrEqual(2);
    expect(tablePages.find((page) => page.includes('รวมทั้งสิ้น'))).toContain('*2');
  });
});
