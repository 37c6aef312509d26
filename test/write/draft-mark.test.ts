import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '../../src/document/model.js';
import { openDocxWriter } from '../../src/write/docx/index.js';
import { openPdfWriter } from '../../src/write/pdf/index.js';
import { at, descendants, docxParts, parsePart, relationshipTargets } from '../helpers/docx-package.js';
import { readDrawnSpans } from '../helpers/drawn-text.js';
import { shippedFonts } from '../helpers/fonts.js';
import { ooxmlErrors } from '../helpers/judges-docx.js';
import { landscape, model, paragraph, section } from '../helpers/model-parts.js';
import { readPdfObjects } from '../helpers/pdf-objects.js';
import { unmarkedOperators } from '../helpers/pdf-structure.js';
import { planFixture } from './docx/fixture-model.js';

const documents = {
  'a whole plan': planFixture(),
  'one page without a number': model(
    section([paragraph('ปก')], { pageNumber: { show: 'none', style: 'pageNumber' } }),
  ),
  'a page across': model(landscape([paragraph('ตาราง')])),
};
const draftOf = (document: DocumentModel): DocumentModel => ({ ...document, draft: true });

describe.each(Object.entries(documents))('a draft says ร่าง on every page: %s', (_, document) => {
  test('PDF: beside the text, which stays as it is', async () => {
    const writer = await openPdfWriter(shippedFonts());
    const spansOf = async (one: DocumentModel) =>
      readDrawnSpans(readPdfObjects((await writer.write(one)).bytes));
    const pdf = readPdfObjects((await writer.write(draftOf(document))).bytes);
    const [plain, draft] = [await spansOf(document), await spansOf(draftOf(document))];
    const marks = draft.filter(({ text, isArtifact }) => isArtifact && text === 'ร่าง');
    expect(marks.map(({ page }) => page)).toEqual(pdf.pages.map((_page, index) => index));
    const bodyOf = (spans: typeof plain) =>
      spans.filter(({ isArtifact }) => !isArtifact).map(({ text, page, x, y }) => ({ text, page, x, y }));
    expect(bodyOf(draft)).toEqual(bodyOf(plain));
    for (const page of pdf.pages) {
      expect(unmarkedOperators(pdf.stream(page['/Contents']).toString('latin1'))).toEqual([]);
    }
  });

  test('Word: in every header, the body as it is', async () => {
    const writer = openDocxWriter(shippedFonts());
    const parts = docxParts((await writer.write(draftOf(document))).bytes);
    const plain = docxParts((await writer.write(document)).bytes);
    const targets = relationshipTargets(parts, 'word/_rels/document.xml.rels');
    let running: string | undefined;
    for (const properties of descendants(parsePart(parts['word/document.xml'] ?? ''), 'w:sectPr')) {
      const headers = new Map(
        descendants(properties, 'w:headerReference').map(({ attributes }) => [
          attributes['w:type'],
          parts[`word/${targets.get(attributes['r:id'] ?? '')}`],
        ]),
      );
      running = headers.get('default') ?? running;
      const shown = [running, ...(at(properties, 'w:titlePg') ? [headers.get('first')] : [])];
      for (const header of shown) expect(header).toMatch(/<v:textpath [^>]*string="ร่าง"/);
    }
    const bodyOf = (xml = '') => xml.replaceAll(/<w:headerReference [^>]*>| r:id="[^"]*"/g, '');
    expect(bodyOf(parts['word/document.xml'])).toBe(bodyOf(plain['word/document.xml']));
    expect(JSON.stringify(plain)).not.toContain('ร่าง');
  });

  test('Word: the Open XML SDK finds nothing', async () => {
    const writer = openDocxWriter(shippedFonts());
    expect(await ooxmlErrors((await writer.write(draftOf(document))).bytes)).toEqual([]);
  });
});
