/** Writes .vscode/settings.json and .vscode/plan.code-snippets from the schemas; `npm run generate`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DATA_KINDS, type DataKind, dataFile } from '../../src/plan/data-files.js';

const ROOT = new URL('../../', import.meta.url);

/** What is read here of a JSON schema. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

export const EDITOR_FILES = {
  'settings.json': () => ({
    'yaml.schemas': Object.fromEntries(
      DATA_KINDS.map((kind) => [`./data/schema/${kind}.schema.json`, placesOf(kind)]),
    ),
    'yaml.format.enable': false,
    '[typescript]': { 'editor.defaultFormatter': 'biomejs.biome', 'editor.formatOnSave': true },
    'files.associations': { '*.hbs': 'handlebars' },
    'files.insertFinalNewline': true,
  }),
  'plan.code-snippets': () => Object.fromEntries(WRITTEN_BY_HAND.flatMap(snippetsOf)),
} as const satisfies Readonly<Record<string, () => object>>;

/** Where files of a kind lie: in the folder of a plan, and where the package ships them. */
function placesOf(kind: DataKind): string[] {
  const { path, shippedUnder, isPackageOnly = false } = dataFile(kind);
  const shipped = shippedUnder && (shippedUnder === '.' ? path : `${shippedUnder}/${path}`);
  return [...(shipped ? [shipped] : []), ...(isPackageOnly ? [] : [`data/*/${path}`])];
}

/** Files of a plan. The package's own are seldom added to, and by copying. */
const WRITTEN_BY_HAND = DATA_KINDS.filter((kind) => dataFile(kind).shippedUnder === undefined);

/** One snippet for the whole file, one for each of its parts that may be left out. */
function snippetsOf(kind: DataKind): [string, Snippet][] {
  const schema = readSchema(kind);
  const optional = Object.entries(schema.properties ?? {}).filter(
    ([name, part]) => !schema.required?.includes(name) && fieldOf(name, part, schema).length > 1,
  );
  return [
    [kind, snippet(kind, schema, fieldsOf(schema, schema))],
    ...optional.map(([name, part]): [string, Snippet] => [
      `${kind}: ${name}`,
      snippet(name, part, fieldOf(name, part, schema)),
    ]),
  ];
}

interface Snippet {
  readonly scope: 'yaml';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippet = (prefix: string, { title, description }: Schema, lines: readonly string[]): Snippet => {
  let stop = 0;
  return {
    scope: 'yaml',
    prefix,
    description: [title, description].filter(Boolean).join(': '),
    body: lines.map((line) => line.replaceAll('${#', () => `\${${++stop}`)),
  };
};

const fieldsOf = (schema: Schema, root: Schema): string[] =>
  Object.entries(schema.properties ?? {})
    .filter(([name]) => schema.required?.includes(name))
    .flatMap(([name, part]) => fieldOf(name, part, root));

function fieldOf(name: string, part: Schema, root: Schema): string[] {
  const schema = resolve(part, root);
  if (schema.type === 'array' && !isNested(entryOf(schema, root))) {
    return [`${name}:`, `  - ${stopOf(name, entryOf(schema, root))}`];
  }
  if (schema.type === 'array') {
    const lines = fieldsOf(entryOf(schema, root), root);
    return [`${name}:`, ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)];
  }
  if (!isNested(schema)) return [`${name}: ${stopOf(name, schema)}`];
  const required = fieldsOf(schema, root);
  const lines =
    required.length > 0
      ? required
      : Object.entries(schema.properties ?? {}).flatMap(([field, each]) => fieldOf(field, each, root));
  return [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

/** `#` stands for the number of the stop. */
function stopOf(name: string, { enum: choices, title = name, minimum }: Schema): string {
  if (choices) return `\${#|${choices.join(',')}|}`;
  return `\${#:${String(minimum ?? title).replaceAll(/[$}\\]/g, '\\$&')}}`;
}

const isNested = ({ type, oneOf }: Schema): boolean =>
  type === 'object' || type === 'array' || oneOf?.[0]?.type === 'object';

const entryOf = ({ items = {} }: Schema, root: Schema): Schema => resolve(items, root);

/** A choice between forms is written in the first. What the place itself says goes before what its type says. */
function resolve(schema: Schema, root: Schema): Schema {
  const target = schema.oneOf?.[0] ?? root.definitions?.[schema.$ref?.split('/').at(-1) ?? ''];
  return target ? { ...resolve(target, root), ...schema, oneOf: [] } : schema;
}

const readSchema = (kind: DataKind): Schema =>
  JSON.parse(readFileSync(new URL(`data/schema/${kind}.schema.json`, ROOT), 'utf8')) as Schema;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.vscode/', ROOT), { recursive: true });
  for (const [name, make] of Object.entries(EDITOR_FILES)) {
    writeFileSync(new URL(`.vscode/${name}`, ROOT), `${JSON.stringify(make(), undefined, 2)}\n`);
  }
}
