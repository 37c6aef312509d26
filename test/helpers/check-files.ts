import type { CheckOptions } from '../../src/check/check-plan.js';
import { checkPlan, checkTextsOf } from '../../src/check/check-plan.js';
import type { Wordbooks } from '../../src/check/check-texts.js';
import { settleFindings } from '../../src/check/settle-findings.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { FINDINGS } from '../../src/findings.js';
import { loadPlan } from '../../src/load/load-plan.js';
import type { Plan } from '../../src/plan/plan.js';
import { positionAt } from '../../src/source/line-column.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { type MemoryWorldOptions, openMemoryWorld } from './memory-world.js';
import { planYaml, projectYaml } from './plan-files.js';

export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const FOLDER = '/plans/data/2569';

/** A World that holds a sound plan in `data/2569`, with some files written differently or left out. */
export function planWorld(files: Files = {}, options: MemoryWorldOptions = {}) {
  const all = { 'plan.yaml': planYaml(), 'projects/training.yaml': projectYaml(), ...files };
  const entries = Object.entries(all).flatMap(([path, content]) =>
    content === undefined ? [] : [[path.startsWith('/') ? path : `${FOLDER}/${path}`, content] as const],
  );
  return openMemoryWorld(Object.fromEntries(entries), { packageWorld: openNodeWorld(), ...options });
}

export interface CheckedFiles {
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads and checks such a plan. */
export async function checkFiles(
  files: Files,
  options: CheckOptions & { readonly world?: MemoryWorldOptions; readonly wordbooks?: Wordbooks } = {},
): Promise<CheckedFiles> {
  const loaded = await loadPlan('data/2569', planWorld(files, options.world));
  const checked = loaded.value ? checkPlan(loaded.value, options) : { diagnostics: [] };
  const { wordbooks } = options;
  const inTexts = loaded.value && wordbooks ? checkTextsOf(loaded.value, wordbooks) : [];
  const found = [...loaded.diagnostics, ...checked.diagnostics, ...inTexts];
  const diagnostics = settleFindings(found, loaded.value, { ranAll: true, findings: FINDINGS });
  return { plan: 'value' in checked ? checked.value : undefined, diagnostics };
}

/** The findings, one line each and a line per hint. */
export async function findingsOf(
  files: Files,
  options: Parameters<typeof checkFiles>[1] = {},
): Promise<string> {
  const { diagnostics } = await checkFiles(files, options);
  return diagnostics.map(formatFinding).join('\n');
}

/** `plan.yaml:3:5-9 error check/some-code: message` */
export function formatFinding({ code, severity, message, span, hints }: Diagnostic): string {
  const start = span && positionAt(span.file, span.start);
  const end = span && positionAt(span.file, span.end);
  const to = end && start && (end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`);
  const place =
    span && start ? `${span.file.path.replace('data/2569/', '')}:${start.line}:${start.column}-${to} ` : '';
  return [`${place}${severity} ${code}: ${message.en}`, ...hints.map((hint) => `  → ${hint.en}`)].join('\n');
}
