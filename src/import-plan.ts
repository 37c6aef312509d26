import { checkOnly } from './compile.js';
import type { Language } from './config.js';
import { diagnostic, type Span } from './diagnostics/diagnostic.js';
import { planFileText } from './edit/plan-file-text.js';
import { projectFileText } from './edit/project-file-text.js';
import { type Account, settleAccount } from './import/account.js';
import { type AssembledPlan, assemblePlan } from './import/assemble-plan.js';
import { draftPlan } from './import/draft-plan.js';
import { NOT_SOUND } from './import/findings.js';
import { sourcePath, writeImportReport } from './import/import-report.js';
import { openLedger } from './import/ledger.js';
import { type Manuscript, toManuscript } from './import/manuscript.js';
import { findOrganization } from './import/meaning/find-organization.js';
import { findYear } from './import/meaning/find-year.js';
import type { KnownIds } from './import/meaning/name-projects.js';
import { createTextWriter } from './import/meaning/put-variables.js';
import type { SourceText } from './import/source-text.js';
import type { Framework } from './plan/plan.js';
import { withTexts } from './world/with-texts.js';
import { joinPath, type World } from './world/world.js';

export interface ImportedPlan {
  readonly plan: AssembledPlan;
  readonly account: Account;
  readonly manuscript: Manuscript;
  /** Sheets that the document has. */
  readonly sheets: number;
}

export interface ImportSurroundings {
  /** The newest first. */
  readonly frameworks: readonly Framework[];
  /** Stands where the document names no fiscal year. */
  readonly year: number;
  readonly knownIds: KnownIds;
}

/** What `plan import` does with what was read; undefined where that is no plan. */
export function importPlan(
  sources: readonly SourceText[],
  { frameworks, year: otherwise, knownIds }: ImportSurroundings,
): ImportedPlan | undefined {
  const manuscript = toManuscript(sources);
  const year = findYear(manuscript.text);
  const fiscalYear = year ?? otherwise;
  const framework =
    frameworks.find(({ firstYear, lastYear }) => firstYear <= fiscalYear && fiscalYear <= lastYear) ??
    frameworks[0];
  if (!framework) throw new Error('the package has no framework');
  const facts = { organization: findOrganization(manuscript.text), year, framework, fiscalYear, knownIds };
  const ledger = openLedger();
  const draft = draftPlan(manuscript, facts, framework, ledger);
  if (draft.table.rows.length === 0 && draft.sheets.length === 0) return undefined;
  const plan = assemblePlan(draft, facts, createTextWriter(facts, ledger), ledger);
  return { plan, account: settleAccount(manuscript, draft, ledger), manuscript, sheets: draft.sheets.length };
}

export interface ImportedFile {
  /** Relative to the plan folder. */
  readonly path: string;
  readonly text: string;
}

/** The data of the plan as texts. */
export const dataFiles = (
  { plan: { plan, notes, projects, chapters } }: ImportedPlan,
  modelines: { readonly plan: string; readonly project: string },
): ImportedFile[] => [
  { path: 'plan.yaml', text: planFileText(plan, notes, modelines.plan) },
  ...projects.map(({ id, data, notes: own }) => ({
    path: `projects/${id}.yaml`,
    text: projectFileText(data, own, modelines.project),
  })),
  ...chapters,
];

/** What stands beside the data: the report, and the source's own text for reference. */
export const companionFiles = (
  { plan: { projects }, account, manuscript, sheets }: ImportedPlan,
  sources: readonly SourceText[],
  language: Language,
): ImportedFile[] => [
  {
    path: 'import-report.md',
    text: writeImportReport({ manuscript, sources, account, projects, sheets, language }),
  },
  ...manuscript.sources.map(({ text }, index) => ({ path: sourcePath(manuscript, index), text })),
];

/**
 * The import with what is wrong in its own data: it is loaded and checked as the officer's would be. Nothing that the
 * program cannot read may go out as finished.
 */
export async function proofRead(
  imported: ImportedPlan,
  data: readonly ImportedFile[],
  dir: string,
  world: World,
): Promise<ImportedPlan> {
  const files = new Map(data.map(({ path, text }) => [joinPath(dir, path), text]));
  const desk = withTexts(world, files, dir);
  const { diagnostics } = await checkOnly({ planDir: dir }, desk);
  const faults = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, span }) => ({
      diagnostic: diagnostic(NOT_SOUND, { place: span ? placeOf(span) : 'plan.yaml', problem: message }),
    }));
  const { account } = imported;
  return { ...imported, account: { ...account, findings: [...faults, ...account.findings] } };
}

const placeOf = ({ file, start }: Span): string =>
  `${file.path}:${file.text.slice(0, start).split('\n').length}`;
