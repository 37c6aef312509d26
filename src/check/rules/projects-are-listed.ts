import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { misspeltIds, type Rule } from '../rule.js';

const UNLISTED_PROJECT = defineFinding({
  code: 'check/unlisted-project',
  severity: 'error',
  about: { th: 'แฟ้มโครงการทุกแฟ้มต้องอยู่ในรายการ', en: 'Every project file is listed' },
  th: (p: { id: string }) => `แฟ้มโครงการ “${p.id}” ไม่อยู่ใน projects (รายการโครงการ) ของ plan.yaml จึงจะไม่ถูกพิมพ์`,
  en: (p) => `the project “${p.id}” is not listed under projects in plan.yaml and would not be printed`,
  hints: (p) => ({
    th: `เพิ่มบรรทัด “- ${p.id}” ใน projects (รายการโครงการ) ตามลำดับที่ต้องการ หรือย้ายแฟ้มนี้ออกจากโฟลเดอร์ projects/`,
    en: `add the line “- ${p.id}” to projects, or move the file out of the folder`,
  }),
});

/** Every project file is printed somewhere. */
export const projectsAreListed: Rule = {
  findings: [UNLISTED_PROJECT],
  check: (context) => {
    const { plan, projects } = context;
    const listed = plan.draft?.projects;
    // An id that broke its schema may have meant any of the files.
    if (!listed || listed.includes(undefined)) return [];
    // An annex entry without a row is reported there.
    const told = new Set([...misspeltIds(context).values(), ...(plan.draft?.annex ?? [])]);
    return [...projects].flatMap(([id, { source }]) =>
      listed.includes(id) || told.has(id)
        ? []
        : [diagnostic(UNLISTED_PROJECT, { id }, source.spanOf([], 'key'))],
    );
  },
};
