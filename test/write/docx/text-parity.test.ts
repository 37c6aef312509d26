import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/document/marker.js';
import type { DocumentModel } from '../../../src/document/model.js';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import { docxParagraphs, expectedParagraphs } from '../../helpers/docx-text.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { heading, list, model, paragraph, section, text } from '../../helpers/model-parts.js';
import { stressModel } from '../../helpers/stress-model.js';
import { planFixture } from './fixture-model.js';

const writer = openDocxWriter(shippedFonts());
const written = async (document: DocumentModel): Promise<Uint8Array> => (await writer.write(document)).bytes;

describe('every word of the model arrives in the DOCX, numbers counted by Word', () => {
  test.each([
    ['a whole plan', planFixture()],
    ['300 hard pages', stressModel()],
  ])('%s', async (_, document) => {
    expect(docxParagraphs(await written(document))).toEqual(expectedParagraphs(document));
  });

  test('lists of all kinds, restarted, mixed and six deep', async () => {
    const document = model(
      section([
        list(['ก', { text: 'ข', items: ['ข หนึ่ง', { text: 'ข สอง', items: ['ลึก'] }] }, 'ค']),
        paragraph('ระหว่างรายการ'),
        list([
          { text: 'เริ่มใหม่', items: ['หนึ่ง'], markers: 'parenthesis', after: 'ข้อความต่อท้าย' },
          { text: 'ต่อ', items: ['ขีด', 'ขีด'], markers: 'dash' },
          {
            text: 'วงเล็บอีก',
            items: [{ text: 'หนึ่ง', items: ['รากใหม่', 'สอง'] }, 'สอง'],
            markers: 'parenthesis',
          },
        ]),
        list([
          {
            text: '1',
            items: [
              {
                text: '2',
                items: [{ text: '3', items: [{ text: '4', items: [{ text: '5', items: ['6', '6'] }] }] }],
              },
            ],
          },
        ]),
      ]),
    );
    expect(docxParagraphs(await written(document))).toEqual(expectedParagraphs(document));
  });

  test('markers that no counting gives are typed', async () => {
    const odd = { ...list(['ก', 'ข']), items: [{ marker: readMarker('๗)'), inlines: [text('เจ็ด')] }] };
    const document = model(
      section([
        odd,
        heading('h', 'หัวข้อ', { level: 3, style: 'section', marker: readMarker('ก.๕') }),
        heading('i', 'ต่อ', { level: 3, style: 'section', marker: readMarker('๒.') }),
      ]),
    );
    expect(docxParagraphs(await written(document))).toEqual(['๗) เจ็ด', 'ก.๕ หัวข้อ', '๒. ต่อ']);
  });

  test('U+00A0 stays, U+200B goes, line breaks and XML signs are kept', async () => {
    const document = model(
      section([paragraph([text('พ.ศ.\u00A0๒๕๖๙ <&>\u200B "'), { kind: 'lineBreak' }, text('  สองช่อง  ')])]),
    );
    expect(docxParagraphs(await written(document))).toEqual(['พ.ศ. ๒๕๖๙ <&> "\n  สองช่อง  ']);
  });
});
