import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toArabicDigits } from '../../src/thai/digits.js';
import { expectNothingLost } from '../helpers/account-for.js';
import { runImport } from '../helpers/import-plan.js';
import { runArgv } from '../helpers/run-argv.js';

interface Facts {
  readonly totals: { readonly budget: number; readonly ticks: readonly number[] };
  readonly rows: readonly {
    readonly title: string;
    readonly dimension: number;
    readonly origin: string;
    readonly budget: number;
    readonly quarters: readonly number[];
  }[];
  readonly annex: readonly {
    readonly row: number;
    readonly budget: number;
    readonly targets: readonly { readonly group: string; readonly count: number; readonly unit: string }[];
  }[];
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** As published, line by line: titles, headings, markers, figures, damage. The words of its sentences are others. */
const text = read('published/plan-2569.txt');

describe('the plan as published', async () => {
  const files = { 'plan-2569.txt': text };
  const facts: Facts = JSON.parse(read('../shipped-plan/published/facts.json'));
  const run = await runImport(files);
  const plan = run.plan;

  test('organization, people and dates', () => {
    expect(plan).toMatchObject({
      fiscalYear: 2569,
      organization: { type: 'อบต.', place: 'บ้านแหง' },
      executive: { name: 'นายประสิทธิ์ เมืองงาว', position: 'นายกองค์การบริหารส่วนตำบลบ้านแหง' },
      announcement: { date: { year: 2569, month: 2, day: 27 }, postingDays: 30 },
      summary: { asOf: { year: 2569, month: 4, day: 20 }, issuedBy: 'นางสาวสุกัญญา เทพา' },
      control: { budget: facts.totals.budget, quarters: facts.totals.ticks },
    });
  });

  test('31 rows of the table in their order', () => {
    expect(
      plan?.projects.map(({ title, dimension, origin, budget, quarters }) => ({
        title,
        dimension,
        origin,
        budget,
        quarters,
      })),
    ).toEqual(
      facts.rows.map(({ title, dimension, origin, budget, quarters }) => ({
        title,
        dimension,
        origin,
        budget,
        quarters,
      })),
    );
  });

  test('29 sheets, each with its row, its budget and its target groups', () => {
    const sheets = plan?.annex.map(({ id, budget, sheet }) => ({
      row: plan.projects.findIndex((project) => project.id === id) + 1,
      budget,
      targets: sheet?.targets.map(({ group, count, unit }) => ({ group, count, unit })),
    }));
    const mended = (group: string): string => group.replace('องค์กรการบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบล');
    expect(sheets).toEqual(
      facts.annex.map(({ row, budget, targets }) => ({
        row,
        budget,
        targets: targets.map((target) => ({ ...target, group: mended(target.group) })),
      })),
    );
  });

  test('all 331 entries at the top of a list are entries, and no sheet lacks a section', () => {
    const annex = text.slice(text.indexOf('ภาคผนวก\n'));
    const printed = annex.match(/^(?:- )?[๐-๙]+\)/gmu)?.length;
    const lists = plan?.annex.flatMap(({ sheet }) =>
      sheet ? [sheet.objectives, sheet.steps, sheet.outputs, sheet.outcomes] : [],
    );
    const plain =
      annex.match(/^(?:๓\. วัตถุประสงค์|๕\. วิธีดำเนินการ|ผลผลิต|ผลลัพธ์)\n\n(?!(?:- )?[๐-๙]+\))/gmu)?.length ?? 0;
    expect(printed).toBe(331);
    expect(lists?.flat()).toHaveLength(331 + plain);
    expect(JSON.stringify(plan?.annex)).not.toContain('(รอกำหนด)');
  });

  test('sub-lists nest, whatever marks them', () => {
    const outline = (title: string) => {
      const steps = plan?.annex.find((project) => project.title.includes(title))?.sheet?.steps ?? [];
      return steps.map(({ marker, items, after }) => [
        items.length,
        ...(items.length > 0 ? [marker] : []),
        ...after,
      ]);
    };
    expect(outline('ควบคุมภายใน')).toEqual([[0], [4, 'parenthesis'], [0], [0], [0]]);
    expect(outline('ข้อตกลงการปฏิบัติราชการ').slice(0, 3)).toEqual([[6, 'decimal'], [0], [2, 'dash']]);
    expect(outline('ใช้จ่ายงบประมาณที่ไม่สมควร')[2]).toEqual([4, 'dash']);
    expect(outline('บริการเป็นเลิศ')[2]).toEqual([6, 'decimal']);
    const complaints = plan?.annex.find(({ title }) => title.includes('ร้องทุกข์'))?.sheet?.steps[2];
    expect(complaints?.items.map(({ items, marker }) => [items.length, marker])).toEqual([
      [6, 'dash'],
      [4, 'dash'],
    ]);
  });

  test('nothing is lost', async () => {
    await expectNothingLost(files, run);
    expect(toArabicDigits(run.report)).toContain('## ข้อความที่ไม่ได้อยู่ในข้อมูล (3)');
  });

  test('plan check then reports the document’s own defects, and plan build compiles it', async () => {
    const check = await runArgv(['check', 'data/2569', '--report', 'json'], run.world);
    const { diagnostics }: { diagnostics: { code: string; severity: string }[] } = JSON.parse(check.stdout);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const codes = new Set(diagnostics.map(({ code }) => code));
    for (const code of [
      'placeholder',
      'other-organization',
      'confused-word',
      'zero-code',
      'law-year',
      'doubled-mark',
      'to-review',
    ]) {
      expect(codes).toContain(`check/${code}`);
    }
    const build = await runArgv(['build', 'data/2569', '--format', 'json', '--quiet'], run.world);
    expect(build).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
