import { expect, test } from 'vitest';
import { checkFreeText } from '../../src/check/check-free-text.js';
import { FINDINGS } from '../../src/findings.js';
import { cutTexts } from '../../src/import/cut-texts.js';
import { reportHuman } from '../../src/report/human.js';
import { packageWordbooks } from '../helpers/check-text.js';

const report = async (text: string, showAll: boolean): Promise<string> => {
  const diagnostics = checkFreeText({ path: 'plan.txt', text }, await packageWordbooks(), {}, cutTexts);
  const setting = { language: 'th', color: false, showInfo: false, strict: false, showAll } as const;
  return reportHuman({ ...setting, diagnostics, findings: FINDINGS });
};
const placesOf = (told: string): number => told.match(/plan\.txt:\d+/gu)?.length ?? 0;

const SPELLING = Array.from({ length: 30 }, (_, at) => `โครงการที่ ${at + 1} จัดสัมนาให้ความรู้`);
const DAY = 'ประชุมในวันที่ ๓๑ เมษายน พ.ศ. ๒๕๖๙';

test('few findings are told one by one', async () => {
  const told = await report(SPELLING.slice(0, 3).join('\n\n'), false);
  expect(placesOf(told)).toBe(3);
  expect(told).not.toContain('--all');
});

test('many of one kind are told once, with examples and their number', async () => {
  const told = await report(SPELLING.join('\n\n'), false);
  expect(told.split('\n').length).toBeLessThan(40);
  expect(placesOf(told)).toBe(3);
  expect(told).toContain('และแบบเดียวกันอีก 27 แห่ง');
  expect(told).toContain('คำเตือน 30 แห่ง');
});

test('of kinds that harm as much the rare one comes first, wherever it stands', async () => {
  const [first] = (await report([...SPELLING, DAY].join('\n\n'), false)).split('\n');
  expect(first).toContain('check/impossible-day');
});

test('--all shows every place', async () => {
  expect(placesOf(await report(SPELLING.join('\n\n'), true))).toBe(30);
});
