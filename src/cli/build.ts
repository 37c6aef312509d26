import { compile } from '../compile.js';
import type { BuildConfig } from '../config.js';
import type { Plan } from '../plan/plan.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import { openProgress } from './progress.js';
import { exitCodeOf, hasFailed, reportFindings } from './report-findings.js';
import type { Streams } from './streams.js';
import { DEFAULT_FORMATS, DOCUMENT_KINDS } from './to-config.js';
import { type WriteResult, writeArtifacts } from './write-artifacts.js';

export async function runBuild(config: BuildConfig, world: World, streams: Streams): Promise<ExitCode> {
  const started = world.now();
  const progress = openProgress(config, streams.stderr);
  let plan: Plan | undefined;
  const { value: artifacts, diagnostics } = await compile(config, world, {
    ...progress.events,
    planChecked(checked) {
      plan = checked;
    },
  });
  progress.clear();
  if (!artifacts || !plan || hasFailed(diagnostics, config)) {
    reportFindings(diagnostics, config, streams);
    if (!hasFailed(diagnostics, config)) throw new Error('nothing was compiled and no reason given');
    return exitCodeOf(diagnostics, config);
  }
  const folder = joinPath(config.outDir, String(plan.fiscalYear));
  const written = await writeArtifacts(
    {
      folder,
      fiscalYear: plan.fiscalYear,
      artifacts,
      isComplete: isComplete(config),
      overwrite: config.overwrite,
    },
    world,
  );
  const all = [...diagnostics, ...written.diagnostics];
  reportFindings(all, config, streams);
  const seconds = (world.now().getTime() - started.getTime()) / 1000;
  if (!config.quiet) streams.stderr.write(`${closingLine(written, folder, seconds, config)}\n`);
  return exitCodeOf(all, config);
}

/** A build of everything may tidy up what is no longer made; a partial one may not. */
function isComplete({ formats, only, project }: BuildConfig): boolean {
  return (
    project === undefined &&
    DEFAULT_FORMATS.every((format) => formats.includes(format)) &&
    DOCUMENT_KINDS.every((kind) => only.includes(kind))
  );
}

function closingLine(
  result: WriteResult,
  folder: string,
  seconds: number,
  { language }: BuildConfig,
): string {
  const { written, unchanged, removed, kept } = result;
  const time = seconds.toFixed(1);
  if (language === 'en') {
    const parts = [`${written} written`, `${unchanged} unchanged`];
    if (removed > 0) parts.push(`${removed} removed`);
    if (kept > 0) parts.push(`${kept} edited by hand and kept`);
    return `The files are in ${folder}/ (${parts.join(', ')}; ${time} s)`;
  }
  const parts = [`เขียนใหม่ ${written} แฟ้ม`, `คงเดิม ${unchanged} แฟ้ม`];
  if (removed > 0) parts.push(`ลบ ${removed} แฟ้ม`);
  if (kept > 0) parts.push(`เก็บแฟ้มที่แก้ไขด้วยมือไว้ ${kept} แฟ้ม`);
  return `แฟ้มอยู่ใน ${folder}/ (${parts.join(' ')} ใช้เวลา ${time} วินาที)`;
}
