import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { loadSchema } from '../../../src/load/load-schemas.js';
import { openNodeWorld } from '../../../src/world/node-world.js';

test.each(['plan', 'project', 'framework', 'template'])(
  'the schema of %s is a sound schema',
  async (name) => {
    const schema = await loadSchema(openNodeWorld(), name);
    expect(new Ajv({ strict: true, allErrors: true }).validateSchema(schema)).toBe(true);
  },
);
