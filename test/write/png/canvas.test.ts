import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { isWholePng } from '../../../src/write/is-whole.js';
import { Canvas } from '../../../src/write/png/canvas.js';

/** Red of every point, row by row. */
function pointsOf(canvas: Canvas): number[] {
  const { data } = PNG.sync.read(Buffer.from(canvas.toPng()));
  return Array.from({ length: canvas.width * canvas.height }, (_, at) => data[at * 4] ?? -1);
}

const SQUARE = [
  [1, 1],
  [3, 1],
  [3, 2.5],
  [1, 2.5],
] as const;

test('points are as dark as they are covered', () => {
  const canvas = new Canvas(4, 4);
  canvas.fill([SQUARE]);
  expect(pointsOf(canvas)).toEqual([
    255, 255, 255, 255, 255, 0, 0, 255, 255, 128, 128, 255, 255, 255, 255, 255,
  ]);
});

test('an edge that slants covers half of what it crosses; the way round does not matter', () => {
  const triangle = [
    [0, 0],
    [4, 4],
    [0, 4],
  ] as const;
  const one = new Canvas(4, 4);
  one.fill([triangle]);
  const other = new Canvas(4, 4);
  other.fill([triangle.toReversed()]);
  const half = 128;
  expect(pointsOf(one)).toEqual([half, 255, 255, 255, 0, half, 255, 255, 0, 0, half, 255, 0, 0, 0, half]);
  expect(pointsOf(other)).toEqual(pointsOf(one));
});

test('what leaves the paper is cut off', () => {
  const canvas = new Canvas(2, 2);
  canvas.fill([SQUARE.map(([x, y]) => [x * 3 - 4, y * 3 - 4] as const)], 0.5);
  expect(new Set(pointsOf(canvas))).toEqual(new Set([128]));
});

test('a picture is drawn to its size, its clear points left white', () => {
  const canvas = new Canvas(4, 2);
  canvas.drawPicture({ width: 2, height: 1, data: Uint8Array.of(9, 9, 9, 255, 0, 0, 0, 0) }, 0, 0, 4, 2);
  expect(pointsOf(canvas)).toEqual([9, 9, 255, 255, 9, 9, 255, 255]);
});

test('half a file is no picture', () => {
  const bytes = new Canvas(3, 3).toPng();
  expect(isWholePng(bytes)).toBe(true);
  expect(isWholePng(bytes.subarray(0, -1))).toBe(false);
  expect(Buffer.compare(bytes, new Canvas(3, 3).toPng())).toBe(0);
});
