import type { DocumentModel } from '../document/model.js';

export interface Artifact {
  readonly bytes: Uint8Array;
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
  /** File names of the faces embedded. */
  readonly fonts: readonly string[];
}

/** A file that a document leads to. */
export interface FileBeside {
  /** Of its format: `PDF`. */
  readonly label: string;
  /** Path from the document: `01-internal-control.pdf`. */
  readonly file: string;
  readonly bytes?: number;
  readonly pages?: number;
}

/** A document that a front page leads to, in all its formats. */
export interface ListedDocument {
  readonly title: string;
  /** `annex` for those of a folder. */
  readonly folder?: string;
  readonly files: readonly FileBeside[];
}

/** Where a document leads: to itself in other formats, a front page to all others. */
export interface WaysOn {
  readonly beside: readonly FileBeside[];
  readonly listed?: readonly ListedDocument[];
}

/** Turns models into the bytes of one format. Does no I/O, reads no clock. */
export interface Writer {
  write(model: DocumentModel, ways?: WaysOn): Promise<Artifact>;
}
