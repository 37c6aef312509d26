import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Glyph } from '../../../src/import/read/pdf/page-drawing.js';
import { layOutLines } from '../../../src/import/read/pdf/page-lines.js';
import { toWords } from '../../../src/import/read/pdf/page-words.js';

const PAGE = { width: 600, height: 800 };
const SIZE = 10;
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;

interface Font {
  /** Width of each letter, as a part of the size. */
  readonly letter: number;
  /** Fixed-width fonts give marks the width of a letter and set back before them. */
  readonly mark: number;
  /** Signs of these kinds are drawn in another font, after the others of the line. */
  readonly later: RegExp;
}

const font: fc.Arbitrary<Font> = fc.record({
  letter: fc.double({ min: 0.35, max: 0.8, noNaN: true }),
  mark: fc.constantFrom(0, 0.3, 0.6),
  later: fc.constantFrom(/$^/u, /[-–./]/u, /[A-Za-z-]/u, /[๐-๙0-9]/u, /[๐-๙0-9. ]/u),
});

/** A line as a font draws it: stretches of one font first, those of the other in the gaps that they left. */
function draw(text: string, { letter, mark, later }: Font, y = 100): Glyph[] {
  let x = 50;
  const glyphs = [...text].map((sign): Glyph => {
    const width = (MARK.test(sign) ? mark : letter) * SIZE;
    const from = MARK.test(sign) ? x - width : x;
    x = from + width;
    return { text: sign, x: from, y, endX: x, endY: y, size: SIZE };
  });
  return [
    ...glyphs.filter((each) => !later.test(each.text)),
    ...glyphs.filter((each) => later.test(each.text)),
  ];
}

const read = (glyphs: readonly Glyph[]): string[] =>
  layOutLines(toWords(glyphs, PAGE), 50, 5).map(({ text }) => text);

const TEXTS = [
  'โครงการลดขั้นตอนการให้บริการประชาชนด้วยระบบ E-Service',
  'องค์การบริหารส่วนตำบลหนองน้ำเขียว ปีงบประมาณ พ.ศ. ๒๕๖๘',
  '๑. เพื่อป้องกันการทุจริต ๑๒,๕๐๐ บาท (No Gift Policy)',
  'มกราคม – มิถุนายน 2568 ที่ตั้งไว้ 1/2568',
];

test('whatever the widths of a font are, and whichever signs another font draws, a line reads as written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), font, (text, each) => {
      expect(read(draw(text, each))).toEqual([text]);
    }),
  );
});

test('a mark is of the letter before it, however high it hangs', () => {
  const glyphs = draw('ผู้ที่', { letter: 0.5, mark: 0, later: /$^/u });
  expect(read(glyphs.map((each) => (MARK.test(each.text) ? { ...each, y: each.y - 3 } : each)))).toEqual([
    'ผู้ที่',
  ]);
});

test('an upright stretch is one word', () => {
  const glyphs = [...'ไตรมาส'].map(
    (text, index): Glyph => ({
      text,
      x: 40,
      y: 200 - index * 5,
      endX: 40,
      endY: 195 - index * 5,
      size: SIZE,
    }),
  );
  expect(toWords(glyphs, PAGE).map(({ text }) => text)).toEqual(['ไตรมาส']);
});

test('what is drawn beyond the page is not read', () => {
  expect(toWords(draw('หน้าถัดไป', { letter: 0.5, mark: 0, later: /$^/u }, 900), PAGE)).toEqual([]);
});
