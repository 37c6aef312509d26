import { type Diagnostic, defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import { ERA_OFFSET } from '../../plan/buddhist-date.js';
import { money } from '../../thai/amount.js';
import type { Rule, RuleContext } from '../rule.js';

const BUDGETS_MISMATCH = defineFault({
  code: 'check/budgets-mismatch',
  about: {
    th: 'งบประมาณของปีแผนใน budgets (งบประมาณหลายปี) ตรงกับ budget (งบประมาณ)',
    en: 'The amount of the plan’s year in budgets is the budget',
  },
  th: (p: { year: number; budget: number; written: number | undefined }) =>
    p.written === undefined
      ? `budgets (งบประมาณหลายปี) ไม่มีปี ${p.year} ซึ่งเป็นปีของแผน แต่ budget (งบประมาณ) คือ ${money(p.budget)} บาท`
      : `budgets (งบประมาณหลายปี) ของปี ${p.year} คือ ${money(p.written)} บาท แต่ budget (งบประมาณ) คือ ${money(p.budget)} บาท`,
  en: (p) =>
    p.written === undefined
      ? `budgets has nothing for ${p.year}, the plan's year, but budget is ${money(p.budget)} baht`
      : `budgets has ${money(p.written)} baht for ${p.year}, but budget is ${money(p.budget)} baht`,
  hints: (p) => ({
    th: `แก้ให้ตรงกัน เช่น budgets: { ${p.year}: ${p.budget} }`,
    en: `let them agree: budgets: { ${p.year}: ${p.budget} }`,
  }),
});

const BUDGET_YEAR = defineFault({
  code: 'check/budget-year',
  about: {
    th: 'ปีใน budgets (งบประมาณหลายปี) อยู่ในช่วงปีของกรอบแผน',
    en: 'The years of budgets are those of the framework',
  },
  th: (p: { written: string; first: number; last: number }) =>
    `“${p.written}” ไม่ใช่ปีงบประมาณของกรอบแผน (พ.ศ. ${p.first} – ${p.last})`,
  en: (p) => `“${p.written}” is no fiscal year of the framework (${p.first} – ${p.last})`,
  hints: ({ written, first, last }) => {
    const meant = [Number(written) + ERA_OFFSET, Number(written) + 2500].find(
      (year) => year >= first && year <= last,
    );
    return [
      meant === undefined
        ? {
            th: 'เขียนปี พ.ศ. 4 หลักในช่วงดังกล่าว หรือลบบรรทัดนี้ออก',
            en: 'write a Buddhist year of four digits in that span, or remove the line',
          }
        : { th: `หมายถึง ${meant} หรือไม่`, en: `did you mean ${meant}?` },
    ];
  },
});

/** Amounts of several years: those of the framework, and that of the plan's year is the budget. */
export const budgets: Rule = {
  findings: [BUDGETS_MISMATCH, BUDGET_YEAR],
  check: ({ plan, projects, framework }) =>
    [...projects.values()].flatMap(({ source, draft }): Diagnostic[] => {
      const written = draft?.budgets;
      if (!written) return [];
      const wrong = outside(written, framework?.draft).map(({ year, ...span }) =>
        diagnostic(BUDGET_YEAR, { written: year, ...span }, source.spanOf(['budgets', year], 'key')),
      );
      const { fiscalYear } = plan.draft ?? {};
      const budget = draft?.budget;
      if (fiscalYear === undefined || budget === undefined) return wrong;
      const own = written[fiscalYear];
      if (own === budget || (own === undefined && (budget === 0 || fiscalYear in written))) return wrong;
      const place = source.spanOf(
        own === undefined ? ['budgets'] : ['budgets', String(fiscalYear)],
        own === undefined ? 'key' : 'value',
      );
      return [...wrong, diagnostic(BUDGETS_MISMATCH, { year: fiscalYear, budget, written: own }, place)];
    }),
};

type FrameworkDraft = NonNullable<RuleContext['framework']>['draft'];

function outside(written: object, framework: FrameworkDraft) {
  const { firstYear: first, lastYear: last } = framework ?? {};
  if (first === undefined || last === undefined) return [];
  return Object.keys(written).flatMap((year) =>
    /^\d{4}$/u.test(year) && Number(year) >= first && Number(year) <= last ? [] : [{ year, first, last }],
  );
}
