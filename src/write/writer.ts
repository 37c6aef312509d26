import type { DocumentModel } from '../document/model.js';

export interface Artifact {
  readonly bytes: Uint8Array;
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
  /** File names of the faces embedded. */
  readonly fonts: readonly string[];
}

/** Another file of the same document, in the same folder. */
export interface FileBeside {
  readonly extension: string;
  /** Name inside the folder: `01-internal-control.pdf`. */
  readonly file: string;
}

/** Turns models into the bytes of one format. Does no I/O, reads no clock. */
export interface Writer {
  write(model: DocumentModel, beside?: readonly FileBeside[]): Promise<Artifact>;
}
