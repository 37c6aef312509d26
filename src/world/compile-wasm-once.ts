import { setFlagsFromString } from 'node:v8';

/**
 * HarfBuzz works for a quarter of a second. By default V8 optimizes its WebAssembly in the background meanwhile,
 * on the core that collects garbage, and Node does not end before that is done: a third of the time of one PDF.
 */
export function compileWasmOnce(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}
