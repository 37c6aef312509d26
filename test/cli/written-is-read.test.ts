import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openNodeWorld } from '../../src/world/node-world.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { runArgv } from '../helpers/run-argv.js';

/** What breaks YAML, templates, terminals or counting, between words of a title. */
const PIECES = [
  'โครงการอบรม',
  'น้ำใจ',
  'กำแพง',
  '๒๕๖๙',
  '1_000',
  'E-Plan',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  ': ',
  ':',
  ' #',
  '# ',
  '- ',
  '---',
  '...',
  '%',
  '@',
  '`',
  '"',
  "'",
  '“',
  '\\',
  '${year}',
  '${',
  '{{org}}',
  '{{',
  '}',
  '[',
  ']',
  '&ก',
  '*ก',
  '!ก',
  '|',
  '>',
  '? ',
  ', ',
  '=',
  '<b>',
  '👩‍👩‍👧',
  '🙏',
  'null',
  '~',
  'yes',
  '0x1F',
  '1e3',
  '2569-02-27',
  'ยาวมาก'.repeat(120),
];

const hostile = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An answer without what nobody sees, and without quotes around all of it. */
const asAnswered = (text: string): string =>
  oneLine(text.replaceAll(/[^\P{C}\n\t]/gu, ''))
    .replace(/^(?:"([^"]*)"|'([^']*)'|“([^”]*)”)$/u, '$1$2$3')
    .trim();
const answer = hostile.filter((text) => asAnswered(text) !== '');

/** Commands in one world; none may end as a bug of ours. */
function openRuns(files: Readonly<Record<string, string>> = {}) {
  const world = openMemoryWorld(files, { packageWorld: openNodeWorld() });
  const run = async (...argv: readonly string[]) => {
    const result = await runArgv(argv, world);
    expect(result.exitCode, `${argv[0]}: ${result.stderr}`).not.toBe(70);
    return result;
  };
  return { run, read: (path: string): unknown => parse(world.textOf(path)), unreadable };

  /** Findings that no text can cause, only the way it was written. */
  async function unreadable(dir: string): Promise<readonly string[]> {
    const { stdout, stderr } = await run('check', dir, '--report', 'json');
    expect(stdout, stderr).not.toBe('');
    const { diagnostics }: { diagnostics: readonly { code: string }[] } = JSON.parse(stdout);
    return diagnostics
      .map(({ code }) => code)
      .filter((code) =>
        /^load\/|wrong-type|missing-field|hash-cuts-text|entry-in-text|lost-blank-line/.test(code),
      );
  }
}

test('what init, add, progress, rollover and --fix write is read again as it was typed', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(answer, answer, hostile, async (name, executive, title) => {
      const { run, read, unreadable } = openRuns();
      const begun = ['--type=เทศบาลเมือง', `--name=${name}`, `--executive=${executive}`, '--year=2569'];
      expect((await run('init', ...begun)).exitCode).toBe(0);
      const added = await run('add', '--sheet', '--id=own', '--dimension=1', '--quarters=2', '--', title);
      expect(added).toMatchObject({ exitCode: 0 });
      expect(read('data/2569/plan.yaml')).toMatchObject({
        organization: { name: asAnswered(name) },
        executive: { name: asAnswered(executive) },
        projects: expect.arrayContaining(['own']),
      });
      expect(read('data/2569/projects/own.yaml')).toMatchObject({ title: oneLine(title) });
      expect(await unreadable('data/2569')).toEqual([]);

      for (const round of ['6', '12'])
        if ((await run('progress', round, 'data/2569')).exitCode === 0)
          expect(read(`data/2569/progress/${round}.yaml`)).toMatchObject({
            projects: { own: { status: expect.any(String), result: expect.any(String) } },
          });
      expect(await unreadable('data/2569')).toEqual([]);

      if ((await run('rollover', '2570', 'data/2569')).exitCode === 0) {
        expect(read('data/2570/projects/own.yaml')).toMatchObject({ title: oneLine(title) });
        expect(await unreadable('data/2570')).toEqual([]);
      }
      await run('check', 'data/2569', '--fix');
      expect(await unreadable('data/2569')).toEqual([]);
    }),
    { seed: 2569, numRuns: 4 },
  );
});

test('what import writes can be read, whatever was imported', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, reason, step) => {
      const lines = [
        'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
        'องค์การบริหารส่วนตำบลห้วยทราย',
        'ลำดับที่ ๑',
        '๑. ชื่อโครงการ',
        `โครงการ${title}`,
        '๒. หลักการและเหตุผล',
        `การทุจริต${reason}`,
        '๓. วัตถุประสงค์',
        'เพื่ออบรม',
        '๕. วิธีดำเนินการ',
        `๑) ประชุม${step}`,
        `๒) ${step}`,
      ];
      const { run, unreadable } = openRuns({ 'plan.txt': `${lines.join('\n')}\n` });
      const { exitCode, stderr } = await run('import', 'plan.txt', '--out', 'data/2568');
      expect(exitCode, stderr).toBe(0);
      expect(await unreadable('data/2568')).toEqual([]);
      await run('check', 'data/2568', '--fix');
      expect(await unreadable('data/2568')).toEqual([]);
    }),
    { seed: 2568, numRuns: 5 },
  );
});
