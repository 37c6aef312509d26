import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PdfKitDocument, type PdfKitOptions } from '../../../src/write/pdf/pdfmake-parts.js';

const readJson = (path: string): { version: string; devDependencies: Record<string, string> } =>
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
  expect(readJson('package.json').devDependencies['pdfmake']).toBe('0.3.11');
  expect(readJson('node_modules/pdfmake/package.json').version).toBe('0.3.11');
  expect(readJson('node_modules/pdfkit/package.json').version).toBe('0.19.1');
});

test('a document has the fields and methods that CompactDocument and the drawer reach into', () => {
  expect(methodsOf(PdfKitDocument)).toEqual(
    expect.arrayContaining([
      'ref',
      'addPage',
      'provideImage',
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

test('a page begins with one turn of its axes, and can be given pictures', () => {
  const document = new PdfKitDocument({}, {}, {}, {}, OPTIONS);
  document.addPage({ size: [100, 200] });
  expect(Buffer.concat(document.page.content.buffer).toString()).toBe('1 0 0 -1 0 200 cm\n');
  expect(document.page.xobjects).toEqual({});
});
