import { checkOnly } from '../compile.js';
import type { CheckConfig } from '../config.js';
import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import { finishCheck } from './finish-check.js';
import type { Streams } from './streams.js';

/** `write` mends the files, `show` prints what would be mended. */
export type FixMode = 'none' | 'show' | 'write';

export async function runCheck(
  config: CheckConfig,
  world: World,
  streams: Streams,
  mode: FixMode = 'none',
): Promise<ExitCode> {
  if (mode !== 'none') {
    const { runFix } = await import('./fix.js');
    return runFix(config, world, streams, mode);
  }
  const { diagnostics } = await checkOnly(config, world);
  return finishCheck(diagnostics, config, streams);
}
