import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix/apply-fixes.js';
import type { Confusion } from '../../../src/plan/vocabulary.js';
import { checkFiles } from '../../helpers/check-files.js';
import { packageWordbooks } from '../../helpers/check-text.js';
import { projectYaml } from '../../helpers/plan-files.js';
import { readSentences } from '../sentences.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const linesOf = (path: string): string[] =>
  read(path)
    .split('\n')
    .map((line) => line.replace(/[#≠].*$/u, '').trim())
    .filter((line) => line !== '');

let pairs: readonly Confusion[];
let rightTexts: readonly string[];

beforeAll(async () => {
  const { vocabulary } = await packageWordbooks();
  pairs = vocabulary.confusions.filter(({ isSafe }) => isSafe);
  rightTexts = [
    ...linesOf('data/lexicon/words.txt'),
    ...linesOf('test/generate/spelling.txt'),
    ...vocabulary.laws.flatMap(({ name, short }) => [name, ...short]),
    ...vocabulary.legalTerms,
    ...readSentences('clean-sentences.txt').map(({ line }) => line),
  ];
});

test('no wrong form that is mended stands in a right text', () => {
  const all = rightTexts.join('\n');
  const met = pairs.filter(({ wrong, after, before, notAfter, notBefore }) => {
    const hasCondition = [after, before, notAfter, notBefore].some((words) => words.length > 0);
    return !hasCondition && new RegExp(`${wrong}(?![\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])`, 'u').test(all);
  });
  expect(met.map(({ wrong }) => wrong)).toEqual([]);
});

/** The words that `--fix` puts in. */
async function mendedWords(lines: readonly string[]): Promise<readonly string[]> {
  const text = projectYaml({ 'sheet.rationale': JSON.stringify(lines) });
  const { diagnostics } = await checkFiles(
    { 'projects/training.yaml': text },
    { wordbooks: await packageWordbooks() },
  );
  const fixes = applyFixes(diagnostics).files.flatMap((file) => file.fixes);
  return fixes.map(({ before, after }) => `${before} → ${after}`);
}

test('a wrong form that only two right words make is not mended', async () => {
  expect(
    await mendedWords([
      'ให้เป็นหน้าที่ของกำนันและผู้ใหญ่บ้าน',
      'เสนอต่อผู้บังคับบัญชารองลงมา และให้ผู้บังคับบัญชารายงาน',
      'ผู้ใดจักทำการใด หรือจักตั้งผู้แทน',
      'ถูกจองจำ เป็นเวลาหนึ่งปี',
      'ตามถ้อยคำ สั่งให้ปฏิบัติ และทำเป็นประจำ ปีละสองครั้ง',
      'ภาวะการณ์ทางเศรษฐกิจ และบทวิจารย์',
      'สาขาราชการส่วนกลาง ควบคุมครองงาน แข่งขันตอนเช้า',
      'นาฬิกาปฏิบัติการ กติกาบริหารงาน ตุลาการายงาน',
      'ทันทีเกี่ยวข้องกัน เครือขายสินค้า สวนราชการุณย์',
      'ลงพื้นทีละแห่ง ผู้บริหารายเดิม หัวหนาและใบบาง',
      'ร้านฅนรักษ์ป่า แบรนด์ iPhone และ facebook.com/Plan',
    ]),
  ).toEqual([]);
});

test('standing for itself it is', async () => {
  expect(
    await mendedWords(['ใช้อย่างคุ่มค่าและโปร่งไส', 'ตามกฏหมายและผลลัพท์ของหนวยงาน', 'การปฎิบัติงานของบุคคลากร']),
  ).toEqual([
    'คุ่มค่า → คุ้มค่า',
    'โปร่งไส → โปร่งใส',
    'กฏหมาย → กฎหมาย',
    'ผลลัพท์ → ผลลัพธ์',
    'หนวยงาน → หน่วยงาน',
    'ปฎิ → ปฏิ',
    'บุคคลากร → บุคลากร',
  ]);
});

test('nearly every pair is mended between two right words, each for itself', async () => {
  const unconditional = pairs.filter((pair) =>
    [pair.after, pair.before, pair.notAfter, pair.notBefore].every((words) => words.length === 0),
  );
  const mended = await mendedWords(unconditional.map(({ wrong }) => `กล่าวถึง ${wrong} ทุกครั้ง`));
  expect(mended.length).toBeGreaterThan(unconditional.length * 0.95);
});
