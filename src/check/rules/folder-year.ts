import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const FOLDER_YEAR = defineFinding({
  code: 'check/folder-year',
  severity: 'warning',
  about: { th: 'ปีตรงกับชื่อโฟลเดอร์', en: "The year agrees with the folder's name" },
  th: (p: { year: number; folder: string }) => `fiscalYear (ปีงบประมาณ) คือ ${p.year} แต่โฟลเดอร์ชื่อ ${p.folder}`,
  en: (p) => `fiscalYear is ${p.year}, but the folder is called ${p.folder}`,
  hints: { th: 'แก้ให้ตรงกัน', en: 'let them agree' },
});

/** A folder named for a year holds that year's plan. */
export const folderYear: Rule = {
  findings: [FOLDER_YEAR],
  check: ({ plan: { source: place, draft }, source: { folderName } }) => {
    const year = draft?.fiscalYear;
    if (year === undefined || !/^\d{4}$/.test(folderName) || Number(folderName) === year) return [];
    return [diagnostic(FOLDER_YEAR, { year, folder: folderName }, place.spanOf(['fiscalYear'], 'value'))];
  },
};
