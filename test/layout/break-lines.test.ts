import * as hb from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { breakLines, type Piece } from '../../src/layout/break-lines.js';
import { faceOpener } from '../../src/layout/shape-text.js';
import { shippedFonts } from '../helpers/fonts.js';

const sarabun = shippedFonts().fonts.get('Sarabun');
if (!sarabun) throw new Error('Sarabun is not shipped');
const face = faceOpener(hb)(sarabun.faces.regular, 'Sarabun', 'regular');

/** Pieces of a text whose allowed breaks are written as `|`; every cluster is 10 pt wide. */
function pieces(marked: string): Piece[] {
  const breaks = new Set<number>();
  let text = '';
  for (const character of marked) {
    if (character === '|') breaks.add(text.length);
    else text += character;
  }
  let start = 0;
  return face.shape(text).map((cluster): Piece => {
    const before = breaks.has(start) ? 'may-break' : 'none';
    start += cluster.text.length;
    return { cluster, face: face.id, size: 10, width: 10, isSpace: cluster.text === ' ', before };
  });
}

function lines(marked: string, clustersPerLine: number, isBalanced = false): string[] {
  const all = pieces(marked);
  return breakLines(all, () => clustersPerLine * 10, isBalanced).map(({ start, end }) =>
    all
      .slice(start, end)
      .map((piece) => piece.cluster.text)
      .join(''),
  );
}

test('lines break between words only', () => {
  expect(lines('องค์กร|ปกครอง|ส่วน|ท้องถิ่น', 12)).toEqual(['องค์กรปกครอง', 'ส่วนท้องถิ่น']);
});

test('a space at the end of a line belongs to it and takes no room', () => {
  expect(lines('กขคงจ |ฉชซฌญ ', 5)).toEqual(['กขคงจ ', 'ฉชซฌญ ']);
});

test('a word wider than the line breaks between clusters, never inside one', () => {
  expect(lines('น้ำที่นี้', 2)).toEqual(['น้ำที่', 'นี้']);
});

test('a name or a date wider than the line breaks between its words', () => {
  expect(lines('ของ|องค์การบริหารส่วนตำบล', 14)).toEqual(['ขององค์การบริหาร', 'ส่วนตำบล']);
  expect(lines('5\u00A0มกราคม\u00A02569', 10)).toEqual(['5\u00A0มกราคม\u00A0', '2569']);
  expect(lines('https://www.example.go.th', 20)).toEqual(['https://', 'www.example.go.th']);
});

test('a last line of one short word takes the word before it along', () => {
  const long = `${'ก'.repeat(30)}|${'ข'.repeat(26)}`;
  expect(lines(`${long}|คคคค|งง`, 60)).toEqual([long.replace('|', ''), 'คคคคงง']);
});

test('lines are filled evenly where first fit would leave one torn open', () => {
  // First fit: 8 + 8 clusters on the first line, then 4 alone on the second of ten.
  expect(lines('กกกกกกกก|ขขขขขขขข|คคคค|งงงงงงงงงงงงงงงงงง|จจจจจจ', 20)).toEqual([
    'กกกกกกกกขขขขขขขขคคคค',
    'งงงงงงงงงงงงงงงงงง',
    'จจจจจจ',
  ]);
});

test('a short last line stays where the line above would be torn apart', () => {
  expect(lines('กกก|ขขขขขขขขขขข|งง', 14)).toEqual(['กกกขขขขขขขขขขข', 'งง']);
});

test('a title has lines of about one length, and no more of them', () => {
  const title = 'กก|กก|กก|กก|กก|กก';
  expect(lines(title, 8)).toEqual(['กกกกกกกก', 'กกกก']);
  expect(lines(title, 8, true)).toEqual(['กกกกกก', 'กกกกกก']);
  expect(lines('กก|กก', 8, true)).toEqual(['กกกก']);
});
