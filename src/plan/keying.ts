import { QUARTERS } from './fiscal-year.js';
import type { Item, Plan, Project } from './plan.js';
import { PROJECT_TYPES } from './plan.js';

/** Boxes of the target groups in E-PlanNACC; `categories` of a target are the numbers of its boxes. */
const TARGET_CATEGORIES = [
  'ข้าราชการการเมืองฝ่ายบริหาร',
  'ข้าราชการการเมืองฝ่ายสภาท้องถิ่น',
  'ข้าราชการส่วนท้องถิ่น ลูกจ้าง พนักงานจ้าง',
  'เด็กและเยาวชน',
  'ประชาชน ภาคประชาสังคม',
  'สถานศึกษา',
  'หน่วยงานภาครัฐ',
  'หน่วยงานภาครัฐวิสาหกิจ',
  'หน่วยงานภาคธุรกิจเอกชน',
] as const;

/** A project as E-PlanNACC asks for it, field by field in the order of its screen. */
export const keyingEntries = (plan: Plan) =>
  plan.projects.map((project, index) => {
    const { title, quarters, budget, note, sheet } = project;
    const chosen = new Set(sheet?.targets.flatMap(({ categories }) => categories));
    return {
      row: index + 1,
      title,
      year: plan.fiscalYear,
      type: { number: PROJECT_TYPES.indexOf(project.type) + 1, name: project.type },
      quarters: QUARTERS.map((number) => ({ number, isPlanned: quarters.includes(number) })),
      dimension: { number: project.dimension, name: dimensionName(plan, project) },
      isLocal: project.origin === 'local',
      usesBudget: budget > 0,
      // Neither a comma nor satang that are none.
      budget: String(budget),
      categories: TARGET_CATEGORIES.map((name, at) => ({
        number: at + 1,
        name,
        isChosen: chosen.has(at + 1),
      })),
      targets: (sheet?.targets ?? []).map(({ group, count, unit }) => ({
        text: `${group} จำนวน ${count} ${unit}`,
      })),
      objectives: typed(sheet?.objectives ?? []),
      note,
    };
  });

export type KeyingEntry = ReturnType<typeof keyingEntries>[number];

const dimensionName = ({ framework }: Plan, { dimension }: Project): string =>
  framework.dimensions.find(({ number }) => number === dimension)?.name ?? '';

/** A box for text has no lists: each entry is a line with its number, unless it is the only one. */
function typed(items: readonly Item[], above = ''): { readonly text: string }[] {
  const isAlone = items.length === 1 && above === '';
  return items.flatMap(({ text, items: below, after }, index) => {
    const number = `${above}${index + 1}`;
    return [
      { text: isAlone ? text : `${number}) ${text}` },
      ...typed(below, isAlone ? '' : `${number}.`),
      ...after.map((paragraph) => ({ text: paragraph })),
    ];
  });
}
