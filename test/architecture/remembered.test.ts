import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../../src/', import.meta.url);
const texts = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(new URL(path.replaceAll('\\', '/'), SRC), 'utf8') }));

const remembered = (text: string, prefix = ''): string[] =>
  [...text.matchAll(new RegExp(`^${prefix}const (\\w+) = remember\\(`, 'gmu'))].flatMap(
    ([, name]) => name ?? [],
  );

/** Names of what is remembered, in the file or where it is imported from. */
const exported = new Set(texts.flatMap(({ text }) => remembered(text, 'export ')));
const namesIn = (text: string): readonly string[] => [
  ...remembered(text),
  ...[...exported].filter((name) => new RegExp(`^import .*\\b${name}\\b.* from`, 'mu').test(text)),
  ...remembered(text, 'export '),
];

const handedOn = (text: string): string[] =>
  namesIn(text).flatMap((name) =>
    [
      ...text.matchAll(
        new RegExp(`\\.(?:map|flatMap|filter|find\\w*|some|every|forEach)\\(${name}\\)`, 'gu'),
      ),
    ].map(String),
  );

test('no list is handed a remembered function: with the place and the list it would be made anew each time', () => {
  expect(exported.size).toBeGreaterThan(5);
  expect(handedOn('const textsOf = remember(make);\nfiles.flatMap(textsOf);')).toHaveLength(1);
  expect(texts.flatMap(({ path, text }) => handedOn(text).map((place) => `${path}: ${place}`))).toEqual([]);
});
