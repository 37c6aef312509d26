import { request } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../helpers/browser.js';
import { planWorld } from '../helpers/check-files.js';
import { describeWithJudges } from '../helpers/judges.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const TRAINING = 'data/2569/projects/training.yaml';

/** A preview that runs until `work` is done. */
async function whilePreviewing(
  work: (address: URL, world: ReturnType<typeof planWorld>) => Promise<void>,
): Promise<void> {
  const world = planWorld({ 'plan.yaml': planYaml(), 'projects/training.yaml': projectYaml() });
  const running = runPlan('preview', world);
  try {
    await vi.waitFor(() => expect(world.opened).toHaveLength(1), { timeout: 60_000 });
    await work(new URL(world.opened[0] ?? ''), world);
  } finally {
    world.interrupt();
    expect((await running).exitCode).toBe(0);
  }
}

const ask = (
  { hostname, port, pathname }: URL,
  {
    path = pathname,
    method = 'GET',
    headers = {},
  }: Partial<{ path: string; method: string; headers: object }> = {},
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });

test('only who was told the address sees the plan, and nobody can change anything', async () => {
  await whilePreviewing(async (address) => {
    expect(address.hostname).toBe('127.0.0.1');
    expect(await ask(address)).toBe(200);
    expect(await ask(address, { path: `${address.pathname}state` })).toBe(200);
    expect(await ask(address, { headers: { Host: 'plan.example' } })).toBe(403);
    expect(await ask(address, { headers: { Host: `localhost.plan.example:${address.port}` } })).toBe(403);
    expect(await ask(address, { headers: { Origin: 'https://plan.example' } })).toBe(403);
    expect(await ask(address, { headers: { Origin: 'null' } })).toBe(403);
    expect(await ask(address, { headers: { Origin: address.origin } })).toBe(200);
    for (const path of ['/', '/state', `/${'x'.repeat(32)}/`, `${address.pathname.slice(0, -2)}/state`]) {
      expect({ path, status: await ask(address, { path }) }).toEqual({ path, status: 403 });
    }
    for (const path of ['../package.json', '..%2fpackage.json', 'preview.js/../../plan.yaml', 'plan.yaml']) {
      expect(await ask(address, { path: `${address.pathname}${path}` })).toBe(404);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await ask(address, { method })).toBe(405);
    }
  });
});

describeWithJudges(['chromium'], 'in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const pagesOf = (page: Page): Promise<readonly string[]> =>
    page.evaluate('[...document.querySelectorAll("main figure")].map(({ id }) => id)');

  test('a save is on the screen; an error comes and goes, and the last pages stay', async () => {
    await whilePreviewing(async (address, world) => {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.setDefaultTimeout(15_000);
      const foreign: string[] = [];
      page.on('request', (asked) => {
        if (!asked.url().startsWith(address.href)) foreign.push(asked.url());
      });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(address.href);
      await page.locator('main figure').first().waitFor();
      const before = await pagesOf(page);
      const titled = page.locator('#headings button', { hasText: 'โครงการฝึกอบรม' });
      await titled.click();
      expect(await page.locator('figure.shown img').getAttribute('title')).toBe('projects/training.yaml');

      world.change(TRAINING, projectYaml({ title: 'โครงการอบรมที่เพิ่งเปลี่ยนชื่อ' }));
      await page.locator('#headings button', { hasText: 'เพิ่งเปลี่ยนชื่อ' }).waitFor();
      const after = await pagesOf(page);
      const changed = after.filter((id) => !before.includes(id));
      expect(changed.length).toBeGreaterThan(0);
      expect(after.length).toBe(before.length);
      const shown = page.locator('figure.shown');
      expect(await shown.getAttribute('id')).toBe(changed[0]);
      const top = await page.evaluate<number>(
        'document.querySelector("figure.shown").getBoundingClientRect().top',
      );
      expect(Math.abs(top)).toBeLessThan(60);
      await page.waitForFunction('document.querySelector("figure.shown img").naturalWidth > 0');

      world.change(TRAINING, projectYaml({ dimension: '9' }));
      const error = page.locator('#findings li.error').first();
      await error.waitFor();
      expect(await error.textContent()).toMatch(/projects\/training\.yaml บรรทัด \d+ คอลัมน์ \d+/u);
      expect(await page.locator('#status').textContent()).toContain('เป็นของครั้งก่อน');
      expect(await pagesOf(page)).toEqual(after);
      await error.locator('button').click();
      expect(await page.locator('figure.shown img').getAttribute('title')).toBe('projects/training.yaml');

      world.change(TRAINING, projectYaml());
      await error.waitFor({ state: 'detached' });
      expect(await pagesOf(page)).toEqual(before);
      await page.locator('figure.shown img').click();
      expect(await page.locator('#status').textContent()).toMatch(
        /หน้านี้มาจากแฟ้ม (plan|projects\/training)\.yaml/u,
      );
      expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
      await page.close();
    });
  });
});
