import { describe, expect, test } from 'vitest';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import {
  at,
  child,
  descendants,
  docxParts,
  parsePart,
  valOf,
  type XmlElement,
} from '../../helpers/docx-package.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { list, model, paragraph, section, text } from '../../helpers/model-parts.js';
import { planFixture } from './fixture-model.js';

const writer = openDocxWriter(shippedFonts());
const plan = docxParts((await writer.write(planFixture())).bytes);
const styles = descendants(parsePart(plan['word/styles.xml'] ?? ''), 'w:style');
const styleNamed = (name: string): XmlElement | undefined =>
  styles.find((style) => valOf(child(style, 'w:name')) === name);
const paragraphs = descendants(parsePart(plan['word/document.xml'] ?? ''), 'w:p');

describe('looks are Word styles', () => {
  test('a style has its Thai name, its English id and complex-script twins of every property', () => {
    const body = styleNamed('เนื้อความ');
    expect(body?.attributes['w:styleId']).toBe('body');
    const run = child(body, 'w:rPr');
    expect(child(run, 'w:rFonts')?.attributes).toEqual({
      'w:ascii': 'Sarabun',
      'w:hAnsi': 'Sarabun',
      'w:eastAsia': 'Sarabun',
      'w:cs': 'Sarabun',
    });
    expect([valOf(child(run, 'w:sz')), valOf(child(run, 'w:szCs'))]).toEqual(['22', '22']);
    expect(child(run, 'w:lang')?.attributes['w:bidi']).toBe('th-TH');
    expect(valOf(at(body, 'w:pPr', 'w:jc'))).toBe('thaiDistribute');
    expect(at(body, 'w:pPr', 'w:spacing')?.attributes).toEqual({
      'w:before': '120',
      'w:after': '0',
      'w:line': '370',
      'w:lineRule': 'atLeast',
    });
  });

  test('bold styles are bold in Thai too', () => {
    const run = child(styleNamed('หัวข้อในโครงการ'), 'w:rPr');
    expect(run?.children.map(({ name }) => name)).toEqual(expect.arrayContaining(['w:b', 'w:bCs']));
  });

  test('paragraphs say which style they wear and nothing about looks', () => {
    const direct = paragraphs.flatMap((each) => child(each, 'w:pPr')?.children.map(({ name }) => name) ?? []);
    // Sections end in paragraphs; the signature's room and the emblem's empty place depend on the place.
    const allowed = ['w:pStyle', 'w:numPr', 'w:sectPr', 'w:keepNext', 'w:keepLines', 'w:spacing', 'w:jc'];
    expect(direct.filter((name) => !allowed.includes(name))).toEqual([]);
    const spaced = paragraphs.filter((each) => at(each, 'w:pPr', 'w:spacing') !== undefined);
    const hasSign = (each: XmlElement) => descendants(each, 'w:t').some((run) => run.text === '✓');
    expect(spaced.filter((each) => !hasSign(each))).toHaveLength(2);
    expect(at(spaced.find(hasSign), 'w:pPr', 'w:spacing')?.attributes['w:lineRule']).toBe('exact');
  });

  test('runs say only what differs from the style', async () => {
    const document = model(
      section([
        paragraph([
          text('ก'),
          text('ข', { bold: true }),
          text('✓', { font: 'Noto Sans Symbols 2', italic: true }),
        ]),
      ]),
    );
    const xml = docxParts((await writer.write(document)).bytes)['word/document.xml'] ?? '';
    const looks = descendants(parsePart(xml), 'w:r').map((run) =>
      child(run, 'w:rPr')?.children.map(({ name }) => name),
    );
    expect(looks).toEqual([undefined, ['w:b', 'w:bCs'], ['w:rFonts', 'w:i', 'w:iCs']]);
  });

  test('the navigation pane shows parts, sheets and their sections', () => {
    const outline = (name: string) => valOf(at(styleNamed(name), 'w:pPr', 'w:outlineLvl'));
    expect(['หัวเรื่องส่วน', 'ลำดับที่ในภาคผนวก', 'หัวข้อในโครงการ', 'หัวข้อย่อย', 'เนื้อความ'].map(outline)).toEqual([
      '0',
      '1',
      '2',
      '3',
      undefined,
    ]);
  });

  test('every style that a paragraph wears exists', () => {
    const ids = new Set(styles.map((style) => style.attributes['w:styleId']));
    const worn = paragraphs.map((each) => valOf(at(each, 'w:pPr', 'w:pStyle')));
    expect(worn.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  test('an id that is Word’s own gets another, so that the model’s look is kept', async () => {
    const document = model(section([list(['ก'])]));
    const [base] = Object.values(document.styles);
    if (!base) throw new Error('no style');
    const renamed = {
      ...document,
      styles: { ...document.styles, Normal: { ...base, id: 'Normal' } },
      sections: [section([paragraph('ก', 'Normal')])],
    };
    const xml = docxParts((await writer.write(renamed)).bytes)['word/document.xml'] ?? '';
    expect(xml).toContain('<w:pStyle w:val="NormalText"/>');
  });
});
