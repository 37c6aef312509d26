import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DocumentModel, Image } from '../../../src/document/model.js';
import { mayEmbed } from '../../../src/fonts/true-type.js';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import {
  at,
  descendants,
  docxParts,
  parsePart,
  relationshipTargets,
  valOf,
} from '../../helpers/docx-package.js';
import { shippedFonts } from '../../helpers/fonts.js';
import {
  heading,
  LAYOUT,
  landscape,
  list,
  model,
  paragraph,
  row,
  section,
  table,
  text,
} from '../../helpers/model-parts.js';
import { planFixture, sheetFixture, summaryTable } from './fixture-model.js';

const resources = shippedFonts();
const sheet = await openDocxWriter(resources).write(sheetFixture());
const plan = await openDocxWriter(resources).write(planFixture());
const planParts = docxParts(plan.bytes);
const documentXml = parsePart(planParts['word/document.xml'] ?? '');

describe('embedded fonts', () => {
  test('only the faces in use, and a sheet stays small', () => {
    expect(sheet.fonts).toEqual(['Sarabun-Regular.ttf', 'Sarabun-Bold.ttf']);
    expect(sheet.bytes.length).toBeLessThan(250_000);
  });

  test('a face is masked with the key that the font table names, and unmasks to the file', () => {
    const files = unzipSync(sheet.bytes);
    const parts = docxParts(sheet.bytes);
    const targets = relationshipTargets(parts, 'word/_rels/fontTable.xml.rels');
    const faces = descendants(parsePart(parts['word/fontTable.xml'] ?? ''), 'w:font').flatMap((font) =>
      font.children.filter(({ name }) => name.startsWith('w:embed')),
    );
    const masked = faces.map(({ name, attributes }) => {
      const key = Buffer.from(attributes['w:fontKey']?.replace(/[{}-]/g, '') ?? '', 'hex').reverse();
      const bytes = Uint8Array.from(files[`word/${targets.get(attributes['r:id'] ?? '')}`] ?? []);
      for (let index = 0; index < 32; index++) bytes[index] = (bytes[index] ?? 0) ^ (key[index % 16] ?? 0);
      return { name, key: key.reverse().toString('hex'), bytes };
    });
    const { regular, bold } = resources.fonts.get('Sarabun')?.faces ?? {};
    expect(masked.map(({ name, key }) => [name, key])).toEqual([
      ['w:embedRegular', regular?.sha256.slice(0, 32)],
      ['w:embedBold', bold?.sha256.slice(0, 32)],
    ]);
    for (const [index, face] of [regular, bold].entries()) {
      expect(Buffer.compare(masked[index]?.bytes ?? new Uint8Array(), face?.bytes ?? new Uint8Array())).toBe(
        0,
      );
    }
    expect(docxParts(sheet.bytes)['word/settings.xml']).toContain('<w:embedTrueTypeFonts/>');
  });

  test('a face whose licence forbids it is named, not embedded', async () => {
    const family = resources.fonts.get('Sarabun');
    if (!family) throw new Error('no Sarabun');
    const bytes = Uint8Array.from(family.faces.regular.bytes);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < view.getUint16(4); index++) {
      const record = 12 + index * 16;
      if (view.getUint32(record) === 0x4f532f32) view.setUint16(view.getUint32(record + 8) + 8, 2);
    }
    expect(mayEmbed(bytes)).toBe(false);
    expect(mayEmbed(family.faces.regular.bytes)).toBe(true);
    const restricted = { ...family, faces: { regular: { ...family.faces.regular, bytes } } };
    const { fonts } = await openDocxWriter({ ...resources, fonts: new Map([['Sarabun', restricted]]) }).write(
      sheetFixture(),
    );
    expect(fonts).toEqual([]);
  });

  test('a family that no file was loaded for is only named', async () => {
    const document = { ...planFixture(), font: 'TH SarabunPSK' };
    const { bytes, fonts } = await openDocxWriter(resources).write(document);
    expect(fonts).toEqual(['NotoSansSymbols2-Regular.ttf']);
    expect(docxParts(bytes)['word/fontTable.xml']).toContain('<w:font w:name="TH SarabunPSK">');
  });
});

describe('sections', () => {
  const sections = descendants(documentXml, 'w:sectPr');

  test('the table lies across', () => {
    const sizes = sections.map((section) => at(section, 'w:pgSz')?.attributes['w:orient']);
    expect(sizes).toEqual(['portrait', 'portrait', 'portrait', 'landscape', 'portrait', 'portrait']);
  });

  test('page numbers: Thai or Arabic, from the first start on, not on covers and dividers', () => {
    const targets = relationshipTargets(planParts, 'word/_rels/document.xml.rels');
    const shown = (id: string | undefined): string => {
      const header = parsePart(planParts[`word/${targets.get(id ?? '')}`] ?? '');
      const texts = [...descendants(header, 'w:t'), ...descendants(header, 'w:instrText')];
      return texts.map(({ text }) => text).join('|') || 'nothing';
    };
    // A section without a header of its own goes on with that of the section before.
    let running = 'nothing';
    const said = sections.map((section) => {
      const numbers = at(section, 'w:pgNumType')?.attributes ?? {};
      const headers = new Map(
        descendants(section, 'w:headerReference').map(({ attributes }) => [
          attributes['w:type'],
          shown(attributes['r:id']),
        ]),
      );
      running = headers.get('default') ?? running;
      const first = at(section, 'w:titlePg') && `first page ${headers.get('first')}`;
      return [numbers['w:fmt'], numbers['w:start'], running, first].filter(Boolean).join(', ');
    });
    expect(said).toMatchInlineSnapshot(`
      [
        "thaiNumbers, nothing",
        "thaiNumbers, 1, - | -|PAGE, first page nothing",
        "thaiNumbers, - | -|PAGE",
        "decimal, - | -|PAGE",
        "thaiNumbers, nothing",
        "thaiNumbers, - | -|PAGE",
      ]
    `);
  });
});

describe('sections of the model that look alike are one in Word', () => {
  const numbered = { show: 'all', style: 'pageNumber' } as const;
  const started = section([paragraph('ปก')], { pageNumber: { ...numbered, start: 1 } });
  const sheetOf = (id: string) =>
    section(
      [
        heading(id, `ลำดับที่ ${id}`, { level: 2, bookmark: `ลำดับที่ ${id} โครงการ ${id}` }),
        heading(`${id}-1`, 'ชื่อโครงการ', { level: 3, style: 'section' }),
        { ...paragraph(`โครงการ ${id}`, 'plain'), names: id },
        heading(`${id}-2`, 'หลักการ', { level: 3, style: 'section' }),
      ],
      { pageNumber: numbered },
    );
  const bodyOf = async (document: DocumentModel) =>
    parsePart(docxParts((await openDocxWriter(resources).write(document)).bytes)['word/document.xml'] ?? '');

  test('the next begins with a page break before its first paragraph', async () => {
    const xml = await bodyOf(model(started, sheetOf('ก'), sheetOf('ข')));
    expect(descendants(xml, 'w:sectPr')).toHaveLength(1);
    const breaking = descendants(xml, 'w:p').filter((each) => at(each, 'w:pPr', 'w:pageBreakBefore'));
    expect(breaking.map((each) => descendants(each, 'w:t').map(({ text }) => text))).toEqual([
      ['ลำดับที่ ก'],
      ['ลำดับที่ ข'],
    ]);
  });

  test.each([
    ['the paper', { page: landscape([]).page }],
    ['the digits', { digits: 'arabic' }],
    ['a new count', { pageNumber: { ...numbered, start: 1 } }],
    ['a first page without number', { pageNumber: { ...numbered, show: 'after-first' } }],
  ] as const)('not where %s differs', async (_, more) => {
    const xml = await bodyOf(model(started, section([paragraph('ข')], { pageNumber: numbered, ...more })));
    expect(descendants(xml, 'w:sectPr')).toHaveLength(2);
  });

  test('the navigation pane lists a sheet by its title, and what stands under it', async () => {
    const files = docxParts((await openDocxWriter(resources).write(model(sheetOf('ก')))).bytes);
    const levels = new Map(
      descendants(parsePart(files['word/styles.xml'] ?? ''), 'w:style').map((each) => [
        each.attributes['w:styleId'],
        valOf(at(each, 'w:pPr', 'w:outlineLvl')),
      ]),
    );
    const pane = descendants(parsePart(files['word/document.xml'] ?? ''), 'w:p').map((each) => [
      descendants(each, 'w:t')
        .map(({ text }) => text)
        .join(''),
      valOf(at(each, 'w:pPr', 'w:outlineLvl')) ?? levels.get(valOf(at(each, 'w:pPr', 'w:pStyle'))) ?? '9',
    ]);
    expect(pane.filter(([, level]) => level !== '9')).toEqual([
      ['โครงการ ก', '1'],
      ['หลักการ', '2'],
    ]);
  });
});

describe('tables', () => {
  test('have the room inside cells and the rules that the template says', async () => {
    const padding = { top: 1, right: 2, bottom: 3, left: 4 };
    const document = {
      ...model(section([table([100], [row('body', 'ก')], 0)])),
      layout: { ...LAYOUT, table: { padding, rule: 1.5 } },
    };
    const styles = parsePart(
      docxParts((await openDocxWriter(resources).write(document)).bytes)['word/styles.xml'] ?? '',
    );
    const ruled = descendants(styles, 'w:style').filter(
      ({ attributes }) => attributes['w:styleId'] === 'PlanTableRuled',
    );
    const said = (name: string, attribute: string) =>
      ruled
        .flatMap((style) => descendants(style, name))
        .flatMap(({ children }) => children.map((side) => [side.name, side.attributes[attribute]]));
    expect(Object.fromEntries(said('w:tblCellMar', 'w:w'))).toEqual({
      'w:top': '20',
      'w:right': '40',
      'w:bottom': '60',
      'w:left': '80',
    });
    expect(new Set(said('w:tblBorders', 'w:sz').map(([, size]) => size))).toEqual(new Set(['12']));
  });
});

describe('digits of page numbers', () => {
  test('are those of the section unless the numbering has its own', async () => {
    const numbered = { show: 'all', start: 1, style: 'pageNumber' } as const;
    const document = model(
      section([paragraph('ก')], { digits: 'thai', pageNumber: { ...numbered, digits: 'arabic' } }),
      section([paragraph('ข')], { digits: 'arabic', pageNumber: { ...numbered, digits: 'thai' } }),
    );
    const xml = parsePart(
      docxParts((await openDocxWriter(resources).write(document)).bytes)['word/document.xml'] ?? '',
    );
    expect(descendants(xml, 'w:pgNumType').map(({ attributes }) => attributes['w:fmt'])).toEqual([
      'decimal',
      'thaiNumbers',
    ]);
  });
});

describe('table', () => {
  const table = descendants(documentXml, 'w:tbl')[0];

  test('fixed widths, repeated header rows, rows that stay whole', () => {
    expect(descendants(table ?? documentXml, 'w:gridCol').map(({ attributes }) => attributes['w:w'])).toEqual(
      summaryTable().columns.map((width) => String(width * 20)),
    );
    expect(at(table, 'w:tblPr', 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
    const rows = descendants(table ?? documentXml, 'w:tr');
    expect(rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined).slice(0, 3)).toEqual([
      true,
      true,
      false,
    ]);
    expect(rows.every((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true);
  });

  test('no header stands without two rows, no total without the row before it', () => {
    const rows = descendants(table ?? documentXml, 'w:tr');
    const kept = rows.flatMap((row, index) => {
      const looks = descendants(row, 'w:p').map((each) => at(each, 'w:pPr', 'w:keepNext') !== undefined);
      expect(new Set(looks).size).toBe(1);
      return looks[0] ? [index] : [];
    });
    expect(rows).toHaveLength(43);
    expect(kept).toEqual([0, 1, 2, 41]);
  });

  test('cells that span rows are merged down', () => {
    const rows = descendants(table ?? documentXml, 'w:tr').slice(0, 2);
    const merges = rows.map((row) =>
      descendants(row, 'w:tc').map((cell) => {
        const merge = at(cell, 'w:tcPr', 'w:vMerge');
        return [
          merge ? (valOf(merge) ?? 'continue') : '',
          valOf(at(cell, 'w:tcPr', 'w:gridSpan')) ?? '',
        ].join('');
      }),
    );
    expect(merges).toMatchInlineSnapshot(`
      [
        [
          "restart",
          "restart",
          "restart",
          "restart",
          "4",
          "restart",
        ],
        [
          "continue",
          "continue",
          "continue",
          "continue",
          "",
          "",
          "",
          "",
          "continue",
        ],
      ]
    `);
  });
});

describe('pictures', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGNgYGD4D8YMAAv+Af/uCc5gAAAAAElFTkSuQmCC',
    'base64',
  );
  const emblem: Image = { kind: 'image', source: 'emblem.png', alt: 'ตราครุฑ', height: 85, align: 'center' };

  test('the emblem keeps its shape and has a text for those who cannot see it', async () => {
    const images = new Map([
      ['emblem.png', { kind: 'png', bytes: new Uint8Array(png), width: 2, height: 1 } as const],
    ]);
    const { bytes } = await openDocxWriter({ ...resources, images }).write(
      model(section([emblem, paragraph('ก'), emblem])),
    );
    const xml = parsePart(docxParts(bytes)['word/document.xml'] ?? '');
    expect(descendants(xml, 'wp:extent')[0]?.attributes).toEqual({ cx: '2159000', cy: '1079500' });
    expect(
      descendants(xml, 'wp:docPr').map(({ attributes }) => [attributes['id'], attributes['descr']]),
    ).toEqual([
      ['1', 'ตราครุฑ'],
      ['2', 'ตราครุฑ'],
    ]);
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))).toEqual([
      'word/media/image1.png',
    ]);
  });

  test('without a file its place is kept free', async () => {
    const { source: _, ...place } = emblem;
    const { bytes } = await openDocxWriter(resources).write(model(section([place, paragraph('ก')])));
    expect(docxParts(bytes)['word/document.xml']).toContain('<w:spacing w:line="1700" w:lineRule="exact"/>');
  });
});

describe('properties', () => {
  test('title, author, subject, language and the plan’s own date', () => {
    const core = planParts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>แผนปฏิบัติการป้องกันการทุจริต &lt;ทดสอบ&gt; &amp; ตรวจ</dc:title>');
    expect(core).toContain('<dc:creator>องค์การบริหารส่วนตำบลตัวอย่าง</dc:creator>');
    expect(core).toContain('<dc:language>th-TH</dc:language>');
    expect(core.match(/2026-02-27T00:00:00Z/g)).toHaveLength(2);
  });

  test('entries come in a fixed order without times', () => {
    const paths = Object.keys(unzipSync(plan.bytes));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths.slice(1)).toEqual(paths.slice(1).sort());
  });
});

describe('page breaks', () => {
  test('begin the next paragraph; at the edges of a section they are none', async () => {
    const document = model(
      section([
        { kind: 'pageBreak' },
        paragraph('ก'),
        { kind: 'pageBreak' },
        paragraph('ข'),
        { kind: 'pageBreak' },
      ]),
      landscape([paragraph([text('ค')])]),
    );
    const xml = docxParts((await openDocxWriter(resources).write(document)).bytes)['word/document.xml'] ?? '';
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).not.toContain('w:type="page"');
  });
});

test('tables stand apart, whatever prints nothing between them, and a section ends with a paragraph', async () => {
  const rows = table([60], [row('body', 'ก')], 0);
  const blocks = [rows, list([]), rows, { kind: 'pageBreak' as const }, rows];
  const document = model(section(blocks));
  const xml = docxParts((await openDocxWriter(resources).write(document)).bytes)['word/document.xml'] ?? '';
  const [body] = descendants(parsePart(xml), 'w:body');
  const names = body?.children.map(({ name }) => name);
  expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
});
