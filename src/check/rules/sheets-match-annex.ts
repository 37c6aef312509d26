import { type Diagnostic, defineFault, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlanFile, ProjectFile } from '../../plan/schema-types.js';
import { childOf, isRecord } from '../../source/yaml-source.js';
import { misspeltIds, type Rule, type RuleContext } from '../rule.js';
import { fieldsOf } from '../schema/field-titles.js';
import type { CheckedFile } from '../schema/validate-file.js';

const TEMPLATE_WITHOUT_SHEET = defineFault({
  code: 'check/template-without-sheet',
  about: { th: 'โครงการตั้งต้นต้องมีรายละเอียด', en: 'Template projects have a sheet' },
  th: (p: { id: string }) => `“${p.id}” เป็นโครงการตั้งต้น (origin: template) จึงต้องมี sheet (รายละเอียดโครงการ)`,
  en: (p) => `“${p.id}” comes from the national template (origin: template) and needs a sheet`,
  hints: {
    th: 'เพิ่มส่วน sheet (รายละเอียดโครงการ) หรือหากเป็นโครงการที่หน่วยงานคิดขึ้นเอง ให้แก้ origin (ที่มา) เป็น local',
    en: 'add the part “sheet”, or write origin: local if the organization added the project itself',
  },
});

const ANNEX_WITHOUT_SHEET = defineFault({
  code: 'check/annex-without-sheet',
  about: { th: 'โครงการในภาคผนวกต้องมีรายละเอียด', en: 'Projects of the annex have a sheet' },
  th: (p: { id: string }) => `“${p.id}” อยู่ใน annex (ภาคผนวก) แต่แฟ้มโครงการไม่มีส่วน sheet (รายละเอียดโครงการ)`,
  en: (p) => `“${p.id}” is listed in the annex, but its file has no sheet`,
  hints: {
    th: 'เพิ่มส่วน sheet (รายละเอียดโครงการ) ในแฟ้มโครงการ หรือลบบรรทัดนี้ออกจาก annex (ภาคผนวก)',
    en: 'add the sheet to the project file, or remove this line from annex',
  },
});

const SHEET_NOT_IN_ANNEX = defineFinding({
  code: 'check/sheet-not-in-annex',
  severity: 'error',
  about: { th: 'โครงการที่มีรายละเอียดต้องอยู่ในภาคผนวก', en: 'Projects with a sheet are in the annex' },
  example: { wrong: 'annex: []', right: 'annex: [training]' },
  th: (p: { id: string }) =>
    `“${p.id}” มี sheet (รายละเอียดโครงการ) แต่ไม่อยู่ใน annex (ภาคผนวก) ของ plan.yaml จึงจะไม่ถูกพิมพ์`,
  en: (p) => `“${p.id}” has a sheet, but is not listed under annex in plan.yaml and would not be printed`,
  hints: (p) => ({
    th: `เพิ่มบรรทัด “- ${p.id}” ใน annex (ภาคผนวก) ตามลำดับที่ต้องการ`,
    en: `add the line “- ${p.id}” to annex`,
  }),
});

const ANNEX_NOT_IN_PROJECTS = defineFault({
  code: 'check/annex-not-in-projects',
  about: { th: 'โครงการในภาคผนวกต้องอยู่ในตาราง', en: 'Projects of the annex are in the table' },
  th: (p: { id: string }) => `“${p.id}” อยู่ใน annex (ภาคผนวก) แต่ไม่อยู่ใน projects (รายการโครงการ)`,
  en: (p) => `“${p.id}” stands in annex, but not in projects`,
  hints: (p) => ({
    th: `เพิ่ม “- ${p.id}” ใน projects (รายการโครงการ) หรือลบออกจาก annex (ภาคผนวก)`,
    en: `add “- ${p.id}” to projects, or remove it from annex`,
  }),
});

/** Template projects have a sheet; the annex lists exactly the projects that have one. */
export const sheetsMatchAnnex: Rule = {
  findings: [TEMPLATE_WITHOUT_SHEET, ANNEX_WITHOUT_SHEET, SHEET_NOT_IN_ANNEX, ANNEX_NOT_IN_PROJECTS],
  check: (context) => {
    const { plan, projects } = context;
    const meant = new Set(misspeltIds(context).values());
    const listed = plan.draft?.projects;
    const annex = plan.draft?.annex;
    const sheetFields = sheetFieldsOf(context);
    const found: Diagnostic[] = [];
    for (const [id, project] of projects) {
      if (!project.draft) continue;
      if (lacksSheet(project, sheetFields)) {
        if (project.draft.origin === 'template') {
          const place = project.source.spanOf(['origin'], 'value');
          found.push(diagnostic(TEMPLATE_WITHOUT_SHEET, { id }, place));
        } else if (annex?.includes(id)) {
          found.push(diagnostic(ANNEX_WITHOUT_SHEET, { id }, annexPlace(plan, id)));
        }
      } else if (annex && !annex.includes(undefined) && listed?.includes(id) && !annex.includes(id)) {
        found.push(diagnostic(SHEET_NOT_IN_ANNEX, { id }, project.source.spanOf(['sheet'], 'key')));
      }
    }
    for (const id of new Set(annex)) {
      if (id === undefined || !listed || listed.includes(id) || !projects.has(id) || meant.has(id)) continue;
      found.push(diagnostic(ANNEX_NOT_IN_PROJECTS, { id }, annexPlace(plan, id)));
    }
    return found;
  },
};

/** A sheet that broke its schema is there all the same, and so is one whose own fields stand without its name. */
function lacksSheet({ source, draft }: CheckedFile<ProjectFile>, sheetFields: readonly string[]): boolean {
  if (draft?.sheet !== undefined) return false;
  const { value } = source;
  return !isRecord(value) || !['sheet', ...sheetFields].some((field) => Object.hasOwn(value, field));
}

function sheetFieldsOf({ source }: RuleContext): readonly string[] {
  const schema = source.schemas.get('project') ?? {};
  const ofProject = fieldsOf(schema, schema);
  return Object.keys(fieldsOf(schema, childOf(ofProject, 'sheet'))).filter(
    (field) => !Object.hasOwn(ofProject, field),
  );
}

const annexPlace = (plan: CheckedFile<PlanFile>, id: string) =>
  plan.source.spanOf(['annex', plan.draft?.annex?.indexOf(id) ?? 0], 'value');
