import { describe, expect, test } from 'vitest';
import type { ContentsEntry, DocumentModel } from '../../src/document/model.js';
import { openLayout } from '../../src/layout/index.js';
import type { PageItem, Pages } from '../../src/layout/pages.js';
import { shippedFonts } from '../helpers/fonts.js';
import { contentTexts, layOut, placedTexts } from '../helpers/lay-out.js';
import {
  cell,
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
} from '../helpers/model-parts.js';
import { stressModel } from '../helpers/stress-model.js';

const kindsOf = ({ pages }: Pages): PageItem['kind'][] =>
  pages.flatMap(({ items }) => items.map(({ kind }) => kind));

function only<Kind extends PageItem['kind']>(pages: Pages, kind: Kind): Extract<PageItem, { kind: Kind }>[] {
  return pages.pages.flatMap(({ items }) =>
    items.filter((item): item is Extract<PageItem, { kind: Kind }> => item.kind === kind),
  );
}

const find = (pages: Pages, wanted: string) => {
  const [found] = placedTexts(pages).filter((each) => each.text === wanted);
  if (!found) throw new Error(`${wanted} stands on no page`);
  return found;
};

const entry = (target: string, content: string): ContentsEntry => ({
  target,
  style: 'contents',
  inlines: [text(content)],
});

const everything: DocumentModel = model(
  section([{ kind: 'contents', entries: [entry('sheet', 'โครงการ'), entry('table', 'ตาราง')] }]),
  landscape([
    heading('table', 'ตาราง'),
    table([100, 300], [row('header', 'ลำดับ', 'รายการ'), row('body', '1', cell('✓ ยกเว้น'))]),
  ]),
  section([heading('sheet', 'โครงการ'), list([{ text: 'หนึ่ง', items: ['ย่อย'] }, 'สอง']), paragraph('ท้าย')], {
    pageNumber: { show: 'all', style: 'pageNumber' },
  }),
);

describe('pages', () => {
  test('are plain data', () => {
    const pages = layOut(everything);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
    expect(structuredClone(pages)).toEqual(pages);
    expect(new Set(kindsOf(pages))).toEqual(new Set(['line', 'leader', 'link', 'rule']));
  });

  test('are the same whatever was laid out before', async () => {
    const fresh = await openLayout(shippedFonts().fonts, new Map());
    fresh(model(section([paragraph('อื่น ๆ'), heading('other', 'หัวเรื่อง')])));
    expect(fresh(everything)).toEqual(layOut(everything));
  });

  test('name the faces that their lines are set in, and no other', () => {
    expect(Object.keys(layOut(everything).faces).sort()).toEqual(['Sarabun/bold', 'Sarabun/regular']);
    expect(Object.keys(layOut(model(section([paragraph('ก')]))).faces)).toEqual(['Sarabun/regular']);
  });

  test('hold every text of the document once, in reading order, within its margins', () => {
    const pages = layOut(everything);
    const texts = contentTexts(pages);
    expect(texts.map((each) => each.text)).toEqual(
      // A contents entry is followed by its page number.
      ['โครงการ', '๓', 'ตาราง', '2', 'ตาราง', 'ลำดับ', 'รายการ', '1', '✓ ยกเว้น', 'โครงการ'].concat([
        '๑)',
        'หนึ่ง',
        '๑.๑)',
        'ย่อย',
        '๒)',
        'สอง',
        'ท้าย',
      ]),
    );
  });

  test('an element of the structure stands below one that came before it', () => {
    const { structure } = layOut(everything);
    expect(structure[0]).toEqual({ type: 'Document' });
    for (const [index, { parent }] of structure.entries()) {
      if (index > 0) expect(structure.slice(0, index)).toContain(parent);
    }
  });
});

describe('reading order', () => {
  test('is the order in which the texts stand: none is read before one above it', () => {
    const nested = list([{ text: 'หนึ่ง', items: [{ text: 'ย่อย', items: ['ลึก'] }], after: 'ต่อท้าย' }, 'สอง']);
    const pages = layOut(model(...everything.sections, section([nested, paragraph('ท้าย')])));
    const owners = only(pages, 'line').flatMap(({ owner, labelOwner, line }) =>
      line.parts.map(({ role }) => (role === 'label' ? (labelOwner ?? owner) : owner)),
    );
    const elements = owners.flatMap((owner) =>
      typeof owner === 'object' ? [pages.structure.indexOf(owner)] : [],
    );
    expect(elements).toEqual(elements.toSorted((one, other) => one - other));
  });

  test('gives an element that holds others no text of its own', () => {
    const pages = layOut(stressModel());
    const parents = new Set(pages.structure.map(({ parent }) => parent));
    const texts = new Set(
      only(pages, 'line').flatMap(({ owner, labelOwner = owner }) => [owner, labelOwner]),
    );
    expect([...texts].filter((owner) => typeof owner === 'object' && parents.has(owner))).toEqual([]);
  });
});

describe('contents', () => {
  test('each entry names the page of its heading, at the end of its line, and leads there', () => {
    const pages = layOut(everything);
    const label = find(pages, '๓');
    const line = find(pages, 'โครงการ');
    expect([label.page, label.y]).toEqual([line.page, line.y]);
    expect(label.x + label.width).toBeCloseTo(595.28 - 56.69, 1);
    const [leader] = only(pages, 'leader');
    expect(leader?.from).toBeGreaterThan(line.x + line.width);
    expect(leader?.to).toBeLessThan(label.x);
    expect(only(pages, 'link').map(({ target }) => target)).toEqual(['sheet', 'table']);
    expect(pages.headings.map(({ id, page }) => [id, page])).toEqual([
      ['table', 1],
      ['sheet', 2],
    ]);
  });

  test('the template says how much room the page number has beside the text', () => {
    const long = 'ข้อความของรายการที่ยาวเกินหนึ่งบรรทัดของสารบัญ '.repeat(6);
    const document = model(
      section([heading('h', 'หัวข้อ'), { kind: 'contents', entries: [entry('h', long)] }]),
    );
    for (const numberRoom of [20, 120]) {
      const texts = contentTexts(layOut({ ...document, layout: { ...LAYOUT, contents: { numberRoom } } }));
      const ends = texts.filter(({ width }) => width > 100).map(({ x, width }) => x + width);
      expect(ends.length).toBeGreaterThan(1);
      expect(Math.max(...ends)).toBeLessThanOrEqual(595.28 - 56.69 - numberRoom);
      expect(Math.max(...ends)).toBeGreaterThan(595.28 - 56.69 - numberRoom - 60);
    }
  });

  test('the heads stand above titles and numbers; where the contents go on, after their title', () => {
    const entries = Array.from({ length: 50 }, (_, index) => entry('h', `รายการ ${index + 1}`));
    const head = {
      title: paragraph('เรื่อง', 'plain'),
      page: paragraph('หน้า', 'plain'),
      continued: paragraph('สารบัญ (ต่อ)', 'title'),
    };
    const pages = layOut(
      model(section([heading('h', 'สารบัญ'), { kind: 'contents', head, entries }, { kind: 'pageBreak' }])),
    );
    const texts = placedTexts(pages).filter(({ owner }) => owner !== 'page-number');
    const first = texts.filter(({ page }) => page === 0).slice(1, 4);
    expect(first.map(({ text }) => text)).toEqual(['เรื่อง', 'หน้า', 'รายการ 1']);
    expect(first[0]?.y).toBe(first[1]?.y);
    expect((first[1]?.x ?? 0) + (first[1]?.width ?? 0)).toBeCloseTo(595.28 - 56.69, 1);
    const next = texts.filter(({ page }) => page === 1);
    expect(next.slice(0, 3).map(({ text, owner }) => [text, owner])).toEqual([
      ['สารบัญ (ต่อ)', 'repeated-row'],
      ['เรื่อง', 'repeated-row'],
      ['หน้า', 'repeated-row'],
    ]);
    const tops = next.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(next.at(-2)?.text).toBe('รายการ 50');
  });

  test('leaders stand on one grid', () => {
    const entries = ['ก', 'กข', 'กขค ง', 'กขคงจฉ'].map((content) => entry('h', content));
    const pages = layOut(model(section([heading('h', 'หัวข้อ'), { kind: 'contents', entries }])));
    const starts = only(pages, 'leader').map(({ from, step }) => ((from - 85.04) / step) % 1);
    expect(starts).toHaveLength(4);
    for (const start of starts) expect(Math.min(start, 1 - start)).toBeCloseTo(0);
  });
});

describe('page numbers', () => {
  const numberOf = (document: DocumentModel) =>
    placedTexts(layOut(document)).filter(({ owner }) => owner === 'page-number');

  test('stand alone above the text, in the middle, at the height the template gives', () => {
    const [number] = numberOf(model(section([paragraph('ก')])));
    expect(number).toMatchObject({ text: '- ๑ -', y: 35.4 });
    expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo(85.04 + (595.28 - 85.04 - 56.69) / 2);
    const moved = model(section([paragraph('ก')]));
    const [lower] = numberOf({
      ...moved,
      layout: { ...LAYOUT, pageNumber: { top: 40, before: '', after: '' } },
    });
    expect(lower).toMatchObject({ text: '๑', y: 40 });
  });

  test('never reach into a text that begins high', () => {
    const high = section([paragraph('ก')]);
    const margins = { ...high.page.margins, top: 42.52 };
    const pages = layOut(model({ ...high, page: { ...high.page, margins } }));
    const [number] = placedTexts(pages).filter(({ owner }) => owner === 'page-number');
    expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThanOrEqual(find(pages, 'ก').y);
  });

  test('count from the first start, leave out the first page where asked, and run on over sections', () => {
    const long = Array.from({ length: 50 }, () => paragraph('บรรทัด', 'plain'));
    const pages = layOut(
      model(
        section([paragraph('ปก')], { pageNumber: { show: 'all', style: 'pageNumber' } }),
        section(long, { pageNumber: { show: 'after-first', start: 1, style: 'pageNumber' } }),
        section([], { pageNumber: { show: 'none', style: 'pageNumber' } }),
        landscape([paragraph('ตาราง')]),
      ),
    );
    expect(pages.pages.map(({ label }) => label)).toEqual(['', '๑', '๒', '๓', '4']);
    const printed = placedTexts(pages).filter(({ owner }) => owner === 'page-number');
    expect(printed.map(({ page, text: number }) => [page, number])).toEqual([
      [2, '- ๒ -'],
      [4, '- 4 -'],
    ]);
  });
});

describe('what stands beside what', () => {
  test('a marker stands left of its text, on its line', () => {
    const pages = layOut(model(section([list(['ข้อความ'])])));
    const [marker, content] = [find(pages, '๑)'), find(pages, 'ข้อความ')];
    expect(marker.y).toBe(content.y);
    expect(marker.x + marker.width).toBeLessThan(content.x);
  });

  test('text after a sub-list in the list’s own style stands under the item’s text', () => {
    const pages = layOut(model(section([list([{ text: 'หนึ่ง', items: ['ย่อย'], after: 'ต่อท้าย' }])])));
    expect(find(pages, 'ต่อท้าย').x).toBeCloseTo(find(pages, 'หนึ่ง').x);
  });

  test('a picture has the height it is given and its own proportions, where it is aligned to', async () => {
    const lay = await openLayout(
      shippedFonts().fonts,
      new Map([['emblem.png', { width: 300, height: 100 }]]),
    );
    const image = { kind: 'image', source: 'emblem.png', alt: 'ตรา', height: 50 } as const;
    const pages = lay(
      model(section((['left', 'center', 'right'] as const).map((align) => ({ ...image, align })))),
    );
    const pictures = only(pages, 'picture');
    expect(pictures.map(({ width, height, y }) => [width, height, y])).toEqual([
      [150, 50, 70.87],
      [150, 50, 120.87],
      [150, 50, 170.87],
    ]);
    const [left = 0, middle = 0, right = 0] = pictures.map(({ x }) => x);
    expect([left, right + 150]).toEqual([85.04, expect.closeTo(595.28 - 56.69)]);
    expect(middle).toBeCloseTo((left + right) / 2);
  });

  test('a picture wider than its column is made smaller, not cut', async () => {
    const lay = await openLayout(
      shippedFonts().fonts,
      new Map([['banner.png', { width: 3000, height: 100 }]]),
    );
    const image = { kind: 'image', source: 'banner.png', alt: 'ป้าย', height: 50, align: 'center' } as const;
    const pages = lay(model(section([image, paragraph('ใต้ป้าย', 'plain')])));
    const [banner] = only(pages, 'picture');
    expect(banner).toMatchObject({ x: 85.04, width: expect.closeTo(453.55), height: expect.closeTo(15.12) });
    expect(find(pages, 'ใต้ป้าย').y).toBeCloseTo(70.87 + 15.12);
  });

  test('a picture that has no room goes to the next page, an empty place too', () => {
    const fill = Array.from({ length: 37 }, () => paragraph('บรรทัด', 'plain'));
    const place = { kind: 'image', alt: '', height: 50, align: 'left' } as const;
    const pages = layOut(model(section([...fill, place, paragraph('ท้าย', 'plain')])));
    expect(find(pages, 'ท้าย')).toMatchObject({ page: 1, y: 70.87 + 50 });
  });

  test('rules of a table enclose its texts', () => {
    const pages = layOut(model(section([table([100, 200], [row('body', 'ก', 'ข')], 0)])));
    const rules = only(pages, 'rule');
    const xs = rules.flatMap(({ from, to }) => [from.x, to.x]);
    const ys = rules.flatMap(({ from, to }) => [from.y, to.y]);
    for (const { x, y, width, height } of contentTexts(pages)) {
      expect(x).toBeGreaterThan(Math.min(...xs));
      expect(x + width).toBeLessThan(Math.max(...xs));
      expect(y).toBeGreaterThan(Math.min(...ys));
      expect(y + height).toBeLessThan(Math.max(...ys));
    }
  });

  test('the template says how much room a cell has, and how thick its rules are', () => {
    const document = model(section([table([100], [row('body', 'ก')], 0), paragraph('ท้าย', 'plain')]));
    const lay = (padding: number, rule: number): Pages => {
      const sides = { top: padding, right: padding, bottom: padding, left: padding };
      return layOut({ ...document, layout: { ...LAYOUT, table: { padding: sides, rule } } });
    };
    const [tight, wide] = [lay(0, 0.5), lay(10, 0.5)];
    expect(find(wide, 'ก').x - find(tight, 'ก').x).toBeCloseTo(10);
    expect(find(wide, 'ก').y - find(tight, 'ก').y).toBeCloseTo(10);
    expect(find(wide, 'ท้าย').y - find(tight, 'ท้าย').y).toBeCloseTo(20);
    expect(new Set(only(lay(0, 2), 'rule').map(({ width }) => width))).toEqual(new Set([2]));
  });
});
