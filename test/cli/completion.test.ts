import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { planWorld } from '../helpers/check-files.js';
import { runPlan } from '../helpers/run-plan.js';

const scriptFor = async (shell: string): Promise<string> =>
  (await runPlan(`completion ${shell} --lang en`, planWorld())).stdout;

/** What bash offers for a line of which the last word is begun. */
function offered(script: string, ...words: readonly string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const asked = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _plan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', asked], { encoding: 'utf8' }).trim().split('\n');
}

test('bash completes commands and the flags of each', async () => {
  const script = await scriptFor('bash');
  expect(offered(script, 'plan', 'pre')).toEqual(['preview']);
  expect(offered(script, 'plan', '')).toEqual(expect.arrayContaining(Object.keys(COMMANDS)));
  expect(offered(script, 'plan', 'build', '--o')).toEqual(
    expect.arrayContaining(['--only', '--out', '--overwrite']),
  );
  expect(offered(script, 'plan', 'check', '--overw')).toEqual(['']);
  // Files: what bash completes by itself where nothing is offered.
  expect(offered(script, 'plan', 'build', 'da')).toEqual(['']);
});

test.each(['zsh', 'fish', 'powershell'])('%s knows every command and flag', async (shell) => {
  const script = await scriptFor(shell);
  for (const [name, read] of Object.entries(COMMANDS)) {
    expect(script).toContain(name);
    for (const key of Object.keys((await read()).flags)) {
      expect(script).toContain(key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`));
    }
  }
});

test('another shell is named with those that are known', async () => {
  const { exitCode, stderr } = await runPlan('completion cmd --lang en', planWorld());
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('known are bash, zsh, fish, powershell'),
  });
});
