import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../../helpers/judges.js';
import { readText, show } from './read-words.js';
import { abstractNum, item, num, paragraph, wordFile } from './word-file.js';

/** Lines of a Word file as LibreOffice prints them, automatic numbers included. */
const printedByLibreOffice = (bytes: Uint8Array): string[] =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'source.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    askJudge('soffice', [profile, '--headless', ...to, file]);
    return readFileSync(join(folder, 'source.txt'), 'utf8')
      .replace('\uFEFF', '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  });

interface ListCase {
  readonly levels: readonly { readonly format: string; readonly text: string; readonly start: number }[];
  readonly depths: readonly number[];
  /** From this item on, a second list of the same family is used. */
  readonly second: number;
  readonly beginsAnew: boolean;
}

/**
 * What LibreOffice 7 counts as the standard says. Left out: thaiNumbers, which it prints as Arabic, ฤ and ฦ,
 * which it counts as letters, w:lvlRestart, and levels that are skipped or whose start is overridden.
 */
const format = fc.constantFrom(
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'thaiLetters',
);
const listCase: fc.Arbitrary<ListCase> = fc.record({
  levels: fc
    .tuple(
      fc.record({
        format,
        text: fc.constantFrom('%1)', '%1.', '(%1)', 'ข้อ %1', '%1'),
        start: fc.integer({ min: 1, max: 9 }),
      }),
      fc.record({
        format,
        text: fc.constantFrom('%1.%2)', '%2)', '(%2)', '%1-%2'),
        start: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({ format, text: fc.constantFrom('%1.%2.%3', '(%3)', '-%3-'), start: fc.constant(1) }),
    )
    .map((levels) => [...levels]),
  depths: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 14 }).map(withoutSkips),
  second: fc.integer({ min: 1, max: 14 }),
  beginsAnew: fc.boolean(),
});

/** A list begins at its top and goes down one level at a time. */
function withoutSkips(depths: readonly number[]): readonly number[] {
  let last = -1;
  return depths.map((depth) => {
    last = Math.min(depth, last + 1);
    return last;
  });
}

function documentOf(cases: readonly ListCase[]): Uint8Array {
  const families = cases.map(({ levels }, index) => abstractNum(index, levels)).join('');
  const lists = cases.map(({ beginsAnew, levels }, index) =>
    [
      num(index * 2 + 1, index),
      num(index * 2 + 2, index, beginsAnew ? { 0: levels[0]?.start ?? 1 } : {}),
    ].join(''),
  );
  const body = cases.map(({ depths, second }, index) => {
    // A list that begins anew does so with an item of its top level.
    const turn = depths.findIndex((depth, place) => depth === 0 && place >= second);
    const items = depths.map((depth, place) =>
      item(`รายการ${place}`, index * 2 + (turn >= 0 && place >= turn ? 2 : 1), depth),
    );
    return paragraph(`บัญชี${index}`) + items.join('');
  });
  return wordFile({ body: body.join(''), numbering: families + lists.join('') });
}

describeWithJudges(['soffice'], 'lists of Word as LibreOffice prints them', () => {
  test('every marker of generated lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(listCase, { minLength: 30, maxLength: 30 }), async (cases) => {
        const bytes = documentOf(cases);
        expect(show((await readText('ก.docx', bytes)).blocks)).toEqual(printedByLibreOffice(bytes));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
