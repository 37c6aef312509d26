import { DRAFT_MARK } from '../../document/draft-mark.js';
import type { WriterResources } from '../../document/resources.js';
import { type Contour, openContours } from '../../layout/glyph-outlines.js';
import { openLayout } from '../../layout/index.js';
import type { LinePart, Page, PageItem, PlacedLine } from '../../layout/pages.js';
import { decodePicture, type Pixels } from '../../pictures/picture.js';
import type { Writer } from '../writer.js';
import { Canvas } from './canvas.js';

/** Points of the picture for each pt of the page: 1,240 across A4, as sites show a cover. */
const SCALE = 150 / 72;

/** The first page as a picture. */
export async function openPngWriter({ fonts, images }: WriterResources): Promise<Writer> {
  const layOut = await openLayout(fonts, images);
  const outlineOf = await openContours(fonts);
  const pictures = new Map<string, Pixels>();
  for (const [name, picture] of images) pictures.set(name, await decodePicture(picture));
  return {
    async write(model) {
      const { pages, faces } = layOut(model);
      const [page] = pages;
      if (!page) throw new Error('a document without pages has no picture');
      const unitsOf = (face: LinePart['runs'][number]['face']): number => faces[face]?.unitsPerEm ?? 1000;
      const bytes = drawPage(page, pictures, (part) => partShapes(part, outlineOf, unitsOf));
      return { bytes, pages: 1, fonts: [] };
    },
  };
}

type Shape = readonly (readonly [number, number])[];
type ShapesOf = (part: LinePart) => Shape[];

function drawPage(page: Page, pictures: ReadonlyMap<string, Pixels>, shapesOf: ShapesOf): Uint8Array {
  const canvas = new Canvas(Math.round(page.width * SCALE), Math.round(page.height * SCALE));
  const lines = page.items.filter((item) => item.kind === 'line');
  for (const line of lines.filter(({ owner }) => owner === 'draft-mark')) {
    canvas.fill(toPoints(lineShapes(line, shapesOf).map(turned(page))), DRAFT_MARK.grey);
  }
  for (const item of page.items) {
    const pixels = item.kind === 'picture' && pictures.get(item.source);
    if (!pixels) continue;
    const [x, y, width, height] = [item.x, item.y, item.width, item.height].map((each) => each * SCALE);
    canvas.drawPicture(pixels, x ?? 0, y ?? 0, width ?? 0, height ?? 0);
  }
  canvas.fill(toPoints(page.items.flatMap((item) => inkOf(item, shapesOf))));
  return canvas.toPng();
}

const toPoints = (shapes: readonly Shape[]): Shape[] =>
  shapes.map((shape) => shape.map(([x, y]) => [x * SCALE, y * SCALE] as const));

/** What is drawn in black, in pt from the upper left corner. */
function inkOf(item: PageItem, shapesOf: ShapesOf): Shape[] {
  switch (item.kind) {
    case 'line':
      return item.owner === 'draft-mark' ? [] : lineShapes(item, shapesOf);
    case 'rule': {
      const { from, to, width } = item;
      const isLevel = from.y === to.y;
      const [x, y] = isLevel ? [0, width / 2] : [width / 2, 0];
      return [box(from.x - x, from.y - y, to.x + x, to.y + y)];
    }
    case 'leader': {
      const count = Math.floor((item.to - item.from) / item.step) + 1;
      return Array.from({ length: count }, (_, dot) => {
        const x = item.from + dot * item.step;
        return box(x - 0.5, item.y - 0.5, x + 0.5, item.y + 0.5);
      });
    }
    case 'picture':
    case 'link':
      return [];
  }
}

const box = (left: number, top: number, right: number, bottom: number): Shape => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const lineShapes = ({ x, y, line }: PlacedLine, shapesOf: ShapesOf): Shape[] =>
  line.parts.flatMap((part) =>
    shapesOf(part).map((shape) =>
      shape.map(([inX, inY]) => [x + part.x + inX, y + line.baseline + inY] as const),
    ),
  );

/** Around the middle of the page, from which the draft mark is placed. */
const turned = ({ width, height }: Page) => {
  const angle = (DRAFT_MARK.degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (shape: Shape): Shape =>
    shape.map(([x, y]) => [width / 2 + x * cos + y * sin, height / 2 - x * sin + y * cos] as const);
};

/** The glyphs of a part, in pt from the left end of its baseline, y counted downwards. */
function partShapes(
  { runs, stretch }: LinePart,
  outlineOf: (face: LinePart['runs'][number]['face'], glyph: number) => readonly Contour[],
  unitsOf: (face: LinePart['runs'][number]['face']) => number,
): Shape[] {
  const shapes: Shape[] = [];
  let pen = 0;
  for (const { face, size, clusters } of runs) {
    const scale = size / unitsOf(face);
    for (const { glyphs, width, isSpace } of clusters) {
      for (const { x, parts } of glyphs) {
        for (const glyph of parts) {
          const [left, up] = [pen + (x + glyph.x) * scale, glyph.y * scale];
          for (const contour of outlineOf(face, glyph.id)) {
            shapes.push(contour.map(([inX, inY]) => [left + inX * scale, -(up + inY * scale)] as const));
          }
        }
      }
      pen += width * scale + stretch.perCluster + (isSpace ? stretch.perSpace : 0);
    }
  }
  return shapes;
}
