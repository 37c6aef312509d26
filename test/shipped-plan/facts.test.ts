import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadShippedData } from '../helpers/shipped-data.js';

interface Facts {
  readonly organization: { readonly fullName: string; readonly type: string; readonly name: string };
  readonly fiscalYear: number;
  readonly announcement: {
    readonly date: string;
    readonly postingDays: number;
    readonly executive: string;
    readonly position: string;
  };
  readonly summary: { readonly asOf: string; readonly issuedBy: string };
  readonly totals: { readonly budget: number; readonly ticks: readonly number[] };
  readonly rows: readonly Row[];
  readonly annex: readonly {
    readonly row: number;
    readonly budget: number;
    readonly targets: readonly { readonly count: number; readonly unit: string }[];
  }[];
}

interface Row {
  readonly title: string;
  readonly dimension: number;
  readonly origin: string;
  readonly budget: number;
  readonly quarters: readonly number[];
}

/** What was wrong in the titles as published; data/2569/README.md lists it. */
const MENDED: readonly [string, string][] = [
  ['เจตนาธรรมณ์', 'เจตนารมณ์'],
  ['พ.ศ.2548', 'พ.ศ. 2558'],
];

const mended = (title: string): string =>
  MENDED.reduce((text, [wrong, right]) => text.replace(wrong, right), title);

const facts: Facts = JSON.parse(readFileSync(new URL('published/facts.json', import.meta.url), 'utf8'));

describe('facts of the plan as published', async () => {
  const plan = await loadShippedData();

  test('organization, people and dates', () => {
    expect(plan.organization).toMatchObject({
      name: facts.organization.fullName,
      type: facts.organization.type,
      place: facts.organization.name,
    });
    expect(plan.executive).toEqual({
      name: facts.announcement.executive,
      position: facts.announcement.position,
    });
    expect([plan.fiscalYear, plan.summary?.issuedBy, plan.announcement?.postingDays]).toEqual([
      facts.fiscalYear,
      facts.summary.issuedBy,
      facts.announcement.postingDays,
    ]);
    expect([isoDate(plan.announcement?.date), isoDate(plan.summary?.asOf)]).toEqual([
      facts.announcement.date,
      facts.summary.asOf,
    ]);
  });

  test('31 rows of the table in their order', () => {
    const rows = plan.projects.map(({ title, dimension, origin, budget, quarters }) => ({
      title,
      dimension,
      origin,
      budget,
      quarters,
    }));
    expect(rows).toEqual(
      facts.rows.map(({ title, dimension, origin, budget, quarters }) => ({
        title: mended(title),
        dimension,
        origin,
        budget,
        quarters,
      })),
    );
  });

  test('29 sheets in the order of the annex, with their head counts', () => {
    const sheets = plan.annex.map(({ id, budget, sheet }) => ({
      row: plan.projects.findIndex((project) => project.id === id) + 1,
      budget,
      targets: sheet?.targets.map(({ count, unit }) => ({ count, unit })),
    }));
    expect(sheets).toEqual(
      facts.annex.map(({ row, budget, targets }) => ({
        row,
        budget,
        targets: targets.map(({ count, unit }) => ({ count, unit })),
      })),
    );
  });

  test('the printout’s totals', () => {
    expect(plan.control).toEqual({ budget: facts.totals.budget, quarters: facts.totals.ticks });
  });
});

const isoDate = (date: { year: number; month: number; day?: number } | undefined): string | undefined =>
  date && [date.year, date.month, date.day ?? 0].map((part) => String(part).padStart(2, '0')).join('-');
