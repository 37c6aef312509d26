import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  LayoutBuilder,
  PdfKitDocument,
  type PdfKitOptions,
  Renderer,
} from '../../../src/write/pdf/pdfmake-parts.js';

const readJson = (path: string): { version: string; dependencies: Record<string, string> } =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

const OPTIONS: PdfKitOptions = {
  pdfVersion: '1.7',
  lang: 'th-TH',
  displayTitle: true,
  autoFirstPage: false,
  bufferPages: true,
  font: null,
  info: { CreationDate: new Date(0) },
};

const methodsOf = (type: { readonly prototype: object }): string[] => {
  const names = new Set<string>();
  for (let at = type.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return [...names];
};

test('pdfmake and pdfkit are of the versions that the writer was written for', () => {
  expect(readJson('package.json').dependencies['pdfmake']).toBe('0.3.11');
  expect(readJson('node_modules/pdfmake/package.json').version).toBe('0.3.11');
  expect(readJson('node_modules/pdfkit/package.json').version).toBe('0.19.1');
});

test('the layout builder has the steps that ThaiLayout replaces and calls', () => {
  expect(methodsOf(LayoutBuilder)).toEqual(
    expect.arrayContaining(['layoutDocument', 'tryLayoutDocument', 'processLeaf', 'processSection']),
  );
});

test('a page being filled has the place and the items that tables are put on', () => {
  class Probe extends LayoutBuilder {
    override tryLayoutDocument(...rest: readonly unknown[]): unknown {
      this.docMeasure.measureLeaf = (node) => node;
      return super.tryLayoutDocument(...rest);
    }

    override processLeaf(): void {
      const context = this.writer.context();
      expect(context).toMatchObject({ x: 20, y: 10, availableWidth: 50, availableHeight: 150 });
      expect(context.moveDown(30)).toBe(true);
      expect(context).toMatchObject({ y: 40, availableHeight: 120, pageMargins: { top: 10, bottom: 40 } });
      context.getCurrentPage()?.items.push({ type: 'rule', item: {} });
      this.writer.moveToNextPage();
      expect(context).toMatchObject({ x: 20, y: 10, page: 1 });
    }
  }
  const margins = { left: 20, top: 10, right: 30, bottom: 40 };
  const pages = new Probe({ width: 100, height: 200 }, margins, null).layoutDocument(
    [{ text: '' }],
    new PdfKitDocument({}, {}, {}, {}, OPTIONS),
    {},
    {},
  );
  expect(pages.map((page) => page.items)).toEqual([[{ type: 'rule', item: {} }], []]);
});

test('the renderer draws rules and pictures', () => {
  expect(methodsOf(Renderer)).toEqual(expect.arrayContaining(['renderImage']));
});

test('a document has the fields and methods that CompactDocument and the drawer reach into', () => {
  expect(methodsOf(PdfKitDocument)).toEqual(
    expect.arrayContaining([
      'ref',
      'addPage',
      'addContent',
      '_write',
      '_finalize',
      'endMetadata',
      'end',
      'push',
    ]),
  );
  const document = new PdfKitDocument({}, {}, {}, {}, OPTIONS);
  expect(document).toMatchObject({ _root: { data: {} }, _offset: expect.any(Number) });
  document.addPage({ size: [100, 200] });
  expect(document.page).toMatchObject({ width: 100, height: 200, dictionary: { data: {} }, fonts: {} });
  const reference = document.ref({ Kind: 'test' });
  expect(reference).toMatchObject({ id: expect.any(Number), data: { Kind: 'test' } });
  expect([typeof reference.write, typeof reference.end]).toEqual(['function', 'function']);
});
