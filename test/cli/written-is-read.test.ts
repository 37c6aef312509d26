import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openMemoryWorld } from '../../src/world/memory-world.js';
import { openNodeWorld } from '../../src/world/node-world.js';
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

test('what init, add, rollover and --fix write is read again as it was typed', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (name, executive, title) => {
      const world = openMemoryWorld({}, { packageWorld: openNodeWorld() });
      const run = async (...argv: readonly string[]) => {
        const result = await runArgv(argv, world);
        expect(result.exitCode, `${argv[0]}: ${result.stderr}`).not.toBe(70);
        return result;
      };
      const read = (path: string): unknown => parse(world.textOf(path));
      const unreadable = async (dir: string): Promise<readonly string[]> => {
        const { stdout, stderr } = await run('check', dir, '--report', 'json');
        expect(stdout, stderr).not.toBe('');
        const { diagnostics }: { diagnostics: readonly { code: string }[] } = JSON.parse(stdout);
        return diagnostics
          .map(({ code }) => code)
          .filter((code) => /^load\/|wrong-type|missing-field/.test(code));
      };

      const begun = ['--type=เทศบาลเมือง', `--name=${name}`, `--executive=${executive}`, '--year=2569'];
      expect((await run('init', ...begun)).exitCode).toBe(0);
      const added = await run('add', '--sheet', '--id=own', '--dimension=1', '--quarters=2', '--', title);
      expect(added).toMatchObject({ exitCode: 0 });
      expect(read('data/2569/plan.yaml')).toMatchObject({
        organization: { name: oneLine(name) },
        executive: { name: executive },
        projects: expect.arrayContaining(['own']),
      });
      expect(read('data/2569/projects/own.yaml')).toMatchObject({ title: oneLine(title) });
      expect(await unreadable('data/2569')).toEqual([]);

      if ((await run('rollover', '2570', 'data/2569')).exitCode === 0) {
        expect(read('data/2570/projects/own.yaml')).toMatchObject({ title: oneLine(title) });
        expect(await unreadable('data/2570')).toEqual([]);
      }
      await run('check', 'data/2569', '--fix');
      expect(await unreadable('data/2569')).toEqual([]);
    }),
    { seed: 2569, numRuns: 10 },
  );
});
