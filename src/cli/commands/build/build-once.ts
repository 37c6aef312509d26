import { type BuildConfig, type CompileEvents, compile } from '../../../compile.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { KeptWork } from '../../../kept-work.js';
import { joinPath } from '../../../world/paths.js';
import type { World } from '../../../world/world.js';
import { DEFAULT_FORMATS } from '../../../write/index.js';
import { holdFolder } from '../../hold-folder.js';
import { hasFailed } from '../../report-findings.js';
import { type WriteResult, writeArtifacts } from '../../write-artifacts.js';

/** What one build came to. */
export interface BuildResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files are and what happened to them; nothing where none were made. */
  readonly written?: WriteResult & { readonly folder: string };
}

/** Compiles and writes; what it prints is what `events` print. */
export async function buildOnce(
  config: BuildConfig,
  world: World,
  events: CompileEvents = {},
  kept?: KeptWork,
): Promise<BuildResult> {
  const { value: compiled, diagnostics } = await compile(config, world, events, kept);
  if (!compiled || hasFailed(diagnostics, config)) {
    if (!hasFailed(diagnostics, config)) throw new Error('nothing was compiled and no reason given');
    return { diagnostics };
  }
  const { plan, artifacts, onRequest } = compiled;
  const { fiscalYear } = plan;
  const folder = joinPath(config.outDir, String(fiscalYear));
  const { overwrite } = config;
  const request = { folder, fiscalYear, artifacts, isComplete: isComplete(config), onRequest, overwrite };
  const written = await holdFolder(folder, world, () => writeArtifacts(request, world));
  return { diagnostics: [...diagnostics, ...written.diagnostics], written: { ...written, folder } };
}

/** A build of everything may tidy up what is no longer made; a partial one may not. */
function isComplete({ formats, only, project }: BuildConfig): boolean {
  return (
    project === undefined && only === undefined && DEFAULT_FORMATS.every((format) => formats.includes(format))
  );
}
