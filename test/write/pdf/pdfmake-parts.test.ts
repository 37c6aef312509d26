import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  LayoutBuilder,
  PdfKitDocument,
  Renderer,
  tableLayouts,
} from '../../../src/write/pdf/pdfmake-parts.js';

const readJson = (path: string): { version: string; dependencies: Record<string, string> } =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

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
    expect.arrayContaining([
      'layoutDocument',
      'tryLayoutDocument',
      'registerTableLayouts',
      'processLeaf',
      'processTable',
      'processSection',
    ]),
  );
  expect(tableLayouts).toMatchObject({ noBorders: expect.anything() });
});

test('the renderer draws rules and pictures', () => {
  expect(methodsOf(Renderer)).toEqual(expect.arrayContaining(['renderVector', 'renderImage']));
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
  const document = new PdfKitDocument(
    {},
    {},
    {},
    {},
    {
      pdfVersion: '1.7',
      lang: 'th-TH',
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      font: null,
      info: { CreationDate: new Date(0) },
    },
  );
  expect(document).toMatchObject({ _root: { data: {} }, _offset: expect.any(Number) });
  document.addPage({ size: [100, 200] });
  expect(document.page).toMatchObject({ width: 100, height: 200, dictionary: { data: {} }, fonts: {} });
  const reference = document.ref({ Kind: 'test' });
  expect(reference).toMatchObject({ id: expect.any(Number), data: { Kind: 'test' } });
  expect([typeof reference.write, typeof reference.end]).toEqual(['function', 'function']);
});
