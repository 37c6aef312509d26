import type { Message } from '../diagnostics/diagnostic.js';
import { dataPath } from '../plan/data-files.js';
import { isOpenText } from '../plan/open-mark.js';
import type { Plan } from '../plan/plan.js';
import { filledRecords } from '../plan/plan-source.js';
import { PENDING, type ProjectResult, projectResults } from '../plan/reporting-rounds.js';
import type { Element, Entry, OitFile } from '../plan/schema-types.js';
import { joinPath } from '../world/world.js';

/** A plan's folder with what could be read of it; no plan where it is not there or has errors. */
export interface AssessedYear {
  readonly year: number;
  readonly dir: string;
  readonly isThere: boolean;
  readonly plan: Plan | undefined;
}

export interface AssessedElement {
  readonly name: string;
  readonly isPresent: boolean;
  /** Where it is, or what to write. */
  readonly says: Message;
}

export interface AssessedItem {
  readonly number: string;
  readonly name: string;
  readonly year: number;
  readonly elements: readonly AssessedElement[];
}

/** What an assessment of `year` finds of each element that it asks for. */
export const assess = (list: OitFile, years: Readonly<Record<Entry['of'], AssessedYear>>): AssessedItem[] =>
  list.items.map((item) => {
    const of = years[item.of];
    const elements = item.elements.map(({ name, fact }) => {
      const missing = whatIsMissing(item, fact, of);
      return { name, isPresent: missing === undefined, says: missing ?? whereIs(item, fact, of) };
    });
    return { number: item.number, name: item.name, year: of.year, elements };
  });

type Fact = Element['fact'];

function whatIsMissing({ round }: Entry, fact: Fact, { year, dir, isThere, plan }: AssessedYear) {
  if (!isThere)
    return {
      th: `ไม่พบแผนปี ${year} (${dir}) หากเผยแพร่ไว้ในรูปแบบอื่น ให้ตรวจเองว่ามีข้อนี้ครบ`,
      en: `there is no plan of ${year} (${dir}); if it was published otherwise, see for yourself`,
    };
  if (!plan)
    return {
      th: `แผนปี ${year} มีข้อผิดพลาด ดูด้วย plan check ${dir}`,
      en: `the plan of ${year} has errors; see plan check ${dir}`,
    };
  if (round === undefined) return plan.isDraft ? openIn(dir) : undefined;
  const file = filledRecords(plan.records, 'progress').get(round);
  if (!file)
    return {
      th: `ยังไม่มีรายงาน เริ่มด้วย plan progress ${round} ${dir}`,
      en: `there is no report yet; begin with plan progress ${round} ${dir}`,
    };
  const path = joinPath(dir, dataPath('progress', round));
  const lacking = projectResults(plan, file).filter((result) => lacks(result, fact));
  if (lacking.length > 0) {
    const ids = lacking.map(({ project }) => project.id).join(', ');
    return {
      th: `เขียน ${FIELDS[fact]} ใน ${path} ของ ${lacking.length} โครงการ: ${ids}`,
      en: `write ${FIELDS[fact]} in ${path} for ${lacking.length} projects: ${ids}`,
    };
  }
  return plan.openRecords.get('progress')?.get(round) ? openIn(path) : undefined;
}

const openIn = (path: string): Message => ({
  th: `มีสิ่งที่ยังรอกำหนดใน ${path} ดูด้วย plan check`,
  en: `something in ${path} is still to be decided; see plan check`,
});

const lacks = ({ status, result, problems, suggestions }: ProjectResult, fact: Fact): boolean =>
  fact === 'results'
    ? status === PENDING || result === '' || isOpenText(result)
    : fact === 'problems' && [problems, suggestions].some(isOpenText);

const FIELDS: Readonly<Record<Fact, string>> = {
  projects: 'projects',
  budget: 'budget',
  period: 'quarters',
  results: 'result',
  spending: 'spent',
  problems: 'problems, suggestions',
};

function whereIs({ round }: Entry, fact: Fact, { dir }: AssessedYear): Message {
  const path = joinPath(dir, round === undefined ? WRITTEN_IN[fact] : dataPath('progress', round));
  const document = round === undefined ? 'summary' : `progress-${round}`;
  return {
    th: `${FIELDS[fact]} ใน ${path} พิมพ์ในเอกสาร ${document}`,
    en: `${FIELDS[fact]} in ${path}, printed in the document ${document}`,
  };
}

const WRITTEN_IN: Readonly<Record<Fact, string>> = {
  projects: dataPath('plan'),
  budget: dataPath('project', '*'),
  period: dataPath('project', '*'),
  results: '',
  spending: '',
  problems: '',
};
