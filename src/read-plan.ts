import { checkPlan } from './check/check-plan.js';
import { settleFindings } from './check/settle-findings.js';
import { collectDiagnostics, type Diagnostic } from './diagnostics/diagnostic.js';
import { FINDINGS } from './findings.js';
import { loadPlan } from './load/load-plan.js';
import type { Plan } from './plan/plan.js';
import type { PlanSource } from './plan/plan-source.js';
import type { World } from './world/world.js';

export interface ReadPlan {
  /** The files, where their YAML can be read. */
  readonly source: PlanSource | undefined;
  /** The plan, where nothing stands in the way of printing it. */
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first two stages alone, load and check, for commands that look at a plan and print none. */
export async function readPlan(planDir: string, world: World): Promise<ReadPlan> {
  const { keep, diagnostics } = collectDiagnostics();
  const source = keep(await loadPlan(planDir, world));
  const plan = source && keep(checkPlan(source));
  return {
    source,
    plan,
    diagnostics: settleFindings(diagnostics, source, { ranAll: false, findings: FINDINGS }),
  };
}
