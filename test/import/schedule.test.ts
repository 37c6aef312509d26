import { expect, test } from 'vitest';
import { textOf } from '../../src/import/passage.js';
import type { CellRow } from '../../src/import/table/cells.js';
import { readSchedule } from '../../src/import/table/schedule.js';

/** A row of a schedule as it stands on a page. */
const row = (page: number, ...texts: string[]): CellRow => ({
  kind: 'counted',
  hasBlankBefore: false,
  cells: texts.map((text, column) => {
    const passage = [{ text, start: 0 }];
    const line = { kind: 'paragraph', passage, raw: text, start: 0, hasBlankBefore: false, page } as const;
    return { passage, text, from: column, to: column + 1, shownFrom: column, lines: [line] };
  }),
});

const MONTHS = 'ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.'.split(' ');
const HEAD = row(1, 'ขั้นตอน', ...MONTHS);
const stepsOf = (...rows: CellRow[]): string[] =>
  readSchedule([HEAD, ...rows]).steps.map(({ step, times }) => `${textOf(step)}: ${times.join(' ')}`);

test('the rest of a step that a page broke is no step of its own', () => {
  expect(
    stepsOf(
      row(1, 'ขออนุมัติโครงการ', '✓', '', '', ''),
      row(1, 'สรุป', '', '', '✓', ''),
      row(2, 'ผลและรายงานผู้บริหาร', '', '', '', ''),
      row(2, 'เผยแพร่', '', '', '', '✓'),
    ),
  ).toEqual(['ขออนุมัติโครงการ: ต.ค.', 'สรุปผลและรายงานผู้บริหาร: ธ.ค.', 'เผยแพร่: ม.ค.']);
});

test('a step without a time on the same page is one', () => {
  expect(stepsOf(row(1, 'ขออนุมัติ', '✓', '', '', ''), row(1, 'รายงาน', '', '', '', ''))).toEqual([
    'ขออนุมัติ: ต.ค.',
    'รายงาน: ',
  ]);
});
