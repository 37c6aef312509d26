import type { Format } from '../config.js';
import type { WriterResources } from '../document/resources.js';
import { type Aside, startAside } from './write-aside.js';
import type { Writer } from './writer.js';
import { WRITER_THREADS } from './writer-threads.js';

/** Threads that write a format each while this one writes the others. */
export interface Asides {
  /** Opens the format's writer in its thread; undefined where it has none. */
  openerOf(format: Format): ((resources: WriterResources) => Promise<Writer>) | undefined;
  /** Ends the threads; formats that are opened later are written in this one. */
  close(): void;
}

/** Starts a thread for each format that has one, unless it is the only one: then this thread would just wait. */
export function startAsides(formats: readonly Format[]): Asides {
  const asides = new Map<Format, Aside>();
  for (const format of formats.length > 1 ? formats : []) {
    const entry = WRITER_THREADS[format];
    if (entry) asides.set(format, startAside(entry));
  }
  return {
    openerOf: (format) => asides.get(format)?.open,
    close() {
      for (const aside of asides.values()) aside.close();
      asides.clear();
    },
  };
}
