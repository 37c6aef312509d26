import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../../helpers/judges.js';
import {
  cell,
  heading,
  landscape,
  list,
  model,
  paragraph,
  row,
  section,
  table,
  text,
} from '../../helpers/model-parts.js';
import { type PdfObjects, readPdfObjects } from '../../helpers/pdf-objects.js';
import { structureOutline, untagged } from '../../helpers/pdf-structure.js';

const write = async (document: DocumentModel): Promise<Uint8Array> =>
  (await (await openPdfWriter(shippedFonts())).write(document)).bytes;

const small = model(
  section([heading('cover', 'ปก')], { pageNumber: { show: 'none', style: 'pageNumber' } }),
  section(
    [
      heading('contents', 'สารบัญ'),
      {
        kind: 'contents',
        entries: [
          { target: 'table', style: 'contents', inlines: [text('ตาราง')] },
          { target: 'sheet', style: 'contents', inlines: [text('ลำดับที่ ๑')] },
        ],
      },
    ],
    { pageNumber: { show: 'after-first', start: 1, style: 'pageNumber' } },
  ),
  landscape([
    heading('table', 'ตาราง'),
    table(
      [100, 300],
      [
        row('header', 'ลำดับ', 'รายการ'),
        row('body', '1', cell([text('✓', { font: 'Noto Sans Symbols 2', breaks: [] })])),
      ],
    ),
  ]),
  section(
    [
      heading('sheet', 'ลำดับที่ ๑', { level: 2, bookmark: 'ลำดับที่ ๑ โครงการตัวอย่าง' }),
      paragraph('ข้อความ'),
      list(['หนึ่ง', { text: 'สอง', items: ['สองหนึ่ง'], after: 'ต่อท้าย' }]),
    ],
    { pageNumber: { show: 'all', style: 'pageNumber' } },
  ),
);

describeWithJudges(['qpdf'], 'a PDF', () => {
  test('has no error for qpdf', async () => {
    const bytes = await write(small);
    const answer = inTemporaryFolder((folder) => {
      const path = join(folder, 'small.pdf');
      writeFileSync(path, bytes);
      return askJudge('qpdf', ['--check', path]);
    });
    expect(answer).toContain('No syntax or stream encoding errors');
  });

  test('tells screen readers its structure in reading order', async () => {
    expect(structureOutline(readPdfObjects(await write(small))).join('\n')).toMatchInlineSnapshot(`
      "Document
        H1
        H1
        TOC
          TOCI
            Link
          TOCI
            Link
        H1
        Table
          TR
            TH
              P
            TH
              P
          TR
            TD
              P
            TD
              P
        H2
        P
        L
          LI
            Lbl
            LBody
          LI
            Lbl
            LBody
              P
              L
                LI
                  Lbl
                  LBody
              P"
    `);
  });

  test('marks everything it draws as structure or artifact', async () => {
    expect(untagged(readPdfObjects(await write(small)))).toEqual([]);
  });

  test('carries language, title and the plan’s date', async () => {
    const pdf = readPdfObjects(await write(small));
    expect(pdf.root['/Lang']).toBe('u:th-TH');
    expect(pdf.dictionary(pdf.root['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    const xmp = pdf.stream(pdf.root['/Metadata']).toString('utf8');
    expect(xmp).toContain('การทุจริต &#60;ทดสอบ&#62; &#38; ตรวจ');
    expect(xmp).toContain('<xmp:CreateDate>2026-02-27T00:00:00Z</xmp:CreateDate>');
  });

  test('numbers pages from the first counted section and names them so', async () => {
    const pdf = readPdfObjects(await write(small));
    const labels = pdf
      .list(pdf.dictionary(pdf.root['/PageLabels'])['/Nums'])
      .filter((value) => typeof value === 'object');
    expect(labels.map((label) => pdf.dictionary(label)['/P'])).toEqual(['u:', 'u:๑', 'u:2', 'u:๓']);
  });

  test('has bookmarks for every heading, nested by level', async () => {
    const pdf = readPdfObjects(await write(small));
    expect(bookmarks(pdf, pdf.dictionary(pdf.root['/Outlines'])['/First'])).toEqual([
      'ปก',
      'สารบัญ',
      'ตาราง',
      '  ลำดับที่ ๑ โครงการตัวอย่าง',
    ]);
  });

  test('leads contents lines to their headings', async () => {
    const pdf = readPdfObjects(await write(small));
    const pages = pdf.list(pdf.dictionary(pdf.root['/Pages'])['/Kids']);
    const targets = pdf.all
      .filter((object) => object['/Subtype'] === '/Link')
      .map((link) => pages.indexOf(pdf.list(link['/Dest'])[0] ?? ''));
    expect(targets).toEqual([2, 3]);
  });

  test('embeds a subset of each face it uses, with its way back to text', async () => {
    const pdf = readPdfObjects(await write(small));
    const fonts = pdf.all.filter((object) => object['/Subtype'] === '/Type0');
    expect(fonts.map((font) => String(font['/BaseFont']).replace(/^\/[A-Z]{6}\+/, ''))).toEqual([
      'Sarabun-Bold',
      'Sarabun-Regular',
      'NotoSansSymbols2-Regular',
    ]);
    for (const font of fonts) {
      expect(pdf.stream(font['/ToUnicode']).length).toBeGreaterThan(0);
      const descendant = pdf.dictionary(pdf.list(font['/DescendantFonts'])[0]);
      expect(pdf.stream(pdf.dictionary(descendant['/FontDescriptor'])['/FontFile2']).length).toBeLessThan(
        30_000,
      );
    }
  });

  test('is the same, byte for byte, when written again', async () => {
    expect(Buffer.compare(await write(small), await write(small))).toBe(0);
  });
});

function bookmarks(pdf: PdfObjects, first: Parameters<PdfObjects['dictionary']>[0], depth = 0): string[] {
  if (first === undefined) return [];
  const item = pdf.dictionary(first);
  const title = `${'  '.repeat(depth)}${String(item['/Title']).replace(/^u:/, '')}`;
  return [title, ...bookmarks(pdf, item['/First'], depth + 1), ...bookmarks(pdf, item['/Next'], depth)];
}
