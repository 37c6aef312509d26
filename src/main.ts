#!/usr/bin/env node
import { runCli } from './cli/run-cli.js';
import { openTerminalQuestions } from './cli/streams.js';
import { openNodeWorld } from './world/node-world.js';
import {
  compilePatternsOnce,
  compileWasmOnce,
  growMemorySlowly,
  optimizeLate,
  outliveReaders,
} from './world/process-settings.js';

optimizeLate();
compilePatternsOnce();
compileWasmOnce();
growMemorySlowly();
outliveReaders(process.stdout, process.stderr);
process.exitCode = await runCli(process.argv.slice(2), openNodeWorld(), {
  stdout: process.stdout,
  stderr: process.stderr,
  get stdin() {
    return process.stdin;
  },
  ...(process.stdin.isTTY && process.stderr.isTTY && { openQuestions: openTerminalQuestions }),
});
