import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/import/manuscript.js';
import { keepChosen } from '../../src/import/parts/choices.js';
import { textOf } from '../../src/import/passage.js';

const lineOf = (raw: string, start: number): Line => ({
  kind: 'line',
  passage: [{ text: raw, start }],
  raw,
  start,
  hasBlankBefore: false,
});
const kept = (...lines: readonly string[]): { kept: string[]; open: string[] } => {
  const { blocks, notChosen } = keepChosen(lines.map((raw, index) => lineOf(raw, index * 1000)));
  return {
    kept: blocks.map((block) => (block.kind === 'table' ? '' : textOf(block.passage))),
    open: notChosen.map(textOf),
  };
};

describe('of options with boxes those that are ticked stay', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['line below line', ['☐ มิติที่ 1', '☑ มิติที่ 2'], ['มิติที่ 2']],
    ['on one line', ['☐ 1 ☑ 2 ☐ 3'], ['2']],
    ['behind a heading', ['5. งบประมาณ (/) ใช้ 500 บาท ( ) ไม่ใช้'], ['5. งบประมาณ ใช้ 500 บาท']],
    ['boxes behind their words', ['ไตรมาส 1 ☑ ไตรมาส 2 ☐ ไตรมาส 3 ☑'], ['ไตรมาส 1 ไตรมาส 3']],
    ['all of them', ['[x] ก [x] ข'], ['ก ข']],
    ['none of them', ['( ) ก ( ) ข'], []],
  ])('%s', (_, lines, chosen) => {
    expect(kept(...lines).kept).toEqual(chosen);
  });

  test('the others are named', () => {
    expect(kept('☐ มิติที่ 1', '☑ มิติที่ 2').open).toEqual(['มิติที่ 1']);
  });
});

describe('boxes that choose nothing stay as they are', () => {
  test.each([
    ['bullets of a list', ['□ ประชุม', '□ อบรม', '□ ประเมินผล']],
    ['ticks as bullets', ['✓ ประชุม ✓ อบรม']],
    ['the columns of a table', ['1  โครงการอบรม  30,000  ☑ ☐ ☐ ☑', '2  โครงการตรวจสอบ  -  ☐ ☐ ☑ ☐']],
    ['what signs mean', ['หมายเหตุ ☑ หมายถึง ดำเนินการ ☐ หมายถึง ไม่ดำเนินการ', '(✓ = มี ☐ = ไม่มี)']],
    ['a column of ticks', ['โครงการอบรม ✓', 'โครงการตรวจสอบ ☐']],
    ['a box alone', ['☐', '☑']],
    ['a bracket in a text', ['ระเบียบฯ ข้อ 5 (1) และ (2)', 'ตามแบบ (ถ้ามี)']],
  ])('%s', (_, lines) => {
    expect(kept(...lines)).toEqual({ kept: lines, open: [] });
  });
});
