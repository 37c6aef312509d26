import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { planWorld } from '../helpers/check-files.js';
import { runArgv } from '../helpers/run-argv.js';

const commands = await Promise.all(
  Object.entries(COMMANDS).map(async ([name, read]) => ({ name, ...(await read()) })),
);

test('a command is the file of its name', () => {
  const files = readdirSync(new URL('../../src/cli/commands/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
    .map(({ name }) => name.replace('.ts', ''));
  expect(Object.keys(COMMANDS).sort()).toEqual(files.sort());
});

const typed = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

describe('help names every flag and every example, in both languages', () => {
  test.each(commands)('$name', async ({ name, flags, examples, summary }) => {
    for (const lang of ['th', 'en'] as const) {
      const { exitCode, stdout } = await runArgv([name, '--help', '--lang', lang], planWorld());
      expect(exitCode).toBe(0);
      expect(stdout.replace(/\s+/g, '')).toContain(summary[lang].replace(/\s+/g, ''));
      for (const part of [...Object.keys(flags).map(typed), ...examples]) expect(stdout).toContain(part);
    }
  });
});

describe('what is typed wrongly exits with 2 and says what was meant', () => {
  const mistyped = (word: string): string => word.replace(/^(.)(.)/, '$2$1');

  test.each(commands.map(({ name }) => name))('the command %s', async (name) => {
    const { exitCode, stdout, stderr } = await runArgv([mistyped(name)], planWorld());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(
      `คำสั่งไม่ถูกต้อง: ไม่มีคำสั่ง “${mistyped(name)}” หมายถึง ${name} หรือไม่\nดูวิธีใช้ด้วย plan help\n`,
    );
  });

  const flags = commands.flatMap(({ name, flags }) =>
    Object.keys(flags).map((flag) => [name, typed(flag)] as const),
  );
  test.each(flags)('the flag %s %s', async (name, flag) => {
    const world = planWorld();
    const { exitCode, stderr } = await runArgv([name, `${flag}x`], world);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`ไม่มีตัวเลือก ${flag}x หมายถึง ${flag} หรือไม่`);
  });

  const values = {
    'check --report jsn': '--report ไม่มีค่า “jsn” หมายถึง json หรือไม่ ใช้ได้เฉพาะ human, json, sarif, github',
    'check --lang thai': '--lang ไม่มีค่า “thai” ใช้ได้เฉพาะ th, en',
    'check --org-type เทศบาลเมอง': '--org-type ไม่มีค่า “เทศบาลเมอง” หมายถึง เทศบาลเมือง หรือไม่',
    'check --max-warnings many': '--max-warnings ต้องเป็นจำนวนเต็ม ไม่ใช่ “many”',
    'build --format pfd,docx': '--format ไม่มีค่า “pfd” หมายถึง pdf หรือไม่',
    'build --only sumary': 'แม่แบบของแผนไม่มีเอกสาร “sumary” หมายถึง summary หรือไม่',
    'build --format': 'ต้องมีค่าตามหลัง --format',
    'add ก --origin locale': '--origin ไม่มีค่า “locale” หมายถึง local หรือไม่',
    'add ก --type โครงกา': '--type ไม่มีค่า “โครงกา” หมายถึง โครงการ หรือไม่',
    'list --json --csv': '--json --csv --progress และ --keying ใช้ร่วมกันไม่ได้',
    'build --fromat=pdf': 'ไม่มีตัวเลือก --fromat หมายถึง --format หรือไม่',
    'build --project training --project x': 'ระบุ --project ซ้ำ',
    'remove trainin': 'ไม่มีโครงการรหัส “trainin” หมายถึง training หรือไม่',
    'check --explain check/doubled-wrod': 'หมายถึง check/doubled-word หรือไม่',
    'init --type อบตต --name ก': 'ไม่มีประเภทหน่วยงาน “อบตต” หมายถึง อบต. หรือไม่',
    'progress 5': 'ไม่มีรายงานผลรอบ “5” ให้ระบุ 6 หรือ 12',
    'add ก --dimension 9 --quarters 1': 'ไม่มีมิติที่ “9” กรอบแผนนี้มีมิติที่ 1, 2, 3, 4',
    'add ก --dimension 1 --quarters 5': '“5” ไม่ใช่ไตรมาส',
    'rollover 2026': 'ปี 2026 เป็น ค.ศ. ให้เขียนเป็น พ.ศ. คือ 2569',
    'rollover 2569': 'มีโฟลเดอร์ “data/2569” อยู่แล้ว',
    'help buld': 'ไม่มีคำสั่ง “buld” หมายถึง build หรือไม่',
    version: 'ไม่มีคำสั่ง “version” หมายถึง --version หรือไม่',
    'check a b': 'ระบุข้อมูลเกินจำนวน',
    remove: 'ต้องระบุ <id>',
  };
  test.each(Object.entries(values))('plan %s', async (line, sentence) => {
    const { exitCode, stdout, stderr } = await runArgv(line.split(' '), planWorld());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/error|undefined/);
  });
});

test.each([
  'check nowhere --report json',
  'check --report=json --fromat x',
  'build --only sumary --report json',
])('who asked for JSON gets what was wrong with the command as JSON too: plan %s', async (line) => {
  const { exitCode, stdout, stderr } = await runArgv(line.split(' '), planWorld());
  expect(exitCode).toBe(2);
  const { summary, diagnostics } = JSON.parse(stdout);
  expect(summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
  expect(diagnostics).toMatchObject([{ code: 'cli/refused', severity: 'error' }]);
  expect(stderr.trimEnd()).toBe(diagnostics[0].message.th);
});

test.each([
  'check 2569',
  'check ๒๕๖๙',
  'check data\\2569',
  'check .\\data\\2569\\plan.yaml',
  'progress ๖',
  'add โครงการใหม่ --dimension มิติที่๒ --quarters ๒,๓ --budget ๑๐,๐๐๐',
  'rollover ๒๕๗๐',
])('plan %s is understood', async (line) => {
  expect(await runArgv(line.split(' '), planWorld())).toMatchObject({ exitCode: 0 });
});
