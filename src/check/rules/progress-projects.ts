import { type Diagnostic, defineFault, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { type CheckedReport, checkedReports } from '../progress-results.js';
import type { Rule, RuleContext } from '../rule.js';

export const PROJECT_NOT_REPORTED = defineFinding({
  code: 'check/project-not-reported',
  severity: 'warning',
  about: { th: 'ทุกโครงการในแผนมีในรายงานผล', en: 'Every project of the plan is reported' },
  th: (p: { ids: readonly string[]; round: string }) =>
    `รายงานผลรอบ ${p.round} เดือนยังไม่มีโครงการในแผน ${p.ids.length} โครงการ: ${p.ids.join(', ')} รายงานจึงยังเป็นร่าง`,
  en: (p) =>
    `the report of ${p.round} months leaves out ${p.ids.length} of the plan’s projects and stays a draft: ${p.ids.join(', ')}`,
  hints: (p) => ({
    th: `สั่ง plan progress ${p.round} เพื่อเพิ่มโครงการที่ขาด โดยไม่แก้สิ่งที่เขียนไว้แล้ว`,
    en: `plan progress ${p.round} adds what is missing and changes nothing else`,
  }),
});

const UNPLANNED_RESULT = defineFault({
  code: 'check/unplanned-result',
  about: { th: 'โครงการในรายงานผลอยู่ในแผน', en: 'A project that is reported is in the plan' },
  th: (p: { id: string; near: string | undefined }) => `รายงานผลมี “${p.id}” ซึ่งไม่อยู่ในรายการโครงการของแผน`,
  en: (p) => `the report has “${p.id}”, which is no project of the plan`,
  hints: ({ near }) =>
    near === undefined
      ? {
          th: 'เพิ่มโครงการใน projects (รายการโครงการ) ของ plan.yaml โครงการที่ยกเลิกระหว่างปีก็คงไว้ในแผน แล้วรายงานว่า ไม่สามารถดำเนินการได้ หากไม่ใช่โครงการของแผนนี้ ให้ลบส่วนนี้ออก',
          en: 'list the project under projects of plan.yaml, where one that was cancelled during the year stays too, reported as ไม่สามารถดำเนินการได้; if it is none of this plan, remove this part',
        }
      : { th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` },
});

/** Rows of a report are those of the plan. */
export const progressProjects: Rule = {
  findings: [PROJECT_NOT_REPORTED, UNPLANNED_RESULT],
  check: (context) =>
    rowsOf(context).flatMap(({ file: { source }, unplanned }) =>
      unplanned.map(({ id, near }) =>
        diagnostic(UNPLANNED_RESULT, { id, near }, source.spanOf(['projects', id], 'key')),
      ),
    ),
};

/** Reports that wait for projects which came into the plan after them. */
export const unreportedProjects = (context: RuleContext): Diagnostic[] =>
  rowsOf(context).flatMap(({ round, file: { source }, missing }) =>
    missing.length === 0
      ? []
      : [diagnostic(PROJECT_NOT_REPORTED, { ids: missing, round }, source.spanOf(['projects'], 'key'))],
  );

interface Rows extends CheckedReport {
  /** Reported, but not planned; `near` is the project that was probably meant. */
  readonly unplanned: readonly { readonly id: string; readonly near: string | undefined }[];
  /** Planned and not reported, under no misspelt name either. */
  readonly missing: readonly string[];
}

function rowsOf(context: RuleContext): Rows[] {
  const planned = context.plan.draft?.projects?.filter((id) => id !== undefined);
  if (!planned) return [];
  return checkedReports(context).flatMap((report) => {
    const reported = report.file.draft?.projects && Object.keys(report.file.draft.projects);
    if (!reported) return [];
    const left = planned.filter((id) => !reported.includes(id));
    const unplanned = reported
      .filter((id) => !planned.includes(id))
      .map((id) => ({ id, near: nearestName(id, left) }));
    const meant = unplanned.map(({ near }) => near);
    return [{ ...report, unplanned, missing: left.filter((id) => !meant.includes(id)) }];
  });
}
