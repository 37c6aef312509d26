import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateSchemaTypes } from '../generate/schema-types.mjs';

test('the types are those of the schemas (if not: npm run generate)', async () => {
  const written = readFileSync(new URL('../../src/plan/schema-types.ts', import.meta.url), 'utf8');
  expect(written).toBe(await generateSchemaTypes());
});
