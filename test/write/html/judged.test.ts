import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { openHtmlWriter } from '../../../src/write/html/index.js';
import { describeInBrowsers, EVERY_BROWSER, heardOf, textsIn } from '../../helpers/browser.js';
import { planWorld } from '../../helpers/check-files.js';
import { shippedFonts } from '../../helpers/fonts.js';
import {
  cell,
  heading,
  landscape,
  model,
  paragraph,
  row,
  section,
  table,
  text,
} from '../../helpers/model-parts.js';
import { readWithPdfjs } from '../../helpers/pdf-readers.js';
import { runPlan } from '../../helpers/run-plan.js';
import { planFixture, sheetFixture } from '../docx/fixture-model.js';

const AXE = readFileSync(
  fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
);

const FONTS =
  'document.fonts.ready.then((all) => [...all].map(({ family, status }) => family + " " + status))';

const LISTED = [
  { title: 'แผนทั้งเล่ม', files: [{ label: 'PDF', file: 'plan.pdf', bytes: 4096, pages: 3 }] },
  ...['ก', 'ข'].map((name) => ({
    title: `โครงการ ${name}`,
    folder: 'annex',
    files: ['PDF', 'Word'].map((label) => ({ label, file: `annex/${name}.${label}`, bytes: 1024 })),
  })),
];

/** A front page, for it has all that other pages have and more. */
async function pageOf(document: DocumentModel): Promise<Uint8Array> {
  const beside = [{ label: 'Word', file: 'plan.docx' }];
  const writer = await openHtmlWriter(shippedFonts());
  return (await writer.write(document, { beside, listed: LISTED })).bytes;
}

const PAGES: readonly [string, DocumentModel][] = [
  ['a sheet', sheetFixture()],
  ['a whole plan', planFixture()],
  ['a draft', { ...sheetFixture(), draft: true as const }],
];

test.each(PAGES)('html-validate finds nothing wrong with %s', async (_, document) => {
  const judge = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }],
      // Ids are Thai, as HTML lets them be.
      'valid-id': ['error', { relaxed: true }],
      // What scrolls is a region inside the text, no section of it.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  });
  const { results } = await judge.validateString(new TextDecoder().decode(await pageOf(document)));
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

describeInBrowsers(EVERY_BROWSER, 'the pages of a year', (browser) => {
  test('open as they lie in a folder, without a request or a complaint', async () => {
    const world = planWorld();
    expect(await runPlan('build --format html', world)).toMatchObject({ exitCode: 0 });
    const folder = mkdtempSync(join(tmpdir(), 'plan-pages-'));
    for (const name of ['index.html', 'plan.html']) {
      const file = join(folder, name);
      writeFileSync(file, world.textOf(`out/2569/${name}`));
      const page = await browser().newPage();
      const address = pathToFileURL(file).href;
      const heard = heardOf(page, address);
      await page.goto(address);
      const fonts = await textsIn(page, FONTS);
      expect(fonts.filter((font) => font.endsWith(' loaded'))).not.toEqual([]);
      expect(fonts.filter((font) => font.endsWith(' error'))).toEqual([]);
      expect(
        await textsIn(page, '[...document.querySelectorAll("h1")].map((one) => one.textContent)'),
      ).not.toEqual([]);
      expect(heard).toEqual({ foreign: [], complaints: [] });
      await page.close();
    }
  });
});

describeInBrowsers(['chromium'], 'a browser', (browser) => {
  interface Screen {
    readonly width: number;
    readonly dark?: boolean;
    /** For a judge that runs inside the page, which the page itself forbids. */
    readonly lets?: boolean;
  }

  async function show(document: DocumentModel, { width, dark, lets }: Screen): Promise<Page> {
    const bytes = await pageOf(document);
    const page = await browser().newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.setBypassCSP(lets === true);
    await page.setContent(new TextDecoder().decode(bytes));
    return page;
  }

  test.each([
    ['a sheet on a phone', sheetFixture(), { width: 320 }],
    ['a whole plan on a phone', planFixture(), { width: 320 }],
    ['a whole plan at night', planFixture(), { width: 1280, dark: true }],
    ['a draft', { ...sheetFixture(), draft: true as const }, { width: 1280 }],
  ])('finds nothing in the way of any reader: %s', async (_, document, screen) => {
    const page = await show(document, { ...screen, lets: true });
    await page.evaluate(AXE);
    const found = await textsIn(
      page,
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    );
    expect(found).toEqual([]);
    await page.close();
  });

  test.each([320, 768, 1920])('needs no scrolling to the side at %i pixels', async (width) => {
    const long = [30, 60].map((length) =>
      heading(`h${length}`, '', { inlines: [text('ก'.repeat(length), { breaks: [] })] }),
    );
    const plan = planFixture();
    const page = await show({ ...plan, sections: [...plan.sections, section(long)] }, { width });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });

  test.each([undefined, true as const])(
    'shows all of a table that only arranges things, and prints it on the first sheet (draft: %s)',
    async (draft) => {
      const words = ['ที่', 'ตำแหน่งที่มีชื่อยาวมากในคณะทำงาน', 'ประธานคณะทำงานและเลขานุการ'];
      const rows = [row('body', ...words), row('body', cell('ส่วนราชการ', { columnSpan: 2 }), 'สำนักปลัด')];
      const placed = { ...table([20, 300, 160], rows), borders: 'none' as const };
      const page = await show({ ...model(landscape([placed])), ...(draft && { draft }) }, { width: 320 });
      const beyond = await textsIn(
        page,
        '[...document.querySelectorAll("td")].filter((cell) => cell.getBoundingClientRect().right > innerWidth).map((cell) => cell.textContent)',
      );
      expect(beyond).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect((await readWithPdfjs(pdf))[0]).toContain('ส่วนราชการ');
      await page.close();
    },
  );

  test('obeys the page: its own style and its own fonts alone', async () => {
    const page = await show(sheetFixture(), { width: 800 });
    const fonts = await textsIn(page, FONTS);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !font.endsWith(' loaded'))).toEqual([]);
    await page.close();
  });

  test('breaks lines between our words alone', async () => {
    const words = Array.from({ length: 40 }, () => 'สุจริตธรรม');
    const breaks = words.map((_, index) => index * 10).slice(1);
    const inline = text(words.join(''), { breaks });
    const page = await show(model(section([paragraph([inline])])), { width: 320 });
    const lines = await textsIn(
      page,
      `[...document.querySelector('main p').childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getClientRects().length;
        })`,
    );
    expect(lines).toEqual(words.map(() => '1'));
    const height = await page.evaluate(`document.querySelector('main p').getClientRects()[0].height`);
    expect(height).toBeGreaterThan(100);
    await page.close();
  });
});
