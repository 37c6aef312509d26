import type { Item } from '../../../src/plan/plan.js';
import { toArabicDigits } from '../../../src/thai/digits.js';
import type { ImportRun } from '../../helpers/import-plan.js';
import { ORGANIZATION, YEAR } from './facts.js';
import type { PlanForm } from './forms.js';

export interface Verdict {
  /** Wrong and nobody asks: what an officer would print. */
  readonly silent: readonly string[];
  /** Wrong or missing, and the import asks for a decision there. */
  readonly asked: readonly string[];
}

/** White space, digits and the kind of dash aside. */
const bare = (text: string): string => toArabicDigits(text).replaceAll(/\s/gu, '').replaceAll('-', '–');

const textsOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, items: below, after }) => [bare(text), ...textsOf(below), ...after.map(bare)]);

/** Fields of a project's file above or in which a decision is asked for. */
export function openFields(text: string): ReadonlySet<string> {
  const open = new Set<string>();
  let field = '';
  let asked = false;
  for (const line of text.split('\n')) {
    if (/^\s*#\s*รอกำหนด/u.test(line)) asked = true;
    else if (!/^\s*#/u.test(line)) {
      const key = /^\s*(?:- )?([a-z]\w*):/iu.exec(line)?.[1];
      if (key !== undefined && !['group', 'count', 'unit', 'text', 'items', 'marker'].includes(key))
        field = key;
      if (asked || line.includes('(รอกำหนด)')) open.add(field);
      asked = false;
    }
  }
  return open;
}

/** What an officer works on; the copy of the source and the report are none of it. */
const isKept = (path: string): boolean =>
  path.includes('/data/2569/') && !/\/import\/[^/]*\.txt$|import-report\.md$/u.test(path);

/** Compares every fact with what was imported. */
export function judgeImport(form: PlanForm, run: ImportRun): Verdict {
  const { plan } = run;
  if (!plan) return { silent: [`no plan: ${run.stderr}`], asked: [] };
  const silent: string[] = [];
  const asked: string[] = [];
  if (plan.organization.name !== ORGANIZATION) silent.push(`organization ${plan.organization.name}`);
  if (plan.fiscalYear !== YEAR) silent.push(`year ${plan.fiscalYear}`);
  const rest = new Map(plan.projects.map((project) => [bare(project.title), project]));
  for (const fact of form.facts) {
    const project = rest.get(bare(fact.title));
    const name = fact.title.slice(0, 30);
    if (!project) {
      silent.push(`${name}…: missing`);
      continue;
    }
    rest.delete(bare(fact.title));
    const open = openFields(run.textOf(`projects/${project.id}.yaml`));
    const compare = (field: string, found: unknown, right: unknown): void => {
      if (JSON.stringify(found) === JSON.stringify(right)) return;
      const told = `${name}… ${field}: ${JSON.stringify(found)} for ${JSON.stringify(right)}`;
      (open.has(field) || (project.sheet === undefined && open.has('sheet')) ? asked : silent).push(told);
    };
    const { sheet } = project;
    compare('dimension', project.dimension, fact.dimension);
    compare('budget', project.budget, fact.budget);
    compare('quarters', project.quarters, fact.quarters);
    compare('rationale', bare((sheet?.rationale ?? []).join('')), bare(fact.rationale.join('')));
    compare(
      'targets',
      sheet?.targets.map(({ group, count, unit }) => [bare(group), count, unit]),
      fact.targets.map(({ group, count, unit }) => [bare(group), count, unit]),
    );
    for (const field of ['objectives', 'steps', 'outputs', 'outcomes'] as const)
      compare(field, textsOf(sheet?.[field] ?? []), fact[field].map(bare));
    for (const field of ['period', 'responsible'] as const)
      compare(field, bare(sheet?.[field] ?? ''), bare(fact[field]));
  }
  silent.push(...[...rest.values()].map(({ title }) => `“${title}” is no project`));
  const folder = bare(
    [
      JSON.stringify(plan),
      ...[...run.world.files.keys()].filter(isKept).map((path) => run.world.textOf(path)),
    ].join('\n'),
  );
  for (const text of form.kept ?? []) if (!folder.includes(bare(text))) silent.push(`lost: ${text}`);
  return { silent, asked };
}
