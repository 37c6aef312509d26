import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix/apply-fixes.js';
import type { Change, Diagnostic } from '../../../src/diagnostics/diagnostic.js';

const TITLE = 'ต่างๆ';
const file = { path: 'plan.yaml', text: `title: ${TITLE}\nsteps: [ก, ข]\n` };
const OFFSET = file.text.indexOf(TITLE);

/** An edit of the title that says what it does. */
function edit(at: number, end: number, after: string, changes?: Change): Diagnostic {
  const span = { file, start: OFFSET + at, end: OFFSET + end };
  const before = TITLE.slice(at, end);
  const fix = {
    span,
    replacement: after,
    at,
    before,
    after,
    changes: changes ?? { from: before, to: after },
  };
  return { code: 'check/some-rule', severity: 'warning', message: { th: '', en: '' }, span, fix, hints: [] };
}

const mend = (...edits: readonly Diagnostic[]) => {
  const { files, leftOut } = applyFixes(edits);
  return { text: files[0]?.text, leftOut: leftOut.map(({ after }) => after) };
};

test('of edits that overlap or touch the first goes in', () => {
  expect(mend(edit(4, 5, ' ๆ'), edit(3, 5, 'x'), edit(5, 5, 'y'))).toEqual({
    text: 'title: ต่าx\nsteps: [ก, ข]\n',
    leftOut: [],
  });
});

test('an edit that would change other data is left out, and told', () => {
  for (const after of ['ๆ\nsteps: [ก]\nx: 1 #', ': "', ' #', '\n  y: 1']) {
    expect(mend(edit(4, 5, after))).toEqual({ text: undefined, leftOut: [after] });
  }
});

test('one that is left out takes no other with it', () => {
  expect(mend(edit(0, 1, 'ด'), edit(4, 5, ' #'))).toEqual({
    text: 'title: ด่างๆ\nsteps: [ก, ข]\n',
    leftOut: [' #'],
  });
});

test.each<[string, number, number, string, Change]>([
  ['a letter for a space', 4, 5, ' ', 'spaces'],
  ['a mark for a space', 0, 2, 'ต ', 'spaces'],
  ['a letter for a mark', 0, 2, 'ดิ', 'marks'],
  ['a space for a mark', 0, 2, 'ต ่', 'marks'],
  ['another word than it names', 0, 4, 'บาง', { from: 'ต่าง', to: 'ด่าง' }],
  ['a word that does not stand there', 0, 5, 'ด่าง', { from: 'ต่าง', to: 'ด่าง' }],
])('an edit that changes %s is left out', (_, at, end, after, changes) => {
  expect(mend(edit(at, end, after, changes))).toEqual({ text: undefined, leftOut: [after] });
});

test('an edit whose place in the file is not that in the text is left out', () => {
  const { fix, ...finding } = edit(4, 5, ' ๆ', 'spaces');
  if (!fix) throw new Error('no fix');
  const whole = { ...fix, span: { file, start: OFFSET, end: OFFSET + TITLE.length } };
  expect(mend({ ...finding, fix: whole })).toEqual({ text: undefined, leftOut: [' ๆ'] });
});
