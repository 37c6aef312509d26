import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/import/read/text/decode-bytes.js';
import { expectSteadyGrowth } from '../../helpers/growth.js';
import { findings, readText, show } from './read-words.js';

const TEXT = '๑. ชื่อโครงการ : กิจกรรมติดตามประเมินผลการควบคุมภายใน\r\n   ๒. หลักการและเหตุผล\n\nองค์การบริหารส่วนตำบล';
const LINES = [
  '๑. ชื่อโครงการ : กิจกรรมติดตามประเมินผลการควบคุมภายใน',
  '   ๒. หลักการและเหตุผล',
  '',
  'องค์การบริหารส่วนตำบล',
];

/** Thai of Unicode as TIS-620 bytes. */
const toThaiBytes = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((char) => {
      const code = char.codePointAt(0) ?? 0;
      return code >= 0x0e01 ? code - 0x0e00 + 0xa0 : code;
    }),
  );

const wide = (text: string, isBig: boolean): Uint8Array => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isBig ? little.swap16() : little);
};

test.each([
  ['UTF-8', strToU8(TEXT)],
  ['UTF-8 with a byte order mark', strToU8(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', wide(TEXT, false)],
  ['UTF-16, big end first', wide(TEXT, true)],
])('%s is read without a word', async (_, bytes) => {
  const { blocks, diagnostics } = await readText('แผน.txt', bytes);
  expect(show(blocks)).toEqual(LINES);
  expect(blocks.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(diagnostics).toEqual([]);
});

test('Windows-874 is decoded and reported', async () => {
  const bytes = toThaiBytes(TEXT);
  expect(show((await readText('แผน.txt', bytes)).blocks)).toEqual(LINES);
  expect(await findings('แผน.txt', bytes)).toBe(
    'info import/legacy-encoding: “แผน.txt” is saved in Windows-874 (TIS-620) and was decoded',
  );
});

test('UTF-8 with a broken place stays UTF-8, and the place is told', async () => {
  const good = strToU8(`${TEXT}\n`);
  const bytes = Uint8Array.from([...good, 0xe0, 0xb8, 0x0a, ...strToU8('ท้าย')]);
  const { blocks } = await readText('แผน.txt', bytes);
  expect(show(blocks)).toEqual([...LINES, '�', 'ท้าย']);
  expect(await findings('แผน.txt', bytes)).toBe(
    'warning import/broken-encoding: “แผน.txt” has bytes that are no UTF-8 (1, first in line 5), read as �',
  );
});

test('one letter of Latin-1 is no Thai', async () => {
  const bytes = Uint8Array.from([...strToU8('caf'), 0xe9, ...strToU8(' NO Gift')]);
  expect(show((await readText('a.txt', bytes)).blocks)).toEqual(['caf� NO Gift']);
});

test('a replacement character of the file itself is no broken byte', async () => {
  expect(await findings('แผน.txt', strToU8('แผน � ปี'))).toBe('');
});

test('any Thai text comes back from UTF-8, and from TIS-620 where it has words', () => {
  const thai = fc.string({
    unit: fc.constantFrom(...'กขคงมนวาิีุู่้๊๋์เแโใไๆฯ๐๑๒๙ \n.()'),
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(thai, (text) => {
      expect(decodeBytes(strToU8(text))).toEqual({ text, encoding: 'UTF-8', broken: 0 });
      const words = `แผนปฏิบัติการป้องกันการทุจริต ${text}`;
      expect(decodeBytes(toThaiBytes(words)).text).toBe(words);
    }),
  );
});

test('any bytes at all are read or refused, never thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await findings('ก.txt', bytes);
    }),
  );
});

test('form feeds part pages; heads that repeat and page numbers are left out and named', async () => {
  const page = (number: number, body: string): string =>
    `แผนปฏิบัติการป้องกันการทุจริต ๒๕๖๙\n\nลำดับที่ ${number}\n${body}\n\n- ${number + 1} -\n`;
  const text = [page(1, 'ก'), page(2, 'ข'), page(3, 'ค'), page(4, 'ง')].join('\f');
  const { blocks, leftOut } = await readText('แผน.txt', strToU8(text));
  expect(show(blocks).filter((line) => line !== '')).toEqual([
    'ลำดับที่ 1',
    'ก',
    'ลำดับที่ 2',
    'ข',
    'ลำดับที่ 3',
    'ค',
    'ลำดับที่ 4',
    'ง',
  ]);
  expect(leftOut?.filter(({ page: at }) => at === 2)).toEqual([
    { kind: 'header', text: 'แผนปฏิบัติการป้องกันการทุจริต ๒๕๖๙', line: 7, page: 2 },
    { kind: 'page-number', text: '- 3 -', line: 12, page: 2 },
  ]);
  expect(await findings('แผน.txt', strToU8(text))).toBe(
    'info import/left-out: header left out in 4 places “แผนปฏิบัติการป้องกันการทุจริต ๒๕๖๙”\ninfo import/left-out: page number left out in 4 places “- 2 -”',
  );
});

test('a heading near the ends of many pages is text on the page that ends with it', async () => {
  const pages = ['๙. ผลผลิต\nก\nผลลัพธ์\nข', '๙. ผลผลิต\nค\nผลลัพธ์\nง', '๙. ผลผลิต\nจ\nผลลัพธ์', 'ฉ'];
  const { blocks, leftOut } = await readText('แผน.txt', strToU8(pages.join('\f')));
  expect(show(blocks).filter((line) => line === 'ผลลัพธ์')).toHaveLength(3);
  expect(leftOut?.map(({ text }) => text)).not.toContain('ผลลัพธ์');
});

test('a number at the edge of a page that does not count the pages is text', async () => {
  const text = ['ก\n15,000\n12', 'ข\n7', 'ค\n30'].join('\f');
  expect(show((await readText('แผน.txt', strToU8(text))).blocks)).toEqual([
    'ก',
    '15,000',
    '12',
    'ข',
    '7',
    'ค',
    '30',
  ]);
});

test.each([
  ['รหัสผิด', 'à¸à¸²à¸£à¸—à¸¸à¸ˆà¸£à¸´à¸• '.repeat(20), 'wrong encoding'],
  ['รหัสส่วนตัว', 'ป\uF70Aองกันการทุจริต ที\uF70Aดี '.repeat(20), 'private codes'],
  ['อักษรเดียว', 'อออออออออ ออออออ '.repeat(20), 'one letter stands for all'],
])('%s is one warning with a way to get text', async (_, text, sign) => {
  const found = await findings('แผน.txt', strToU8(text));
  expect(found).toContain('warning import/broken-thai: ');
  expect(found).not.toContain('\n');
  expect(found).toContain(sign);
});

test('ten megabytes of text are read in time that grows with them', async () => {
  const text = `${LINES.join('\n')}\n`;
  const ofBytes = (size: number): Uint8Array => strToU8(text.repeat(Math.ceil(size / strToU8(text).length)));
  const { blocks } = await readText('ใหญ่.txt', ofBytes(10 << 20));
  expect(blocks.length).toBeGreaterThan(100_000);
  await expectSteadyGrowth((size) => readText('ใหญ่.txt', ofBytes(size)), 1 << 20);
}, 120_000);
