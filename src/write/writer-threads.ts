import type { Format } from '../config.js';

/** Files that write a format in a thread of their own. Empty in the sources; the build puts its own here. */
export const WRITER_THREADS: Readonly<Partial<Record<Format, URL>>> = {};
