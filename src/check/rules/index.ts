import type { Rule } from '../rule.js';
import { announcementDate } from './announcement-date.js';
import { asWritten } from './as-written/as-written.js';
import { budgets } from './budgets.js';
import { chapters } from './chapters.js';
import { controlTotals } from './control-totals.js';
import { emblemAsGaruda } from './emblem-as-garuda.js';
import { extraColumns } from './extra-columns.js';
import { folderYear } from './folder-year.js';
import { frameworkYears } from './framework-years.js';
import { knownDimension } from './known-dimension.js';
import { knownResources } from './known-resources.js';
import { knownVariables } from './known-variables.js';
import { listDepth } from './list-depth.js';
import { listedProjectsExist } from './listed-projects-exist.js';
import { noBlankTexts } from './no-blank-texts.js';
import { officialPapers } from './official-papers.js';
import { possibleDates } from './possible-dates.js';
import { printableCharacters } from './printable-characters.js';
import { printedTwice } from './printed-twice.js';
import { progressAmounts } from './progress-amounts.js';
import { progressDates } from './progress-dates.js';
import { progressOrder } from './progress-order.js';
import { progressProjects } from './progress-projects.js';
import { progressRounds } from './progress-rounds.js';
import { progressStatus } from './progress-status.js';
import { projectsAreListed } from './projects-are-listed.js';
import { quartersInPeriod } from './quarters-in-period.js';
import { sheetsMatchAnnex } from './sheets-match-annex.js';
import { summaryAfterAnnouncement } from './summary-after-announcement.js';
import { tableOrder } from './table-order.js';
import { thaiDigitFont } from './thai-digit-font.js';
import { tidyQuarters } from './tidy-quarters.js';
import { todoTexts } from './todo-texts.js';
import { typeMatchesTitle } from './type-matches-title.js';
import { uniqueIds } from './unique-ids.js';
import { uniqueTitles } from './unique-titles.js';
import { unusualNames } from './unusual-names.js';

/** A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  asWritten,
  printedTwice,
  unusualNames,
  knownResources,
  frameworkYears,
  folderYear,
  thaiDigitFont,
  emblemAsGaruda,
  possibleDates,
  announcementDate,
  summaryAfterAnnouncement,
  uniqueIds,
  listedProjectsExist,
  projectsAreListed,
  sheetsMatchAnnex,
  chapters,
  budgets,
  extraColumns,
  tableOrder,
  controlTotals,
  knownDimension,
  tidyQuarters,
  quartersInPeriod,
  typeMatchesTitle,
  uniqueTitles,
  noBlankTexts,
  knownVariables,
  listDepth,
  printableCharacters,
  progressRounds,
  progressProjects,
  progressStatus,
  progressAmounts,
  progressDates,
  progressOrder,
  officialPapers,
  todoTexts,
];
