import { UsageError } from '../../diagnostics/usage-error.js';
import { isProjectId, projectIdFor } from '../../edit/project-id.js';
import type { NewProject } from '../../edit/project-text.js';
import type { ProjectType } from '../../plan/plan.js';
import type { PlanSource } from '../../plan/plan-source.js';
import { PROJECT_TYPES } from '../../plan/project-types.js';
import { isRecord } from '../../source/is-record.js';
import { parseBudget, parseQuarters } from '../parse-values.js';

/** As typed. */
export interface AddFlags {
  readonly id?: string;
  readonly dimension?: string;
  readonly quarters?: string;
  readonly budget?: string;
  readonly type?: ProjectType;
  readonly origin?: 'template' | 'local';
  readonly sheet?: boolean;
}

/** The project that the flags describe. Throws `UsageError` where they describe none. */
export function readNewProject(
  written: string,
  flags: AddFlags,
  source: PlanSource,
): { readonly id: string; readonly project: NewProject } {
  const title = written.replace(/\s+/g, ' ').trim();
  if (title === '') throw new UsageError({ th: 'ต้องระบุชื่อโครงการ', en: 'a title must be given' });
  if (flags.dimension === undefined || flags.quarters === undefined) {
    throw new UsageError({
      th: 'ต้องระบุ --dimension (มิติ) และ --quarters (ไตรมาส) เช่น --dimension 2 --quarters 2,3',
      en: '--dimension and --quarters must be given, as in --dimension 2 --quarters 2,3',
    });
  }
  const id = flags.id ?? projectIdFor(title, source.projectFiles);
  if (!isProjectId(id)) {
    throw new UsageError({
      th: `“${id}” ใช้เป็นรหัสไม่ได้ ให้ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น internal-control`,
      en: `“${id}” cannot serve as an id; use small Latin letters, digits and hyphens, such as internal-control`,
    });
  }
  const origin = flags.origin ?? 'local';
  const project = {
    title,
    type: flags.type ?? typeOf(title),
    dimension: readDimension(flags.dimension, source),
    origin,
    budget: parseBudget(flags.budget ?? '0'),
    quarters: parseQuarters(flags.quarters),
    hasSheet: flags.sheet === true || origin === 'template',
  };
  return { id, project };
}

/** Titles begin with what they name. */
const typeOf = (title: string): ProjectType =>
  PROJECT_TYPES.find((type) => title.startsWith(type)) ?? 'โครงการ';

function readDimension(written: string, { framework }: PlanSource): number {
  const value = framework?.value;
  const dimensions = isRecord(value) && Array.isArray(value['dimensions']) ? value['dimensions'] : [];
  const known = dimensions.flatMap((one) => (isRecord(one) ? [Number(one['number'])] : []));
  const dimension = Number(written);
  if (Number.isInteger(dimension) && dimension > 0 && (known.length === 0 || known.includes(dimension))) {
    return dimension;
  }
  const list = known.length > 0 ? known.join(', ') : '1, 2, 3, 4';
  throw new UsageError({
    th: `ไม่มีมิติที่ “${written}” กรอบแผนนี้มีมิติที่ ${list}`,
    en: `there is no dimension “${written}”; the framework has ${list}`,
  });
}
