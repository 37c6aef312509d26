import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlanFile, ProjectFile } from '../../plan/schema-types.js';
import { misspeltIds } from '../misspelt-ids.js';
import type { Rule } from '../rule.js';
import type { CheckedFile } from '../schema/validate-file.js';

/** Template projects have a sheet; the annex lists exactly the projects that have one. */
export const sheetsMatchAnnex: Rule = (context) => {
  const { plan, projects } = context;
  const meant = new Set(misspeltIds(context).values());
  const listed = plan.draft?.projects;
  const annex = plan.draft?.annex;
  const found: Diagnostic[] = [];
  for (const [id, project] of projects) {
    if (!project.draft) continue;
    if (lacksSheet(project)) {
      if (project.draft.origin === 'template') {
        const place = project.source.spanOf(['origin'], 'value');
        found.push(diagnostic('check/template-without-sheet', { id }, place));
      } else if (annex?.includes(id)) {
        found.push(diagnostic('check/annex-without-sheet', { id }, annexPlace(plan, id)));
      }
    } else if (annex && !annex.includes(undefined) && listed?.includes(id) && !annex.includes(id)) {
      found.push(diagnostic('check/sheet-not-in-annex', { id }, project.source.spanOf(['sheet'], 'key')));
    }
  }
  for (const id of new Set(annex)) {
    if (id === undefined || !listed || listed.includes(id) || !projects.has(id) || meant.has(id)) continue;
    found.push(diagnostic('check/annex-not-in-projects', { id }, annexPlace(plan, id)));
  }
  return found;
};

/** A sheet that broke its schema is there all the same. */
function lacksSheet({ source, draft }: CheckedFile<ProjectFile>): boolean {
  if (draft?.sheet !== undefined) return false;
  return typeof source.value !== 'object' || source.value === null || !('sheet' in source.value);
}

const annexPlace = (plan: CheckedFile<PlanFile>, id: string) =>
  plan.source.spanOf(['annex', plan.draft?.annex?.indexOf(id) ?? 0], 'value');
