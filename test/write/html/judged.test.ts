import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentModel } from '../../../src/document/model.js';
import { openHtmlWriter } from '../../../src/write/html/index.js';
import { openBrowser } from '../../helpers/browser.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { describeWithJudges } from '../../helpers/judges.js';
import { heading, model, paragraph, section, text } from '../../helpers/model-parts.js';
import { planFixture, sheetFixture } from '../docx/fixture-model.js';

const AXE = readFileSync(
  fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
);

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

describeWithJudges(['chromium'], 'a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  interface Screen {
    readonly width: number;
    readonly dark?: boolean;
    /** For a judge that runs inside the page, which the page itself forbids. */
    readonly lets?: boolean;
  }

  async function show(document: DocumentModel, { width, dark, lets }: Screen): Promise<Page> {
    const bytes = await pageOf(document);
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      bypassCSP: lets === true,
    });
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
    const found = await page.evaluate<readonly string[]>(
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
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });

  test('obeys the page: its own style and its own fonts alone', async () => {
    const page = await show(sheetFixture(), { width: 800 });
    const fonts = await page.evaluate<readonly string[]>(
      'document.fonts.ready.then((all) => [...all].map(({ family, status }) => family + " " + status))',
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !font.endsWith(' loaded'))).toEqual([]);
    await page.close();
  });

  test('breaks lines between our words alone', async () => {
    const words = Array.from({ length: 40 }, () => 'สุจริตธรรม');
    const breaks = words.map((_, index) => index * 10).slice(1);
    const inline = text(words.join(''), { breaks });
    const page = await show(model(section([paragraph([inline])])), { width: 320 });
    const lines = await page.evaluate<readonly number[]>(`(() => {
      const range = document.createRange();
      return [...document.querySelector('main p').childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => (range.selectNodeContents(node), range.getClientRects().length));
    })()`);
    expect(lines).toEqual(words.map(() => 1));
    const height = await page.evaluate<number>(`document.querySelector('main p').getClientRects()[0].height`);
    expect(height).toBeGreaterThan(100);
    await page.close();
  });
});
