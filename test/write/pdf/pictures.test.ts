import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Image } from '../../../src/document/model.js';
import { readPicture } from '../../../src/pictures/picture.js';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../../helpers/judges.js';
import { model, section } from '../../helpers/model-parts.js';
import { encodePng, halves, PNG_KINDS, whiteIsTransparent } from '../../helpers/png-kinds.js';

const jpeg = (name: string) => readFileSync(new URL(`../../pictures/${name}.jpg`, import.meta.url));

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...PNG_KINDS.flatMap((kind) => {
    const name = `${kind.colours}-${kind.bits}${kind.interlaced ? '-interlaced' : ''}`;
    const point = halves(16, kind.colours >= 4);
    const plain = [name, encodePng(kind, 16, point)] as const;
    return kind.colours >= 4
      ? [plain]
      : [plain, [`${name}-tRNS`, encodePng(kind, 16, point, whiteIsTransparent(kind))] as const];
  }),
  ...['grey', 'progressive', 'cmyk'].map((name) => [name, jpeg(name)] as const),
];

/** A page with the picture at its upper left corner, drawn one point of the page a point of the drawing. */
async function drawn(name: string, bytes: Uint8Array) {
  const picture = await readPicture(bytes);
  if ('fault' in picture) throw new Error(`${name} is ${picture.fault}`);
  const image: Image = { kind: 'image', source: name, alt: 'ตรา', height: 64, align: 'left' };
  const document = model(section([image]));
  const writer = await openPdfWriter(shippedFonts(new Map([[name, picture]])));
  const pdf = (await writer.write(document)).bytes;
  const margins = document.sections[0]?.page.margins;
  return inTemporaryFolder((folder) => {
    const [file, page] = [join(folder, 'page.pdf'), join(folder, 'page.ppm')];
    writeFileSync(file, pdf);
    const verdict = askJudge('qpdf', ['--check', file]);
    askJudge('mutool', ['draw', '-q', '-r', '72', '-F', 'ppm', '-o', page, file]);
    return { verdict, at: pointReader(readFileSync(page), margins?.left ?? 0, margins?.top ?? 0) };
  });
}

function pointReader(ppm: Buffer, left: number, top: number) {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.toString('latin1', 0, 40));
  const width = Number(head?.[1]);
  return (x: number, y: number) => {
    const at = (head?.[0].length ?? 0) + ((Math.round(top) + y) * width + Math.round(left) + x) * 3;
    return [...ppm.subarray(at, at + 3)];
  };
}

describeWithJudges(['qpdf', 'mutool'], 'every kind of picture', () => {
  test.each(FILES)('%s is in a whole PDF, as it looks', async (name, bytes) => {
    const { verdict, at } = await drawn(name, bytes);
    expect(verdict).toContain('No syntax or stream encoding errors found');
    const [above, below] = [at(8, 8), at(56, 56)];
    if (name === 'grey') expect(above[0]).toBe(above[2]);
    else if (name === 'progressive' || name === 'cmyk') {
      expect(above[0], 'red above').toBeGreaterThan(200);
      expect(above[2], 'red above').toBeLessThan(90);
    } else expect(above).toEqual([0, 0, 0]);
    expect(Math.min(...below), 'white below').toBeGreaterThan(240);
  });
});
