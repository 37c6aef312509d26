import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lateFlags } from '../../src/world/process-settings.js';

// Node 20, 22, 24 and 26.
const ENGINES = ['11.3.244.8-node.38', '12.4.254.21-node.57', '13.6.233.17-node.63', '14.6.202.34-node.40'];

describe('settings of the engine', () => {
  it('are those that this engine knows', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const unknown = lateFlags(process.versions.v8).filter(
      (flag) => !stdout.includes(`\n  ${flag.replace(/=.*/u, '')} `),
    );
    expect(unknown).toEqual([]);
  });

  it('count calls in place of bytes since V8 12, which has no flag of the other name', () => {
    expect(ENGINES.map((v8) => lateFlags(v8).some((flag) => flag.startsWith('--interrupt-budget')))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
