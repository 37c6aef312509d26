import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faceFault, readFace, readTables } from '../../src/fonts/true-type.js';
import { planWorld } from '../helpers/check-files.js';
import { fontPath } from '../helpers/fonts.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const regular = readFileSync(fontPath('Sarabun/Sarabun-Regular.ttf'));
const symbols = readFileSync(fontPath('Noto Sans Symbols 2/NotoSansSymbols2-Regular.ttf'));

const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(regular);
  change(bytes);
  return bytes;
};
/** Overwrites a field of a table. */
const inTable = (name: string, at: number, value: number): Buffer =>
  changed((bytes) => {
    const table = readTables(bytes).get(name);
    table?.writeUInt16BE(value, at);
  });
/** As a symbol font says that its characters are its own. */
const asSymbolFont = changed((bytes) => {
  const cmap = readTables(bytes).get('cmap');
  const subtables = cmap?.readUInt16BE(2) ?? 0;
  for (let index = 0; index < subtables; index++) {
    cmap?.writeUInt16BE(3, 4 + index * 8);
    cmap?.writeUInt16BE(0, 6 + index * 8);
  }
  sign(bytes, 'cmap');
});

/** Gives a table another name in the file's directory. */
const renamed = (from: string, to: string): Buffer =>
  changed((bytes) => bytes.write(to, bytes.indexOf(from, 12, 'latin1'), 'latin1'));
/** Says of a table that it is so long. */
const shortened = (name: string, length: number): Buffer =>
  changed((bytes) => bytes.writeUInt32BE(length, bytes.indexOf(name, 12, 'latin1') + 12));

/** Gives a table the sum that a font maker would give it. */
function sign(bytes: Buffer, name: string): void {
  const table = Buffer.from(readTables(bytes).get(name) ?? []);
  const words = Array.from({ length: Math.ceil(table.length / 4) }, (_, index) =>
    Buffer.concat([table.subarray(index * 4)], 4).readUInt32BE(0),
  );
  const sum = words.reduce((before, word) => (before + word) >>> 0, 0);
  bytes.writeUInt32BE(sum, bytes.indexOf(name, 12, 'latin1') + 4);
}

const FAULTY: readonly (readonly [string, Uint8Array, string])[] = [
  ['no bytes', new Uint8Array(), 'is empty (0 bytes)'],
  ['a text', Buffer.from('not a font'), 'is no font file'],
  ['a zip', Buffer.from('PK\x03\x04'), 'is no font file'],
  ['four bytes', regular.subarray(0, 4), 'is damaged or cut off'],
  ['half a font', regular.subarray(0, regular.length / 2), 'is damaged or cut off'],
  ['all but the last table', regular.subarray(0, -200), 'is damaged or cut off'],
  ['WOFF', Buffer.from('wOFF\0\x01\0\0'), 'is a web font (WOFF)'],
  ['WOFF2', Buffer.from('wOF2\0\x01\0\0'), 'is a web font (WOFF)'],
  ['a collection', Buffer.from('ttcf\0\x01\0\0'), 'holds several fonts (TTC)'],
  ['OTF', Buffer.from('OTTO\0\x01\0\0'), 'is an OTF font'],
  ['a variable font', renamed('gasp', 'fvar'), 'is a variable font'],
  ['hardly any OS/2 table', shortened('OS/2', 4), 'is damaged or cut off'],
  ['no units', inTable('head', 18, 0), 'is damaged or cut off'],
  ['more glyphs than it has', inTable('maxp', 4, 0xffff), 'is damaged or cut off'],
  ['more widths than glyphs', inTable('hhea', 34, 0xffff), 'is damaged or cut off'],
  ['offsets beyond its outlines', inTable('loca', 20, 0xffff), 'is damaged or cut off'],
  ['another place for marks than it was made with', inTable('GPOS', 3058, 0x3a3a), 'is damaged or cut off'],
  ['another outline than it was made with', inTable('glyf', 930, 0x3333), 'is damaged or cut off'],
  ['a symbol font', asSymbolFont, 'lacks letters of Thai'],
  ['a font without Thai letters', symbols, 'lacks letters of Thai'],
];

const TEXT = projectYaml({ 'sheet.steps': '["ส่งแบบ ☃ และ ☄", รายงานผล]' });
const worldWith = (bytes: Uint8Array, more: Readonly<Record<string, Uint8Array>> = {}) =>
  planWorld({
    'plan.yaml': planYaml({ fonts: '{ family: Kanda }' }),
    'fonts/Kanda/Kanda-Regular.ttf': bytes,
    ...more,
  });
const codesIn = (stderr: string): string[] =>
  [...stderr.matchAll(/\b[a-z]+\/[a-z]+(?:-[a-z]+)+\b(?=\n|$)/gmu)].map(([code]) => code);

describe("a font in the plan's own folder", () => {
  test.each(FAULTY)('%s is one error at fonts.family, the same in every command', async (_, bytes, said) => {
    const world = worldWith(bytes, { 'projects/training.yaml': Buffer.from(TEXT) });
    for (const command of ['check', 'build']) {
      const { exitCode, stderr } = await runPlan(`${command} data/2569 --lang en`, world);
      expect(exitCode).toBe(1);
      expect(codesIn(stderr)).toEqual(['load/bad-font']);
      expect(stderr).toContain('data/2569/plan.yaml:9:18 error');
      expect(stderr).toContain(`the font “Kanda” cannot be used: Kanda-Regular.ttf ${said}`);
    }
    const doctor = await runPlan('doctor data/2569 --lang en', world);
    expect(doctor.exitCode).toBe(1);
    expect(doctor.stdout).toContain('plan data/2569: 1 error');
  });

  test.each([
    ['Kanda-Regular.otf, Kanda-Bold.otf', 'OTTO\0\x01\0\0', 'is an OTF font'],
    ['Kanda-Bold.otf', 'OTTO\0\x01\0\0', 'is an OTF font'],
    ['Kanda.ttc', 'ttcf\0\x01\0\0', 'holds several fonts (TTC)'],
    ['Kanda.otc', 'ttcf\0\x01\0\0', 'holds several fonts (TTC)'],
    ['kanda-regular.WOFF2', 'wOF2\0\x01\0\0', 'is a web font (WOFF)'],
    ['Kanda-Regular.ttf, Kanda-Bold.ttf', '', 'is empty (0 bytes)'],
    ['Kanda-Bold.ttf', regular, 'is a bold or italic face, and there is no regular one'],
  ])('a folder with nothing but %s is one error that names what is there', async (names, content, said) => {
    const files = names
      .split(', ')
      .toSorted()
      .map((name) => [`fonts/Kanda/${name}`, Buffer.from(content)]);
    const world = planWorld({
      'plan.yaml': planYaml({ fonts: '{ family: Kanda }' }),
      ...Object.fromEntries(files),
    });
    const { exitCode, stderr } = await runPlan('check data/2569 --lang en', world);
    expect(exitCode).toBe(1);
    expect(codesIn(stderr)).toEqual(['load/bad-font']);
    expect(stderr).toContain(`${names.split(', ').toSorted().join(', ')} ${said}`);
  });

  test('whatever is wrong in the directory of a font, a font that passes can be read', () => {
    const tables = regular.readUInt16BE(4);
    for (let at = 12; at < 12 + tables * 16; at += 4) {
      for (const value of [0, 1, 4, 9, 35, 0xffff, 0x7fffffff]) {
        const bytes = changed((font) => font.writeUInt32BE(value, at));
        if (faceFault(bytes) === undefined) expect(readFace(bytes).lineHeight).toBeGreaterThan(0);
      }
    }
  });

  test('a font cut off anywhere is damaged', () => {
    for (let length = 5; length < symbols.length; length += 7) {
      expect(faceFault(symbols.subarray(0, length)), `${length} bytes`).toBe('damaged');
    }
  });

  test('without a bold face it is printed with, which is said', async () => {
    const { exitCode, stderr } = await runPlan('check data/2569 --lang en', worldWith(regular));
    expect(codesIn(stderr)).toEqual(['load/no-bold-face']);
    expect(exitCode).toBe(0);
    const bold = { 'fonts/Kanda/Kanda-Bold.ttf': readFileSync(fontPath('Sarabun/Sarabun-Bold.ttf')) };
    expect(codesIn((await runPlan('check data/2569 --lang en', worldWith(regular, bold))).stderr)).toEqual(
      [],
    );
  });

  test('characters that no face has are one finding a text', async () => {
    const world = worldWith(regular, {
      'fonts/Kanda/Kanda-Bold.ttf': readFileSync(fontPath('Sarabun/Sarabun-Bold.ttf')),
      'projects/training.yaml': Buffer.from(TEXT),
    });
    for (const command of ['check', 'build']) {
      const { stderr } = await runPlan(`${command} data/2569 --lang en`, world);
      expect(codesIn(stderr)).toEqual(['check/missing-glyph']);
      expect(stderr).toContain('no font has the character “☃” (U+2603) “☄” (U+2604)');
    }
  });
});

test('an invisible character is one warning, and none when silenced', async () => {
  const steps = (comment: string) => `\n${comment}    - "ส่ง\u200Bแบบ"\n    - รายงานผล`;
  for (const [comment, found] of [
    ['', ['check/invisible-character']],
    ['    # plan-ignore check/invisible-character: as the form has it\n', []],
  ] as const) {
    const world = planWorld({ 'projects/training.yaml': projectYaml({ 'sheet.steps': steps(comment) }) });
    const { exitCode, stderr } = await runPlan('check data/2569 --lang en', world);
    expect(codesIn(stderr)).toEqual(found);
    expect(exitCode).toBe(0);
  }
});

test('every table of a sound face is read where it lies in a larger buffer', () => {
  const larger = Buffer.concat([Buffer.alloc(13), regular]);
  expect(readFace(larger.subarray(13)).characters).toEqual(readFace(regular).characters);
});
