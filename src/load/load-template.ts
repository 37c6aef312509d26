import {
  collectDiagnostics,
  diagnostic,
  fail,
  hasErrors,
  type Outcome,
  type SourceFile,
  succeed,
} from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/nearest-name.js';
import type { Template, TemplateDefinition } from '../document/template.js';
import { dataPath } from '../plan/data-files.js';
import type { PlanSource } from '../plan/plan-source.js';
import { decodeText } from '../source/decode-text.js';
import { isRecord, textAt } from '../source/yaml-source.js';
import { joinPath, type World } from '../world/world.js';
import { NOT_UTF8, OUTSIDE_FOLDER, UNKNOWN_TEMPLATE } from './findings.js';
import { listAvailable } from './list-available.js';
import { loadSchema, type SchemaValidator, shippedHome } from './load-checked.js';
import { loadYaml, staysInside, topOf } from './load-yaml.js';

/** The template that a plan names; nothing where it names none that is there, which a rule reports. */
export async function loadTemplateOf(
  source: PlanSource,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<Template>> {
  const id = textAt(source.plan.value, ['template']);
  const isThere = id !== undefined && source.available.templates.includes(id);
  return isThere ? loadTemplate(id, source.dir, world, validate) : fail([]);
}

/** Reads a template folder: the plan's own `templates/<id>/` wins over the package's. */
export async function loadTemplate(
  id: string,
  planDir: string,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<Template>> {
  return (await loadFrom(id, planDir, [], world, validate)) ?? fail([diagnostic(UNKNOWN_TEMPLATE, { id })]);
}

/** `above`: the files that build on this one; none of them is its own base. */
async function loadFrom(
  id: string,
  planDir: string,
  above: readonly string[],
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<Template> | undefined> {
  const { keep, diagnostics } = collectDiagnostics();
  for (const home of [planDir, shippedHome('template', world)]) {
    const path = joinPath(home, dataPath('template', id));
    const outcome = above.includes(path) ? undefined : await loadYaml(world, home, path);
    if (!outcome) continue;
    const source = keep(outcome);
    if (!source || source.broken) return { diagnostics };
    const baseId = textAt(source.value, ['extends']);
    const base =
      baseId === undefined ? undefined : await loadFrom(baseId, planDir, [...above, path], world, validate);
    if (baseId !== undefined && !base) {
      const { templates } = await listAvailable(world, planDir);
      const hints = didYouMean(
        baseId,
        templates.filter((name) => name !== baseId),
      );
      return fail([
        diagnostic(UNKNOWN_TEMPLATE, { id: baseId }, source.spanOf(['extends'], 'value'), { hints }),
      ]);
    }
    const below = base && keep(base);
    if (base && !below) return { diagnostics };
    const { extends: _, ...own } = isRecord(source.value) ? source.value : {};
    const value = below ? mergeFields(below.definition, own) : source.value;
    keep({ diagnostics: validate(await loadSchema(world, 'template'), { ...source, value }) });
    if (hasErrors(diagnostics)) return { diagnostics };
    const files = keep(await loadTemplateFiles(joinPath(path, '..'), home, world)) ?? new Map();
    return succeed(
      {
        id,
        source,
        // Safe after validation: a test holds schemas and types together.
        definition: value as TemplateDefinition,
        files: new Map([...(below?.files ?? []), ...files]),
      },
      diagnostics,
    );
  }
  return undefined;
}

/** What is written in `own` stands over the same in `base`, field by field; lists are taken whole. */
const mergeFields = (base: unknown, own: unknown): unknown =>
  isRecord(base) && isRecord(own)
    ? {
        ...base,
        ...Object.fromEntries(
          Object.entries(own).map(([key, value]) => [key, mergeFields(base[key], value)]),
        ),
      }
    : own;

/** The `*.hbs` files of the folder and of the folders in it. */
async function loadTemplateFiles(
  folder: string,
  home: string,
  world: World,
): Promise<Outcome<ReadonlyMap<string, SourceFile>>> {
  const { keep, diagnostics } = collectDiagnostics();
  const inside = ((await world.listFolder(folder)) ?? []).filter(({ kind }) => kind === 'folder');
  const paths = await Promise.all(
    ['', ...inside.map(({ name }) => name)].map((name) => listTemplates(folder, name, world)),
  );
  const files = await Promise.all(
    paths
      .flat()
      .map(async (path) => [path, keep(await loadText(joinPath(folder, path), home, world))] as const),
  );
  return succeed(
    new Map(files.flatMap(([path, file]) => (file ? [[path, file] as const] : []))),
    diagnostics,
  );
}

async function listTemplates(folder: string, inside: string, world: World): Promise<string[]> {
  const entries = (await world.listFolder(joinPath(folder, inside))) ?? [];
  return entries
    .filter(({ kind, name }) => kind === 'file' && name.endsWith('.hbs'))
    .map(({ name }) => (inside === '' ? name : `${inside}/${name}`));
}

async function loadText(path: string, home: string, world: World): Promise<Outcome<SourceFile>> {
  const shown = path.startsWith(`${world.cwd}/`) ? path.slice(world.cwd.length + 1) : path;
  if (!(await staysInside(world, home, path))) {
    return fail([diagnostic(OUTSIDE_FOLDER, { path: shown }, topOf(shown))]);
  }
  const bytes = await world.readFile(path);
  const text = bytes && decodeText(bytes);
  if (text === undefined) return fail([diagnostic(NOT_UTF8, { file: shown }, topOf(shown))]);
  return succeed({ path: shown, text: text.replace(/^\uFEFF/u, '') });
}
