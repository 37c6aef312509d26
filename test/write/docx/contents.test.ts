import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/document/marker.js';
import type { ContentsEntry } from '../../../src/document/model.js';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import {
  child,
  descendants,
  docxParts,
  parsePart,
  relationshipTargets,
  valOf,
} from '../../helpers/docx-package.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { heading, model, paragraph, section, text } from '../../helpers/model-parts.js';

const writer = openDocxWriter(shippedFonts());
const entry = (target: string, content: string, marker?: string): ContentsEntry => ({
  target,
  style: 'contents',
  ...(marker !== undefined && { marker: readMarker(marker) }),
  inlines: [text(content)],
});

const document = model(
  section([paragraph('ปก', 'plain')], { pageNumber: { show: 'none', style: 'pageNumber' } }),
  section([
    {
      kind: 'contents',
      entries: [entry('part', 'คำอธิบาย'), entry('sheet', 'โครงการ “ก” และ "ข"', 'ลำดับที่ ๑')],
    },
  ]),
  section([heading('part', 'คำอธิบาย')], {
    digits: 'arabic',
    pageNumber: { show: 'all', style: 'pageNumber' },
  }),
  section([heading('sheet', 'ลำดับที่ ๑', { level: 2, style: 'section' })], {
    pageNumber: { show: 'all', style: 'pageNumber' },
  }),
);
const parts = docxParts((await writer.write(document)).bytes);
const body = parsePart(parts['word/document.xml'] ?? '');

describe('table of contents', () => {
  test('is filled in: each entry leads to its heading and names its page in the digits of its section', () => {
    const entries = descendants(body, 'w:hyperlink').map((link) => [
      link.attributes['w:anchor'],
      descendants(link, 'w:t').map((each) => each.text),
    ]);
    expect(entries).toEqual([
      ['_part', ['คำอธิบาย', '2']],
      ['_sheet', ['ลำดับที่ ๑ ', 'โครงการ “ก” และ "ข"', '๓']],
    ]);
    expect(descendants(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual([
      '_part',
      '_sheet',
    ]);
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  test('Word makes it again from heading styles, and from hidden entries where the words differ', () => {
    const instructions = descendants(body, 'w:instrText').map((each) => each.text.trim());
    expect(instructions.filter((instruction) => !instruction.startsWith('PAGEREF')).filter(Boolean)).toEqual([
      'TOC \\h \\z \\t "ลักษณะ title,1" \\f C',
      'TC "ลำดับที่ ๑',
      'โครงการ \\“ก\\” และ \\"ข\\"" \\f C \\l 2',
    ]);
  });

  test('its entries end their lines where the page number has room, between our own words', async () => {
    const long = `มาตรการป้องกันการทุจริต ${'ขององค์การบริหารส่วนตำบล'.repeat(8)}`;
    const { bytes } = await writer.write(
      model(section([heading('h', 'ก'), { kind: 'contents', entries: [entry('h', long)] }])),
    );
    const body = parsePart(docxParts(bytes)['word/document.xml'] ?? '');
    const lines = descendants(body, 'w:hyperlink')
      .flatMap((link) => descendants(link, 'w:t'))
      .map((each) => each.text)
      .slice(0, -1);
    expect(lines.join('')).toBe(long);
    expect(lines.length).toBeGreaterThan(2);
    const starts = lines.slice(1).map((_, index) => lines.slice(0, index + 1).join('').length);
    expect(text(long).breaks).toEqual(expect.arrayContaining(starts));
  });

  test('where it goes on, the headers of its later pages repeat its heads', async () => {
    const head = {
      title: paragraph('เรื่อง', 'plain'),
      page: paragraph('หน้า', 'plain'),
      continued: paragraph('สารบัญ (ต่อ)', 'title'),
    };
    const { bytes } = await writer.write(
      model(
        section([heading('h', 'สารบัญ'), { kind: 'contents', head, entries: [entry('h', 'ก')] }]),
        section([paragraph('ต่อไป')]),
      ),
    );
    const files = docxParts(bytes);
    const texts = (id = '') => {
      const targets = relationshipTargets(files, 'word/_rels/document.xml.rels');
      return descendants(parsePart(files[`word/${targets.get(id)}`] ?? ''), 'w:t').map(({ text }) => text);
    };
    const headers = descendants(parsePart(files['word/document.xml'] ?? ''), 'w:sectPr').map((each) =>
      descendants(each, 'w:headerReference').map(({ attributes }) => [
        attributes['w:type'],
        texts(attributes['r:id']).filter((word) => /[ก-ฮ]/u.test(word)),
      ]),
    );
    expect(headers).toEqual([
      [
        ['default', ['สารบัญ (ต่อ)', 'เรื่อง', 'หน้า']],
        ['first', []],
      ],
      [['default', []]],
    ]);
  });

  test('its updated entries keep their look', () => {
    const styles = descendants(parsePart(parts['word/styles.xml'] ?? ''), 'w:style');
    const bases = styles
      .filter((style) => style.attributes['w:styleId']?.startsWith('TOC'))
      .map((style) => [valOf(child(style, 'w:name')), valOf(child(style, 'w:basedOn'))]);
    expect(bases).toEqual([
      ['toc 1', 'contents'],
      ['toc 2', 'contents'],
    ]);
  });
});
