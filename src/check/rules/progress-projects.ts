import { defineFinding, diagnostic } from '../../diagnostics/finding.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { checkedReports } from '../progress-results.js';
import type { Rule } from '../rule.js';

const PROJECT_NOT_REPORTED = defineFinding({
  code: 'check/project-not-reported',
  severity: 'error',
  blocking: true,
  about: { th: 'ทุกโครงการในแผนมีในรายงานผล', en: 'Every project of the plan is reported' },
  th: (p: { ids: readonly string[]; round: string }) =>
    `รายงานผลรอบ ${p.round} เดือนยังไม่มีโครงการในแผน ${p.ids.length} โครงการ: ${p.ids.join(', ')}`,
  en: (p) =>
    `the report of ${p.round} months leaves out ${p.ids.length} of the plan’s projects: ${p.ids.join(', ')}`,
  hints: (p) => [
    {
      th: `สั่ง plan progress ${p.round} เพื่อเพิ่มโครงการที่ขาด โดยไม่แก้สิ่งที่เขียนไว้แล้ว`,
      en: `plan progress ${p.round} adds what is missing and changes nothing else`,
    },
  ],
});

const UNPLANNED_RESULT = defineFinding({
  code: 'check/unplanned-result',
  severity: 'error',
  blocking: true,
  about: { th: 'โครงการในรายงานผลอยู่ในแผน', en: 'A project that is reported is in the plan' },
  th: (p: { id: string; near: string | undefined }) => `รายงานผลมี “${p.id}” ซึ่งไม่อยู่ในรายการโครงการของแผน`,
  en: (p) => `the report has “${p.id}”, which is no project of the plan`,
  hints: ({ near }) => [
    near === undefined
      ? {
          th: 'ลบส่วนนี้ออก หรือเพิ่มโครงการใน projects (รายการโครงการ) ของ plan.yaml',
          en: 'remove this part, or list the project under projects of plan.yaml',
        }
      : { th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` },
  ],
});

/** Rows of a report are those of the plan. */
export const progressProjects: Rule = {
  findings: [PROJECT_NOT_REPORTED, UNPLANNED_RESULT],
  check: (context) => {
    const planned = context.plan.draft?.projects?.filter((id) => id !== undefined);
    if (!planned) return [];
    return checkedReports(context).flatMap(({ round, file: { source, draft } }) => {
      const reported = draft?.projects && Object.keys(draft.projects);
      if (!reported) return [];
      const ids = planned.filter((id) => !reported.includes(id));
      const unplanned = reported.filter((id) => !planned.includes(id));
      return [
        ...unplanned.map((id) => {
          const near = nearestName(id, ids);
          return diagnostic(UNPLANNED_RESULT, { id, near }, source.spanOf(['projects', id], 'key'));
        }),
        ...(ids.length > 0
          ? [diagnostic(PROJECT_NOT_REPORTED, { ids, round }, source.spanOf(['projects'], 'key'))]
          : []),
      ];
    });
  },
};
