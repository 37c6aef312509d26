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
      return [issue, numberAndDay(issued?.[issue])];
    }),
  ),
  duties: duties ?? [],
  recipients: recipients ?? [],
  // One number may stand for the first letter alone: every letter has its own.
  letters: (recipients ?? []).map((to, index) => ({
    to,
    ...numberAndDay(issued?.letters?.[index] ?? (index === 0 ? issued?.letter : null)),
  })),
  publication: publication ?? { link: null, note: null },
});

function numberAndDay(
  issue: { readonly number: number | null; readonly date: string | null } | null | undefined,
) {
  const day = parseBuddhistDate(issue?.date ?? '');
  return { number: issue?.number ?? null, date: day ? { day: null, ...day } : null };
}

export const viewOf = (kind: DataKind, plan: Plan, name: string): object =>
  RECORD_VIEWS[kind]?.(plan, name) ?? {};
