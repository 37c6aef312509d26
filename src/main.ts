#!/usr/bin/env node
import { loadParts } from './world/compiled-parts.js';
import {
  compilePatternsOnce,
  compileWasmOnce,
  endAtOnce,
  growMemorySlowly,
  optimizeLate,
} from './world/process-settings.js';

async function run(): Promise<void> {
  const { runCli } = await import('./cli/run-cli.js');
  const { openNodeWorld } = await import('./world/node-world.js');
  const { openTerminalQuestions, outliveReaders } = await import('./cli/streams.js');
  outliveReaders(process.stdout, process.stderr);
  process.exitCode = await runCli(process.argv.slice(2), openNodeWorld(), {
    stdout: process.stdout,
    stderr: process.stderr,
    get stdin() {
      return process.stdin;
    },
    ...(process.stdin.isTTY && process.stderr.isTTY && { openQuestions: openTerminalQuestions }),
  });
}

optimizeLate();
compilePatternsOnce();
compileWasmOnce();
growMemorySlowly();
endAtOnce();
loadParts();
void run();
