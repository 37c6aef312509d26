import type { DocumentModel } from '../document/model.js';

export interface Artifact {
  readonly bytes: Uint8Array;
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
  /** File names of the faces embedded. */
  readonly fonts: readonly string[];
}

/** Turns models into the bytes of one format. Does no I/O, reads no clock. */
export interface Writer {
  write(model: DocumentModel): Promise<Artifact>;
}
