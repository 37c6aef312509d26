import type { Message } from '../diagnostics/diagnostic.js';
import { money } from '../thai/amount.js';
import { formatDate } from './buddhist-date.js';
import { type ChangedText, changedTexts } from './changed-texts.js';
import type { Item, Plan, Project, Sheet } from './plan.js';
import { computeTotals } from './totals.js';

/** What a plan has that another had not, had and has no more, and has otherwise. */
export interface PlanChanges {
  /** Of the plan as a whole. */
  readonly fields: readonly FieldChange[];
  readonly added: readonly Project[];
  readonly dropped: readonly Project[];
  readonly changed: readonly ProjectChange[];
}

export interface ProjectChange {
  readonly project: Project;
  readonly fields: readonly FieldChange[];
  readonly texts: readonly { readonly section: keyof Sheet; readonly changes: readonly TextChange[] }[];
}

/** Values as they are written; '' where there is none. */
export interface FieldChange {
  readonly field: PlanField | ProjectField;
  readonly before: string;
  readonly after: string;
}

export type TextChange = Partial<ChangedText>;

export type PlanField = keyof ReturnType<typeof planFields>;
export type ProjectField = keyof ReturnType<typeof projectFields>;

/** What makes two projects the same, the surest first: an id like `project-1` may be given anew. */
const SAME: readonly ((was: Project, project: Project) => boolean)[] = [
  (was, { id, title }) => was.id === id && was.title === title,
  (was, { title }) => was.title === title,
  (was, { id }) => was.id === id,
];

export function comparePlans(before: Plan, after: Plan): PlanChanges {
  const left = new Set(before.projects);
  const known = new Map<Project, Project>();
  for (const isSame of SAME) {
    for (const project of after.projects) {
      if (known.has(project)) continue;
      const was = before.projects.find((each) => left.has(each) && isSame(each, project));
      if (!was) continue;
      left.delete(was);
      known.set(project, was);
    }
  }
  const pairs = after.projects.map((project) => ({ project, was: known.get(project) }));
  return {
    fields: changedFields(planFields(before), planFields(after)),
    added: pairs.flatMap(({ project, was }) => (was ? [] : [project])),
    dropped: [...left],
    changed: pairs.flatMap(({ project, was }) => {
      const change = was && compareProjects(was, project);
      return change && change.fields.length + change.texts.length > 0 ? [change] : [];
    }),
  };
}

function compareProjects(was: Project, project: Project): ProjectChange {
  const texts = SECTIONS.flatMap((section) => {
    const [old, now] = [sectionTexts(was.sheet, section), sectionTexts(project.sheet, section)];
    const changes = changedTexts(old, now);
    const replaced = changes.flatMap(({ before }) => before ?? []);
    const gone = changedTexts(now, old).flatMap(({ after }) =>
      replaced.includes(after) ? [] : [{ before: after }],
    );
    return changes.length + gone.length > 0 ? [{ section, changes: [...changes, ...gone] }] : [];
  });
  return { project, fields: changedFields(projectFields(was), projectFields(project)), texts };
}

const changedFields = <Field extends FieldChange['field']>(
  before: Readonly<Record<Field, string>>,
  after: Readonly<Record<Field, string>>,
): FieldChange[] =>
  // Safe: both have the keys of their type alone.
  (Object.keys(after) as Field[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));

const planFields = ({ organization, executive, announcement, summary, projects }: Plan) => {
  const { count, budget, quarters } = computeTotals(projects);
  return {
    organization: organization.name,
    executive: [executive.name, executive.position].join(' '),
    announced: announcement?.date ? formatDate(announcement.date) : '',
    postingDays: String(announcement?.postingDays ?? ''),
    asOf: summary?.asOf ? formatDate(summary.asOf) : '',
    count: String(count),
    totalBudget: money(budget),
    totalQuarters: quarters.join(' '),
  };
};

const projectFields = ({ title, type, dimension, origin, budget, quarters, note }: Project) => ({
  title,
  type,
  dimension: `${origin === 'local' ? '*' : ''}${dimension}`,
  budget: money(budget),
  quarters: quarters.join(' '),
  note,
});

export const FIELD_NAMES: Readonly<Record<FieldChange['field'], Message>> = {
  organization: { th: 'หน่วยงาน', en: 'organization' },
  executive: { th: 'ผู้บริหาร', en: 'executive' },
  announced: { th: 'วันที่ประกาศ', en: 'announced on' },
  postingDays: { th: 'จำนวนวันที่ปิดประกาศ', en: 'days of posting' },
  asOf: { th: 'วันที่ของข้อมูล', en: 'date of the data' },
  count: { th: 'จำนวนรายการ', en: 'number of projects' },
  totalBudget: { th: 'งบประมาณรวม (บาท)', en: 'total budget (baht)' },
  totalQuarters: { th: 'จำนวนรายการในไตรมาส 1 ถึง 4', en: 'projects in quarters 1 to 4' },
  title: { th: 'ชื่อ', en: 'title' },
  type: { th: 'ประเภท', en: 'type' },
  dimension: { th: 'มิติ', en: 'dimension' },
  budget: { th: 'งบประมาณ (บาท)', en: 'budget (baht)' },
  quarters: { th: 'ไตรมาส', en: 'quarters' },
  note: { th: 'หมายเหตุ', en: 'note' },
};

export const SECTION_NAMES: Readonly<Record<keyof Sheet, Message>> = {
  rationale: { th: 'หลักการและเหตุผล', en: 'rationale' },
  objectives: { th: 'วัตถุประสงค์', en: 'objectives' },
  targets: { th: 'เป้าหมาย', en: 'targets' },
  steps: { th: 'วิธีดำเนินการ', en: 'steps' },
  period: { th: 'ระยะเวลาดำเนินการ', en: 'period' },
  responsible: { th: 'ผู้รับผิดชอบ', en: 'responsible' },
  outputs: { th: 'ผลผลิต', en: 'outputs' },
  outcomes: { th: 'ผลลัพธ์', en: 'outcomes' },
};

// Safe: the table has no other keys.
const SECTIONS = Object.keys(SECTION_NAMES) as readonly (keyof Sheet)[];

function sectionTexts(sheet: Sheet | undefined, section: keyof Sheet): string[] {
  const content = sheet?.[section];
  if (content === undefined) return [];
  if (typeof content === 'string') return [content];
  return content.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return 'group' in entry ? [`${entry.group} จำนวน ${entry.count} ${entry.unit}`] : itemTexts(entry);
  });
}

const itemTexts = ({ text, items, after }: Item): string[] => [text, ...items.flatMap(itemTexts), ...after];
