import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { describeInBrowsers, EVERY_BROWSER, heardOf, textsIn } from '../helpers/browser.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';
import { spawnPlan } from '../helpers/spawn-plan.js';

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

describeInBrowsers(EVERY_BROWSER, 'on the screen', (browser) => {
  test('a save is on the screen; an error comes and goes, and the last pages stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-preview-'));
    const save = (project: Parameters<typeof projectYaml>[0]): void =>
      writeFileSync(join(folder, TRAINING), projectYaml(project));
    mkdirSync(join(folder, dirname(TRAINING)), { recursive: true });
    writeFileSync(join(folder, 'data/2569/plan.yaml'), planYaml());
    save({});
    const program = spawnPlan(folder, 'preview', '--no-open');
    try {
      const told = await program.says('Ctrl-C');
      const page = await browser().newPage();
      await page.setViewport({ width: 1400, height: 900 });
      const address = /http:\S+/u.exec(told)?.[0] ?? '';
      const heard = heardOf(page, address);
      await page.goto(address);
      await walk(page, save);
      expect(heard).toEqual({ foreign: [], complaints: [] });
    } finally {
      program.process.kill('SIGINT');
      expect((await program.ended).exitCode).toBe(0);
    }
  });
});

const pagesOf = (page: Page): Promise<readonly string[]> =>
  textsIn(page, '[...document.querySelectorAll("main figure")].map(({ id }) => id)');

const textOf = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`);

const fileShown = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelector("figure.shown button").title');

/** What she does at her desk. */
async function walk(page: Page, save: (project: Parameters<typeof projectYaml>[0]) => void): Promise<void> {
  await page.locator('main figure img').wait();
  const before = await pagesOf(page);
  await page.locator('#headings ::-p-text(โครงการฝึกอบรม)').click();
  expect(await fileShown(page)).toBe('projects/training.yaml');

  save({ title: 'โครงการอบรมที่เพิ่งเปลี่ยนชื่อ' });
  await page.locator('#headings ::-p-text(เพิ่งเปลี่ยนชื่อ)').wait();
  const after = await pagesOf(page);
  const changed = after.filter((id) => !before.includes(id));
  expect(changed.length).toBeGreaterThan(0);
  expect(after.length).toBe(before.length);
  expect(await page.evaluate('document.querySelector("figure.shown").id')).toBe(changed[0]);
  const top = await page.evaluate('document.querySelector("figure.shown").getBoundingClientRect().top');
  expect(Math.abs(Number(top))).toBeLessThan(60);
  await page.waitForFunction('document.querySelector("figure.shown img").naturalWidth > 0');

  save({ dimension: '9' });
  await page.locator('#findings li.error').wait();
  expect(await textOf(page, '#findings li.error')).toMatch(/projects\/training\.yaml บรรทัด \d+ คอลัมน์ \d+/u);
  expect(await textOf(page, '#status')).toContain('เป็นของครั้งก่อน');
  expect(await pagesOf(page)).toEqual(after);
  await page.locator('#findings li.error button').click();
  expect(await fileShown(page)).toBe('projects/training.yaml');

  save({});
  await page.waitForFunction('!document.querySelector("#findings li.error")');
  expect(await pagesOf(page)).toEqual(before);
  await page.locator('figure.shown img').click();
  const source = /หน้านี้มาจากแฟ้ม (plan|projects\/training)\.yaml/u;
  expect(await textOf(page, '#status')).toMatch(source);

  await page.focus('#headings button');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const second = await page.evaluate('document.querySelectorAll("#headings button")[1].textContent');
  expect(await page.evaluate('document.activeElement.textContent')).toBe(second);
  await page.focus('main figure:last-child button');
  await page.keyboard.press('Enter');
  expect(await textOf(page, '#status')).toMatch(source);
}
