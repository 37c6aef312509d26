import { beforeAll, describe, expect, test } from 'vitest';
import { docxParts, parsePart, type XmlElement } from '../helpers/docx-package.js';
import { docxParagraphs, expectedParagraphs } from '../helpers/docx-text.js';
import { describeWithJudges } from '../helpers/judges.js';
import { convertDocx, ooxmlErrors } from '../helpers/judges-docx.js';
import { readWithPoppler } from '../helpers/pdf-readers.js';
import { compileShippedPlan, type ShippedDocument } from '../helpers/shipped-plan.js';

let documents: ShippedDocument[];
beforeAll(async () => {
  documents = await compileShippedPlan();
}, 60_000);

/** Every element that a file has, with its attributes, inside of what: what schemas can be broken by. */
function xmlShapes(parts: Readonly<Record<string, string>>): Set<string> {
  const shapes = new Set<string>();
  const walk = (within: string, { name, attributes, children }: XmlElement): void => {
    shapes.add([within, name, ...Object.keys(attributes).sort()].join(' '));
    // The order of the children counts too.
    shapes.add([name, ...new Set(children.map((child) => child.name))].join(' > '));
    for (const child of children) walk(name, child);
  };
  for (const [path, text] of Object.entries(parts)) walk(path, parsePart(text));
  return shapes;
}

describe('the shipped plan in Word', () => {
  test('every word of every document is in its file, numbers counted as Word counts them', () => {
    expect(documents).toHaveLength(42);
    for (const { model, docx } of documents)
      expect(docxParagraphs(docx.bytes)).toEqual(expectedParagraphs(model));
  });

  test('a sheet is at most 250 KB', () => {
    const sizes = documents
      .filter(({ name }) => name.startsWith('annex/'))
      .map(({ docx }) => docx.bytes.length);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });

  test('the Open XML SDK finds nothing wrong in any file that has something others have not', async () => {
    const faulty: unknown[] = [];
    const known = new Set<string>();
    for (const { name, docx } of documents) {
      const shapes = [...xmlShapes(docxParts(docx.bytes))];
      if (shapes.every((shape) => known.has(shape))) continue;
      for (const shape of shapes) known.add(shape);
      const errors = await ooxmlErrors(docx.bytes);
      if (errors.length > 0) faulty.push({ name, errors });
    }
    expect(faulty).toEqual([]);
  }, 120_000);
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

  test('names in its contents the page on which each sheet begins', () => {
    const arabic = (text: string): number =>
      Number(text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit))));
    // The cover is not counted, so a page's printed number is its index.
    const begins = pages.flatMap((page, index) => {
      const [, sheet] = /^(?:- .* -\s)?ลำดับที่ ([๐-๙]+)\n/.exec(page) ?? [];
      return sheet === undefined ? [] : [[arabic(sheet), index]];
    });
    const contents = pages
      .slice(2, 4)
      .join('\n')
      .split(/\n(?=ลำดับที่ [๐-๙]+)/);
    const named = contents.flatMap((entry) => {
      const [, sheet, page] = /^ลำดับที่\s+([๐-๙]+).*?\.{3,}\s*([๐-๙]+)/s.exec(entry) ?? [];
      return sheet === undefined || page === undefined ? [] : [[arabic(sheet), arabic(page)]];
    });
    expect(named).toEqual(begins);
    expect(named).toHaveLength(29);
  });

  test('repeats the header rows on every page of the table, and never leaves the total alone', () => {
    const tablePages = pages.filter((page) => page.includes('รายการโครงการ (ตั้งต้น)'));
    expect(tablePages.length).toBeGreaterThanOrEqual(2);
    expect(tablePages.find((page) => page.includes('รวมทั้งสิ้น'))).toContain('*2');
  });
});
