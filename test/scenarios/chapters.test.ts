import { beforeAll, expect, test } from 'vitest';
import { compile } from '../../src/compile.js';
import type { DocumentModel } from '../../src/document/model.js';
import { planWorld } from '../helpers/check-files.js';
import { findTextDifference, withoutArtifacts } from '../helpers/compare-text.js';
import { docxParts } from '../helpers/docx-package.js';
import { docxParagraphs, expectedParagraphs } from '../helpers/docx-text.js';
import { readDrawnSpans } from '../helpers/drawn-text.js';
import { expectedPieces, pageLabelTexts } from '../helpers/expected-pieces.js';
import { describeWithJudges } from '../helpers/judges.js';
import { ooxmlErrors } from '../helpers/judges-docx.js';
import { readPdfObjects } from '../helpers/pdf-objects.js';
import { readWithPoppler } from '../helpers/pdf-readers.js';
import { structureOutline } from '../helpers/pdf-structure.js';
import { planYaml } from '../helpers/plan-files.js';

const FILES = {
  'plan.yaml': planYaml({
    chapters: `
  - { file: คำนำ.md, place: after-announcement, pageLetters: true }
  - { file: risks.md, place: before-table }
  - { file: ending.md, place: after-annex }`,
    parts: '[ending.md, risks.md, table, annex]',
  }),
  'chapters/คำนำ.md':
    '# คำนำ\n\n${org.shortName}จัดทำ**แผน**ปี ${year} <br> ตาม [เว็บไซต์](https://www.example.go.th)\n',
  'chapters/risks.md': `# การประเมินความเสี่ยง

## สถานการณ์

3. การจัดซื้อ
   - ขอบเขตของงาน

   ต้องสอบทาน
4. การอนุญาต

### ตาราง

| ที่ | ความเสี่ยง | ระดับ |
|:-:|---|--:|
${'| 1 | เรียกรับผลประโยชน์ | 12 |\n'.repeat(60)}`,
  'chapters/ending.md': '# การติดตามผล\n\nรายงานปีละ 2 ครั้ง\n',
};

/** All documents of such a plan in a format. */
async function built(
  format: 'json' | 'pdf' | 'docx',
  only: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const { value, diagnostics } = await compile(
    { planDir: 'data/2569', formats: [format], only: [only] },
    planWorld({ ...FILES, ...changes }),
  );
  const bytes = value?.artifacts[0]?.bytes;
  if (!bytes) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return bytes;
}

const modelOf = async (only: string, changes = {}): Promise<DocumentModel> =>
  JSON.parse(new TextDecoder().decode(await built('json', only, changes)));

let book: DocumentModel;
beforeAll(async () => {
  book = await modelOf('plan');
}, 30_000);

test('chapters stand where they are placed, parts are numbered in the order of the book', () => {
  expect(
    expectedParagraphs({ ...book, sections: book.sections.filter(({ id }) => id === 'contents') }),
  ).toEqual([
    'สารบัญ',
    'เรื่อง หน้า',
    'ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    'คำนำ',
    'ส่วนที่ ๑ การประเมินความเสี่ยง',
    'สถานการณ์',
    'ส่วนที่ ๒ ตารางสรุปโครงการตามแผนปฏิบัติการป้องกันการทุจริต',
    'คำอธิบาย',
    'ส่วนที่ ๓ ภาคผนวก',
    'ลำดับที่ ๑ โครงการฝึกอบรม',
    'ส่วนที่ ๔ การติดตามผล',
  ]);
});

test.each([
  ['ten columns of words', 10, 'ผลกระทบต่อประชาชน', true],
  ['ten narrow columns', 10, 'ก', false],
  ['six columns of words', 6, 'ผลกระทบต่อประชาชน', false],
])('a chapter lies on its side where its table needs it: %s', async (_, columns, word, isWide) => {
  const row = (cell: string) => `|${cell.repeat(columns)}\n`;
  const table = `# ความเสี่ยง\n\n${row(` ${word} |`)}${row('---|')}${row(` ${word} |`)}`;
  const { sections } = await modelOf('plan', { 'chapters/risks.md': table });
  const { page } = sections.find(({ id }) => id.startsWith('chapters-before-table')) ?? {};
  expect((page?.width ?? 0) > (page?.height ?? 0)).toBe(isWide);
});

test('the table alone has no number of a part', async () => {
  expect(expectedParagraphs(await modelOf('summary'))[0]).toMatch(/^แผนปฏิบัติการป้องกันการทุจริต/);
});

describeWithJudges(['qpdf', 'pdftotext'], 'chapters in the PDF', () => {
  test('every word, the contents’ page numbers, page letters, repeated heads of a long table', async () => {
    const bytes = await built('pdf', 'plan');
    const pdf = readPdfObjects(bytes);
    const spans = readDrawnSpans(pdf);
    const body = readWithPoppler(bytes).map((page, index) =>
      withoutArtifacts(
        page,
        spans.filter((span) => span.isArtifact && span.page === index).map(({ text }) => text.trim()),
      ),
    );
    expect(findTextDifference(body.join('\n'), expectedPieces(book, pdf))).toBeUndefined();
    expect(pageLabelTexts(pdf).slice(0, 6)).toEqual(['', '๑', 'ก', 'ข', '๑', '๒']);
    const tags = structureOutline(pdf).join('\n');
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'LI', 'Lbl']) expect(tags).toContain(tag);
  }, 60_000);
});

test('the Word file says the same, counts pages by letters, and is sound', async () => {
  const bytes = await built('docx', 'plan');
  expect(docxParagraphs(bytes)).toEqual(expectedParagraphs(book));
  const starts = docxParts(bytes)['word/document.xml']?.match(/<w:pgNumType[^>]*>/gu);
  expect(starts?.slice(1, 5)).toEqual([
    '<w:pgNumType w:start="1" w:fmt="thaiNumbers"/>',
    '<w:pgNumType w:start="1" w:fmt="thaiLetters"/>',
    '<w:pgNumType w:fmt="thaiLetters"/>',
    '<w:pgNumType w:start="1" w:fmt="thaiNumbers"/>',
  ]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
}, 60_000);

test('a template without a place for them is told', async () => {
  const template = new TextDecoder().decode(
    (await planWorld().readFile(`${planWorld().packageDir}/templates/nacc/template.yaml`)) ??
      new Uint8Array(),
  );
  const { diagnostics } = await compile(
    { planDir: 'data/2569', formats: ['json'], only: ['plan'] },
    planWorld({
      ...FILES,
      'plan.yaml': FILES['plan.yaml'].replace('template: nacc', 'template: old'),
      'templates/old/template.yaml': template.replace('      - chapters-before-table\n', ''),
    }),
  );
  expect(diagnostics.map(({ code, message }) => `${code} ${message.en}`)).toContain(
    'compose/chapter-unprinted the template has no place that prints the chapter risks.md (chapters-before-table)',
  );
});
