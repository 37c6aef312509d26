import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ParagraphStyle } from '../../../src/document/model.js';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { describeWithJudges, inTemporaryFolder } from '../../helpers/judges.js';
import { model, paragraph, row, STYLES, section, table } from '../../helpers/model-parts.js';

/** Rows of pixels of a page as poppler draws it at 300 dpi; of `strip` px only, where given. */
function pixelRows(bytes: Uint8Array, strip?: { readonly x: number; readonly width: number }): Uint8Array[] {
  return inTemporaryFolder((folder) => {
    const path = join(folder, 'page.pdf');
    writeFileSync(path, bytes);
    const crop = strip ? ['-x', String(strip.x), '-W', String(strip.width), '-y', '0', '-H', '3508'] : [];
    const picture = execFileSync('pdftoppm', ['-r', '300', '-gray', ...crop, path], { maxBuffer: 1 << 28 });
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 64));
    const [width, height] = [Number(header?.[1]), Number(header?.[2])];
    const pixels = picture.subarray(header?.[0].length ?? 0);
    return Array.from({ length: height }, (_, y) => pixels.subarray(y * width, (y + 1) * width));
  });
}

const isInked = (row: Uint8Array): boolean => row.some((grey) => grey < 128);
const cramped = (style: ParagraphStyle): ParagraphStyle => ({ ...style, lineHeight: 1 });
const TALL = 'ปั๊ฝี้ฟื้น้ำโ';
const DEEP = 'ฐูญูกุกู';

describeWithJudges(['pdftotext'], 'lines set as tight as they go', () => {
  const styles = Object.fromEntries(Object.entries(STYLES).map(([id, style]) => [id, cramped(style)]));
  const write = async (blocks: Parameters<typeof section>[0]): Promise<Uint8Array> => {
    const document = model(section(blocks, { pageNumber: { show: 'none', style: 'pageNumber' } }));
    return (await (await openPdfWriter(shippedFonts())).write({ ...document, styles })).bytes;
  };

  test('the tallest stack stays clear of the deepest in the line above', async () => {
    const above = pixelRows(await write([paragraph(DEEP, 'plain'), paragraph('', 'plain')]));
    const below = pixelRows(await write([paragraph('', 'plain'), paragraph(TALL, 'plain')]));
    expect(above.findLastIndex(isInked)).toBeLessThan(below.findIndex(isInked));
  });

  test('both stay clear of the rules of a table', async () => {
    const rows = Array.from({ length: 5 }, () => row('body', TALL + DEEP));
    // Between the upright rules of a table 200 pt wide that stands 85 pt from the edge.
    const strip = pixelRows(await write([table([200], rows, 0)]), { x: 370, width: 780 });
    const kinds = strip.map((pixels) => {
      const dark = pixels.filter((grey) => grey < 160).length;
      return dark > pixels.length * 0.95 ? 'rule' : dark > 0 ? 'ink' : 'clear';
    });
    const runs = kinds.filter((kind, y) => kind !== kinds[y - 1]).join(' ');
    expect(runs.match(/rule clear (?:ink clear )+(?=rule)/g)).toHaveLength(5);
  });
});
