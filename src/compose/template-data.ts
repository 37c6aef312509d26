import { ERA_OFFSET, gregorianYear } from '../plan/buddhist-date.js';
import { comparePlans, FIELD_NAMES, type FieldChange, SECTION_NAMES } from '../plan/compare-plans.js';
import { hasNames } from '../plan/data-files.js';
import { QUARTERS, quarterBounds } from '../plan/fiscal-year.js';
import { keyingEntries } from '../plan/keying.js';
import type { Item, Organization, Plan, Project, Sheet } from '../plan/plan.js';
import { tableLayout } from '../plan/table-layout.js';
import { computeTotals, totalsPerDimension, totalsPerYear } from '../plan/totals.js';
import { viewOf } from './record-views.js';

/** The variables of a template; `templates/README.md` lists them. A value that may be missing is null, never absent. */
export type TemplateData = ReturnType<typeof planData>;

export function planData(plan: Plan, before?: Plan) {
  const { framework, announcement, summary } = plan;
  const locals = plan.projects.filter(({ origin }) => origin === 'local');
  const dimensions = totalsPerDimension(framework, plan.projects).map(({ dimension, totals }) => ({
    ...totals,
    ...yearsData(
      plan,
      plan.projects.filter((project) => project.dimension === dimension),
    ),
    number: dimension,
    name: framework.dimensions.find(({ number }) => number === dimension)?.name ?? '',
    hasLocal: locals.some((project) => project.dimension === dimension),
  }));
  return {
    year: plan.fiscalYear,
    previousYear: plan.fiscalYear - 1,
    nextYear: plan.fiscalYear + 1,
    organization: organizationData(plan.organization),
    executive: plan.executive,
    framework,
    announcement: {
      date: announcement?.date ? { day: null, ...announcement.date } : null,
      postingDays: announcement?.postingDays ?? null,
      postingEnd: postingEnd(announcement),
    },
    summary: {
      asOf: summary?.asOf ? { day: null, ...summary.asOf } : null,
      issuedBy: summary?.issuedBy ?? null,
    },
    projects: plan.projects.map((project, index) => ({ ...projectData(project, plan), row: index + 1 })),
    totals: { ...computeTotals(plan.projects), ...yearsData(plan, plan.projects) },
    table: tableData(plan),
    keying: keyingEntries(plan),
    dimensions,
    dimensionsInUse: dimensions.filter(({ count }) => count > 0),
    changes: before ? changesData(before, plan) : null,
    ...recordData(plan),
    hasAnnex: plan.annex.length > 0,
    localDimensions: [...new Set(locals.map(({ dimension }) => dimension))].sort((a, b) => a - b),
    quarters: QUARTERS.map((number) => ({ number, ...quarterBounds(plan.fiscalYear, number) })),
  };
}

/** What became otherwise since `before`, each field and section by its name. */
function changesData(before: Plan, plan: Plan) {
  const { fields, added, dropped, changed } = comparePlans(before, plan);
  const named = (changes: readonly FieldChange[]) =>
    changes.map(({ field, ...values }) => ({ name: FIELD_NAMES[field].th, ...values }));
  return {
    beforeYear: before.fiscalYear,
    fields: named(fields),
    added: added.map((project) => projectData(project, plan)),
    dropped: dropped.map((project) => projectData(project, before)),
    changed: changed.map(({ project, fields: own, texts }) => ({
      ...projectData(project, plan),
      rows: [
        ...named(own),
        ...texts.flatMap(({ section, changes }) =>
          changes.map(({ before: was = '', after = '' }) => ({
            name: SECTION_NAMES[section].th,
            before: was,
            after,
          })),
        ),
      ],
    })),
  };
}

/** By its kind: what the one file holds, null where there is none; of a kind with names a list, each with its `name`. */
const recordData = (plan: Plan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...plan.records].map(([kind, files]) => [
      kind,
      hasNames(kind)
        ? [...files].map(([name, value]) => ({ name, ...Object(value) }))
        : files.has('')
          ? { ...Object(files.get('')), ...viewOf(kind, plan, '') }
          : null,
    ]),
  );

/** The last day of posting; the first day is not counted (ป.พ.พ. มาตรา 193/3). */
function postingEnd(announcement: Plan['announcement']) {
  const { date, postingDays } = announcement ?? {};
  if (date?.day === undefined || postingDays === undefined) return null;
  const end = new Date(Date.UTC(gregorianYear(date.year), date.month - 1, date.day + postingDays));
  return {
    day: end.getUTCDate(),
    month: end.getUTCMonth() + 1,
    year: end.getUTCFullYear() + ERA_OFFSET,
  };
}

const organizationData = (organization: Organization) => ({
  ...organization,
  district: organization.district ?? null,
  province: organization.province ?? null,
  emblem: organization.emblem ?? null,
  garuda: organization.garuda ?? null,
});

/** Amounts of the years that the table has a column for, and of all of them. */
function yearsData({ budgetYears }: Plan, projects: readonly Project[]) {
  const { years, all } = totalsPerYear(budgetYears, projects);
  return { budgets: years.map((baht, index) => ({ year: budgetYears[index] ?? 0, baht })), allBudgets: all };
}

function tableData(plan: Plan) {
  const rows = [...plan.projects.map((project) => [project]), plan.projects].map((projects) =>
    totalsPerYear(plan.budgetYears, projects),
  );
  const perYear = plan.budgetYears.map((_, at) => rows.map(({ years }) => years[at] ?? 0));
  const { titleWidth: _, ...layout } = tableLayout(plan, [...perYear, rows.map(({ all }) => all)]);
  return { ...layout, amounts: layout.years.length + 1 };
}

const projectData = (project: Project, plan: Plan) => ({
  id: project.id,
  title: project.title,
  type: project.type,
  dimension: project.dimension,
  isLocal: project.origin === 'local',
  budget: project.budget,
  ...yearsData(plan, [project]),
  extras: plan.extraColumns.map((field) => project[field] ?? ''),
  quarters: QUARTERS.map((number) => ({ number, isPlanned: project.quarters.includes(number) })),
  note: project.note,
  annexNumber: project.annexNumber ?? null,
});

/** What a part with `each: annex` sees besides the plan's variables. */
export const sheetData = (project: Project, sheet: Sheet, plan: Plan) => ({
  project: {
    ...projectData(project, plan),
    row: plan.projects.findIndex(({ id }) => id === project.id) + 1,
  },
  sheet: {
    ...sheet,
    objectives: listData(sheet.objectives),
    steps: listData(sheet.steps),
    outputs: listData(sheet.outputs),
    outcomes: listData(sheet.outcomes),
  },
});

/** A section's list looks to a template like an item with sub-items. */
const listData = (items: readonly Item[]) => ({ items, marker: 'decimal' });
