import { describe, expect, test } from 'vitest';
import { checkFreeText } from '../../src/check/check-free-text.js';
import { FINDINGS } from '../../src/findings.js';
import { cutTexts } from '../../src/import/cut-texts.js';
import { reportHuman } from '../../src/report/human.js';
import { checkFiles, type Files } from '../helpers/check-files.js';
import { packageWordbooks } from '../helpers/check-text.js';
import { projectYaml } from '../helpers/plan-files.js';

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

describe('a long list of what waits', () => {
  const results = Array.from(
    { length: 90 },
    (_, at) => `  p-${at}: { status: รอรายงานผล, result: (รอกำหนด) ผล, problems: ไม่มี, suggestions: ไม่มี }`,
  );
  const progress = `asOf: 2569-03-31\nreporter: { name: นายสม ใจดี, position: นักวิเคราะห์ }\nprojects:\n${results.join('\n')}\n`;
  const waiting = async (
    showAll: boolean,
    files: Files = { 'progress/6.yaml': progress },
  ): Promise<string> => {
    const { diagnostics } = await checkFiles(files);
    const setting = { language: 'th', color: false, showInfo: false, strict: false, showAll } as const;
    const listed = diagnostics.filter(({ isListed }) => isListed);
    return reportHuman({ ...setting, diagnostics: listed, findings: FINDINGS });
  };

  test('leaves the screen to what is wrong', async () => {
    const told = await waiting(false);
    expect(told.split('\n').length).toBeLessThan(50);
    expect(told).toContain('และในแฟ้มนี้อีก 50 แห่ง ดูครบทุกแห่งได้ด้วย --all');
    expect(told).toContain('คำเตือน 90 แห่ง');
  });

  test('names the files that are not told', async () => {
    const projects = Array.from({ length: 30 }, (_, at) => [
      `projects/p-${at}.yaml`,
      projectYaml({ title: '(รอกำหนด) ชื่อ' }),
    ]);
    const told = await waiting(false, Object.fromEntries(projects));
    expect(told.split('\n').length).toBeLessThan(50);
    expect(told).toMatch(/\nและอีก 1\d แฟ้ม ดูครบทุกแห่งได้ด้วย --all\n/u);
  });

  test('is whole with --all', async () => {
    expect((await waiting(true)).match(/ยังรอกำหนด/gu)).toHaveLength(90);
  });
});

test('--all shows every place', async () => {
  expect(placesOf(await report(SPELLING.join('\n\n'), true))).toBe(30);
});
