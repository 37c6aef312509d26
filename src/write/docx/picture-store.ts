import { isPng, pictureSize } from './picture-size.js';

export interface Picture {
  /** Path inside `word/`. */
  readonly path: string;
  readonly relationship: string;
  readonly bytes: Uint8Array;
  /** Width : height. */
  readonly ratio: number;
}

/** Pictures that a document shows, each stored once. */
export class PictureStore {
  readonly #pictures = new Map<string, Picture>();
  #shown = 0;

  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}

  get pictures(): readonly Picture[] {
    return [...this.#pictures.values()];
  }

  /** Number of the next drawing, unique in the document. */
  nextId(): number {
    return ++this.#shown;
  }

  picture(source: string): Picture {
    const known = this.#pictures.get(source);
    if (known) return known;
    const bytes = this.files.get(source);
    if (!bytes) throw new Error(`picture “${source}” was not loaded`);
    const { width, height } = pictureSize(bytes, source);
    const number = this.#pictures.size + 1;
    const picture = {
      path: `media/image${number}.${isPng(bytes) ? 'png' : 'jpeg'}`,
      relationship: `rIdImage${number}`,
      bytes,
      ratio: width / height,
    };
    this.#pictures.set(source, picture);
    return picture;
  }
}
