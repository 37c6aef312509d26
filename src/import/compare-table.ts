import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { editDistance } from '../diagnostics/nearest-name.js';
import type { Plan, Project } from '../plan/plan.js';
import type { PlanSource } from '../plan/plan-source.js';
import type { DraftRow } from './draft.js';
import { compactText, type Passage, textOf } from './passage.js';
import {
  PRINTED_BUDGET,
  PRINTED_DIMENSION,
  PRINTED_QUARTERS,
  PRINTED_TITLE,
  PRINTED_UNREADABLE,
  PRINTOUT_EXTRA,
  PRINTOUT_MISSING,
} from './printout-findings.js';

interface Pair<Row> {
  readonly project: Project;
  readonly row: Row;
}

interface TitledRow {
  readonly title: Passage;
}

/** The rows of a printed table against the data; what differs is told at its place in the data. */
export function compareTable(rows: readonly DraftRow[], plan: Plan, source: PlanSource): Diagnostic[] {
  const pairs = pairUp(plan.projects, rows);
  const [paired, printed] = [
    new Set(pairs.map(({ project }) => project)),
    new Set(pairs.map(({ row }) => row)),
  ];
  const place = (project: Project, field: string) =>
    source.projects.get(project.id)?.spanOf([field], 'value');
  const missing = plan.projects
    .filter((project) => !paired.has(project))
    .map((project) => diagnostic(PRINTOUT_MISSING, { title: project.title }, place(project, 'title')));
  const extra = rows
    .filter((row) => !printed.has(row))
    .map((row) =>
      diagnostic(
        PRINTOUT_EXTRA,
        { title: textOf(row.title), number: row.number },
        source.plan.spanOf(['projects'], 'key'),
      ),
    );
  return [...missing, ...pairs.flatMap((pair) => differences(pair, place)), ...extra];
}

/** The same title first, then the likest of those left. */
export function pairUp<Row extends TitledRow>(
  projects: readonly Project[],
  rows: readonly Row[],
): Pair<Row>[] {
  const pairs: Pair<Row>[] = [];
  const [openProjects, openRows] = [new Set(projects), new Set(rows)];
  const join = (project: Project, row: Row): void => {
    pairs.push({ project, row });
    openProjects.delete(project);
    openRows.delete(row);
  };
  for (const project of projects) {
    const same = [...openRows].find((row) => plainTitle(textOf(row.title)) === plainTitle(project.title));
    if (same) join(project, same);
  }
  const likely = [...openProjects]
    .flatMap((project) => [...openRows].map((row) => ({ project, row, unlike: unlikeness(project, row) })))
    .filter(({ unlike }) => unlike <= MOST_UNLIKE)
    .sort((one, other) => one.unlike - other.unlike);
  for (const { project, row } of likely) {
    if (openProjects.has(project) && openRows.has(row)) join(project, row);
  }
  return pairs.sort((one, other) => projects.indexOf(one.project) - projects.indexOf(other.project));
}

/** Beyond this share of other letters it is another project. */
const MOST_UNLIKE = 0.34;

function unlikeness(project: Project, row: TitledRow): number {
  const [one, other] = [plainTitle(project.title), plainTitle(textOf(row.title))];
  const longest = Math.max(one.length, other.length, 1);
  return Math.abs(one.length - other.length) / longest > MOST_UNLIKE ? 1 : editDistance(one, other) / longest;
}

/** How lines break, and which digits, quotes and dashes a printout has, is no difference. */
const plainTitle = (title: string): string => compactText(title).normalize('NFC');

function differences(
  { project, row }: Pair<DraftRow>,
  placeOf: (project: Project, field: string) => Diagnostic['span'],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const place = (field: string) => placeOf(project, field);
  const { title, budget, quarters } = project;
  const printedTitle = textOf(row.title);
  const isUnread = (what: DraftRow['doubts'][number]): boolean => row.doubts.includes(what);
  const unread = (field: 'dimension' | 'budget' | 'quarters'): void => {
    found.push(diagnostic(PRINTED_UNREADABLE, { title, field }, place(field)));
  };

  if (plainTitle(printedTitle) !== plainTitle(title)) {
    found.push(diagnostic(PRINTED_TITLE, { title, printed: printedTitle }, place('title')));
  }
  const written = shownDimension(project.origin, project.dimension);
  if (row.dimension === undefined) unread('dimension');
  else if (shownDimension(row.origin, row.dimension) !== written) {
    const printed = shownDimension(row.origin, row.dimension);
    found.push(diagnostic(PRINTED_DIMENSION, { title, written, printed }, place('dimension')));
  }
  if (row.budget === undefined) unread('budget');
  else if (row.budget !== budget) {
    found.push(diagnostic(PRINTED_BUDGET, { title, written: budget, printed: row.budget }, place('budget')));
  }
  if (isUnread('quarters') || isUnread('ticks')) unread('quarters');
  else if (row.quarters.join() !== quarters.join()) {
    const params = { title, written: quarters, printed: row.quarters };
    found.push(diagnostic(PRINTED_QUARTERS, params, place('quarters')));
  }
  return found;
}

const shownDimension = (origin: Project['origin'], dimension: number): string =>
  `${origin === 'local' ? '*' : ''}${dimension}`;
