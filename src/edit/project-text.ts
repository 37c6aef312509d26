import { OPEN_TEXT, openNote } from '../plan/open-mark.js';
import type { Project } from '../plan/plan.js';
import { yamlScalar } from '../source/write-scalar.js';

type Planned = 'title' | 'type' | 'dimension' | 'origin' | 'budget' | 'quarters';

export interface NewProject extends Pick<Project, Planned> {
  /** With a sheet, its texts still to be written. */
  readonly hasSheet: boolean;
}

/** A project file as an officer would begin it. */
export function projectText(project: NewProject, modeline: string | undefined): string {
  const lines = [
    ...(modeline === undefined ? [] : [modeline]),
    `title: ${yamlScalar(project.title)}`,
    `type: ${project.type}`,
    `dimension: ${project.dimension}`,
    `origin: ${project.origin}`,
    `budget: ${project.budget}`,
    `quarters: [${project.quarters.join(', ')}]`,
  ];
  return `${lines.join('\n')}\n${project.hasSheet ? SHEET : ''}`;
}

const todo = (what: string): string => `${OPEN_TEXT} ${what}`;

export const TODO_TITLE = todo('ชื่อโครงการ');

const SHEET = `sheet:
  rationale:
    - ${todo('เหตุผลและความจำเป็นของโครงการ หนึ่งรายการต่อหนึ่งย่อหน้า')}
  objectives:
    - ${todo('วัตถุประสงค์ของโครงการ')}
  targets:
    - group: ${todo('กลุ่มเป้าหมาย')}
      # ${openNote('จำนวนกลุ่มเป้าหมาย')}
      count: 1
      unit: คน
  steps:
    - ${todo('ขั้นตอนการดำเนินงาน')}
    - ${todo('การรายงานผลต่อผู้บริหารท้องถิ่น')}
  outputs:
    - ${todo('สิ่งที่ได้จากการดำเนินงาน พร้อมจำนวนและหน่วยนับ')}
  outcomes:
    - ${todo('ผลที่เกิดขึ้น พร้อมตัวชี้วัดที่วัดได้')}
`;
