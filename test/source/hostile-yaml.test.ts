import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml-source.js';
import { findingsOf } from '../helpers/check-files.js';
import { expectSteadyGrowth } from '../helpers/growth.js';
import { projectYaml } from '../helpers/plan-files.js';

const codesOf = (text: string): string[] =>
  parseYaml({ path: 'plan.yaml', text }).diagnostics.map(({ code, span }) => {
    expect(span, `${code} has no place`).toBeDefined();
    return code;
  });

const inNote = (value: string) => findingsOf({ 'projects/training.yaml': projectYaml({ note: value }) });

describe('data that stands for other data is refused where it is written', () => {
  test.each([
    ['a name for a value', 'note: &n ข้อความ'],
    ['a use of such a name', 'note: *n'],
    ['a name that holds itself', 'note: &n [*n]'],
    ['a name that holds itself in a group', 'note: &n { a: *n }'],
    ['a merged group', 'note:\n  <<: { a: 1 }'],
    ['a merged name', 'a: &a { b: 1 }\nnote:\n  <<: *a'],
    ['a kind', 'note: !!str ข้อความ'],
    ['a kind of bytes', 'note: !!binary aGVsbG8='],
    ['a kind of one’s own', 'note: !สำคัญ ข้อความ'],
    ['a key that is a group', '? { a: 1 }\n: b'],
    ['an older version of the language', '%YAML 1.1\n---\nnote: 1'],
    ['a kind by its address', '%TAG ! tag:x,2000:\n---\nnote: !a 1'],
  ])('%s', (_, text) => {
    expect(new Set(codesOf(text))).toEqual(new Set(['load/special-start']));
  });

  test('in one sentence, with the way out', async () => {
    expect(await inNote('&n ข้อความ')).toMatchInlineSnapshot(`
      "projects/training.yaml:14:7-8 error load/special-start: “&” is a reserved sign: no value or text can start with it
        → put the whole text in quotes "…", or remove the sign"
    `);
    expect(await inNote('*สำคัญ')).toMatchInlineSnapshot(`
      "projects/training.yaml:14:7-8 error load/special-start: “*” is a reserved sign: no value or text can start with it
        → put the whole text in quotes "…", or remove the sign"
    `);
    expect(
      await findingsOf({ 'projects/training.yaml': projectYaml({ dimension: '*๓' }) }),
    ).toMatchInlineSnapshot(`
      "projects/training.yaml:3:12-13 error load/special-start: “*” is a reserved sign: no value or text can start with it
        → for a project that your organization adds to dimension 3 write dimension: 3 and origin: local; *3 is printed by itself
        → put the whole text in quotes "…", or remove the sign"
    `);
  });

  test('the same signs inside a text are text', () => {
    for (const value of [
      'ก & ข',
      'ก *ข* ค',
      'สำคัญ!',
      '"*ก"',
      "'&ก'",
      'a<<b',
      'ร้อยละ 5%',
      '>-\n  *ก\n  &ข !ค',
    ])
      expect(codesOf(`note: ${value}`)).toEqual([]);
  });
});

/** A shape of about `size` characters, and what is said of a great one. */
const SHAPES: readonly (readonly [string, (size: number) => string, string | undefined])[] = [
  ['groups in groups', (n) => lines(n / 30, (i) => `${' '.repeat(i % 500)}a:`), undefined],
  ['lists in lists', (n) => '- '.repeat(n / 2), 'load/too-deep'],
  ['questions', (n) => '? '.repeat(n / 2), 'load/too-deep'],
  ['open brackets', (n) => '['.repeat(n), 'load/too-deep'],
  ['open braces', (n) => 'a: {'.repeat(n / 4), 'load/too-deep'],
  ['closed brackets', (n) => '['.repeat(n / 2) + ']'.repeat(n / 2), 'load/too-deep'],
  ['names', (n) => lines(n / 10, (i) => `- &a${i} x`), 'load/special-start'],
  ['uses of a name', (n) => `- &a x\n${'- *a\n'.repeat(n / 5)}`, 'load/special-start'],
  [
    'names of names',
    (n) => lines(n / 40, (i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`),
    'load/special-start',
  ],
  ['kinds', (n) => '- !!str x\n'.repeat(n / 10), 'load/special-start'],
  ['exclamation marks', (n) => '!'.repeat(n), 'load/text-too-long'],
  ['one long text', (n) => `a: ${'ก'.repeat(n)}`, 'load/text-too-long'],
  ['one long text in quotes', (n) => `a: "${'\\"'.repeat(n / 2)}"`, 'load/text-too-long'],
  ['one long text that is folded', (n) => `a: >-\n${'  ก ข\n'.repeat(n / 6)}`, 'load/text-too-long'],
  ['quotes that never close', (n) => `a: "${'x\n'.repeat(n / 2)}`, 'load/text-too-long'],
  ['blanks', (n) => `${' '.repeat(n)}a: 1`, 'load/text-too-long'],
  [
    'texts of the most there may be',
    (n) => lines(n / 9_000, (i) => `a${i}: ${'กข '.repeat(2_999)}`),
    undefined,
  ],
  ['fields', (n) => lines(n / 8, (i) => `f${i}: 1`), undefined],
  ['one field again and again', (n) => 'a: 1\n'.repeat(n / 5), 'load/duplicate-key'],
  ['list entries', (n) => `a:\n${'- x\n'.repeat(n / 4)}`, undefined],
  ['entries in brackets', (n) => `a: [${'x, '.repeat(n / 3)}]`, undefined],
  ['commas', (n) => `[${','.repeat(n)}]`, 'load/special-start'],
  ['colons', (n) => `a${': '.repeat(n / 2)}`, undefined],
  ['slips', (n) => 'a: b: c\n'.repeat(n / 8), 'load/too-deep'],
  ['comments', (n) => `${'# x\n'.repeat(n / 4)}a: 1`, undefined],
  ['empty lines', (n) => `${'\n'.repeat(n)}a: 1`, undefined],
  ['documents', (n) => '---\n'.repeat(n / 4), 'load/multiple-documents'],
];

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('a hostile file takes time as it grows, and no stack', () => {
  test.each(SHAPES)('%s', { timeout: 60_000 }, async (_, shape, code) => {
    const small = 15_000;
    if (code !== undefined) expect(codesOf(shape(small))).toContain(code);
    await expectSteadyGrowth((size) => codesOf(shape(size)), small);
  });
});

test.each(['ก', '(ก', '1,000 ก'])('time grows with the entries of a list on one line: %s', async (entry) => {
  const listOf = (count: number) => `title: ก\nsheet:\n  steps: [${Array(count).fill(entry).join(', ')}]\n`;
  await expectSteadyGrowth(
    (count) => parseYaml({ path: 'p.yaml', text: listOf(count) }).source.writtenValues(),
    4000,
  );
});
