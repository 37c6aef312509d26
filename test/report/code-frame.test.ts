import { expect, test } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.js';
import { displayWidth } from '../../src/thai/display-width.js';

const plain = { dim: (text: string) => text, mark: (text: string) => text };

const frame = (text: string, marked: string): string => {
  const start = text.indexOf(marked);
  return codeFrame({ file: { path: 'a.yaml', text }, start, end: start + marked.length }, plain).join('\n');
};

test('Thai vowels and tone marks above or below take no column, ำ takes one', () => {
  expect(displayWidth('ก')).toBe(1);
  expect(displayWidth('ที่')).toBe(1);
  expect(displayWidth('กุ้ง')).toBe(2);
  expect(displayWidth('น้ำ')).toBe(2);
  expect(displayWidth('เก่า')).toBe(3);
  expect(displayWidth('A\u200Bก\u0301')).toBe(2);
  expect(displayWidth('😀')).toBe(2);
});

test('the caret stands under what is meant', () => {
  expect(frame('note: ก\ntitle: ที่นี่ ${org.nam} มีน้ำ', '${org.nam}')).toMatchInlineSnapshot(`
    "  1 | note: ก
    > 2 | title: ที่นี่ \${org.nam} มีน้ำ
        |           ^^^^^^^^^^"
  `);
});

test('tabs count as one column, the end of a file has a place', () => {
  expect(frame('a:\tข้อ', 'ข้อ')).toMatchInlineSnapshot(`
    "> 1 | a: ข้อ
        |    ^^"
  `);
  expect(
    codeFrame({ file: { path: 'a', text: 'ab' }, start: 2, end: 2 }, plain).join('\n'),
  ).toMatchInlineSnapshot(`
    "> 1 | ab
        |   ^"
  `);
});

test('a mark over several lines stops at the end of the first', () => {
  expect(frame('a: >-\n  ข้อ\n  ความ', 'ข้อ\n  ความ')).toMatchInlineSnapshot(`
    "  1 | a: >-
    > 2 |   ข้อ
        |   ^^"
  `);
});

test('a long line is shown around the place, never cut inside a cluster', () => {
  const long = `${'ที่'.repeat(150)}ผิด${'ที่'.repeat(150)}`;
  const [line = '', caret = ''] = frame(long, 'ผิด').split('\n');
  expect(line).toMatch(/^> 1 \| …ที่.*ผิด.*ที่…$/);
  expect(displayWidth(line)).toBeLessThan(120);
  expect(caret.indexOf('^')).toBe(displayWidth(line.slice(0, line.indexOf('ผิด'))));
});
