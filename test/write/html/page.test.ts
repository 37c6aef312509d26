import { describe, expect, test } from 'vitest';
import { decompress } from 'woff2-encoder';
import type { DocumentModel } from '../../../src/document/model.js';
import { readFace } from '../../../src/fonts/true-type.js';
import { openHtmlWriter } from '../../../src/write/html/index.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { pageParagraphs } from '../../helpers/html-text.js';
import { heading, list, model, paragraph, row, section, table, text } from '../../helpers/model-parts.js';
import { modelParagraphs } from '../../helpers/plain-paragraphs.js';
import { stressModel } from '../../helpers/stress-model.js';
import { planFixture, sheetFixture } from '../docx/fixture-model.js';

const writer = await openHtmlWriter(shippedFonts());
const pageOf = async (document: DocumentModel, ...files: readonly string[]): Promise<string> => {
  const beside = files.map((file) => ({ file, label: file.endsWith('.pdf') ? 'PDF' : 'Word' }));
  return new TextDecoder().decode((await writer.write(document, { beside })).bytes);
};

describe('a page says what the document says', () => {
  test.each([
    ['a sheet', sheetFixture()],
    ['a whole plan', planFixture()],
    ['300 hard pages', stressModel()],
    [
      'signs of HTML',
      model(section([heading('a&b', '<b>"ก" & ข</b>'), paragraph("</p><script>'ค'</script>")])),
    ],
    ['lists in lists', model(section([list(['ก', { text: 'ข', items: ['ค'], after: 'ง' }])]))],
  ])('paragraph by paragraph: %s', async (_, document) => {
    expect(pageParagraphs(await pageOf(document))).toEqual(modelParagraphs(document));
  });

  test('and nothing of it runs', async () => {
    expect(await pageOf(model(section([paragraph('<script>ก</script>')])))).not.toContain('<script');
  });
});

test('lines break where the document lets them, without signs in the text', async () => {
  const inline = text('ตรวจสอบภายใน', { breaks: [7] });
  const page = await pageOf(model(section([paragraph([inline])])));
  expect(page).toContain('ตรวจสอบ<wbr>ภายใน');
  expect(page).not.toContain('\u200b');
});

test('its faces have all letters that it shows, and the two that ำ is set with', async () => {
  const document = model(section([heading('h', 'ฮูกตาโต'), paragraph('ประจำปี')]));
  const listed = [{ title: 'กฎ & <ฏ>', files: [] }];
  const page = new TextDecoder().decode((await writer.write(document, { beside: [], listed })).bytes);
  const [, data = ''] = /font-weight:400;[^}]*data:font\/woff2;base64,([^)]+)\)/.exec(page) ?? [];
  const face = readFace(await decompress(Buffer.from(data, 'base64')));
  const shown = [...'ฮูกตาโตประจำปีํากฎ&<ฏ>ไปยังเนื้อหา'];
  expect(shown.filter((letter) => face.advance(letter.codePointAt(0) ?? 0) === undefined)).toEqual([]);
});

test('the file asks nothing of anybody', async () => {
  const page = await pageOf(planFixture());
  const asked = [...page.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(
    ([, link, url]) => link ?? url,
  );
  expect(asked.filter((target) => !/^(#|data:)/.test(target ?? ''))).toEqual([]);
  expect(page).toMatch(/Content-Security-Policy" content="default-src 'none';/);
});

test('it leads to the files that are made beside it', async () => {
  const page = await pageOf(sheetFixture(), '01 ก.pdf', '01 ก.docx');
  expect(page).toContain('<a href="01%20%E0%B8%81.pdf">');
  expect(page).toContain('<a href="01%20%E0%B8%81.docx">');
});

test('a front page leads to every document in every format, each by a name of its own', async () => {
  const listed = [
    { title: 'แผน & <ประกาศ>', files: [{ label: 'PDF', file: 'plan.pdf', bytes: 2049, pages: 3 }] },
    { title: 'คำสั่ง', folder: 'papers', files: [{ label: 'PDF', file: 'papers/order.pdf' }] },
    { title: 'โครงการ ก', folder: 'annex', files: [{ label: 'Word', file: 'annex/01 #ก.docx', bytes: 1 }] },
  ];
  const { bytes } = await writer.write(sheetFixture(), { beside: [], listed });
  const page = new TextDecoder().decode(bytes);
  expect(page).toContain(
    '<a href="plan.pdf">PDF<span class="said"> แผน &amp; &lt;ประกาศ&gt;</span></a> (3 หน้า 3 กิโลไบต์)',
  );
  expect(page).toContain('<summary>รายละเอียดโครงการ (1 ฉบับ)</summary>');
  expect(page).toContain('<summary>หนังสือราชการ (1 ฉบับ)</summary>');
  expect(page).toContain('<a href="annex/01%20%23%E0%B8%81.docx">');
});

test('a row is headed by the words that it is about', async () => {
  const rows = [
    row('header', 'ลำดับ', 'โครงการ', '1'),
    row('body', '1', 'อบรม', '✓'),
    row('body', '2', '', '–'),
    row('total', 'รวม', '', '1'),
  ];
  const ruled = await pageOf(model(section([table([20, 60, 20], rows)])));
  expect(
    [...ruled.matchAll(/<th scope="row"><p class="\w+">(.*?)<\/p>/gu)].map(([, words]) => words),
  ).toEqual(['อบรม', 'รวม']);
  const placed = await pageOf(model(section([{ ...table([20, 60, 20], rows), borders: 'none' }])));
  expect(placed.match(/scope="row"/gu)).toHaveLength(1);
});

test('a space behind a long phrase is not lost', async () => {
  const phrase = 'วันที่ 27 กุมภาพันธ์ 2569';
  const inline = text(`${phrase} ถึง`, { breaks: [phrase.length + 1] });
  expect(await pageOf(model(section([paragraph([inline])])))).toContain(`${phrase}</span> <wbr>ถึง`);
});

test('a draft says so, in the page and in its name', async () => {
  const page = await pageOf({ ...sheetFixture(), draft: true });
  expect(page).toContain('<p class="draft">ร่าง</p>');
  expect(page).toContain('<title>ร่าง – ');
  expect(await pageOf(sheetFixture())).not.toContain('class="draft"');
});

test('the same document gives the same bytes', async () => {
  const again = await openHtmlWriter(shippedFonts());
  const [one, other] = await Promise.all([writer.write(planFixture()), again.write(planFixture())]);
  expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
});
