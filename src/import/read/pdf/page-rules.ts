/** A straight line of a page, in points; y grows downwards. */
export interface Rule {
  readonly isUpright: boolean;
  /** x of an upright rule, y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a page, in points. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Filled or stroked, a shape this thin is a line; a shorter one is none that parts cells. */
const THICKEST = 3;
const SHORTEST = 4;

/** What a path consists of, as pdf.js hands it on: a code and its coordinates, in a row. */
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 0, 4: 4 };
const MOVE = 0;
const CLOSE = 3;

type Point = readonly [x: number, y: number];

/** The lines that a path draws: a thin shape is one; of others that are stroked each side. */
export function rulesOf(paths: unknown, isStroked: boolean, place: (point: Point) => Point): Rule[] {
  return shapesOf(paths).flatMap((corners) => {
    const shape = corners.map(place);
    const whole = ruleBetween(shape);
    if (whole) return [whole];
    if (!isStroked) return [];
    return shape.slice(1).flatMap((point, index) => ruleBetween([shape[index] ?? point, point]) ?? []);
  });
}

/** What shapes that are no lines cover. */
export const boxesOf = (paths: unknown, place: (point: Point) => Point): Box[] =>
  shapesOf(paths)
    .map((corners) => boxAround(corners.map(place)))
    .filter(({ left, right, top, bottom }) => right - left > THICKEST && bottom - top > THICKEST);

/** The corners of each part of a path; of curves only where they end. */
function shapesOf(paths: unknown): Point[][] {
  const shapes: Point[][] = [];
  for (const path of Array.isArray(paths) ? paths : []) {
    const numbers = path instanceof Float32Array ? path : new Float32Array();
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

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function ruleBetween(points: readonly Point[]): Rule | undefined {
  const { left, right, top, bottom } = boxAround(points);
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= SHORTEST)
    return { isUpright: false, at: (top + bottom) / 2, from: left, to: right };
  if (width <= THICKEST && height >= SHORTEST)
    return { isUpright: true, at: (left + right) / 2, from: top, to: bottom };
  return undefined;
}
