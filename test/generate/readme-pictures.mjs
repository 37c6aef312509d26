// Makes the pictures of README's first steps from what the built program really says: `npm run build`, then this.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const home = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(home, 'test/pages');
const main = join(home, 'dist/main.js');
const font = readFileSync(join(home, 'fonts/Sarabun/Sarabun-Regular.ttf')).toString('base64');

const desk = mkdtempSync(join(tmpdir(), 'plan-pictures-'));
const newDesk = mkdtempSync(join(tmpdir(), 'plan-pictures-'));
cpSync(join(home, 'data/2569'), join(desk, 'data/2569'), { recursive: true });

/** What a command says on a terminal, colours aside. */
function said(cwd, args, input = '') {
  const command = [process.execPath, main, ...args].map((part) => `'${part}'`).join(' ');
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    input,
    timeout: 60_000,
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
  });
  const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'gu');
  return stdout
    .replaceAll(ESCAPES, '')
    .replaceAll(/[^\n]*\r(?!\n)/gu, '')
    .replaceAll('\r', '')
    .trim();
}

const toHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const terminal = (command, output) => `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: S; src: url(data:font/ttf;base64,${font}) }
body { margin: 0; padding: 14px 18px; width: 820px; background: #1e1e2e; color: #e6e6ef; font: 15px/1.6 S; white-space: pre-wrap }
b { color: #9fe0a8; font-weight: normal }
</style><b>C:\\plan&gt; ${toHtml(command)}</b>\n${toHtml(output)}`;

const firstLines = (text, count) => {
  const lines = text.split('\n');
  return lines.length > count ? [...lines.slice(0, count), '…'].join('\n') : text;
};

const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const draw = async (name, command, output) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 860, height: 100 });
  await page.setContent(terminal(command, output));
  await page.evaluate('document.fonts.ready');
  const body = await page.$('body');
  writeFileSync(join(pictures, `${name}.png`), await body.screenshot());
  await page.close();
};

try {
  await draw('1-node', 'node --version', process.version);
  await draw('2-menu', 'plan', said(desk, [], '0\n'));
  said(desk, ['build', '--only', 'plan', '--format', 'docx', '--quiet']);
  cpSync(join(desk, 'out/2569/plan.docx'), join(newDesk, 'แผนปีก่อน.docx'));
  await draw('3-import', 'plan import แผนปีก่อน.docx', said(newDesk, ['import', 'แผนปีก่อน.docx']));
  const project = join(desk, 'data/2569/projects/no-gift-policy.yaml');
  const sound = readFileSync(project, 'utf8');
  const rightWord = 'เจตนารมณ์';
  if (!sound.includes(rightWord)) throw new Error(`${project} has no ${rightWord} to misspell`);
  writeFileSync(project, sound.replace(rightWord, 'เจตนารมย์'));
  const preview = spawn(process.execPath, [main, 'preview', '--no-open'], { cwd: desk });
  const address = await new Promise((resolve) => {
    let told = '';
    preview.stderr.setEncoding('utf8').on('data', (text) => {
      told += text;
      const found = /http:\S+/u.exec(told);
      if (found && told.includes('Ctrl-C')) resolve(found[0]);
    });
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 720 });
  await page.goto(address);
  await page.locator('main figure img').wait();
  await page.locator('#headings ::-p-text(NO Gift Policy)').click();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  writeFileSync(join(pictures, '4-preview.png'), await page.screenshot());
  preview.kill('SIGINT');
  await draw('5-check', 'plan check', firstLines(said(desk, ['check']), 14));
  writeFileSync(project, sound);
  await draw('6-build', 'plan build', said(desk, ['build']));
} finally {
  await browser.close();
  for (const folder of [desk, newDesk]) rmSync(folder, { recursive: true });
}
