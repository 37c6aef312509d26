import type * as HarfBuzz from 'harfbuzzjs';
import type { FontFamily } from '../document/resources.js';
import type { FaceId } from './pages.js';

/** A closed contour, its points in font units, y upwards. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** Straight pieces of which a curve is made: finer than a screen shows at the size of text. */
const PIECES = 8;

/** The contours of glyphs, for who draws them without a font. */
export const openContours = (fonts: Fonts) =>
  openGlyphs(fonts, (font, glyph): readonly Contour[] => flatten(font.glyphToJson(glyph)));

/** Outlines of glyphs as SVG writes paths, in font units, y upwards. */
export const openOutlines = (fonts: Fonts) => openGlyphs(fonts, (font, glyph) => font.glyphToPath(glyph));

type Fonts = ReadonlyMap<string, FontFamily>;

/** What HarfBuzz tells of each glyph, asked once. */
async function openGlyphs<Told>(
  fonts: Fonts,
  ask: (font: HarfBuzz.Font, glyph: number) => Told,
): Promise<(face: FaceId, glyph: number) => Told> {
  const hb = await import('harfbuzzjs');
  const opened = new Map<FaceId, HarfBuzz.Font>();
  const told = new Map<string, Told>();
  const fontOf = (id: FaceId): HarfBuzz.Font => {
    const [family = '', name = ''] = id.split(/\/(?=[^/]*$)/u);
    const face = Object.entries(fonts.get(family)?.faces ?? {}).find(([known]) => known === name)?.[1];
    if (!face) throw new Error(`the face ${id} was not loaded`);
    const font = opened.get(id) ?? new hb.Font(new hb.Face(new hb.Blob(face.bytes)));
    opened.set(id, font);
    return font;
  };
  return (id, glyph) => {
    const key = `${id} ${glyph}`;
    const known = told.get(key) ?? ask(fontOf(id), glyph);
    told.set(key, known);
    return known;
  };
}

type Point = readonly [number, number];

function flatten(commands: ReturnType<HarfBuzz.Font['glyphToJson']>): Contour[] {
  const contours: Point[][] = [];
  for (const { type, values } of commands) {
    const points = values.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, values[at + 1] ?? 0]] : []));
    if (type === 'M') contours.push([...points]);
    const contour = contours.at(-1);
    const from = contour?.at(-1);
    if (type === 'M' || !contour || !from) continue;
    for (let piece = 1; points.length > 1 && piece <= PIECES; piece++) {
      contour.push(pointOnCurve([from, ...points], piece / PIECES));
    }
    if (points.length === 1) contour.push(...points);
  }
  return contours;
}

/** de Casteljau: of a curve of any degree. */
function pointOnCurve(points: readonly Point[], share: number): Point {
  const [first = [0, 0], ...others] = points;
  if (others.length === 0) return first;
  const between = others.map(([x, y], at): Point => {
    const [fromX, fromY] = points[at] ?? first;
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  });
  return pointOnCurve(between, share);
}
