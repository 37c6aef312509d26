import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/import/read/docx/format-number.js';
import type { SourceParagraph } from '../../../src/import/source-text.js';
import { readWord, show } from './read-words.js';
import { abstractNum, item, num, paragraph, run, type WordParts } from './word-file.js';

const THAI = [
  { format: 'thaiNumbers', text: '%1)' },
  { format: 'thaiNumbers', text: '%1.%2)' },
  { format: 'thaiNumbers', text: '(%3)' },
  { format: 'bullet', text: '-' },
];

const printed = async (parts: WordParts): Promise<string[]> => show((await readWord(parts)).blocks);
const paragraphsOf = async (parts: WordParts): Promise<readonly SourceParagraph[]> =>
  (await readWord(parts)).blocks.filter((block) => block.kind === 'paragraph');

test('markers are counted and printed as Word does, deeper levels anew', async () => {
  const body =
    item('ก', 1) +
    item('ข', 1, 1) +
    item('ค', 1, 1) +
    item('ง', 1, 2) +
    item('จ', 1, 3) +
    item('ฉ', 1) +
    item('ช', 1, 1);
  expect(await printed({ body, numbering: abstractNum(0, THAI) + num(1, 0) })).toEqual([
    '๑) ก',
    '๑.๑) ข',
    '๑.๒) ค',
    '(๑) ง',
    '- จ',
    '๒) ฉ',
    '๒.๑) ช',
  ]);
});

test('the marker says its list and level; a list that begins anew is another list', async () => {
  const numbering = abstractNum(0, THAI) + num(1, 0) + num(2, 0, { 0: 1 });
  const body = item('ก', 1) + item('ข', 1, 1) + item('ค', 2) + item('ง', 2, 1);
  const [a, b, c, d] = (await paragraphsOf({ body, numbering })).map(({ marker }) => marker);
  expect([a?.text, b?.text, c?.text, d?.text]).toEqual(['๑)', '๑.๑)', '๑)', '๑.๑)']);
  expect([a?.level, b?.level]).toEqual([0, 1]);
  expect(a?.list).toBe(b?.list);
  expect(c?.list).toBe(d?.list);
  expect(c?.list).not.toBe(a?.list);
});

test('lists of one family count on together, text between them or not', async () => {
  const numbering = abstractNum(0, THAI) + num(1, 0) + num(2, 0);
  const body = item('ก', 1) + paragraph('คั่น') + item('ข', 2) + item('ค', 1);
  expect(await printed({ body, numbering })).toEqual(['๑) ก', 'คั่น', '๒) ข', '๓) ค']);
});

test('a start that differs holds when its list is first used, not again', async () => {
  const numbering = abstractNum(0, THAI) + num(1, 0, { 0: 5 });
  expect(await printed({ body: item('ก', 1) + item('ข', 1), numbering })).toEqual(['๕) ก', '๖) ข']);
});

test('a level may restart after another level, or never', async () => {
  const levels = (restart: string) => [
    { format: 'decimal', text: '%1.' },
    { format: 'decimal', text: '%2)' },
    { format: 'decimal', text: '(%3)', more: restart },
  ];
  const body =
    item('', 1) +
    item('', 1, 1) +
    item('', 1, 2) +
    item('', 1, 1) +
    item('', 1, 2) +
    item('', 1) +
    item('', 1, 2);
  const last = async (restart: string): Promise<string[]> =>
    (await printed({ body, numbering: abstractNum(0, levels(restart)) + num(1, 0) })).filter((text) =>
      text.startsWith('('),
    );
  expect(await last('')).toEqual(['(1)', '(1)', '(1)']);
  expect(await last('<w:lvlRestart w:val="1"/>')).toEqual(['(1)', '(2)', '(1)']);
  expect(await last('<w:lvlRestart w:val="0"/>')).toEqual(['(1)', '(2)', '(3)']);
});

test('a style numbers its paragraphs, at the level that names it, through what it is based on', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Sheet"><w:name w:val="ข้อ"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="ข้อย่อย"/><w:basedOn w:val="Sheet"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="ไม่มีเลข"/><w:basedOn w:val="Sheet"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
  const numbering =
    abstractNum(0, [
      { format: 'thaiNumbers', text: '%1.', more: '<w:pStyle w:val="Sheet"/>' },
      { format: 'thaiNumbers', text: '%1.%2', more: '<w:pStyle w:val="Sub"/>' },
    ]) + num(1, 0);
  const styled = (style: string): string => paragraph(run(style), `<w:pStyle w:val="${style}"/>`);
  const body = styled('Sheet') + styled('Sub') + styled('Plain') + styled('Sub') + styled('Sheet');
  expect(await printed({ body, styles, numbering })).toEqual([
    '๑. Sheet',
    '๑.๑ Sub',
    'Plain',
    '๑.๒ Sub',
    '๒. Sheet',
  ]);
});

test('a numbering style lends its levels', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="Lent"><w:name w:val="Lent"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
  const numbering =
    abstractNum(0, THAI, '<w:styleLink w:val="Lent"/>') +
    abstractNum(1, [], '<w:numStyleLink w:val="Lent"/>') +
    num(7, 0) +
    num(8, 1);
  expect(await printed({ body: item('ก', 8) + item('ข', 8, 1), styles, numbering })).toEqual([
    '๑) ก',
    '๑.๑) ข',
  ]);
});

test('a list may replace a level of its family', async () => {
  const numbering = `${abstractNum(0, THAI)}<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="ข้อ %1"/></w:lvl></w:lvlOverride></w:num>`;
  expect(await printed({ body: item('ก', 1) + item('ข', 1, 1), numbering })).toEqual(['ข้อ C ก', 'C.๑) ข']);
});

test('a legal level prints Arabic numerals, a level without text prints nothing', async () => {
  const numbering =
    abstractNum(0, [
      { format: 'thaiNumbers', text: '%1.' },
      { format: 'lowerLetter', text: '%1.%2', more: '<w:isLgl/>' },
      { format: 'none', text: '' },
    ]) + num(1, 0);
  const body = item('ก', 1) + item('ข', 1, 1) + item('ค', 1, 2);
  expect(await printed({ body, numbering })).toEqual(['๑. ก', '1.1 ข', 'ค']);
});

test('bullets of symbol fonts are the signs that they draw', async () => {
  const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const level = (code: string, name: string): string =>
    `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${code}"/>${font(name)}</w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level('\uF0B7', 'Symbol')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('\uF0FC', 'Wingdings')}</w:abstractNum>${num(1, 0)}${num(2, 1)}`;
  expect(await printed({ body: item('ก', 1) + item('ข', 2), numbering })).toEqual(['• ก', '✓ ข']);
});

test('a deleted item is not counted, an empty one is', async () => {
  const gone = paragraph(
    '<w:del w:id="1"><w:r><w:delText>ลบ</w:delText></w:r></w:del>',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="2"/></w:rPr>',
  );
  const numbering = abstractNum(0, THAI) + num(1, 0);
  expect(await printed({ body: item('ก', 1) + gone + item('ข', 1), numbering })).toEqual(['๑) ก', '๒) ข']);
  expect(await printed({ body: item('ก', 1) + item('', 1) + item('ข', 1), numbering })).toEqual([
    '๑) ก',
    '๒)',
    '๓) ข',
  ]);
});

test('a number format that nobody knows is reported', async () => {
  const numbering = abstractNum(0, [{ format: 'hindiVowels', text: '%1.' }]) + num(1, 0);
  const { blocks, diagnostics } = await readWord({ body: item('ก', 1), numbering });
  expect(show(blocks)).toEqual(['1. ก']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['import/unknown-number-format']);
});

test('indents come from the paragraph, then its list, then its style', async () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:ind w:left="100"/></w:pPr></w:style>';
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:pPr><w:ind w:start="720"/></w:pPr></w:lvl></w:abstractNum>${num(1, 0)}`;
  const body =
    paragraph('ก') +
    item('ข', 1) +
    paragraph(run('ค'), '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="5"/>');
  expect((await paragraphsOf({ body, styles, numbering })).map(({ indent }) => indent)).toEqual([
    100, 720, 5,
  ]);
});

test.each([
  ['thaiLetters', [1, 2, 3, 4, 41, 42], ['ก', 'ข', 'ค', 'ง', 'ฮ', 'กก']],
  [
    'thaiCounting',
    [1, 10, 11, 21, 101, 2569],
    ['หนึ่ง', 'สิบ', 'สิบเอ็ด', 'ยี่สิบเอ็ด', 'หนึ่งร้อยเอ็ด', 'สองพันห้าร้อยหกสิบเก้า'],
  ],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperRoman', [4, 9, 2026], ['IV', 'IX', 'MMXXVI']],
  ['decimalZero', [0, 7, 12], ['00', '07', '12']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['upperLetter', [0, 999_999], ['0', '999999']],
] as const)('%s', (format, counts, texts) => {
  expect(counts.map((count) => formatNumber(count, format))).toEqual(texts);
});
