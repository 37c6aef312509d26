import { runCli } from '../../src/cli/run-cli.js';
import type { World } from '../../src/world/world.js';
import type { PlanRun } from './run-plan.js';

export interface Terminal {
  /** Answers to questions, in order; without them nobody can be asked. */
  readonly answers?: readonly string[];
  /** Width of a terminal on stdout. */
  readonly columns?: number;
}

export interface AskedRun extends PlanRun {
  readonly asked: readonly string[];
}

/** The program in this process, arguments one by one: `runArgv(['add', 'โครงการ ก', '--dimension', '1'], world)`. */
export async function runArgv(
  argv: readonly string[],
  world: World,
  { answers, columns }: Terminal = {},
): Promise<AskedRun> {
  const printed = { stdout: '', stderr: '' };
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string): Promise<string> => {
    asked.push(question.trim());
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer to ${question}`);
    return answer;
  };
  const exitCode = await runCli(argv, world, {
    stdout: {
      write: (text) => (printed.stdout += text),
      ...(columns !== undefined && { columns, isTTY: true }),
    },
    stderr: { write: (text) => (printed.stderr += text) },
    ...(answers && { openQuestions: async () => ({ ask, close: () => undefined }) }),
  });
  return { exitCode, ...printed, asked };
}
