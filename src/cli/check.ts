import { checkOnly } from '../compile.js';
import type { CheckConfig } from '../config.js';
import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import { exitCodeOf, reportFindings } from './report-findings.js';
import type { Streams } from './streams.js';

export async function runCheck(config: CheckConfig, world: World, streams: Streams): Promise<ExitCode> {
  const { diagnostics } = await checkOnly(config, world);
  reportFindings(diagnostics, config, streams);
  return exitCodeOf(diagnostics, config);
}
