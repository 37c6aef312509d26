import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../src/findings.js';
import { FIELD_TITLES } from '../src/source/titled-field.js';

const readAll = (folder: URL, wanted: (path: string) => boolean): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(wanted)
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');

const sources = readAll(new URL('../src/', import.meta.url), (path) => path.endsWith('.ts'));
const tests = readAll(
  new URL('./', import.meta.url),
  (path) => path.endsWith('.test.ts') && path !== 'findings.test.ts',
);
const defined = [...sources.matchAll(/define(?:Finding|Fault)\(\{\s+code: '([^']+)'/g)].map(
  ([, code = '']) => code,
);

test('every finding that is defined is among those that can be silenced and explained, once', () => {
  expect(defined.toSorted()).toEqual([...FINDINGS.keys()].toSorted());
});

describe('every finding', () => {
  test.each([...FINDINGS.values()])(
    '$code has a name of its stage and is raised by a test',
    ({ code, example }) => {
      expect(code).toMatch(/^(load|check|compose|typeset|write|import)\/[a-z]+(-[a-z0-9]+)*$/);
      // test/check/examples.test.ts tries every example.
      expect(example !== undefined || tests.includes(code), `${code} is in no test`).toBe(true);
    },
  );

  const rules = [...FINDINGS.values()].filter(({ code }) => code.startsWith('check/'));
  test.each(rules)('$code says what it asks for', ({ about }) => {
    expect(about).toBeDefined();
  });
});

describe('who reads Thai is told what a field is called in Thai', () => {
  const ROOMS = /^(?:check|load|source|compose|outputs|edit|cli)\//u;
  const told = readAll(
    new URL('../src/', import.meta.url),
    (path) => ROOMS.test(path) && path.endsWith('.ts') && !path.endsWith('titled-field.ts'),
  );
  const literals: string[] = [];
  const gather = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.push(node.text);
    if (ts.isTemplateExpression(node))
      literals.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('§'),
      );
    ts.forEachChild(node, gather);
  };
  gather(ts.createSourceFile('told.ts', told, ts.ScriptTarget.Latest));
  const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;
  const sentences = literals.filter(
    (text) => count(text, /[ก-๎]/gu) > count(text, /[A-Za-z]/gu) && !/ (?:of|or) /u.test(text),
  );
  const names = [...FIELD_TITLES.keys(), 'projects', 'name', 'quarters', 'place', 'unit'];
  // A field to write is `name: value`; `plan check` is a command, `projects/` a folder, `plan,summary` a list of documents.
  const BARE = new RegExp(
    String.raw`(?<![\w./$<,-])(?<!plan |: |, )(?:${names.join('|')})(?![\w/.,-])(?!”? \([ก-๎])(?!:)`,
    'u',
  );
  test('there are sentences to look at', () => expect(sentences.length).toBeGreaterThan(400));
  test('“budget” (งบประมาณ), never “budget” alone', () => {
    expect(sentences.filter((text) => BARE.test(text))).toEqual([]);
  });
});
