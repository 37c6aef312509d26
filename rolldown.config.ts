import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import Handlebars from 'handlebars';
import { defineConfig, type Plugin } from 'rolldown';
import { parse } from 'yaml';
import { AJV_OPTIONS } from './src/check/schema/compile-schema.js';
import { MARKUP, PLAIN_TEXT } from './src/compose/handlebars-options.js';
import type { TemplateDefinition } from './src/document/template.js';
import { DATA_KINDS, type DataKind, dataFile } from './src/plan/data-files.js';
import { listThirdParty } from './test/generate/third-party.js';
import { writeParts } from './test/generate/write-parts.js';

/**
 * What packages load at their start and this program never reaches: HarfBuzz shapes and subsets, the lexicon
 * breaks lines, nothing is encrypted, no picture is SVG, templates need no source maps, no command is a program of its
 * own. Loading all this took a tenth of a build.
 */
const UNREACHED: Readonly<Record<string, RegExp>> = {
  pdfkit: /^(fontkit|linebreak|@noble\/.*)$/,
  pdfmake: /^(linebreak|xmldoc|\.\/3rd-party\/svg-to-pdfkit)$/,
  handlebars: /^source-map$/,
  commander: /^node:child_process$/,
};

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

const leaveOutUnreached: Plugin = {
  name: 'leave-out-unreached',
  resolveId(source, importer) {
    const from = /\/node_modules\/([^/]+)\/(?!.*\/node_modules\/)/.exec(withSlashes(importer ?? ''))?.[1];
    return from !== undefined && UNREACHED[from]?.test(source) ? '\0unreached' : undefined;
  },
  load: (id) => (id === '\0unreached' ? 'module.exports = {};' : undefined),
};

/** docx spreads objects by a helper for old browsers, which copies field by field through four functions. */
const spreadNatively: Plugin = {
  name: 'spread-natively',
  transform(code, id) {
    if (!withSlashes(id).endsWith('/docx/dist/index.mjs')) return undefined;
    const native = 'function _objectSpread2(e, ...r) {\n\treturn Object.assign(e, ...r);\n}';
    const changed = code.replace(/^function _objectSpread2\(e\) \{[\s\S]*?^\}/m, native);
    if (changed === code)
      throw new Error('docx has another helper for spreading: see whether it needs this step');
    return changed;
  },
};

/** Puts ready-made validators of the package's schemas in place of the empty list that sources run with. */
const precompileSchemas: Plugin = {
  name: 'precompile-schemas',
  load(id) {
    if (!withSlashes(id).endsWith('/src/check/schema/precompiled-schemas.ts')) return undefined;
    const schemas = DATA_KINDS.map((name) => ({
      name,
      schema: readSchema(`data/schema/${name}.schema.json`),
    }));
    const ajv = new Ajv({ ...AJV_OPTIONS, code: { optimize: 2, source: true, esm: true } });
    for (const { name, schema } of schemas) ajv.addSchema(schema, name);
    const names = Object.fromEntries(DATA_KINDS.map((name) => [`${name}Validator`, name]));
    const list = schemas.map(
      ({ name, schema }) =>
        `[${JSON.stringify(JSON.stringify(schema))}, { kind: '${name}', validate: ${name}Validator }]`,
    );
    return {
      code: `${standaloneCode.default(ajv, names)}\nexport const PRECOMPILED = new Map([${list.join(', ')}]);`,
      moduleType: 'js',
    };
  },
};

/** Puts compiled templates in place of the empty lists that sources run with. */
const precompileTemplates: Plugin = {
  name: 'precompile-templates',
  load(id) {
    if (!withSlashes(id).endsWith('/src/compose/precompiled-templates.ts')) return undefined;
    const markups = readAll('templates', /\.hbs$/).map(
      (text) => [text, Handlebars.precompile(Handlebars.parseWithoutProcessing(text), MARKUP)] as const,
    );
    const titles = shippedFiles('template').flatMap((text) => {
      const { documents } = parse(text) as Pick<TemplateDefinition, 'documents'>;
      return Object.values(documents).map(({ title }) => title);
    });
    const plainTexts = titles.map((text) => [text, Handlebars.precompile(text, PLAIN_TEXT)] as const);
    const code = `export const PRECOMPILED_TEMPLATES = { markup: ${toMap(markups)}, plainText: ${toMap(plainTexts)} };`;
    return { code, moduleType: 'js' };
  },
};

/** `new Map(…)` of texts and the code of their values. */
const toMap = (entries: readonly (readonly [text: string, code: unknown])[]): string =>
  `new Map([${entries.map(([text, code]) => `[${JSON.stringify(text)}, ${code}]`).join(', ')}])`;

const readAll = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(withSlashes(name)))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** The package's own YAML files of a kind. */
function shippedFiles(kind: DataKind): string[] {
  const { path, shippedUnder } = dataFile(kind);
  if (shippedUnder === undefined) return [];
  const [folder = '', ...names] = path.split('/');
  const pattern = new RegExp(`^${names.join('/').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return readAll(join(shippedUnder, folder), pattern);
}

/**
 * Puts the texts of the package's files, with what those of YAML hold, in place of the empty lists that sources run
 * with. They lie in a file beside the program, which is read in a fifth of the time that a program with them takes.
 */
const keepPackageTexts: Plugin = {
  name: 'keep-package-texts',
  load(id) {
    if (!withSlashes(id).endsWith('/src/source/package-texts.ts')) return undefined;
    const ajv = new Ajv(AJV_OPTIONS);
    const yaml = DATA_KINDS.flatMap((kind) => {
      const validate = ajv.compile(readSchema(`data/schema/${kind}.schema.json`));
      return shippedFiles(kind).map((text) => {
        const value: unknown = parse(text);
        if (!validate(value))
          throw new Error(`a ${kind} that is not as its schema asks:\n${text.slice(0, 300)}`);
        return [text, { kind, value }] as const;
      });
    });
    const source = JSON.stringify({ yaml, templates: readAll('templates', /\.hbs$/) });
    this.emitFile({ type: 'asset', fileName: 'package-texts.json', source });
    const code = `import { createRequire } from 'node:module';
let texts;
export function packageTexts() {
  if (!texts) {
    const { yaml, templates } = createRequire(import.meta.url)('./package-texts.json');
    texts = { yaml: new Map(yaml), templates: new Set(templates) };
  }
  return texts;
}`;
    return { code, moduleType: 'js' };
  },
};

/** The package's own files are ECMAScript modules, those of the built program are not. */
const sayCommonJs: Plugin = {
  name: 'say-common-js',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
  },
};

function readSchema(path: string): object {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`no schema at ${path}`);
  return schema;
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Each chunk is one more file to find at every start: what `check` needs comes in three, of which the first is all that
 * help and completion need, and workers need the second.
 */
const chunk = (
  debugName: string,
  priority: number,
  holds: (loads: (entry: string) => boolean) => boolean,
) => ({
  debugName,
  priority,
  name: (id: string, graph: ModuleGraph): string | undefined =>
    holds((entry) => reach(fileURLToPath(new URL(entry, import.meta.url)), graph).has(id))
      ? debugName
      : undefined,
});

const START = ['src/cli/run-cli.ts', 'src/world/node-world.ts'];
const WORKER = ['src/write/answer-requests.ts', 'src/write/docx/index.ts'];
const CHECK = 'src/cli/commands/check.ts';

/** All that a module loads at its start. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

export default defineConfig({
  logLevel: 'warn',
  input: {
    main: 'src/main.ts',
    'writer-worker': 'src/write/writer-worker.ts',
    'compiled-parts': 'src/world/compiled-parts.ts',
  },
  platform: 'node',
  // It reads its own .wasm file beside itself.
  external: ['harfbuzzjs'],
  // yaml's modules for browsers are its modules for Node as ECMAScript: what is not used stays out.
  resolve: { alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) } },
  plugins: [
    leaveOutUnreached,
    spreadNatively,
    precompileSchemas,
    precompileTemplates,
    keepPackageTexts,
    listThirdParty,
    writeParts,
    sayCommonJs,
  ],
  output: {
    dir: 'dist',
    // What V8 made of a part can be kept for those of CommonJS alone.
    format: 'cjs',
    cleanDir: true,
    // Spares code that runs once the question, at every name, whether it is set yet.
    topLevelVar: true,
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    chunkFileNames: '[name]-[hash].part',
    codeSplitting: {
      groups: [
        chunk('start', 2, (loads) => START.some(loads)),
        chunk('kernel', 1, (loads) => loads(CHECK) && WORKER.some(loads)),
        chunk('check', 0, (loads) => loads(CHECK)),
      ],
    },
  },
});
