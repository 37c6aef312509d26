import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { describeWithJudges } from './judges.js';

/** Browsers of the system, under the names of their Debian packages. */
const BROWSERS = {
  chromium: { browser: 'chrome', args: ['--no-sandbox', '--disable-gpu'] },
  'firefox-esr': { browser: 'firefox', args: [] },
} satisfies Record<string, LaunchOptions>;

export type BrowserName = keyof typeof BROWSERS;

export const EVERY_BROWSER: readonly BrowserName[] = ['chromium', 'firefox-esr'];

export const openBrowser = (name: BrowserName, env = process.env): Promise<Browser> =>
  puppeteer.launch({ ...BROWSERS[name], executablePath: `/usr/bin/${name}`, env });

/** The same tests in each of the browsers. */
export function describeInBrowsers(
  names: readonly BrowserName[],
  title: string,
  tests: (browser: () => Browser) => void,
): void {
  for (const name of names) {
    describeWithJudges([name], `${title}: ${name}`, () => {
      let browser: Browser;
      beforeAll(async () => {
        browser = await openBrowser(name);
      }, 60_000);
      afterAll(() => browser.close());
      tests(() => browser);
    });
  }
}

/** The texts that a script inside the page gives as a list. */
export async function textsIn(page: Page, script: string): Promise<readonly string[]> {
  const texts: unknown = JSON.parse(
    String(await page.evaluate(`(async () => JSON.stringify(await (${script})))()`)),
  );
  return Array.isArray(texts) ? texts.map(String) : [String(texts)];
}

/** What the page asks for outside `address`, and what the browser has to complain of. */
export function heardOf(page: Page, address: string): { foreign: string[]; complaints: string[] } {
  const heard = { foreign: [] as string[], complaints: [] as string[] };
  page.on('request', (asked) => {
    if (!asked.url().startsWith('data:') && !asked.url().startsWith(address)) heard.foreign.push(asked.url());
  });
  page.on('requestfailed', (asked) => void heard.complaints.push(asked.url()));
  page.on('pageerror', (error) => void heard.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'log') heard.complaints.push(message.text());
  });
  return heard;
}
