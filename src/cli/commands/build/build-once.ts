import type { BuildCache } from '../../../build-cache.js';
import { type CompileConfig, compile } from '../../../compile.js';
import type { CheckConfig } from '../../../config.js';
import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.js';
import type { SourceBlock } from '../../../import/source-text.js';
import { EDITED_TEXT } from '../../../outputs/output-findings.js';
import { type OutputFile, type StoreResult, storeOutputs } from '../../../outputs/store-outputs.js';
import { changedTexts } from '../../../plan/changed-texts.js';
import { isAbsolutePath, joinPath, lastPart, pathFrom, type World } from '../../../world/world.js';
import { DEFAULT_FORMATS } from '../../../write/index.js';
import type { WriteEvents } from '../../../write/write-documents.js';
import { hasFailed } from '../../report-findings.js';

export interface BuildConfig extends CheckConfig, CompileConfig {
  /** Artifacts go to `<outDir>/<fiscal year>/`. */
  readonly outDir: string;
  /** Replace outputs that were edited by hand. */
  readonly overwrite: boolean;
}

/** What one build came to. */
export interface BuildResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files are and what happened to them; nothing where none were made. */
  readonly written?: StoreResult & {
    readonly folder: string;
    readonly documents: readonly Pick<OutputFile, 'path' | 'pages'>[];
  };
}

/** Compiles and writes; what it prints is what `events` print. */
export async function buildOnce(
  config: BuildConfig,
  world: World,
  events: WriteEvents = {},
  cache?: BuildCache,
): Promise<BuildResult> {
  const { value: compiled, diagnostics } = await compile(config, world, events, cache);
  if (!compiled || hasFailed(diagnostics, config)) {
    if (!hasFailed(diagnostics, config)) throw new Error('nothing was compiled and no reason given');
    return { diagnostics };
  }
  const { plan, artifacts, onRequest } = compiled;
  const { fiscalYear } = plan;
  const { outDir, overwrite } = config;
  const inWorld = (path: string): string => (isAbsolutePath(path) ? path : joinPath(world.cwd, path));
  const planDir = inWorld(config.planDir);
  const folder = joinPath(outDir, folderName(planDir, fiscalYear));
  const written = await storeOutputs(
    {
      folder,
      plan: pathFrom(inWorld(folder), planDir),
      fiscalYear,
      artifacts,
      isComplete: isComplete(config),
      onRequest,
      overwrite,
    },
    world,
  );
  const edited = await editedTexts(written.beside, world);
  return {
    diagnostics: [...diagnostics, ...written.diagnostics, ...edited],
    written: { ...written, folder, documents: artifacts },
  };
}

/** Beside the documents of the year: the data of the last publication. */
export const PUBLISHED_DATA = 'published-data';

/** Plans of one year stand beside each other by their names: `2569`, `2569-แสนงาม`. */
export function folderName(planDir: string, fiscalYear: number): string {
  const name = lastPart(planDir);
  return new RegExp(`^${fiscalYear}(?!\\d)`, 'u').test(name) ? name : String(fiscalYear);
}

/** A build of everything may tidy up what is no longer made; a partial one may not. */
function isComplete({ formats, only, project }: BuildConfig): boolean {
  return (
    project === undefined && only === undefined && DEFAULT_FORMATS.every((format) => formats.includes(format))
  );
}

/** More are only counted: who wrote so much anew needs both files side by side. */
const MOST_SHOWN = 20;

/** What was written into Word files by hand and would be missed in the data. */
async function editedTexts(
  beside: ReadonlyMap<string, string>,
  world: World,
): Promise<readonly Diagnostic[]> {
  const edited = [...beside].filter(([path]) => path.endsWith('.docx'));
  const found: Diagnostic[] = [];
  for (const [path, version] of edited) {
    const [own, made] = [await textsOf(path, world), await textsOf(version, world)];
    if (!own || !made) continue;
    const changes = changedTexts(made, own);
    if (changes.length === 0) continue;
    const texts = changes
      .slice(0, MOST_SHOWN)
      .map(({ before, after }) => (before === undefined ? `  + ${after}` : `  - ${before}\n  + ${after}`));
    found.push(diagnostic(EDITED_TEXT, { path, count: changes.length, texts }));
  }
  return found;
}

/** Its paragraphs in order; undefined where it can no longer be read as a Word file. */
async function textsOf(path: string, world: World): Promise<readonly string[] | undefined> {
  const { readDocx } = await import('../../../import/read/docx/read-docx.js');
  const bytes = await world.readFile(path);
  return bytes && readDocx(path, bytes).value?.blocks.flatMap(blockTexts);
}

const blockTexts = (block: SourceBlock): string[] => {
  const texts =
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
      : [block.text];
  return texts.map((text) => text.replaceAll('\u00a0', ' ').trim()).filter((text) => text !== '');
};
