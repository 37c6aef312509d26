import { type Matrix, multiply, shownMatrix, toMatrix } from './page-words.js';
import type { PdfPage } from './pdf-library.js';

/** A straight line of a page, in points; y grows downwards. */
export interface Rule {
  readonly isUpright: boolean;
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Filled or stroked, a shape this thin is a line; a shorter one is none that parts cells. */
const THICKEST = 3;
const SHORTEST = 4;

/** What a path consists of, as pdf.js hands it on: a code and its coordinates, in a row. */
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 0, 4: 4 };
const MOVE = 0;
const CLOSE = 3;

type Point = readonly [x: number, y: number];

/** The codes of pdf.js for what draws lines and where. */
export type DrawingCodes = Readonly<Record<string, number>>;

export interface PageDrawing {
  /** Lines between the cells of a table, or under words. */
  readonly rules: readonly Rule[];
  /** It draws pictures: without text it is a scan, not a blank page. */
  readonly isPicture: boolean;
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'];

export async function readPageDrawing(page: PdfPage, codes: DrawingCodes): Promise<PageDrawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set(['stroke', 'closeStroke'].map((name) => codes[name]));
  const paints = new Set(
    'fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke'
      .split(' ')
      .map((name) => codes[name]),
  );
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = shownMatrix(page);
  fnArray.forEach((code, index) => {
    const args = argsArray[index];
    if (code === codes['save']) kept.push(matrix);
    else if (code === codes['restore'] || code === codes['paintFormXObjectEnd'])
      matrix = kept.pop() ?? matrix;
    else if (code === codes['transform'] && Array.isArray(args)) matrix = multiply(matrix, toMatrix(args));
    else if (code === codes['paintFormXObjectBegin'] && Array.isArray(args)) {
      kept.push(matrix);
      if (Array.isArray(args[0])) matrix = multiply(matrix, toMatrix(args[0]));
    } else if (code === codes['constructPath'] && Array.isArray(args)) {
      const isStroked = strokes.has(args[0]);
      if (!isStroked && !paints.has(args[0])) return;
      for (const shape of shapesOf(args[1]))
        rules.push(
          ...rulesOf(
            shape.map((point) => place(matrix, point)),
            isStroked,
          ),
        );
    }
  });
  return { rules, isPicture: PICTURES.some((name) => fnArray.includes(codes[name] ?? -1)) };
}

const place = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The corners of each part of a path; of curves only where they end. */
function shapesOf(paths: unknown): Point[][] {
  const shapes: Point[][] = [];
  for (const path of Array.isArray(paths) ? paths : []) {
    const numbers = ArrayBuffer.isView(path) && path instanceof Float32Array ? path : new Float32Array();
    for (let at = 0; at < numbers.length; ) {
      const code = numbers[at] ?? CLOSE;
      const count = COORDINATES[code] ?? 0;
      const last = shapes.at(-1);
      if (code === CLOSE && last?.[0]) last.push(last[0]);
      else if (count > 0) {
        const point: Point = [numbers[at + count - 1] ?? 0, numbers[at + count] ?? 0];
        if (code === MOVE || !last) shapes.push([point]);
        else last.push(point);
      }
      at += count + 1;
    }
  }
  return shapes;
}

/** A thin shape is one line; of others that are stroked each side. */
function rulesOf(shape: readonly Point[], isStroked: boolean): Rule[] {
  const whole = ruleBetween(shape);
  if (whole) return [whole];
  if (!isStroked) return [];
  return shape.slice(1).flatMap((point, index) => ruleBetween([shape[index] ?? point, point]) ?? []);
}

function ruleBetween(points: readonly Point[]): Rule | undefined {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= SHORTEST)
    return { isUpright: false, at: (top + bottom) / 2, from: left, to: right };
  if (width <= THICKEST && height >= SHORTEST)
    return { isUpright: true, at: (left + right) / 2, from: top, to: bottom };
  return undefined;
}
