import type { PapersFile } from './schema-types.js';

export type Issue = Exclude<keyof NonNullable<PapersFile['issued']>, 'letters'>;

/** The papers of a year that have a number and a day, in the order in which they are issued. */
export const ISSUES = [
  'appointment',
  'order',
  'proposal',
  'publication',
  'letter',
  'progress6',
  'progress12',
] as const satisfies readonly Issue[];

export const ISSUE_NAMES: Readonly<Record<Issue, { readonly th: string; readonly en: string }>> = {
  appointment: { th: 'บันทึกขอแต่งตั้งคณะทำงาน', en: 'the memo that asks for a working group' },
  order: { th: 'คำสั่งแต่งตั้งคณะทำงาน', en: 'the order that appoints the working group' },
  proposal: { th: 'บันทึกเสนอแผน', en: 'the memo that proposes the plan' },
  publication: { th: 'บันทึกขอเผยแพร่', en: 'the memo that asks for publication' },
  letter: { th: 'หนังสือนำส่งแผน', en: 'the covering letter' },
  progress6: { th: 'บันทึกรายงานผลรอบ 6 เดือน', en: 'the memo of the report of 6 months' },
  progress12: { th: 'บันทึกรายงานผลรอบ 12 เดือน', en: 'the memo of the report of 12 months' },
};

export type Role = PapersFile['members'][number]['role'];

export const CHAIR: Role = 'ประธานคณะทำงาน';
export const SECRETARY: Role = 'คณะทำงานและเลขานุการ';
