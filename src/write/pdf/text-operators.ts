import type { FaceId, LinePart, Run, Stretch } from '../../layout/pages.js';
import type { FaceCodes } from './face-codes.js';
import { escapedBytes } from './pdf-text.js';

export type CodesOf = (face: FaceId) => FaceCodes;

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * Content-stream operators that draw a part of a line with its baseline at (x, y), y counted from the
 * top of the page. The text stands once in ActualText, so that readers get the author's characters and
 * not the glyphs' order.
 */
export function textOperators(part: LinePart, x: number, y: number, codesOf: CodesOf): string {
  return [
    `/Span <</ActualText ${textString(part.text)}>> BDC`,
    'BT',
    `1 0 0 -1 ${number(x)} ${number(y)} Tm`,
    ...part.runs.map((run) => runOperators(run, part.stretch, codesOf)),
    'ET',
    'EMC',
  ].join('\n');
}

/**
 * One TJ per run. Moves are whole thousandths of an em, always paid against where the pen should be, so
 * that rounding never adds up.
 */
function runOperators({ face, size, clusters }: Run, stretch: Stretch, codesOf: CodesOf): string {
  const codes = codesOf(face);
  const thousandths = 1000 / codes.face.unitsPerEm;
  const array: string[] = [];
  let shown = '';
  let pen = 0;
  let start = 0;
  for (const cluster of clusters) {
    for (const { code, x, width } of codes.codesOf(cluster)) {
      const move = Math.round(start) + x - pen;
      if (move !== 0) {
        if (shown) array.push(`(${shown})`);
        shown = '';
        array.push(String(-move));
      }
      shown += code;
      pen += move + width;
    }
    const extra = stretch.perCluster + (cluster.isSpace ? stretch.perSpace : 0);
    start += cluster.width * thousandths + (extra * 1000) / size;
  }
  if (shown) array.push(`(${shown})`);
  // What the last cluster keeps clear before the next run.
  const rest = Math.round(start - pen);
  if (rest !== 0) array.push(String(-rest));
  return `/${codes.name} ${number(size)} Tf\n[${array.join('')}] TJ`;
}

/** UTF-16 units as they stand in a string of the page, made once for each: of 5,000 lines they are a few hundred. */
const units = new Map<number, string>();

/** Text as a PDF text string: UTF-16 with a byte order mark. */
function textString(text: string): string {
  let written = '(\xFE\xFF';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let bytes = units.get(unit);
    if (bytes === undefined) {
      bytes = escapedBytes(String.fromCharCode(unit >> 8, unit & 0xff));
      units.set(unit, bytes);
    }
    written += bytes;
  }
  return `${written})`;
}
