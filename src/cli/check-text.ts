import { checkText } from '../check-text.js';
import type { TextConfig } from '../config.js';
import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import { finishCheck } from './finish-check.js';
import type { Streams } from './streams.js';

/** `plan check --text`: the text rules over a plain text. */
export async function runCheckText(config: TextConfig, world: World, streams: Streams): Promise<ExitCode> {
  const given = config.path === '-' ? await readAll(streams.stdin) : undefined;
  const { diagnostics } = await checkText(config, world, given);
  return finishCheck(diagnostics, config, streams);
}

async function readAll(input: Streams['stdin']): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for await (const chunk of input ?? []) {
    chunks.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}
