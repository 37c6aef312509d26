import type { Language } from './config.js';
import { planFileText } from './edit/plan-file-text.js';
import { projectFileText } from './edit/project-file-text.js';
import { type Account, settleAccount } from './import/account.js';
import { type AssembledPlan, assemblePlan } from './import/assemble-plan.js';
import { draftPlan } from './import/draft-plan.js';
import { sourcePath, writeImportReport } from './import/import-report.js';
import { openLedger } from './import/ledger.js';
import { type Manuscript, toManuscript } from './import/manuscript.js';
import { findOrganization } from './import/meaning/find-organization.js';
import { findYear } from './import/meaning/find-year.js';
import type { KnownIds } from './import/meaning/name-projects.js';
import { createTextWriter } from './import/meaning/put-variables.js';
import type { SourceText } from './import/source-text.js';
import type { Framework } from './plan/plan.js';

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

/** The plan folder as texts: data, report, and the source's own text for reference. */
export function importedFiles(
  { plan: { plan, notes, projects }, account, manuscript, sheets }: ImportedPlan,
  sources: readonly SourceText[],
  {
    modelines,
    language,
  }: { readonly modelines: { readonly plan: string; readonly project: string }; readonly language: Language },
): ImportedFile[] {
  const report = writeImportReport({
    manuscript,
    sources,
    account,
    projects: projects.length,
    sheets,
    language,
  });
  return [
    { path: 'plan.yaml', text: planFileText(plan, notes, modelines.plan) },
    ...projects.map(({ id, data, notes: own }) => ({
      path: `projects/${id}.yaml`,
      text: projectFileText(data, own, modelines.project),
    })),
    { path: 'import-report.md', text: report },
    ...manuscript.sources.map(({ text }, index) => ({ path: sourcePath(manuscript, index), text })),
  ];
}
