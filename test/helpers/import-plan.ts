import { checkPlan } from '../../src/check/check-plan.js';
import { loadPlan } from '../../src/load/load-plan.js';
import type { Item, Plan, Sheet } from '../../src/plan/plan.js';
import { toArabicDigits } from '../../src/thai/digits.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { type MemoryWorld, openMemoryWorld } from './memory-world.js';
import { runArgv } from './run-argv.js';

export interface ImportRun {
  readonly world: MemoryWorld;
  readonly exitCode: number;
  readonly stderr: string;
  /** The plan as loaded and checked again, variables filled in; undefined where it has errors. */
  readonly plan: Plan | undefined;
  readonly report: string;
  /** Text of a file of the plan folder. */
  readonly textOf: (path: string) => string;
}

/** `plan import` over files in a memory World, into `data/2569`. */
export async function runImport(
  files: Readonly<Record<string, string | Uint8Array>>,
  flags: readonly string[] = [],
): Promise<ImportRun> {
  const world = openMemoryWorld(files, { packageWorld: openNodeWorld() });
  const argv = ['import', ...Object.keys(files), '--out', 'data/2569', ...flags];
  const { exitCode, stderr } = await runArgv(argv, world);
  const loaded = exitCode === 0 ? await loadPlan('data/2569', world) : undefined;
  const plan = loaded?.value && checkPlan(loaded.value).value;
  const textOf = (path: string): string => world.textOf(`data/2569/${path}`);
  return { world, exitCode, stderr, plan, report: textOf('import-report.md'), textOf };
}

/** What of a plan is printed, digits in one script: two plans that print the same are equal in it. */
export function printedFields(plan: Plan) {
  const { organization, executive, announcement, summary, fiscalYear, projects, annex } = plan;
  return {
    fiscalYear,
    organization: [organization.type, organization.place, organization.district, organization.province],
    executive,
    announcement,
    summary,
    table: projects.map(({ title, dimension, origin, budget, quarters, note }) => ({
      title: toArabicDigits(title),
      dimension,
      origin,
      budget,
      quarters,
      note: toArabicDigits(note),
    })),
    annex: annex.map(({ title, sheet }) => ({
      title: toArabicDigits(title),
      ...(sheet && printedSheet(sheet)),
    })),
  };
}

export const printedSheet = (sheet: Sheet) => ({
  rationale: sheet.rationale.map(toArabicDigits),
  objectives: sheet.objectives.map(printedItem),
  targets: sheet.targets.map(({ group, count, unit }) => ({ group: toArabicDigits(group), count, unit })),
  steps: sheet.steps.map(printedItem),
  period: toArabicDigits(sheet.period),
  responsible: toArabicDigits(sheet.responsible),
  outputs: sheet.outputs.map(printedItem),
  outcomes: sheet.outcomes.map(printedItem),
});

interface PrintedItem {
  readonly text: string;
  readonly marker?: Item['marker'];
  readonly items: readonly PrintedItem[];
  readonly after: readonly string[];
}

const printedItem = ({ text, marker, items, after }: Item): PrintedItem => ({
  text: toArabicDigits(text),
  ...(items.length > 0 && { marker }),
  items: items.map(printedItem),
  after: after.map(toArabicDigits),
});

/** The same with all white space gone, and paragraphs put together: what a page that breaks lines keeps. */
export const withoutJoins = (fields: ReturnType<typeof printedFields>): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        ...fields,
        annex: fields.annex.map((sheet) => ({
          ...sheet,
          ...('rationale' in sheet && { rationale: sheet.rationale.join('') }),
        })),
      },
      (_, value: unknown) => (typeof value === 'string' ? value.replaceAll(/\s/gu, '') : value),
    ),
  );

/** The same as an outline: entries in reading order with their depth; a paragraph behind one counts as its text. */
export const asOutline = (fields: ReturnType<typeof printedFields>): unknown => ({
  ...fields,
  table: withoutSpace(fields.table),
  annex: fields.annex.map(({ rationale, objectives, steps, outputs, outcomes, ...sheet }) =>
    withoutSpace({
      ...sheet,
      rationale: rationale?.join(''),
      lists: [objectives, steps, outputs, outcomes].map((items) => outlineOf(items ?? [])),
    }),
  ),
});

const withoutSpace = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'string' ? each.replaceAll(/\s/gu, '') : each,
    ),
  );

function outlineOf(items: readonly PrintedItem[]): string[] {
  const lines: string[] = [];
  const walk = (list: readonly PrintedItem[], lead: string): void => {
    list.forEach(({ text, marker, items: below, after }, index) => {
      lines.push(`${lead}${index + 1} ${text}`);
      walk(below, `${lead}${index + 1}${marker === 'dash' ? '-' : marker === 'parenthesis' ? '(' : '.'}`);
      for (const paragraph of after) lines.push(`${lines.pop()}${paragraph}`);
    });
  };
  walk(items, '');
  return lines;
}
