import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanRun } from './run-plan.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A new folder with the shipped plan in `data/2569`. */
export function shippedPlanFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  cpSync(join(root, 'data/2569'), join(folder, 'data/2569'), { recursive: true });
  return folder;
}

export interface SpawnedPlan {
  readonly process: ChildProcess;
  /** Its stderr, as soon as that holds the text. */
  says(text: string): Promise<string>;
  readonly ended: Promise<Omit<PlanRun, 'exitCode'> & { readonly exitCode: number | null }>;
}

/** The built program in a process of its own. */
export function spawnPlan(cwd: string, ...argv: readonly string[]): SpawnedPlan {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), ...argv], { cwd });
  const printed = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text;
    for (const look of waiting) look();
  });
  return {
    process: child,
    says: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!printed.stderr.includes(text)) return;
          waiting.delete(look);
          resolve(printed.stderr);
        };
        waiting.add(look);
        look();
      }),
    ended: new Promise((resolve) => {
      child.on('close', (exitCode) => resolve({ exitCode, ...printed }));
    }),
  };
}
