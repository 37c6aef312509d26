import * as hb from 'harfbuzzjs';
import { expect, test } from 'vitest';
import type { Piece } from '../../src/layout/break-lines.js';
import { CLUSTER_LIMIT, justifyLine, NATURAL } from '../../src/layout/justify-line.js';
import { faceOpener } from '../../src/layout/shape-text.js';
import { shippedFonts } from '../helpers/fonts.js';

const sarabun = shippedFonts().fonts.get('Sarabun');
if (!sarabun) throw new Error('Sarabun is not shipped');
const face = faceOpener(hb)(sarabun.faces.regular, 'Sarabun', 'regular');

const pieces = (text: string): Piece[] =>
  face.shape(text).map((cluster) => ({
    cluster,
    face: face.id,
    size: 10,
    width: 5,
    isSpace: cluster.text === ' ',
    before: 'none',
  }));

test('a little slack goes to the spaces alone', () => {
  expect(justifyLine(pieces('กข คง จฉ'), 3)).toEqual({ perSpace: 1.5, perCluster: 0 });
});

test('more slack goes between clusters too, the same everywhere', () => {
  const { perSpace, perCluster } = justifyLine(pieces('กข คง จฉ'), 10.7);
  expect(perSpace).toBeCloseTo(3.6);
  expect(perCluster).toBeCloseTo(0.5);
});

test('a line that would need too much stays ragged', () => {
  expect(justifyLine(pieces('กขคง'), 3 * CLUSTER_LIMIT * 10 + 0.1)).toBe(NATURAL);
});

test('marks stay with their consonant: one gap for น้ำ, not three', () => {
  expect(justifyLine(pieces('น้ำที่'), 0.8)).toEqual({ perSpace: 0, perCluster: 0.8 });
});
