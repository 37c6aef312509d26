import type { DataKind } from '../plan/data-files.js';
import type { Plan } from '../plan/plan.js';
import { filledRecords } from '../plan/plan-source.js';
import { progressData } from './progress-data.js';

/** What templates see besides the fields of a file, computed from it and the plan; by the kind of file. */
const RECORD_VIEWS: Partial<Record<DataKind, (plan: Plan, name: string) => object>> = {
  progress: (plan, name) => {
    const file = filledRecords(plan.records, 'progress').get(name);
    return file ? { report: progressData(plan, name, file) } : {};
  },
};

export const viewOf = (kind: DataKind, plan: Plan, name: string): object =>
  RECORD_VIEWS[kind]?.(plan, name) ?? {};
