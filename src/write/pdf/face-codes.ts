import type { Cluster, Glyph, PageFace } from '../../layout/pages.js';
import { escapedBytes } from './pdf-text.js';

export type CodedGlyph = Pick<Glyph, 'text' | 'advance' | 'parts'>;

export interface ShownCode {
  /** The code's two bytes as they stand in a string of the page. */
  readonly code: string;
  /** Where the glyph stands in its cluster, and its width in the font; whole thousandths of an em. */
  readonly x: number;
  readonly width: number;
}

/**
 * The codes of a face in one PDF, dealt out as its glyphs are first drawn. Each (glyph, place, text) gets a code
 * of its own, so that the า drawn for ำ and a plain า read back differently even where a reader knows nothing of
 * ActualText, and a mark stands over its consonant without moving the pen.
 */
export class FaceCodes {
  /** By code. The first stands for what is missing. */
  readonly coded: CodedGlyph[];
  readonly #codes = new Map<string, string>();
  readonly #shown = new Map<Cluster, readonly ShownCode[]>();

  constructor(
    /** Resource name, `F1`. */
    readonly name: string,
    readonly face: PageFace,
  ) {
    this.coded = [{ text: '\uFFFD', advance: face.missingAdvance, parts: [{ id: 0, x: 0, y: 0 }] }];
  }

  /** Codes that draw a cluster. */
  codesOf(cluster: Cluster): readonly ShownCode[] {
    let shown = this.#shown.get(cluster);
    if (!shown) {
      shown = cluster.glyphs.map((glyph) => ({
        code: this.codeOf(glyph),
        x: this.toThousandths(glyph.x),
        width: this.toThousandths(glyph.advance),
      }));
      this.#shown.set(cluster, shown);
    }
    return shown;
  }

  /** Deals out the codes that a page, drawn before, asks for. */
  add(glyphs: readonly CodedGlyph[]): void {
    for (const glyph of glyphs) this.codeOf(glyph);
  }

  private codeOf(glyph: CodedGlyph): string {
    const key = codeKey(glyph);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = escapedBytes(String.fromCharCode(this.coded.length >> 8, this.coded.length & 0xff));
    this.coded.push(glyph);
    this.#codes.set(key, code);
    return code;
  }

  private toThousandths(units: number): number {
    return Math.round((units * 1000) / this.face.unitsPerEm);
  }
}

const codeKey = ({ text, parts }: CodedGlyph): string =>
  [text, ...parts.map(({ id, x, y }) => `${id},${x},${y}`)].join('/');
