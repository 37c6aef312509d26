import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { loadSchemas } from '../../../src/load/load-checked.js';
import { DATA_KINDS } from '../../../src/plan/data-files.js';
import { openNodeWorld } from '../../../src/world/node-world.js';

const schemas = await loadSchemas(openNodeWorld());

test.each(DATA_KINDS)('the schema of %s is a sound schema', (kind) => {
  expect(new Ajv({ strict: true, allErrors: true }).validateSchema(schemas.get(kind) ?? {})).toBe(true);
});
