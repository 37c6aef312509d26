import { parseBuddhistDate } from '../plan/buddhist-date.js';
import { defaultPosition, describeOrganization } from '../plan/describe-organization.js';
import { expandVariables, planVariables } from '../plan/expand-variables.js';
import type { Announcement, Framework, Item, Plan, Project, Sheet } from '../plan/plan.js';
import { mapRecords, type Records } from '../plan/plan-source.js';
import type { PlanFile, ProjectFile, WrittenItem } from '../plan/schema-types.js';
import type { MarkdownBlock } from '../source/markdown/markdown-blocks.js';
import type { MarkdownSource } from '../source/markdown/markdown-source.js';
import { isRecord } from '../source/yaml-source.js';
import { joinLines } from '../thai/join-lines.js';

export interface CompleteFiles {
  readonly plan: PlanFile;
  readonly projects: ReadonlyMap<string, ProjectFile>;
  readonly framework: Framework;
  readonly chapters: ReadonlyMap<string, Pick<MarkdownSource, 'blocks'>>;
  readonly records: Records<unknown>;
  /** Whether something is open in the plan and its projects, and in each other file. */
  readonly isDraft: boolean;
  readonly openRecords: Records<boolean>;
}

const DEFAULT_POSTING_DAYS = 30;

type Expand = (text: string) => string;

/** Puts the files together: derived names, defaults, order, and every `${…}` replaced. */
export function buildPlan({
  plan,
  projects,
  framework,
  chapters,
  records,
  ...openness
}: CompleteFiles): Plan {
  const organization = describeOrganization(plan.organization);
  const variables = planVariables(organization, plan.fiscalYear);
  const expand: Expand = (text) => joinLines(expandVariables(text, variables));
  const annexNumbers = new Map(plan.annex.map((id, index) => [id, index + 1]));
  const built = new Map(
    [...projects].map(([id, project]) => [id, buildProject(id, project, annexNumbers.get(id), plan, expand)]),
  );
  const inOrder = (ids: readonly string[]): Project[] => ids.flatMap((id) => built.get(id) ?? []);
  const { family, word } = plan.fonts ?? {};
  return {
    fiscalYear: plan.fiscalYear,
    framework,
    templateId: plan.template,
    ...(family !== undefined && { fontFamily: family }),
    ...(word !== undefined && { wordFontFamily: word }),
    organization,
    executive: {
      name: expand(plan.executive.name),
      position: expand(plan.executive.position ?? defaultPosition(organization)),
    },
    ...(plan.announcement && { announcement: buildAnnouncement(plan.announcement) }),
    ...(plan.summary && { summary: buildSummary(plan.summary, expand) }),
    projects: inOrder(plan.projects),
    annex: inOrder(plan.annex),
    chapters: (plan.chapters ?? []).flatMap(({ file, place, pageLetters = false }) => {
      const blocks = chapters.get(file)?.blocks;
      return blocks ? [{ file, place, pageLetters, blocks: expandBlocks(blocks, expand) }] : [];
    }),
    parts: plan.parts ?? [],
    budgetYears: budgetYears([...projects.values()], plan.fiscalYear),
    extraColumns: [...new Set(plan.table?.columns)],
    ...(plan.control && { control: plan.control }),
    records: mapRecords(records, (record) => expandAll(record, expand)),
    variables,
    ...openness,
  };
}

/** Every text of plain data expanded. */
function expandAll(value: unknown, expand: Expand): unknown {
  if (typeof value === 'string') return expand(value);
  if (Array.isArray(value)) return value.map((item) => expandAll(item, expand));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, expandAll(field, expand)]));
}

/** Only texts change. */
const expandBlocks = (blocks: readonly MarkdownBlock[], expand: Expand): readonly MarkdownBlock[] =>
  expandAll(blocks, expand) as readonly MarkdownBlock[];

function buildAnnouncement(written: NonNullable<PlanFile['announcement']>): Announcement {
  const date = parseBuddhistDate(written.date ?? '');
  return { postingDays: written.postingDays ?? DEFAULT_POSTING_DAYS, ...(date && { date }) };
}

function buildSummary(
  written: NonNullable<PlanFile['summary']>,
  expand: Expand,
): NonNullable<Plan['summary']> {
  const asOf = parseBuddhistDate(written.asOf ?? '');
  return {
    ...(asOf && { asOf }),
    ...(written.issuedBy !== undefined && { issuedBy: expand(written.issuedBy) }),
  };
}

function buildProject(
  id: string,
  written: ProjectFile,
  annexNumber: number | undefined,
  plan: PlanFile,
  expand: Expand,
): Project {
  return {
    id,
    title: expand(written.title),
    type: written.type,
    dimension: written.dimension,
    origin: written.origin,
    budget: written.budget,
    budgets: { ...written.budgets, [plan.fiscalYear]: written.budget },
    quarters: [...new Set(written.quarters)].sort(),
    note: expand(written.note ?? '').trim(),
    responsible: expand(written.responsible ?? written.sheet?.responsible ?? DEFAULT_RESPONSIBLE),
    ...expandedFields(written, expand),
    ...(written.sheet && { sheet: buildSheet(written.sheet, written, plan, expand) }),
    ...(annexNumber !== undefined && { annexNumber }),
  };
}

const DEFAULT_RESPONSIBLE = '${org.name}';

/** What columns of their own print, where it is written. */
function expandedFields(
  { place, unit, indicator }: ProjectFile,
  expand: Expand,
): Pick<Project, 'place' | 'unit' | 'indicator'> {
  return {
    ...(place !== undefined && { place: expand(place) }),
    ...(unit !== undefined && { unit: expand(unit) }),
    ...(indicator !== undefined && { indicator: expand(indicator) }),
  };
}

/** From the first year that some project names to the last, that of the plan among them. */
function budgetYears(projects: readonly ProjectFile[], fiscalYear: number): number[] {
  const named = projects.flatMap(({ budgets }) => Object.keys(budgets ?? {}).map(Number));
  if (named.length === 0) return [];
  const [first, last] = [Math.min(fiscalYear, ...named), Math.max(fiscalYear, ...named)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function buildSheet(
  written: NonNullable<ProjectFile['sheet']>,
  { responsible }: ProjectFile,
  plan: PlanFile,
  expand: Expand,
): Sheet {
  const items = (entries: readonly WrittenItem[]): Item[] => entries.map((entry) => buildItem(entry, expand));
  return {
    rationale: written.rationale.map(expand),
    objectives: items(written.objectives),
    targets: written.targets.map(({ group, count, unit, category = [] }) => ({
      group: expand(group),
      count,
      unit: expand(unit),
      categories: [category].flat(),
    })),
    steps: items(written.steps),
    period: expand(written.period ?? `ปีงบประมาณ พ.ศ. ${plan.fiscalYear}`),
    responsible: expand(written.responsible ?? responsible ?? DEFAULT_RESPONSIBLE),
    outputs: items(written.outputs),
    outcomes: items(written.outcomes),
  };
}

function buildItem(written: WrittenItem, expand: Expand): Item {
  if (typeof written === 'string') return { text: expand(written), marker: 'decimal', items: [], after: [] };
  const { text, marker = 'decimal', items = [], after = [] } = written;
  return {
    text: expand(text),
    marker,
    items: items.map((item) => buildItem(item, expand)),
    after: (typeof after === 'string' ? [after] : after).map(expand),
  };
}
