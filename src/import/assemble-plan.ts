import { diagnostic } from '../diagnostics/diagnostic.js';
import type { FieldNote } from '../edit/project-file-text.js';
import { formatDate } from '../plan/buddhist-date.js';
import { defaultPosition } from '../plan/describe-organization.js';
import { OPEN_TEXT } from '../plan/open-mark.js';
import type { Framework } from '../plan/plan.js';
import type { PlanFile } from '../plan/schema-types.js';
import { type AssembledProject, assembleProject, type ProjectParts } from './assemble-project.js';
import { ownFieldOf } from './beside-words.js';
import type { DraftPlan } from './draft-plan.js';
import {
  NO_DATE,
  NO_EXECUTIVE,
  NO_ORGANIZATION,
  NO_SHEETS,
  NO_TABLE,
  NO_TOTALS,
  NO_YEAR,
  OTHER_FRAMEWORK,
} from './findings.js';
import type { Ledger } from './ledger.js';
import { type KnownIds, nameProject } from './meaning/name-projects.js';
import type { PlanFacts, WriteText } from './meaning/put-variables.js';
import { compactText, isBlank, textOf } from './passage.js';
import { type WrittenChapter, writeChapters } from './write-chapters.js';

export interface AssembledPlan {
  readonly plan: PlanFile;
  readonly notes: readonly FieldNote[];
  readonly projects: readonly (AssembledProject & { readonly id: string })[];
  readonly chapters: readonly WrittenChapter[];
}

const TEMPLATE = 'nacc';

/** The data of the plan, from its parts: rows in the order of the table, sheets in that of the annex. */
export function assemblePlan(
  draft: DraftPlan,
  facts: PlanFacts & {
    readonly framework: Framework;
    readonly fiscalYear: number;
    readonly knownIds: KnownIds;
  },
  write: WriteText,
  ledger: Ledger,
): AssembledPlan {
  const notes: FieldNote[] = [];
  const note = (field: string, found: ReturnType<typeof diagnostic>): void => {
    ledger.find(found);
    notes.push({ field, text: found.message.th });
  };
  if (facts.year === undefined) note('fiscalYear', diagnostic(NO_YEAR, { year: facts.fiscalYear }));
  const { firstYear, lastYear, id } = facts.framework;
  if (facts.fiscalYear < firstYear || facts.fiscalYear > lastYear) {
    note('framework', diagnostic(OTHER_FRAMEWORK, { framework: id, year: facts.fiscalYear }));
  }
  if (!facts.organization) note('organization', diagnostic(NO_ORGANIZATION, {}));
  if (isBlank(draft.announcement.executive)) note('executive', diagnostic(NO_EXECUTIVE, {}));
  if (draft.announcement.date === undefined) ledger.find(diagnostic(NO_DATE, {}));
  if (draft.table.rows.length === 0) note('projects', diagnostic(NO_TABLE, {}));
  else if (!draft.table.totals?.quarters) ledger.find(diagnostic(NO_TOTALS, {}));
  if (draft.sheets.length === 0) note('annex', diagnostic(NO_SHEETS, {}));
  const { projects, annex } = assembleProjects(draft, facts.knownIds, write, ledger);
  const { files, ...book } = writeChapters(draft, write, ledger);
  const plan: PlanFile = {
    fiscalYear: facts.fiscalYear,
    framework: id,
    template: TEMPLATE,
    organization: organizationOf(draft, facts),
    ...signing(draft, facts, ledger),
    ...summaryOf(draft),
    projects: projects.map((project) => project.id),
    annex,
    ...book,
    ...tableOf(draft),
    ...controlOf(draft),
  };
  return { plan, notes, projects, chapters: files };
}

function assembleProjects(
  { table, sheets, matches, rowSheets }: DraftPlan,
  known: KnownIds,
  write: WriteText,
  ledger: Ledger,
) {
  const parts: (ProjectParts & { readonly place: number })[] = table.rows.map((row, index) => {
    const match = matches.find((each) => each.row === index);
    const sheet = match ? sheets[match.sheet] : rowSheets.get(row);
    const place = match?.sheet ?? Number.POSITIVE_INFINITY;
    return { row, sheet, isFuzzy: match?.isFuzzy ?? false, isStray: false, place };
  });
  sheets.forEach((sheet, place) => {
    if (matches.every((match) => match.sheet !== place))
      parts.push({ row: undefined, sheet, isFuzzy: false, isStray: table.rows.length > 0, place });
  });
  const taken: string[] = [];
  const projects = parts.map((part) => {
    const assembled = assembleProject(part, write, ledger);
    const id = nameProject(assembled.data.title, known, taken);
    taken.push(id);
    return { ...assembled, id, place: part.place };
  });
  const annex = projects
    .filter(({ data }) => data.sheet !== undefined)
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
  return { projects, annex };
}

function organizationOf({ place }: DraftPlan, { organization }: PlanFacts): PlanFile['organization'] {
  const [district, province] = [textOf(place.district), textOf(place.province)];
  return {
    type: organization?.type ?? 'อบต.',
    name: organization?.place ?? `${OPEN_TEXT} ชื่อหน่วยงาน`,
    ...(district !== '' && organization?.type !== 'อบจ.' && { district }),
    ...(province !== '' && { province }),
  };
}

function signing(
  { announcement }: DraftPlan,
  { organization }: PlanFacts,
  ledger: Ledger,
): Pick<PlanFile, 'executive' | 'announcement'> {
  const { executive, position, date, postingDays } = announcement;
  const written = textOf(position);
  const isStandard =
    organization !== undefined && compactText(written) === compactText(defaultPosition(organization));
  if (isStandard) ledger.print('default', position);
  const days = postingDays !== undefined && postingDays >= 30 && postingDays <= 366 ? postingDays : undefined;
  const fields = {
    ...(date && { date: formatDate(date) }),
    ...(days !== undefined && { postingDays: days }),
  };
  return {
    executive: {
      name: isBlank(executive) ? `${OPEN_TEXT} ชื่อและนามสกุลพร้อมคำนำหน้า` : textOf(executive),
      ...(written !== '' && !isStandard && { position: written }),
    },
    ...(Object.keys(fields).length > 0 && { announcement: fields }),
  };
}

function summaryOf({ summary: { asOf, issuedBy } }: DraftPlan): Pick<PlanFile, 'summary'> {
  const fields = {
    ...(asOf && { asOf: formatDate(asOf) }),
    ...(!isBlank(issuedBy) && { issuedBy: textOf(issuedBy) }),
  };
  return Object.keys(fields).length > 0 ? { summary: fields } : {};
}

/** Columns that the program can print too. */
function tableOf({ table: { rows } }: DraftPlan): Pick<PlanFile, 'table'> {
  const found = new Set(rows.flatMap(({ beside }) => beside.map(ownFieldOf)));
  const columns = EXTRA_COLUMNS.filter((column) => found.has(column));
  return columns.length === 0 ? {} : { table: { columns } };
}

const EXTRA_COLUMNS = ['responsible', 'place', 'unit', 'indicator'] as const;

function controlOf({ table: { totals } }: DraftPlan): Pick<PlanFile, 'control'> {
  const fields = {
    ...(totals?.budget !== undefined && { budget: totals.budget }),
    ...(totals?.quarters && { quarters: [...totals.quarters] }),
  };
  return Object.keys(fields).length > 0 ? { control: fields } : {};
}
