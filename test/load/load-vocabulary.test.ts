import { expect, test } from 'vitest';
import { checkOnly } from '../../src/compile.js';
import type { CheckConfig } from '../../src/config.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import type { World } from '../../src/world/world.js';
import { formatFinding } from '../helpers/check-files.js';
import { packageWordbooks } from '../helpers/check-text.js';

const { vocabulary } = await packageWordbooks();

test('laws have names and years of the Buddhist era, each once', () => {
  const { laws } = vocabulary;
  expect(laws.length).toBeGreaterThanOrEqual(25);
  expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
  for (const { name, year, amendments, predecessors } of laws) {
    expect(year, name).toBeGreaterThan(2400);
    for (const amendment of amendments) expect(amendment.year, name).toBeGreaterThan(year);
    for (const before of predecessors) expect(before.year, name).toBeLessThan(year);
  }
});

test('a right form holds no wrong one', () => {
  const { confusions } = vocabulary;
  expect(confusions.length).toBeGreaterThan(200);
  const simple = confusions.filter(({ after, before, notAfter, notBefore }) =>
    [after, before, notAfter, notBefore].every((words) => words.length === 0),
  );
  // Where a mark follows, it is another syllable: เจ้าหน้าที is not in เจ้าหน้าที่.
  const holds = (right: string, wrong: string): boolean =>
    new RegExp(`${wrong.replaceAll('.', '\\.')}(?![\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])`, 'u').test(right);
  const wrong = simple.filter((each) => confusions.some(({ right }) => holds(right, each.wrong)));
  expect(wrong.map((each) => each.wrong)).toEqual([]);
});

const CONFIG: CheckConfig = {
  planDir: 'data/2569',
  language: 'en',
  report: 'human',
  strict: false,
  quiet: true,
  color: false,
  showInfo: false,
  showAll: false,
};

const BROKEN: readonly (readonly [file: string, text: string, finding: string])[] = [
  [
    'data/lexicon/laws.yaml',
    'laws:\n  - name: พระราชบัญญัติตัวอย่าง\n    yaer: 2560\n',
    'laws.yaml:3:5-9 error check/unknown-field',
  ],
  [
    'data/lexicon/terms.yaml',
    'legal: [เทศบาล]\nspellings: อีเมล\n',
    'terms.yaml:2:12-17 error check/wrong-type',
  ],
  [
    'data/lexicon/confusions.yaml',
    "words: ''\nconfusions:\n  - wrong: กฏ\n",
    'confusions.yaml:3:5-14 error check/missing-field',
  ],
  [
    'fonts/Sarabun/fonts.yaml',
    'faces:\n  bold: { file: B.ttf }\n',
    'fonts.yaml:1:1-6 error check/missing-field',
  ],
];

test.each(BROKEN)('a mistake in %s is shown at its place', async (path, text, finding) => {
  const disk = openNodeWorld();
  const target = `${disk.packageDir}/${path}`;
  const world: World = {
    ...disk,
    readFile: async (file) => (file === target ? new TextEncoder().encode(text) : disk.readFile(file)),
  };
  const { value, diagnostics } = await checkOnly(CONFIG, world);
  expect(value).toBeUndefined();
  const found = diagnostics.map((each) => formatFinding({ ...each, hints: [] }));
  expect(found.join('\n')).toContain(finding);
});
