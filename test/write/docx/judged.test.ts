import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Contents, DocumentModel } from '../../../src/document/model.js';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import { docxParagraphs } from '../../helpers/docx-text.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../../helpers/judges.js';
import { convertDocx, ooxmlErrors } from '../../helpers/judges-docx.js';
import { heading, model, paragraph, section } from '../../helpers/model-parts.js';
import { stressModel } from '../../helpers/stress-model.js';
import { planFixture, sheetBlocks, sheetFixture } from './fixture-model.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGNgYGD4D8YMAAv+Af/uCc5gAAAAAElFTkSuQmCC',
  'base64',
);
const writer = openDocxWriter(
  shippedFonts(new Map([['emblem.png', { kind: 'png', bytes: new Uint8Array(png), width: 2, height: 1 }]])),
);
const written = async (document: DocumentModel): Promise<Uint8Array> => (await writer.write(document)).bytes;

const withEmblem = (document: DocumentModel): DocumentModel => ({
  ...document,
  sections: [
    section([{ kind: 'image', source: 'emblem.png', alt: 'ตราครุฑ', height: 85, align: 'center' }]),
    ...document.sections,
  ],
});

describe('the Open XML SDK finds nothing', () => {
  test.each([
    ['a sheet', sheetFixture()],
    ['a whole plan', planFixture()],
    ['300 hard pages with a table of 400 rows and an emblem', withEmblem(stressModel())],
    ['an empty section', model(section([]))],
  ])(
    'in %s',
    async (_, document) => {
      expect(await ooxmlErrors(await written(document))).toEqual([]);
    },
    60_000,
  );
});

/** Many sheets of many lengths, and a table of contents that must know where each begins. */
function longPlan(): DocumentModel {
  const lengths = Array.from({ length: 24 }, (_, index) => index);
  const sheets = lengths.flatMap((index) => [
    heading(`s${index}`, `แผ่นที่ ${index}`, { level: 2, style: 'sheet' }),
    ...sheetBlocks(index, 'โครงการ').slice(1, 3 + ((index * 7) % 20)),
    ...Array.from({ length: (index * 5) % 9 }, (_, count) =>
      paragraph(`${'ประกาศเจตนารมณ์ต่อต้านการทุจริต '.repeat(3 + count)}`),
    ),
  ]);
  const contents: Contents = {
    kind: 'contents',
    entries: lengths.map((index) => ({
      target: `s${index}`,
      style: 'contents1',
      inlines: [{ kind: 'text', text: `แผ่นที่ ${index}`, breaks: [] }],
    })),
  };
  return {
    ...planFixture(),
    sections: [section([contents]), section(sheets, { pageNumber: { show: 'all', style: 'pageNumber' } })],
  };
}

describeWithJudges(['soffice', 'pdftotext', 'pdffonts'], 'LibreOffice', () => {
  const asPdf = <Result>(bytes: Uint8Array, use: (file: string) => Result): Result =>
    inTemporaryFolder((folder) => {
      const file = join(folder, 'judged.pdf');
      writeFileSync(file, convertDocx(bytes, 'pdf'));
      return use(file);
    });

  test('prints with the embedded faces', async () => {
    const fonts = asPdf(await written(planFixture()), (file) => askJudge('pdffonts', [file]));
    expect(fonts.match(/\+\S+/g)?.sort()).toEqual([
      '+NotoSansSymbols2-Regular',
      '+Sarabun-Bold',
      '+Sarabun-Regular',
    ]);
  }, 60_000);

  test('paginates as the table of contents says', async () => {
    const text = asPdf(await written(longPlan()), (file) => askJudge('pdftotext', ['-layout', file, '-']));
    const said = [...text.matchAll(/^แผ่นที่ (\d+)\.+\s*([๐-๙]+)$/gm)].map((line) => [
      Number(line[1]),
      arabic(line[2] ?? ''),
    ]);
    const pages = text.split('\f');
    const found = pages.flatMap((page, index) =>
      [...page.matchAll(/^\s+แผ่นที่ (\d+)$/gm)].map((line) => [Number(line[1]), index + 1]),
    );
    expect(found).toHaveLength(24);
    expect(said).toEqual(found);
  }, 60_000);

  test('saves what it read: DOCX → DOCX loses no text', async () => {
    const bytes = await written(planFixture());
    const kept = docxParagraphs(convertDocx(bytes, 'docx')).filter((text) => text.trim() !== '');
    const words = (texts: readonly string[]) => texts.map((text) => text.replace(/^(\S+[.)]|-) /, ''));
    expect(words(kept)).toEqual(words(docxParagraphs(bytes).filter((text) => text.trim() !== '')));
  }, 60_000);
});

const arabic = (digits: string): number =>
  Number([...digits].map((digit) => digit.charCodeAt(0) - 0x0e50).join(''));
