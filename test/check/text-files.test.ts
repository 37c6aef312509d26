import { describe, expect, test } from 'vitest';
import { openMemoryWorld } from '../../src/world/memory-world.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { runArgv } from '../helpers/run-argv.js';
import { pdfFile } from '../import/read/pdf-file.js';
import { paragraph, run, wordFile } from '../import/read/word-file.js';

/** The second line holds the one slip. */
const LINES = ['การป้องกันการทุจริต', 'โครงการสัมนาประจำปี'];
const TEXT = `${LINES.join('\n')}\n`;

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text]
      .flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])
      .map((_, at, all) => all[isLittle ? at : at ^ 1] ?? 0),
  );
const tis620 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((char) => (char > '\u0DFF' ? char.charCodeAt(0) - 0x0e00 + 0xa0 : char.charCodeAt(0))),
  );

async function findings(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const world = openMemoryWorld({ [name]: bytes }, { packageWorld: openNodeWorld() });
  const { stdout, stderr } = await runArgv(['check', '--text', name, '--report', 'json'], world);
  expect(stderr).toBe('');
  const { diagnostics }: { diagnostics: { code: string; start: { line: number } }[] } = JSON.parse(stdout);
  return diagnostics.map(({ code, start }) => `${start.line} ${code}`);
}

describe('a text is read as import reads it, whatever it was saved as', () => {
  const files: Readonly<Record<string, readonly [string, Uint8Array | string]>> = {
    'UTF-8': ['plan.txt', TEXT],
    'UTF-16 with a mark': ['plan.txt', utf16(`\uFEFF${TEXT}`, true)],
    'UTF-16 without one': ['plan.txt', utf16(TEXT, true)],
    'UTF-16, the other way round': ['plan.txt', utf16(TEXT, false)],
    'TIS-620': ['plan.txt', tis620(TEXT)],
    'a Word file': ['plan.docx', wordFile({ body: LINES.map((text) => paragraph(run(text))).join('') })],
    'a PDF': [
      'plan.pdf',
      pdfFile([{ texts: LINES.map((text, index) => ({ text, x: 50, y: 700 - 20 * index })) }]),
    ],
  };
  test.each(Object.entries(files))('%s', async (_, [name, bytes]) => {
    expect(await findings(name, bytes)).toEqual(['2 check/confused-word']);
  });
});

test('what a PDF did to a whole text is told once', async () => {
  const lost = 'สำนักงานดำเนินการตามคำสั่ง\nประจำปีตามจำนวนที่กำหนด\n'.replaceAll('ำ', 'า');
  const codes = await findings('plan.txt', lost);
  expect(codes.filter((code) => code.endsWith('check/extracted-text'))).toEqual(['1 check/extracted-text']);
});

test('a picture is refused in one sentence', async () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
  const world = openMemoryWorld({ 'plan.txt': bytes }, { packageWorld: openNodeWorld() });
  const { exitCode, stderr } = await runArgv(['check', '--text', 'plan.txt', '--lang', 'en'], world);
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('is a picture'),
  });
});
