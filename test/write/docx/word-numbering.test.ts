import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/document/marker.js';
import type { DocumentModel } from '../../../src/document/model.js';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import {
  at,
  child,
  descendants,
  docxParts,
  parsePart,
  valOf,
  withParts,
} from '../../helpers/docx-package.js';
import { docxParagraphs } from '../../helpers/docx-text.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { heading, list, model, paragraph, section } from '../../helpers/model-parts.js';
import { sheetFixture } from './fixture-model.js';

const writer = openDocxWriter(shippedFonts());
const written = async (document: DocumentModel): Promise<Uint8Array> => (await writer.write(document)).bytes;

const DOCUMENT = 'word/document.xml';

/** Copies the paragraph with a text, as pressing Enter at its end and typing would. */
function insertAfter(bytes: Uint8Array, text: string, added: string): Uint8Array {
  const xml = docxParts(bytes)[DOCUMENT] ?? '';
  const found = xml.match(new RegExp(`<w:p>(?:(?!</w:p>).)*>${text}<.*?</w:p>`))?.[0] ?? '';
  return withParts(bytes, {
    [DOCUMENT]: xml.replace(found, found + found.replace(`>${text}<`, `>${added}<`)),
  });
}

describe('numbers are Word’s own', () => {
  const document = model(
    section([list(['ก', { text: 'ข', items: ['ข หนึ่ง', 'ข สอง'] }, 'ค']), paragraph('คั่น'), list(['ง', 'จ'])]),
  );

  test('an inserted item moves the numbers below it and no other list', async () => {
    const edited = insertAfter(await written(document), 'ก', 'แทรก');
    expect(docxParagraphs(edited)).toMatchInlineSnapshot(`
      [
        "๑) ก",
        "๒) แทรก",
        "๓) ข",
        "๓.๑) ข หนึ่ง",
        "๓.๒) ข สอง",
        "๔) ค",
        "คั่น",
        "๑) ง",
        "๒) จ",
      ]
    `);
  });

  test('an inserted sub-item moves its list only', async () => {
    expect(docxParagraphs(insertAfter(await written(document), 'ข หนึ่ง', 'แทรก'))).toMatchInlineSnapshot(`
      [
        "๑) ก",
        "๒) ข",
        "๒.๑) ข หนึ่ง",
        "๒.๒) แทรก",
        "๒.๓) ข สอง",
        "๓) ค",
        "คั่น",
        "๑) ง",
        "๒) จ",
      ]
    `);
  });

  test('lists that look alike share one definition and each starts at one', async () => {
    const xml = docxParts(await written(document))['word/numbering.xml'] ?? '';
    const numbering = parsePart(xml);
    const used = new Set(descendants(numbering, 'w:num').map((num) => valOf(child(num, 'w:abstractNumId'))));
    expect(descendants(numbering, 'w:abstractNum')).toHaveLength(used.size);
    expect(descendants(numbering, 'w:startOverride').map(valOf)).toEqual(expect.arrayContaining(['1']));
  });

  test('markers stand at the indent of the style, text hangs at the marker’s width', async () => {
    const parts = docxParts(await written(document));
    const numbering = parsePart(parts['word/numbering.xml'] ?? '');
    const numId = valOf(descendants(parsePart(parts[DOCUMENT] ?? ''), 'w:numId')[0]);
    const instance = descendants(numbering, 'w:num').find(
      ({ attributes }) => attributes['w:numId'] === numId,
    );
    const definition = descendants(numbering, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === valOf(child(instance, 'w:abstractNumId')),
    );
    const level = definition && descendants(definition, 'w:lvl')[1];
    // list2: indentLeft 64 pt, markerWidth 36 pt.
    expect(at(level, 'w:pPr', 'w:ind')?.attributes).toEqual({ 'w:left': '2000', 'w:hanging': '720' });
    expect(valOf(child(level, 'w:numFmt'))).toBe('thaiNumbers');
    expect(valOf(child(level, 'w:lvlText'))).toBe('%1.%2)');
  });

  test('each sheet counts its sections from ๑, through the style alone', async () => {
    const sections = (id: string) => [
      heading(id, `ลำดับที่ ${id}`, { level: 2 }),
      heading(`${id}1`, 'ชื่อโครงการ', { level: 3, style: 'section', marker: readMarker('๑.') }),
      heading(`${id}2`, 'หลักการ', { level: 3, style: 'section', marker: readMarker('๒.') }),
    ];
    const bytes = await written(model(section([...sections('ก'), ...sections('ข')])));
    expect(docxParagraphs(bytes)).toEqual([
      'ลำดับที่ ก',
      '๑. ชื่อโครงการ',
      '๒. หลักการ',
      'ลำดับที่ ข',
      '๑. ชื่อโครงการ',
      '๒. หลักการ',
    ]);
    expect(docxParts(bytes)[DOCUMENT]).not.toContain('w:numPr');
    const inserted = insertAfter(bytes, 'ชื่อโครงการ', 'หัวข้อใหม่');
    expect(docxParagraphs(inserted).slice(0, 4)).toEqual([
      'ลำดับที่ ก',
      '๑. ชื่อโครงการ',
      '๒. หัวข้อใหม่',
      '๓. หลักการ',
    ]);
  });

  test('a change of one style reaches every paragraph of that look', async () => {
    const bytes = await written(sheetFixture());
    const parts = docxParts(bytes);
    const body = descendants(parsePart(parts[DOCUMENT] ?? ''), 'w:p').filter(
      (each) => valOf(at(each, 'w:pPr', 'w:pStyle')) === 'body',
    );
    expect(body.length).toBeGreaterThan(3);
    for (const each of body) {
      expect(child(each, 'w:pPr')?.children.map(({ name }) => name)).toEqual(['w:pStyle']);
    }
  });
});
