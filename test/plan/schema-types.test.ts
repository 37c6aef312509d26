import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateFieldTitles, generateSchemaTypes } from '../generate/schema-types.mjs';

test('the types are those of the schemas (if not: npm run generate)', async () => {
  const written = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
  expect(written('plan/schema-types.ts')).toBe(await generateSchemaTypes());
  expect(written('source/titled-field.ts')).toBe(await generateFieldTitles());
});
