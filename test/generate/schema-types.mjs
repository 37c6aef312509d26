/** Writes the types and the titles of data/schema/*.schema.json; `node test/generate/schema-types.mjs`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const ROOT = new URL('../../', import.meta.url);
const TYPES = new URL('src/plan/schema-types.ts', ROOT);
const TITLES = new URL('src/source/titled-field.ts', ROOT);
const ENDING = '.schema.json';

/** Its type is written by hand, with what its fields mean to the program. */
const BY_HAND = { template: 'TemplateDefinition' };

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** The types of all schemas as one TypeScript text. */
export async function generateSchemaTypes() {
  const files = await readdir(new URL('data/schema/', ROOT));
  const kinds = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
  const parts = ["import type { TemplateDefinition } from '../document/template.js';"];
  for (const file of kinds.sort()) {
    if (file in BY_HAND) continue;
    const typeName = `${pascal(file)}File`;
    const schema = JSON.parse(await readFile(new URL(`data/schema/${file}.schema.json`, ROOT), 'utf8'));
    const types = await compile(forTypes(schema, schema.definitions), typeName, {
      bannerComment: '',
      additionalProperties: false,
      // Names come from the definitions; the Thai titles are for editors.
      customName: (_, key) => (key === undefined ? undefined : `Written${pascal(key)}`),
    });
    parts.push(types.trim());
  }
  const fields = kinds.map((kind) => `  ${kind}: ${BY_HAND[kind] ?? `${pascal(kind)}File`};`);
  parts.push(`/** What a file of each kind holds. */\nexport interface FileTypes {\n${fields.join('\n')}\n}`);
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

/** What editors call the fields of an officer's files; a name that stands for several things has the words they share. */
export async function generateFieldTitles() {
  const titles = new Map();
  const gather = (node) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, { title }] of Object.entries(node.properties ?? {})) {
      const short = title?.replace(/\s*\(.*\)$/u, '');
      if (short) titles.set(name, [...(titles.get(name) ?? []), short]);
    }
    Object.values(node).forEach(gather);
  };
  for (const kind of ['plan', 'project', 'progress', 'papers']) {
    gather(JSON.parse(await readFile(new URL(`data/schema/${kind}${ENDING}`, ROOT), 'utf8')));
  }
  const lines = [...titles].flatMap(([name, all]) => {
    const shared = all.find((title) => all.every((other) => other.startsWith(title)));
    return shared && /^\w+$/.test(name) ? [`  ${name}: '${shared}',`] : [];
  });
  return `// Generated from data/schema by test/generate/schema-types.mjs; a test finds it stale when they differ.

/** What editors call a field, by its name. */
export const FIELD_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
${lines.sort().join('\n').replaceAll(/^ {2}/gm, '    ')}
  }),
);

/** A field as people are told of it: “budget” (งบประมาณ). */
export function titledField(name: string): string {
  const title = FIELD_TITLES.get(name);
  return title === undefined ? \`“\${name}”\` : \`“\${name}” (\${title})\`;
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(TYPES, await generateSchemaTypes());
  await writeFile(TITLES, await generateFieldTitles());
}
