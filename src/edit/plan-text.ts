import { OPEN_TEXT } from '../plan/open-mark.js';
import type { OrganizationType } from '../plan/plan.js';
import { yamlScalar } from '../source/write-scalar.js';

export interface NewPlan {
  readonly fiscalYear: number;
  readonly framework: string;
  readonly template: string;
  readonly type: OrganizationType;
  /** The place alone: บ้านแหง */
  readonly name: string;
  readonly district: string | undefined;
  readonly province: string | undefined;
  readonly executive: string | undefined;
  readonly projects: readonly string[];
  readonly annex: readonly string[];
}

/** A `plan.yaml` to begin with; dates are left out, for they are not known yet. */
export function planText(plan: NewPlan, modeline: string): string {
  const optional = (field: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`  ${field}: ${yamlScalar(value)}`];
  const lines = [
    modeline,
    `fiscalYear: ${plan.fiscalYear}`,
    `framework: ${plan.framework}`,
    `template: ${plan.template}`,
    'organization:',
    `  type: ${plan.type}`,
    `  name: ${yamlScalar(plan.name)}`,
    ...optional('district', plan.district),
    ...optional('province', plan.province),
    'executive:',
    `  name: ${yamlScalar(plan.executive ?? `${OPEN_TEXT} ชื่อและนามสกุลพร้อมคำนำหน้า`)}`,
    'announcement:',
    `  # เมื่อทราบวันที่ประกาศแล้ว ให้เพิ่ม  date: ${plan.fiscalYear - 1}-09-30  (ปี พ.ศ.-เดือน-วัน)`,
    '  postingDays: 30',
    'projects:',
    ...plan.projects.map((id) => `  - ${yamlScalar(id)}`),
    'annex:',
    ...plan.annex.map((id) => `  - ${yamlScalar(id)}`),
  ];
  return `${lines.join('\n')}\n`;
}
