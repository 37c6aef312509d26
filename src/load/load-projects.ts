import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import { collectDiagnostics, succeed } from '../diagnostics/outcome.js';
import type { YamlSource } from '../source/yaml-source.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { FILE_NAME } from './findings.js';
import { loadYaml, topOf } from './load-yaml.js';

const PROJECT_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const LOOKS_LIKE_YAML = /^[^.~].*\.ya?ml(?:\.txt)?$/i;
/** What Windows, Notepad and OneDrive put behind a name: p1.yaml.txt, p1 (1).yaml, p1 - Copy.yaml, p1-DESKTOP-4K2.yaml. */
const ADDED = /(?:\.ya?ml|\.txt)+$|\s*\(\d+\)|\s*-\s*(?:copy|สำเนา)|-(?:DESKTOP|LAPTOP|PC)\b.*(?=\.ya?ml)/gi;

export interface LoadedProjects {
  readonly projects: ReadonlyMap<string, YamlSource>;
  /** Ids of all files, those that could not be read too. */
  readonly projectFiles: readonly string[];
}

/** `projects/*.yaml` by id. Other files of the folder are nobody's business, misnamed YAML is. */
export async function loadProjects(world: World, dir: string): Promise<Outcome<LoadedProjects>> {
  const folder = joinPath(dir, 'projects');
  const entries = (await world.listFolder(folder)) ?? [];
  const { keep, diagnostics } = collectDiagnostics();
  const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name);
  const loaded = await Promise.all(
    files.map(async (name) => {
      const id = PROJECT_FILE.exec(name)?.[1];
      return id === undefined
        ? { name }
        : { name, id, outcome: await loadYaml(world, dir, joinPath(folder, name)) };
    }),
  );
  const projects = new Map<string, YamlSource>();
  for (const { name, id, outcome } of loaded) {
    const source = outcome && keep(outcome);
    if (source && id !== undefined) projects.set(id, source);
    if (id === undefined && LOOKS_LIKE_YAML.test(name))
      keep({ diagnostics: [misnamed(folder, name, files)] });
  }
  const projectFiles = loaded.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return succeed({ projects, projectFiles }, diagnostics);
}

function misnamed(folder: string, name: string, files: readonly string[]): Diagnostic {
  const tidied = name
    .replaceAll(ADDED, '')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  const suggestion = `${tidied}.yaml`;
  const place = topOf(joinPath(folder, name));
  if (!PROJECT_FILE.test(suggestion)) return diagnostic(FILE_NAME, { name }, place);
  return diagnostic(FILE_NAME, { name, suggestion, isThere: files.includes(suggestion) }, place);
}
