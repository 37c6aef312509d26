import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../../helpers/judges.js';
import { convertDocx } from '../../helpers/judges-docx.js';
import { type Placed, pdfFile } from './pdf-file.js';
import { findings, readText, show } from './read-words.js';
import { abstractNum, item, num, paragraph, wordFile } from './word-file.js';

const linesOf = async (...pages: readonly (readonly Placed[])[]): Promise<string[]> =>
  show((await readText('ก.pdf', pdfFile(pages.map((texts) => ({ texts }))))).blocks);

test('words on one line are one line, in the order in which they stand', async () => {
  const lines = await linesOf([
    { text: 'ทุจริต', x: 144, y: 700 },
    { text: 'ป้องกัน', x: 97, y: 701 },
    { text: 'บรรทัดสอง', x: 50, y: 680 },
    { text: 'การ', x: 68, y: 700 },
  ]);
  expect(lines).toEqual(['  การ ป้องกัน ทุจริต', 'บรรทัดสอง']);
});

test('a narrow gap is a space, a wide one parts columns that stand one above another', async () => {
  const lines = await linesOf([
    { text: 'โครงการ', x: 50, y: 700 },
    { text: 'ก', x: 110, y: 700 },
    { text: '✓', x: 300, y: 700 },
    { text: '✓', x: 360, y: 700 },
    { text: 'มาตรการ', x: 50, y: 680 },
    { text: '✓', x: 360, y: 680 },
  ]);
  expect(lines[0]).toMatch(/^โครงการ ก {2,}✓ {2,}✓$/u);
  // Marks above a letter take no column.
  const columns = (text: string): number => [...text.replaceAll(/\p{Mn}/gu, '')].length;
  expect(columns(lines[0] ?? '')).toBe(columns(lines[1] ?? ''));
});

test('a greater distance of lines shows as a blank line', async () => {
  const at = (text: string, y: number): Placed => ({ text, x: 50, y });
  expect(await linesOf([at('ก', 700), at('ข', 680), at('ค', 660), at('ง', 620), at('จ', 600)])).toEqual([
    'ก',
    'ข',
    'ค',
    '',
    'ง',
    'จ',
  ]);
});

test('a page that lies on its side is read as it is shown', async () => {
  const page = {
    texts: [
      { text: 'ก', x: 50, y: 700 },
      { text: 'ข', x: 90, y: 700 },
    ],
    rotate: 90,
  };
  expect(show((await readText('ก.pdf', pdfFile([page]))).blocks)).toEqual(
    ['ก', '', 'ข'].filter((text) => text !== ''),
  );
});

test('a file of pictures is one sentence with a way out; single pages without text are named', async () => {
  const scan = { texts: [], hasPicture: true };
  expect(await findings('สแกน.pdf', pdfFile([scan, scan]))).toBe(
    'error import/scanned: “สแกน.pdf” has 2 pages but no text; it seems to be a scan',
  );
  const text = { texts: [{ text: 'แผน', x: 50, y: 700 }] };
  expect(await findings('ก.pdf', pdfFile([text, scan, { texts: [] }]))).toBe(
    'warning import/empty-pages: pages without text, perhaps scans: 2; nothing comes from them',
  );
});

test('Thai whose ำ became า is read and reported', async () => {
  const texts = Array.from({ length: 8 }, (_, index) => ({
    text: 'ดาเนินการประจาปี',
    x: 50,
    y: 700 - index * 20,
  }));
  expect(await findings('ก.pdf', pdfFile([{ texts }]))).toBe(
    'warning import/mended-thai: mended letters in 8 places of “ก.pdf”: ำ became า throughout, as in “ดาเนินการประจาปี” → “ดำเนินการประจำปี”',
  );
});

test('a PDF cut short is read as far as it goes, or refused', async () => {
  const whole = pdfFile([{ texts: [{ text: 'แผน', x: 50, y: 700 }] }]);
  for (let length = 20; length < whole.length; length += 97)
    await findings('ก.pdf', whole.subarray(0, length));
});

describeWithJudges(['soffice', 'qpdf'], 'PDF with passwords', () => {
  const THAI = [{ format: 'decimal', text: '%1)' }];
  const source = wordFile({
    body: paragraph('Plan') + item('จัดทำแผน', 1) + item('ประชุมชี้แจง', 1),
    numbering: abstractNum(0, THAI) + num(1, 0),
  });

  test('a file locked with a password says so; one that only forbids printing is read', async () => {
    const lock = (password: string): Uint8Array =>
      inTemporaryFolder((folder) => {
        const [from, to] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
        writeFileSync(from, convertDocx(source, 'pdf'));
        askJudge('qpdf', ['--encrypt', password, 'owner', '256', '--', from, to]);
        return readFileSync(to);
      });
    expect(await findings('ลับ.pdf', lock('secret'))).toBe(
      'error import/encrypted-file: “ลับ.pdf” is locked with a password and cannot be read',
    );
    expect((await readText('ก.pdf', lock(''))).blocks.length).toBeGreaterThan(0);
  }, 60_000);
});

test('what a camera wrote into a photograph is named', async () => {
  const page = pdfFile([{ texts: [{ text: 'ก', x: 50, y: 700 }] }]);
  const photograph = Buffer.from('\n%\xff\xe1\0\x10Exif\0\0MM\0*', 'latin1');
  const { diagnostics } = await readText('ก.pdf', new Uint8Array([...page, ...photograph]));
  expect(diagnostics.map(({ code }) => code)).toEqual(['import/photographs']);
});
