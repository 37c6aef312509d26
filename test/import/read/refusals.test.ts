import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/import/read/read-source.js';
import { findings } from './read-words.js';
import { paragraph, wordFile, wordParts } from './word-file.js';

const bytes = (...values: readonly number[]): Uint8Array =>
  Uint8Array.from([...values, ...Array(600).fill(0)]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(OLE), Buffer.alloc(500), Buffer.from(stream, 'utf16le')]));
const document = strToU8(
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
);

test.each([
  ['เก่า.doc', ole('WordDocument'), 'import/old-word'],
  ['ลับ.docx', ole('EncryptedPackage'), 'import/encrypted-file'],
  ['ตาราง.xls', ole('Workbook'), 'import/other-format'],
  [
    'ตาราง.xlsx',
    zipSync({ '[Content_Types].xml': document, 'xl/workbook.xml': document }),
    'import/other-format',
  ],
  ['สไลด์.pptx', zipSync({ 'ppt/presentation.xml': document }), 'import/other-format'],
  ['แผน.odt', zipSync({ 'content.xml': document }), 'import/other-format'],
  ['แผน.zip', zipSync({ 'แผน.txt': strToU8('แผน') }), 'import/other-format'],
  ['แผน.rtf', strToU8('{\\rtf1\\ansi \\uc1 \\u3649?}'), 'import/other-format'],
  ['แผน.html', strToU8('<!DOCTYPE html><p>แผน</p>'), 'import/other-format'],
  ['แผน.png', bytes(0x89, 0x50, 0x4e, 0x47), 'import/picture-file'],
  ['แผน.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'import/picture-file'],
  ['แผน.bin', bytes(0x41, 0x00, 0x42), 'import/binary-file'],
  ['ว่าง.txt', new Uint8Array(), 'import/empty-file'],
  ['ว่าง.txt', strToU8(' \n\n\t\r\n'), 'import/empty-file'],
  ['ว่าง.docx', wordFile({ body: '<w:p/>' }), 'import/empty-file'],
  ['แผน.pdf', strToU8('%PDF-1.7\nnothing of the kind'), 'import/damaged-file'],
  ['แผน.docx', wordFile({ body: paragraph('ก') }).subarray(0, 300), 'import/damaged-file'],
  ['ใหญ่.txt', new Uint8Array(21 << 20).fill(0x41), 'import/too-large'],
  ['ยาว.txt', new Uint8Array(2 << 20).fill(0x0a).fill(0x41, 0, 1), 'import/too-many-lines'],
  ['ใหญ่.bin', new Uint8Array((100 << 20) + 1), 'import/too-large'],
])('%s gets one sentence with a way out: %#', async (name, content, code) => {
  const { value, diagnostics } = await readSource(name, content);
  expect(value).toBeUndefined();
  expect(diagnostics.map((found) => found.code)).toEqual([code]);
  expect(diagnostics[0]?.message.th).toContain(name);
  expect(diagnostics[0]?.severity).toBe('error');
});

test('what a file is follows from its content, not from its name', async () => {
  const { value } = await readSource('แผน.txt', wordFile({ body: paragraph('ก') }));
  expect(value?.blocks).toHaveLength(1);
  expect((await readSource('แผน.docx', strToU8('แผน\n'))).value?.blocks[0]?.kind).toBe('line');
});

test('a part that packs to nothing is a bomb and is not unpacked', async () => {
  const parts = wordParts({ body: paragraph('ก') });
  const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(8 << 20) }, { level: 9 });
  expect(bomb.length).toBeLessThan(20_000);
  expect(await findings('ระเบิด.docx', bomb)).toBe(
    'error import/zip-bomb: “ระเบิด.docx” would unpack to an abnormal size and is not opened',
  );
});

test('a directory that lies about a size is found out at that size', async () => {
  const parts = wordParts({ body: paragraph('ก') });
  const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(8 << 20) }, { level: 9 });
  const lying = Buffer.from(bomb);
  for (let at = 0; at < lying.length - 4; at += 1) {
    if (lying.readUInt32LE(at) === 8 << 20) lying.writeUInt32LE(1000, at);
  }
  expect(await findings('ระเบิด.docx', new Uint8Array(lying))).toContain('import/zip-bomb');
});

test('an archive of too many parts is not opened', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
  );
  expect(await findings('ระเบิด.docx', zipSync(many, { level: 0 }))).toContain('import/zip-bomb');
});

test('a part locked with a password says so', async () => {
  const locked = Buffer.from(wordFile({ body: paragraph('ก') }));
  for (let at = 0; at < locked.length - 4; at += 1) {
    if (locked.readUInt32LE(at) === 0x02014b50) locked[at + 8] = (locked[at + 8] ?? 0) | 1;
  }
  // Without its relationships nobody knows what the package is.
  expect(await findings('ลับ.docx', new Uint8Array(locked))).toMatch(/import\/(encrypted-file|other-format)/);
});

test('XML that nests deeper than any document is refused, not followed', async () => {
  const body = `${'<w:sdt><w:sdtContent>'.repeat(100_000)}${paragraph('ก')}`;
  expect(await findings('ลึก.docx', wordFile({ body }))).toContain('import/damaged-file');
});

test('entities of the XML are not expanded', async () => {
  const parts = wordParts({ body: '' });
  const xml =
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>';
  const { value } = await readSource('ก.docx', zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  expect(value?.blocks).toMatchObject([{ text: '&b;&c;' }]);
});

test('names that every object has are no elements, styles or fonts', async () => {
  const body = `<constructor><w:p/></constructor>${paragraph('<toString/><w:r><valueOf/><w:sym w:font="constructor" w:char="F041"/></w:r>', '<w:pStyle w:val="__proto__"/>')}`;
  const { value } = await readSource('ก.docx', wordFile({ body }));
  expect(value?.blocks).toMatchObject([{ text: '' }, { text: '�' }]);
});
