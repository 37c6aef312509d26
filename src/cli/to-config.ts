import type { BuildConfig } from '../compile.js';
import type { CheckConfig, Language, ReportConfig, ReportKind } from '../config.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { DEFAULT_FORMATS, type Format } from '../write/index.js';
import { findPlanFolder } from './find-plan-folder.js';
import type { Streams } from './streams.js';

/** Flags as commander hands them over. */
export interface CheckFlags {
  readonly lang?: Language;
  readonly report?: ReportKind;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly info?: boolean;
  readonly color?: boolean;
  readonly maxWarnings?: number;
}

export interface BuildFlags extends CheckFlags {
  readonly format?: readonly Format[];
  readonly only?: readonly string[];
  readonly project?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly watch?: boolean;
}

export async function toCheckConfig(
  dir: string | undefined,
  flags: CheckFlags,
  world: World,
  streams: Streams,
): Promise<CheckConfig> {
  return {
    planDir: dir === undefined ? await findPlanFolder(world) : joinPath(withSlashes(dir, world)),
    ...toReportConfig(flags, world, streams),
  };
}

export function toReportConfig(flags: CheckFlags, world: World, streams: Streams): ReportConfig {
  const noColor = flags.color === false || (world.env('NO_COLOR') ?? '') !== '';
  return {
    language: flags.lang ?? 'th',
    report: flags.report ?? 'human',
    strict: flags.strict ?? false,
    quiet: flags.quiet ?? false,
    showInfo: flags.info ?? false,
    color: !noColor && streams.stderr.isTTY === true,
    ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }),
  };
}

export async function toBuildConfig(
  dir: string | undefined,
  flags: BuildFlags,
  world: World,
  streams: Streams,
): Promise<BuildConfig> {
  return {
    ...(await toCheckConfig(dir, flags, world, streams)),
    formats: flags.format ?? DEFAULT_FORMATS,
    ...(flags.only && { only: flags.only }),
    ...(flags.project !== undefined && { project: flags.project }),
    outDir: joinPath(withSlashes(flags.out ?? 'out', world)),
    overwrite: flags.overwrite ?? false,
  };
}

/** On Windows a path may be typed with `\`; elsewhere that is a letter of a name. */
export const withSlashes = (path: string, world: World): string =>
  /^[A-Za-z]:/.test(world.cwd) ? path.replaceAll('\\', '/') : path;
