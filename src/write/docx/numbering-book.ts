import type { MarkerFormat } from './marker-format.js';
import type { Indents } from './word-look.js';

/** One level of a multilevel list as Word keeps it. */
export interface NumberingLevel extends MarkerFormat {
  readonly indents: Indents;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Paragraph style that brings this level along. */
  readonly style?: string;
}

/** A running list: its levels (index 0 = level 1) may still grow while the blocks are being written. */
export interface Numbering {
  readonly id: number;
  readonly levels: (NumberingLevel | undefined)[];
}

/** A place in a running list. */
export interface NumberingReference {
  readonly numId: number;
  /** 0 for level 1. */
  readonly level: number;
}

/** All running lists of a document, in the order in which they begin. */
export class NumberingBook {
  readonly numberings: Numbering[] = [];
  #bullets = new Map<string, Numbering>();

  begin(levels: (NumberingLevel | undefined)[] = []): Numbering {
    const numbering = { id: this.numberings.length + 1, levels };
    this.numberings.push(numbering);
    return numbering;
  }

  /** Dashes count nothing, so all lists of one look share one numbering. */
  bullets(index: number, level: NumberingLevel): Numbering {
    const key = JSON.stringify([index, level]);
    const known = this.#bullets.get(key);
    if (known) return known;
    const levels: (NumberingLevel | undefined)[] = [];
    levels[index] = level;
    const numbering = this.begin(levels);
    this.#bullets.set(key, numbering);
    return numbering;
  }
}

/** As deep as lists of the model can be; Word's three levels more would cost time in each list. */
export const MAX_LEVELS = 6;
