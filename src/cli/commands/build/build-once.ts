import type { BuildCache } from '../../../build-cache.js';
import { type CompileConfig, compile } from '../../../compile.js';
import type { CheckConfig } from '../../../config.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { type OutputFile, type StoreResult, storeOutputs } from '../../../outputs/store-outputs.js';
import { isAbsolutePath, joinPath, lastPart, pathFrom, type World } from '../../../world/world.js';

import { DEFAULT_FORMATS } from '../../../write/index.js';
import type { WriteEvents } from '../../../write/write-documents.js';
import { hasFailed } from '../../report-findings.js';
import { editedTexts } from './edited-texts.js';

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
