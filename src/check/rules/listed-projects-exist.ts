import { defineFault, diagnostic, type Message } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { misspeltIds, type Rule, type RuleContext } from '../rule.js';

const MISSING_PROJECT_FILE = defineFault({
  code: 'check/missing-project-file',
  about: { th: 'โครงการในรายการต้องมีแฟ้ม', en: 'Every listed project has its file' },
  example: { wrong: 'projects: [training, trianing]', right: 'projects: [training]' },
  th: (p: { id: string; file: string }) => `ไม่พบแฟ้ม ${p.file} ของ “${p.id}”`,
  en: (p) => `there is no file ${p.file} for “${p.id}”`,
});

/** Every listed id has its file. */
export const listedProjectsExist: Rule = {
  findings: [MISSING_PROJECT_FILE],
  check: (context) => {
    const { plan, source } = context;
    const { source: place, draft } = plan;
    const meant = misspeltIds(context);
    return (['projects', 'annex'] as const).flatMap((list) => {
      const ids = draft?.[list] ?? [];
      return ids.flatMap((id, index) => {
        if (id === undefined || source.projectFiles.includes(id)) return [];
        // Said once, in `projects`, if the id stands in both lists.
        if (list === 'annex' && draft?.projects?.includes(id)) return [];
        const hint = wayOut(id, ids, context, meant.get(id));
        const params = { id, file: `projects/${id}.yaml` };
        return [
          diagnostic(MISSING_PROJECT_FILE, params, place.spanOf([list, index], 'value'), {
            hints: [hint],
          }),
        ];
      });
    });
  },
};

function wayOut(
  id: string,
  ids: readonly (string | undefined)[],
  { source }: RuleContext,
  meant: string | undefined,
): Message {
  const misnamed = source.misnamedProjects.get(id);
  if (misnamed !== undefined)
    return {
      th: `มีแฟ้ม projects/${misnamed} อยู่ ให้เปลี่ยนชื่อเป็น ${id}.yaml`,
      en: `there is a file projects/${misnamed}; rename it to ${id}.yaml`,
    };
  // What the list already has is not meant once more: project-1 beside project-2.
  const open = source.projectFiles.filter((file) => !ids.includes(file));
  const near = meant ?? nearestName(id, open);
  return near
    ? { th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` }
    : {
        th: 'สร้างแฟ้มนี้ในโฟลเดอร์ projects/ หรือลบบรรทัดนี้ออก',
        en: 'write that file, or remove this line',
      };
}
