import { type FontProgram, utf16Hex } from './font-program.js';
import type { LinePart } from './set-paragraph.js';
import type { ShapingFace } from './shape-text.js';

export type ProgramOf = (face: ShapingFace) => FontProgram;

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * Content-stream operators that draw a part of a line with its baseline at (x, y), y counted from the
 * top of the page. The text stands once in ActualText, so that readers get the author's characters and
 * not the glyphs' order.
 */
export function textOperators(part: LinePart, x: number, y: number, programOf: ProgramOf): string {
  return [
    `/Span <</ActualText <feff${utf16Hex(part.text)}>>> BDC`,
    'BT',
    `1 0 0 -1 ${number(x)} ${number(y)} Tm`,
    ...runsOf(part).map((run) => runOperators(run, programOf)),
    'ET',
    'EMC',
  ].join('\n');
}

interface Run {
  readonly face: ShapingFace;
  readonly size: number;
  readonly pieces: LinePart['pieces'];
  readonly stretch: LinePart['stretch'];
}

function runsOf({ pieces, stretch }: LinePart): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let index = 1; index <= pieces.length; index++) {
    const [first, next] = [pieces[start], pieces[index]];
    if (!first || (next && next.face === first.face && next.size === first.size)) continue;
    runs.push({ face: first.face, size: first.size, pieces: pieces.slice(start, index), stretch });
    start = index;
  }
  return runs;
}

/**
 * A mark's offset moves only the mark: `pending` is what the pen owes the next glyph, in thousandths of
 * an em, and whole units are paid so that rounding never adds up.
 * One TJ per run; the text rises and falls (Ts) only for marks that HarfBuzz moves vertically.
 */
function runOperators({ face, size, pieces, stretch }: Run, programOf: ProgramOf): string {
  const program = programOf(face);
  const thousandths = 1000 / face.unitsPerEm;
  const operators = [`/${program.name} ${number(size)} Tf`];
  let array: string[] = [];
  let codes = '';
  let pending = 0;
  let rise = 0;
  const flushCodes = (): void => {
    if (codes) array.push(`<${codes}>`);
    codes = '';
  };
  const flushArray = (): void => {
    flushCodes();
    if (array.length > 0) operators.push(`[${array.join('')}] TJ`);
    array = [];
  };
  for (const piece of pieces) {
    for (const glyph of piece.cluster.glyphs) {
      if (glyph.yOffset !== rise) {
        flushArray();
        rise = glyph.yOffset;
        operators.push(`${number((rise / face.unitsPerEm) * size)} Ts`);
      }
      const move = Math.round(pending + glyph.xOffset * thousandths);
      if (move !== 0) {
        flushCodes();
        array.push(String(-move));
      }
      codes += program.codeOf(glyph);
      pending += glyph.advance * thousandths - Math.round(face.advanceOf(glyph.id) * thousandths) - move;
    }
    pending += ((stretch.perCluster + (piece.isSpace ? stretch.perSpace : 0)) * 1000) / size;
  }
  flushArray();
  if (rise !== 0) operators.push('0 Ts');
  return operators.join('\n');
}
