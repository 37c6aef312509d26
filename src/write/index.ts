import type { Format } from '../config.js';
import type { WriterResources } from '../document/resources.js';
import type { Writer } from './writer.js';

/** How to open each format's writer; its libraries load only when it is asked for. */
export const WRITERS: Readonly<Record<Format, (resources: WriterResources) => Promise<Writer>>> = {
  pdf: async (resources) => (await import('./pdf/index.js')).openPdfWriter(resources),
  docx: async (resources) => (await import('./docx/index.js')).openDocxWriter(resources),
  json: async () => (await import('./json/index.js')).openJsonWriter(),
};
