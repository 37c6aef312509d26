import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { DRAFT_MARK } from '../../document/draft-mark.js';
import type {
  FaceId,
  Leader,
  Page,
  PlacedLine,
  PlacedPicture,
  Point,
  Rule,
  StructureElement,
} from '../../layout/pages.js';
import { remember } from '../../remember.js';
import type { CodedGlyph, FaceCodes } from './face-codes.js';
import { type CodesOf, textOperators } from './text-operators.js';

/** The codes of a face when a page is begun: it may deal out more. */
export interface CodesSoFar {
  readonly codes: FaceCodes;
  readonly count: number;
}

/** By the pictures' sources. */
export type PictureLabels = ReadonlyMap<string, string>;

export interface DrawnPage {
  /** Deflated in another thread meanwhile, a twentieth of a long document's time. */
  readonly packed: Promise<Uint8Array>;
  /** Glyphs that had no code before, by face. */
  readonly added: readonly (readonly CodedGlyph[])[];
}

const deflateApart = promisify(deflate);

/**
 * A page's content behind its head. One that was drawn before with the same codes is not drawn again: of a book of
 * which one sheet was changed, two pages are.
 */
export const drawPage = remember(
  (page: Page, head: Uint8Array, faces: readonly CodesSoFar[], labels: PictureLabels): DrawnPage => {
    const byId = new Map<FaceId, FaceCodes>(faces.map(({ codes }) => [codes.face.id, codes]));
    const operators = new PageContent(labels, (face) => {
      const codes = byId.get(face);
      if (!codes) throw new Error(`the page was not told of its face: ${face}`);
      return codes;
    }).draw(page);
    const content = operators.length === 0 ? [] : [Buffer.from(`${operators.join('\n')}\n`, 'latin1')];
    return {
      packed: deflateApart(Buffer.concat([head, ...content])),
      added: faces.map(({ codes, count }) => codes.coded.slice(count)),
    };
  },
  ([, faces, labels], [, nowFaces, nowLabels]) =>
    faces.length === nowFaces.length &&
    faces.every((before, index) => isSameStart(before, nowFaces[index])) &&
    [...labels].every(([source, label]) => nowLabels.get(source) === label),
);

/** Whether the codes that were dealt out up to now are those of then. */
const isSameStart = ({ codes, count }: CodesSoFar, now: CodesSoFar | undefined): boolean =>
  now?.count === count &&
  now.codes.name === codes.name &&
  now.codes.face.id === codes.face.id &&
  // The first stands for what is missing.
  now.codes.coded.every((glyph, code) => code === 0 || code >= count || glyph === codes.coded[code]);

/** Writes the operators of one page, every piece marked as structure or artifact. */
class PageContent {
  readonly #operators: string[] = [];
  #marked = 0;

  constructor(
    private readonly labels: PictureLabels,
    private readonly codesOf: CodesOf,
  ) {}

  draw(page: Page): readonly string[] {
    const rules: Rule[] = [];
    for (const item of page.items) {
      switch (item.kind) {
        case 'line':
          this.drawLine(item, page);
          break;
        case 'picture':
          this.drawPicture(item);
          break;
        case 'leader':
          this.drawLeader(item);
          break;
        case 'rule':
          rules.push(item);
      }
    }
    this.drawRules(rules);
    return this.#operators;
  }

  private drawLine({ x, y, line, owner, labelOwner }: PlacedLine, page: Page): void {
    const drawn = line.parts.map((part) => textOperators(part, x + part.x, y + line.baseline, this.codesOf));
    if (owner === 'page-number') {
      this.artifact(drawn.join('\n'), '/Artifact <</Type /Pagination /Subtype /Header>> BDC');
      return;
    }
    if (owner === 'draft-mark') {
      this.drawDraftMark(drawn.join('\n'), page);
      return;
    }
    line.parts.forEach(({ role }, index) => {
      const operators = drawn[index] ?? '';
      if (owner === 'repeated-row') this.artifact(operators);
      else this.content(role === 'label' ? (labelOwner ?? owner) : owner, operators);
    });
  }

  /** Across the middle of the page, behind all that is drawn later. */
  private drawDraftMark(word: string, { width, height }: Page): void {
    const angle = (DRAFT_MARK.degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
    const middle = `${(width / 2).toFixed(2)} ${(height / 2).toFixed(2)}`;
    this.artifact(
      `q ${DRAFT_MARK.grey} g ${cos} -${sin} ${sin} ${cos} ${middle} cm\n${word}\nQ`,
      '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
    );
  }

  /** Drawn as dots, not typed as full stops, so that copied text has none. */
  private drawLeader({ from, to, y, step }: Leader): void {
    const path = `${point({ x: from, y })} m ${point({ x: to, y })} l S`;
    this.artifact(`q 1 w 1 J [0 ${step}] 0 d ${path} Q`);
  }

  /** All rules of a page that are as wide as each other are one path. */
  private drawRules(rules: readonly Rule[]): void {
    for (const width of new Set(rules.map((rule) => rule.width))) {
      const path = rules
        .filter((rule) => rule.width === width)
        .map(({ from, to }) => `${point(from)} m ${point(to)} l`);
      this.artifact(`q ${width} w\n${path.join('\n')}\nS Q`);
    }
  }

  private drawPicture({ source, x, y, width, height, owner }: PlacedPicture): void {
    const matrix = [width, 0, 0, -height, x, y + height].map((value) => Math.round(value * 1e6) / 1e6);
    this.content(owner, `q\n${matrix.join(' ')} cm\n/${this.labels.get(source)} Do\nQ`);
  }

  private content({ type }: StructureElement, operators: string): void {
    this.#operators.push(`/${type} <</MCID ${this.#marked++}>> BDC`, operators, 'EMC');
  }

  private artifact(operators: string, open = '/Artifact BMC'): void {
    this.#operators.push(open, operators, 'EMC');
  }
}

const point = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
