/** Writes src/plan/schema-types.ts from data/schema/*.schema.json; `node test/generate/schema-types.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const ROOT = new URL('../../', import.meta.url);
const TARGET = new URL('src/plan/schema-types.ts', ROOT);
const SCHEMAS = [
  ['plan', 'PlanFile'],
  ['project', 'ProjectFile'],
  ['framework', 'FrameworkFile'],
];

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** The types of all schemas as one TypeScript text. */
export async function generateSchemaTypes() {
  const parts = [];
  for (const [file, typeName] of SCHEMAS) {
    const schema = JSON.parse(await readFile(new URL(`data/schema/${file}.schema.json`, ROOT), 'utf8'));
    const types = await compile(forTypes(schema, schema.definitions), typeName, {
      bannerComment: '',
      additionalProperties: false,
      // Names come from the definitions; the Thai titles are for editors.
      customName: (_, key) => (key === undefined ? undefined : `Written${pascal(key)}`),
    });
    parts.push(types.trim());
  }
  return `// Generated from data/schema by test/generate/schema-types.mjs; a test finds it stale when they differ.\n\n${parts.join('\n\n')}\n`;
}

const DROPPED = new Set(['$id', 'title', 'description', 'minItems', 'maxItems', 'minLength', 'pattern']);

/** Without titles and limits, which types cannot say, and with plain texts and numbers named as such. */
function forTypes(node, definitions) {
  if (Array.isArray(node)) return node.map((child) => forTypes(child, definitions));
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') {
    const target = definitions[node.$ref.split('/').at(-1)];
    return ['string', 'integer', 'number'].includes(target.type)
      ? { type: target.type }
      : { $ref: node.$ref };
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(DROPPED.has(key) && typeof value !== 'object'))
      .map(([key, value]) => [key, forTypes(value, definitions)]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(TARGET, await generateSchemaTypes());
