import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyFixes } from '../../../src/check/fix/apply-fixes.js';
import { checkFiles } from '../../helpers/check-files.js';
import { packageWordbooks } from '../../helpers/check-text.js';
import { projectYaml } from '../../helpers/plan-files.js';

const PROJECT = 'projects/training.yaml';

/** What the rounds of `check --fix` make of a project file. */
async function mend(written: string): Promise<string> {
  for (let text = written, round = 0; ; round += 1) {
    const { diagnostics } = await checkFiles({ [PROJECT]: text }, { wordbooks: await packageWordbooks() });
    const [mended] = applyFixes(diagnostics).files;
    if (!mended || round > 4) return text;
    text = mended.text;
  }
}

const BOM = '\uFEFF';

/** What is written and what `--fix` makes of it; the same where there is nothing to mend. */
const PIECES: readonly (readonly [string, string])[] = [
  ['งานต่างๆ นี้', 'งานต่าง ๆ นี้'],
  ['ตาม พ.ศ.2569', 'ตาม พ.ศ. 2569'],
  ['ใช้อย่างคุ่มค่า', 'ใช้อย่างคุ้มค่า'],
  ['ระบบ(ITA)ใหม่', 'ระบบ (ITA) ใหม่'],
  ['นํามาใช้', 'นำมาใช้'],
  ['เเผนงาน', 'แผนงาน'],
  ['จำนวน5 ครั้ง', 'จำนวน 5 ครั้ง'],
  ['เงิน 10000 บาท', 'เงิน 10,000 บาท'],
  ['ของ${org.name}และ${org.council}', 'ของ${org.name}และ${org.council}'],
  ['ปี ${year}', 'ปี ${year}'],
  ["นายก's", "นายก's"],
  ['คำว่า "ทดสอบ" นี้', 'คำว่า "ทดสอบ" นี้'],
  ['ทาง C:\\plan', 'ทาง C:\\plan'],
  ['หมายเหตุ # สำคัญ', 'หมายเหตุ # สำคัญ'],
  ['ข้อ: ก', 'ข้อ: ก'],
  ['เปิดเผย {ทั้งหมด} [ก], ได้', 'เปิดเผย {ทั้งหมด} [ก], ได้'],
];

const quoted = (text: string): string => text.replaceAll(/["\\]/gu, '\\$&');
const escaped = (text: string): string =>
  quoted(text).replaceAll(/[ๆ่ำ]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const isPlain = (text: string): boolean => !/: | #|["'{}[\],\\]/u.test(text);

type Style = (pieces: readonly string[]) => string;
const STYLES: readonly Style[] = [
  (pieces) => `- '${pieces.join(' ').replaceAll("'", "''")}'  # ท้ายบรรทัด`,
  (pieces) => `- "${quoted(pieces.join(' '))}"`,
  (pieces) => `- "${escaped(pieces.join(' '))}"`,
  (pieces) => `- "${pieces.map(quoted).join('\n        ')}"`,
  (pieces) => `- >-\n      ${pieces.join('\n      ')}`,
  (pieces) => `- > # พับ\n      ${pieces.join('\n      ')}`,
  (pieces) => `- |-\n      ${pieces.join(' ')}`,
  (pieces) =>
    pieces.every(isPlain) ? `- ${pieces.join('\n      ')}` : `- >2-\n      ${pieces.join('\n      ')}`,
];

const text = fc.record({
  pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
  style: fc.constantFrom(...STYLES),
});

test('whatever the style, only what is wrong changes, and once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      async (texts, isWindows, hasBom) => {
        const lines = texts.map(
          ({ pieces, style }) => `    # ข้อ\n    ${style(pieces.map(([wrong]) => wrong))}`,
        );
        const unix = projectYaml({ 'sheet.rationale': `\n${lines.join('\n')}` });
        const written = `${hasBom ? BOM : ''}${isWindows ? unix.replaceAll('\n', '\r\n') : unix}`;
        const mended = await mend(written);
        const wanted = texts.map(({ pieces }) => pieces.map(([, right]) => right).join(' '));
        const data: { sheet: { rationale: string[] } } = parse(mended);
        expect(data.sheet.rationale.map((each) => each.trim())).toEqual(wanted);
        expect(mended.startsWith(BOM)).toBe(hasBom);
        expect(mended.includes('\r')).toBe(isWindows);
        expect(shapeOf(mended)).toEqual(shapeOf(written));
        expect(await mend(mended)).toBe(mended);
      },
    ),
    { numRuns: 120, seed: 2569 },
  );
});

/** Comments, quotes and the beginnings of lines, in order. */
const shapeOf = (yaml: string): string[] =>
  yaml
    .split(/\r?\n/u)
    .map(
      (line) => `${/^\s*(?:[-\w]+:?\s*)?[>|'"#]?/u.exec(line)?.[0]}…${/ {2}# .*$/u.exec(line)?.[0] ?? ''}`,
    );
