import { actualTextOf } from './actual-text.js';
import { type Box, boxesOf, type Rule, rulesOf } from './page-rules.js';
import type { PdfPage } from './pdf-library.js';

/** A letter or a sign where the page draws it; in points from the upper left corner, y grows downwards. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where the next one begins, if nothing moves it. */
  readonly endX: number;
  readonly endY: number;
  readonly size: number;
  /** The stretch it is a part of, where the file says how that reads. */
  readonly stretch?: Stretch;
}

export interface Stretch {
  readonly text: string;
}

export interface PageDrawing {
  /** In the order in which they are drawn. */
  readonly glyphs: readonly Glyph[];
  /** Lines between the cells of a table, or under words. */
  readonly rules: readonly Rule[];
  /** Stretches with a colour of their own. */
  readonly fills: readonly Box[];
  /** It draws pictures: without text it is a scan, not a blank page. */
  readonly isPicture: boolean;
}

/** The codes of pdf.js for what is drawn and how. */
export type DrawingCodes = Readonly<Record<string, number>>;

export type Matrix = readonly [number, number, number, number, number, number];

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];
const PAINTS = 'fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke'.split(' ');
const STROKES = ['stroke', 'closeStroke'];
const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'];
const [BLACK, WHITE] = ['#000000', '#ffffff'];
/** Width of a font's unit, where the font does not tell. */
const UNIT = 0.001;

interface State {
  readonly matrix: Matrix;
  readonly fontSize: number;
  readonly unit: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** Width of letters as a part of their own. */
  readonly stretchOut: number;
  readonly leading: number;
  readonly rise: number;
  /** Colour of what is filled: `#rrggbb`, or else a pattern. */
  readonly colour: string;
}

/**
 * What a page draws, and where, from its operators (ISO 32000-1, 9.4). pdf.js has a text of its own, which bridges gaps
 * that another font fills later, and takes marks for as narrow as they look: with it letters change places.
 */
export async function readPageDrawing(page: PdfPage, codes: DrawingCodes): Promise<PageDrawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const reader = new DrawingReader(page, codes);
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  fnArray.forEach((code, index) => {
    const args = argsArray[index];
    reader.take(names.get(code) ?? '', Array.isArray(args) ? args : []);
  });
  return {
    glyphs: reader.glyphs,
    rules: reader.rules,
    fills: reader.fills,
    isPicture: PICTURES.some((name) => fnArray.includes(codes[name] ?? -1)),
  };
}

class DrawingReader {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly fills: Box[] = [];
  private readonly kept: State[] = [];
  private state: State;
  private textMatrix = PLAIN;
  private at = { x: 0, y: 0 };
  private lineAt = { x: 0, y: 0 };
  /** Open marked content, outermost first. */
  private readonly open: (Stretch | undefined)[] = [];

  constructor(
    private readonly page: PdfPage,
    private readonly codes: DrawingCodes,
  ) {
    this.state = {
      matrix: toMatrix([...page.getViewport({ scale: 1 }).transform]),
      fontSize: 1,
      unit: UNIT,
      charSpacing: 0,
      wordSpacing: 0,
      stretchOut: 1,
      leading: 0,
      rise: 0,
      colour: BLACK,
    };
  }

  take(name: string, args: readonly unknown[]): void {
    const [first = 0, second = 0] = numbersOf(args.slice(0, 2));
    this.operators[name]?.(args, first, second);
  }

  private readonly operators: Readonly<Record<string, Operator>> = {
    save: () => this.keep(),
    restore: () => this.restore(),
    transform: (args) => this.transform(args),
    paintFormXObjectBegin: ([matrix]) => this.keep(matrix),
    paintFormXObjectEnd: () => this.restore(),
    beginAnnotation: ([, , toPage, matrix]) => this.keep(toPage, matrix),
    endAnnotation: () => this.restore(),
    constructPath: ([painting, paths]) => this.drawPath(painting, paths),
    beginText: () => this.moveTo(PLAIN),
    setTextMatrix: (args) => this.moveTo(toMatrix(numbersOf(args))),
    moveText: (_, x, y) => this.moveLine(x, y),
    setLeadingMoveText: (_, x, y) => {
      this.set({ leading: y });
      this.moveLine(x, y);
    },
    nextLine: () => this.moveLine(0, this.state.leading),
    setLeading: (_, leading) => this.set({ leading: -leading }),
    setCharSpacing: (_, charSpacing) => this.set({ charSpacing }),
    setWordSpacing: (_, wordSpacing) => this.set({ wordSpacing }),
    setHScale: (_, percent) => this.set({ stretchOut: percent / 100 }),
    setTextRise: (_, rise) => this.set({ rise }),
    setFillRGBColor: ([colour]) => this.set({ colour: String(colour) }),
    setFillColorN: () => this.set({ colour: '' }),
    setFont: ([font], _, fontSize) => this.set({ fontSize, unit: this.unitOf(font) }),
    setGState: ([changes]) => this.takeFontOf(changes),
    beginMarkedContent: ([tag]) => this.open.push(stretchOf(tag)),
    beginMarkedContentProps: () => this.open.push(undefined),
    endMarkedContent: () => this.open.pop(),
    showText: ([shown]) => this.showText(Array.isArray(shown) ? shown : []),
  };

  private keep(...matrices: readonly unknown[]): void {
    this.kept.push(this.state);
    for (const matrix of matrices) this.transform(matrix);
  }

  private restore(): void {
    this.state = this.kept.pop() ?? this.state;
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private transform(matrix: unknown): void {
    if (Array.isArray(matrix) || ArrayBuffer.isView(matrix))
      this.set({ matrix: multiply(this.state.matrix, toMatrix(numbersOf([matrix].flat()))) });
  }

  private moveTo(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineAt = { x: 0, y: 0 };
    this.at = this.lineAt;
  }

  private moveLine(x: number, y: number): void {
    this.lineAt = { x: this.lineAt.x + x, y: this.lineAt.y + y };
    this.at = this.lineAt;
  }

  private unitOf(font: unknown): number {
    const { commonObjs } = this.page;
    const found = typeof font === 'string' && commonObjs.has(font) ? commonObjs.get(font) : undefined;
    const matrix = isRecord(found) ? found['fontMatrix'] : undefined;
    return Array.isArray(matrix) ? Number(matrix[0]) : UNIT;
  }

  private takeFontOf(changes: unknown): void {
    for (const change of Array.isArray(changes) ? changes : [])
      if (Array.isArray(change) && change[0] === 'Font' && Array.isArray(change[1]))
        this.set({ fontSize: Number(change[1][1]), unit: this.unitOf(change[1][0]) });
  }

  private showText(shown: readonly unknown[]): void {
    const { matrix, fontSize, unit, charSpacing, wordSpacing, stretchOut, rise } = this.state;
    const drawn = multiply(matrix, this.textMatrix);
    const size = Math.hypot(drawn[2], drawn[3]) * Math.abs(fontSize);
    const stretch = this.open.find((each) => each !== undefined);
    let { x } = this.at;
    const y = this.at.y + rise;
    for (const each of shown) {
      if (typeof each === 'number') x -= ((each * fontSize) / 1000) * stretchOut;
      if (!isRecord(each) || typeof each['unicode'] !== 'string') continue;
      const spacing = charSpacing + (each['isSpace'] === true ? wordSpacing : 0);
      const next = x + (Number(each['width']) * unit * fontSize + spacing) * stretchOut;
      const [from, to] = [place(drawn, [x, y]), place(drawn, [next, y])];
      this.glyphs.push({
        text: each['unicode'],
        x: from[0],
        y: from[1],
        endX: to[0],
        endY: to[1],
        size,
        ...(stretch && { stretch }),
      });
      x = next;
    }
    this.at = { x, y: this.at.y };
  }

  private drawPath(painting: unknown, paths: unknown): void {
    const isOneOf = (names: readonly string[]): boolean =>
      names.some((name) => this.codes[name] === painting);
    if (!isOneOf(STROKES) && !isOneOf(PAINTS)) return;
    const toPage = (point: Point): Point => place(this.state.matrix, point);
    this.rules.push(...rulesOf(paths, isOneOf(STROKES), toPage));
    if (isOneOf(PAINTS) && this.state.colour !== WHITE) this.fills.push(...boxesOf(paths, toPage));
  }
}

type Operator = (args: readonly unknown[], first: number, second: number) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function stretchOf(tag: unknown): Stretch | undefined {
  const name = isRecord(tag) ? tag['name'] : tag;
  const text = typeof name === 'string' ? actualTextOf(name) : undefined;
  return text === undefined ? undefined : { text };
}

/** Numbers as pdf.js hands them on: one by one or packed. */
const numbersOf = (values: readonly unknown[]): number[] =>
  values.flatMap((value) => (value instanceof Float32Array ? [...value] : [Number(value)]));

const toMatrix = ([a, b, c, d, e, f]: readonly number[]): Matrix => [
  a ?? 1,
  b ?? 0,
  c ?? 0,
  d ?? 1,
  e ?? 0,
  f ?? 0,
];

type Point = readonly [x: number, y: number];

const place = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  ...place(m, [n[4], n[5]]),
];
