import { diagnostic } from '../../diagnostics/catalogue.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { misspeltIds } from '../misspelt-ids.js';
import type { Rule } from '../rule.js';

/** Every listed id has its file. */
export const listedProjectsExist: Rule = (context) => {
  const { plan, source } = context;
  const { source: place, draft } = plan;
  const meant = misspeltIds(context);
  return (['projects', 'annex'] as const).flatMap((list) => {
    const ids = draft?.[list] ?? [];
    return ids.flatMap((id, index) => {
      if (id === undefined || source.projectFiles.includes(id)) return [];
      // Said once, in `projects`, if the id stands in both lists.
      if (list === 'annex' && draft?.projects?.includes(id)) return [];
      const near = meant.get(id) ?? nearestName(id, source.projectFiles);
      const hint = near
        ? { th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` }
        : {
            th: 'สร้างแฟ้มนี้ในโฟลเดอร์ projects หรือลบบรรทัดนี้ออก',
            en: 'write that file, or remove this line',
          };
      const params = { id, file: `projects/${id}.yaml` };
      return [
        diagnostic('check/missing-project-file', params, place.spanOf([list, index], 'value'), {
          hints: [hint],
        }),
      ];
    });
  });
};
