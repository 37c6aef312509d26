import { runCli } from '../../src/cli/run-cli.js';
import type { World } from '../../src/world/world.js';

export interface PlanRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program in this process: `runPlan('check --strict data/2569', world)`. */
export async function runPlan(command: string, world: World): Promise<PlanRun> {
  const printed = { stdout: '', stderr: '' };
  const exitCode = await runCli(command.split(' ').filter(Boolean), world, {
    stdout: { write: (text) => (printed.stdout += text) },
    stderr: { write: (text) => (printed.stderr += text) },
  });
  return { exitCode, ...printed };
}
