import { parseBuddhistDate } from '../plan/buddhist-date.js';
import type { DataKind } from '../plan/data-files.js';
import { ISSUES } from '../plan/issued-papers.js';
import type { Plan } from '../plan/plan.js';
import { type Filled, filledRecords } from '../plan/plan-source.js';
import type { PapersFile } from '../plan/schema-types.js';
import { progressData } from './progress-data.js';

/** What templates see besides the fields of a file, computed from it and the plan; by the kind of file. */
const RECORD_VIEWS: Partial<Record<DataKind, (plan: Plan, name: string) => object>> = {
  progress: (plan, name) => {
    const file = filledRecords(plan.records, 'progress').get(name);
    return file ? { report: progressData(plan, name, file) } : {};
  },
  papers: (plan, name) => {
    const file = filledRecords(plan.records, 'papers').get(name);
    return file ? papersData(file) : {};
  },
};

/** Members counted; number and day of every paper, null where they are not given yet. */
const papersData = ({ issued, members, duties, recipients, publication }: Filled<PapersFile>) => ({
  members: members.map((member, index) => ({ ...member, number: index + 1 })),
  issued: Object.fromEntries(
    ISSUES.map((issue) => {
      const { number = null, date = null } = issued?.[issue] ?? {};
      const day = parseBuddhistDate(date ?? '');
      return [issue, { number, date: day ? { day: null, ...day } : null }];
    }),
  ),
  duties: duties ?? [],
  recipients: recipients ?? [],
  publication: publication ?? { link: null, note: null },
});

export const viewOf = (kind: DataKind, plan: Plan, name: string): object =>
  RECORD_VIEWS[kind]?.(plan, name) ?? {};
