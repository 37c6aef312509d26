import { describe, expect, test } from 'vitest';
import { checkFreeText } from '../../src/check/check-free-text.js';
import { cutTexts } from '../../src/import/cut-texts.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { findingsInText, OWN, packageWordbooks } from '../helpers/check-text.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { runArgv } from '../helpers/run-argv.js';
import { pdfFile } from '../import/read/pdf-file.js';
import { paragraph, run, wordFile } from '../import/read/word-file.js';
import { readSentences } from './sentences.js';

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

test('a no-break space of a printed document is none of its text, in a plain text it is told', async () => {
  const text = 'ประกาศ ณ\u00A0วันที่ 1\u00A0ตุลาคม พ.ศ.\u00A02569';
  expect(await findings('plan.docx', wordFile({ body: paragraph(run(text)) }))).toEqual([]);
  expect(await findings('plan.txt', text)).toContain('1 check/invisible-character');
});

const parted = (text: string): string =>
  text.replaceAll(' ', '  ').replaceAll(/(?<=[ก-๎])(?=[ก-ฮเ-ไ])|(?<=[ก-ฮ\u0E31-\u0E4E])(?=[าะ])/gu, ' ');

describe('what a PDF did to a whole text is told once', () => {
  const clean = readSentences('clean-sentences.txt')
    .map(({ line }) => line)
    .filter((line) => !/[0-9]/u.test(line))
    .join('\n');
  const slip = 'จัดกิจกรรมสัมนาแก่ประชาชน';
  const damages: Readonly<Record<string, (text: string) => string>> = {
    'ำ as า': (text) => text.replaceAll('ำ', 'า'),
    'ำ as ้า': (text) => text.replaceAll(/(?<![\u0E48-\u0E4B])ำ/gu, '้า'),
    'ป้ as ปู': (text) => text.replaceAll('ป้', 'ปู').replaceAll('ฝ่า', 'ฝูา').replaceAll('ฟ้', 'ฟู'),
    'tone marks behind า': (text) => text.replaceAll(/([\u0E48-\u0E4B])า/gu, 'า$1'),
    'o for ๐': (text) => text.replaceAll('๐', 'o'),
    'spaces between all syllables': parted,
  };
  test.each(Object.entries(damages))('%s: what is wrong besides is found at its place', async (_, damage) => {
    const judge = async (text: string) =>
      checkFreeText({ path: '', text }, await packageWordbooks(), OWN, cutTexts);
    const codesOf = (found: readonly { code: string }[]) => found.map(({ code }) => code).sort();
    const text = damage(`${clean}\n${slip}\n`);
    const found = await judge(text);
    expect(found.filter(({ code }) => code === 'check/extracted-text')).toHaveLength(1);
    const besides = found.filter(({ code }) => code !== 'check/extracted-text');
    expect(codesOf(besides)).toEqual(codesOf(await judge(`${clean}\n${slip}\n`)));
    const places = besides.flatMap(({ span }) => (span ? [text.slice(span.start, span.end)] : []));
    expect(places).toContain(damage('สัมนา'));
  });

  test('without any tone mark there is nothing more to judge', async () => {
    const text = clean.replaceAll(/[\u0E48-\u0E4B]/gu, '');
    const found = checkFreeText({ path: '', text }, await packageWordbooks(), OWN, cutTexts);
    expect(found.map(({ code }) => code)).toEqual(['check/extracted-text']);
  });
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

test('a line that no page is wide enough for is a paragraph of its own, shorter ones are wrapped', async () => {
  const long = (digits: string): string =>
    `ที่ประชุมรับทราบผลการดำเนินงานของกองช่าง ${digits} เรื่อง แล้วมอบหมายให้ผู้เกี่ยวข้องติดตามความคืบหน้าและรายงานต่อที่ประชุมในคราวถัดไป โดยให้ประสานกับหน่วยงานในพื้นที่อย่างใกล้ชิด ทั้งนี้ ให้คำนึงถึงประโยชน์ของประชาชนเป็นสำคัญ และให้ดำเนินการตามระเบียบของทางราชการ`;
  expect(await findingsInText(`${long('12')}\n${long('๑๒')}\n`)).toBe('');
  const wrapped = 'ที่ประชุมรับทราบผลการดำเนินงานของกองช่าง 12 เรื่อง แล้วมอบหมายให้ผู้เกี่ยวข้อง\nติดตามความคืบหน้า ๑๒ เรื่อง';
  expect(await findingsInText(wrapped)).toContain('check/mixed-digits');
});
