import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { openPdfWriter } from '../../../src/write/pdf/index.js';
import { type DrawnPages, openPagesWriter } from '../../../src/write/svg/index.js';
import { describeInBrowsers, EVERY_BROWSER } from '../../helpers/browser.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { inTemporaryFolder } from '../../helpers/judges.js';
import { cell, heading, landscape, model, row, section, table, text } from '../../helpers/model-parts.js';
import { planFixture } from '../docx/fixture-model.js';

const DOTS_PER_INCH = 144;

const drawPages = async (document: DocumentModel): Promise<DrawnPages> =>
  JSON.parse(new TextDecoder().decode((await (await openPagesWriter(shippedFonts())).write(document)).bytes));

test('every page is a picture that asks for nothing', async () => {
  const { pages, headings } = await drawPages(planFixture());
  expect(pages.length).toBeGreaterThan(2);
  for (const { svg } of pages) {
    const asked = [...svg.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, target]) => target);
    expect(asked.filter((target) => !/^(#|data:image\/)/u.test(target ?? ''))).toEqual([]);
  }
  expect(headings.every(({ page }) => pages[page] !== undefined)).toBe(true);
});

describeInBrowsers(EVERY_BROWSER, 'beside the PDF', (browser) => {
  const marks: DocumentModel = {
    ...model(
      landscape([
        heading('h', 'กตัญญู ปี่ ป้ำ ฐาน'),
        table(
          [80, 90],
          [row('header', 'ก', 'ข'), row('body', cell([text('✓', { font: 'Noto Sans Symbols 2' })]), '1')],
        ),
      ]),
      section([heading('i', 'ฝั่งน้ำ')]),
    ),
    draft: true,
  };
  test('the ink stands where the PDF has it', async () => {
    const { pages } = await drawPages(marks);
    const printed = printPages((await (await openPdfWriter(shippedFonts())).write(marks)).bytes);
    for (const [index, { svg, width, height }] of pages.entries()) {
      const page = await browser().newPage();
      await page.setViewport({
        width: Math.ceil(width),
        height: Math.ceil(height),
        deviceScaleFactor: DOTS_PER_INCH / 72,
      });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const shown = PNG.sync.read(Buffer.from(await page.screenshot()));
      const print = printed[index];
      if (!print) throw new Error(`the PDF lacks page ${index + 1}`);
      expect(strayInk(shown, print)).toBeLessThan(0.002);
      expect(strayInk(print, shown)).toBeLessThan(0.002);
      expect(strayInk(print, shown, 6)).toBeGreaterThan(0.05);
      await page.close();
    }
  });
});

const printPages = (pdf: Uint8Array): PNG[] =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    const root = join(folder, 'page');
    execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-png', file, root]);
    const names = execFileSync('ls', [folder], { encoding: 'utf8' }).split('\n');
    return names
      .filter((name) => name.endsWith('.png'))
      .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  });

const DARK = 96;
const SHADE = 224;
/** Poppler sets the baseline of a text on a whole pixel. */
const NEAR = [-2, -1, 0, 1, 2];

/** Share of the dark pixels of one picture that have none within two pixels in the other, which is moved right by `moved`. */
function strayInk(one: PNG, other: PNG, moved = 0): number {
  const shade = ({ data, width, height }: PNG, x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[(y * width + x) * 4] ?? 255);
  let [ink, stray] = [0, 0];
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (shade(one, x, y) > DARK) continue;
      ink += 1;
      const near = NEAR.some((down) =>
        NEAR.some((right) => shade(other, x + right - moved, y + down) < SHADE),
      );
      if (!near) stray += 1;
    }
  }
  return ink === 0 ? 1 : stray / ink;
}
