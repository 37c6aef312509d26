import { toThaiDigits } from '../../src/thai/digits.js';
import { at, child, type DocxParts, descendants, parsePart, valOf, type XmlElement } from './docx-package.js';

interface Level {
  readonly format: string;
  readonly text: string;
}

/** Counts the paragraphs of a DOCX as Word does, from `numbering.xml` and `styles.xml` alone. */
export class DocxNumbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #restarts = new Map<string, Set<number>>();
  readonly #styles = new Map<string, XmlElement>();
  /** Counters by abstract numbering: instances go on counting together unless they restart. */
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(parts: DocxParts) {
    const numbering = parsePart(parts['word/numbering.xml'] ?? '');
    for (const abstract of descendants(numbering, 'w:abstractNum')) {
      const levels = descendants(abstract, 'w:lvl').map((level): [number, Level] => [
        Number(level.attributes['w:ilvl']),
        { format: valOf(child(level, 'w:numFmt')) ?? '', text: valOf(child(level, 'w:lvlText')) ?? '' },
      ]);
      this.#levels.set(abstract.attributes['w:abstractNumId'] ?? '', new Map(levels));
    }
    for (const num of descendants(numbering, 'w:num')) {
      const id = num.attributes['w:numId'] ?? '';
      this.#abstractOf.set(id, valOf(child(num, 'w:abstractNumId')) ?? '');
      const restarts = descendants(num, 'w:lvlOverride').map((level) => Number(level.attributes['w:ilvl']));
      this.#restarts.set(id, new Set(restarts));
    }
    for (const style of descendants(parsePart(parts['word/styles.xml'] ?? ''), 'w:style')) {
      this.#styles.set(style.attributes['w:styleId'] ?? '', style);
    }
  }

  /** Marker of the next paragraph in reading order; '' without number. */
  next(paragraph: XmlElement): string {
    const properties = child(paragraph, 'w:pPr');
    const own = child(properties, 'w:numPr');
    const style = this.#styles.get(valOf(child(properties, 'w:pStyle')) ?? '');
    const reference = own ?? at(style, 'w:pPr', 'w:numPr');
    const numId = valOf(child(reference, 'w:numId'));
    if (numId === undefined || numId === '0') return '';
    return this.#count(numId, Number(valOf(child(reference, 'w:ilvl')) ?? 0));
  }

  #count(numId: string, ilvl: number): string {
    const abstract = this.#abstractOf.get(numId) ?? '';
    const counters = [...(this.#counters.get(abstract) ?? [])];
    const restartKey = `${numId}/${ilvl}`;
    const restarts = this.#restarts.get(numId)?.has(ilvl) === true && !this.#begun.has(restartKey);
    if (restarts) this.#begun.add(restartKey);
    counters[ilvl] = restarts ? 1 : (counters[ilvl] ?? 0) + 1;
    this.#counters.set(abstract, counters.slice(0, ilvl + 1));
    const levels = this.#levels.get(abstract);
    const level = levels?.get(ilvl);
    if (!level) return '?';
    return level.text.replace(/%([1-9])/g, (_, number: string) => {
      const format = levels?.get(Number(number) - 1)?.format;
      const count = String(counters[Number(number) - 1] ?? 1);
      return format === 'thaiNumbers' ? toThaiDigits(count) : count;
    });
  }
}
