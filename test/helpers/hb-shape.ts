import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askJudge, inTemporaryFolder } from './judges.js';

/** A glyph as `hb-shape` places it; font units from the start of its text. */
export interface JudgedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly cluster: number;
}

/** HarfBuzz's own answer for many texts of one script at once. */
export function shapeWithHarfBuzz(
  fontFile: string,
  script: string,
  texts: readonly string[],
): JudgedGlyph[][] {
  if (texts.length === 0) return [];
  const output = inTemporaryFolder((folder) => {
    const path = join(folder, 'texts.txt');
    writeFileSync(path, texts.join('\n'));
    return askJudge('hb-shape', [
      '--no-glyph-names',
      `--script=${script}`,
      '--language=th',
      '--direction=ltr',
      '--utf8-clusters',
      `--font-file=${fontFile}`,
      `--text-file=${path}`,
    ]);
  });
  return output.trimEnd().split('\n').map(readGlyphs);
}

/** `[460=0+657|754=0@-10,0+0]` */
function readGlyphs(line: string): JudgedGlyph[] {
  let pen = 0;
  return [...line.matchAll(/(\d+)=(\d+)(?:@(-?\d+),(-?\d+))?\+(-?\d+)/g)].map(
    ([, id, cluster, xOffset = '0', yOffset = '0', advance]) => {
      const glyph = {
        id: Number(id),
        cluster: Number(cluster),
        x: pen + Number(xOffset),
        y: Number(yOffset),
      };
      pen += Number(advance);
      return glyph;
    },
  );
}
