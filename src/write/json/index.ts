import type { Writer } from '../writer.js';

/** The document model itself, to look at: what templates made and typesetting prepared. */
export const openJsonWriter = (): Writer => ({
  write: async (model) => ({
    bytes: new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`),
    fonts: [],
  }),
});
