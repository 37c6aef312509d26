import type { Command } from '../command.js';

/** In the order of help. The file of a command is read when it is called for. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  build: async () => (await import('./build.js')).build,
  preview: async () => (await import('./preview.js')).preview,
  open: async () => (await import('./open.js')).open,
  init: async () => (await import('./init.js')).init,
  add: async () => (await import('./add.js')).add,
  remove: async () => (await import('./remove.js')).remove,
  list: async () => (await import('./list.js')).list,
  diff: async () => (await import('./diff.js')).diff,
  progress: async () => (await import('./progress.js')).progress,
  papers: async () => (await import('./papers.js')).papers,
  publish: async () => (await import('./publish.js')).publish,
  rollover: async () => (await import('./rollover.js')).rollover,
  compare: async () => (await import('./compare.js')).compare,
  import: async () => (await import('./import.js')).importDocuments,
  completion: async () => (await import('./completion.js')).completion,
  doctor: async () => (await import('./doctor.js')).doctor,
};
