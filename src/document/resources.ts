import type { Picture } from '../pictures/picture.js';

/** The four faces of a family. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

export interface FontFace {
  /** File name, for messages and the manifest. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface FontFamily {
  readonly family: string;
  /** A symbol family may have `regular` only; it then serves for all four. */
  readonly faces: Readonly<Partial<Record<FaceName, FontFace>>> & { readonly regular: FontFace };
}

/** What a writer may use besides the model. Loaded once per run, shared by all documents. */
export interface WriterResources {
  /** Families by name: the text family and the fallbacks. */
  readonly fonts: ReadonlyMap<string, FontFamily>;
  /** Pictures by `Image.source`. */
  readonly images: ReadonlyMap<string, Picture>;
  /** The writer will be asked again: what it makes of a section stays as long as the section. */
  readonly keeps?: boolean;
}
