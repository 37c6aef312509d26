import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateSource } from '../../src/check/schema/validate-file.js';
import { parseYaml } from '../../src/source/yaml-source.js';
import { EDITOR_FILES } from '../generate/editor.js';

const ROOT = new URL('../../', import.meta.url);
const readJson = (path: string): object => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as object;

test.each(Object.entries(EDITOR_FILES))(
  '%s is that of the schemas (if not: npm run generate)',
  (name, make) => {
    expect(readJson(`.vscode/${name}`)).toEqual(make());
  },
);

/** What stands there when every stop is left as it is offered. */
const typed = (body: readonly string[]): string =>
  body.map((line) => line.replaceAll(/\$\{\d+[:|]([^|,}]*)[^}]*\}/g, '$1')).join('\n');

test('what a snippet writes is what its schema asks for', () => {
  const snippets: Readonly<Record<string, { readonly body: readonly string[] }>> =
    EDITOR_FILES['plan.code-snippets']();
  const text = ['project', 'project: sheet'].map((name) => typed(snippets[name]?.body ?? [])).join('\n');
  const { source } = parseYaml({ path: 'projects/x.yaml', text });
  expect(source.value).toMatchObject({ type: 'โครงการ', quarters: [1], sheet: { targets: [{ count: 1 }] } });
  expect(validateSource(readJson('data/schema/project.schema.json'), source)).toEqual([]);
});
