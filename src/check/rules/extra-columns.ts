import { type Diagnostic, defineFault, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { LEAST_TITLE, tableLayout } from '../../plan/table-layout.js';
import { sumBaht } from '../../plan/totals.js';
import { titledField } from '../../source/titled-field.js';
import type { Rule, RuleContext } from '../rule.js';

const EMPTY_COLUMN = defineFinding({
  code: 'check/empty-column',
  severity: 'warning',
  about: { th: 'คอลัมน์ที่เพิ่มในตารางมีข้อความ', en: 'A column that is asked for has something in it' },
  th: (p: { field: string }) => `ไม่มีโครงการใดเขียนช่อง ${titledField(p.field)} คอลัมน์นี้จึงว่างทั้งคอลัมน์`,
  en: (p) => `no project has the field ${p.field}: its column would be empty`,
  hints: ({ field }) => ({
    th: `เขียนช่อง ${field} ในแฟ้มโครงการ หรือลบ ${field} ออกจาก table.columns`,
    en: `write ${field} in the files of projects, or remove it from table.columns`,
  }),
});

const UNPRINTED_FIELD = defineFinding({
  code: 'check/unprinted-field',
  severity: 'warning',
  about: { th: 'ช่องที่เขียนไว้ต้องพิมพ์ที่ใดที่หนึ่ง', en: 'What is written is printed somewhere' },
  th: (p: { field: string }) => `ช่อง ${titledField(p.field)} ไม่ถูกพิมพ์ เพราะตารางไม่มีคอลัมน์นี้`,
  en: (p) => `${p.field} is not printed: the table has no such column`,
  hints: ({ field }) => ({
    th: `เพิ่ม table: { columns: [${field}] } ใน plan.yaml หรือลบช่องนี้`,
    en: `add table: { columns: [${field}] } to plan.yaml, or remove the field`,
  }),
});

const TOO_WIDE = defineFault({
  code: 'check/table-too-wide',
  about: {
    th: 'ตารางต้องเหลือที่ให้ชื่อโครงการอ่านได้',
    en: 'The columns leave room for the titles of projects',
  },
  th: (p: { years: number; width: number }) =>
    `คอลัมน์กว้างเกินหน้ากระดาษ${p.years > 0 ? ` (รวมงบประมาณ ${p.years} ปี)` : ''} เหลือที่ให้ชื่อโครงการ ${Math.max(0, p.width)} มม. จากที่ต้องมี ${LEAST_TITLE} มม.`,
  en: (p) =>
    `the columns${p.years > 0 ? ` (with the budgets of ${p.years} years)` : ''} leave ${Math.max(0, p.width)} mm for the titles, which need ${LEAST_TITLE} mm`,
  hints: {
    th: 'ลบบางคอลัมน์ออกจาก table.columns โดยเก็บคอลัมน์ที่จำเป็นที่สุดไว้',
    en: 'remove some of table.columns and keep those that are needed most',
  },
});

/** Columns of the table have something to print and room to print it. */
export const extraColumns: Rule = {
  findings: [EMPTY_COLUMN, UNPRINTED_FIELD, TOO_WIDE],
  check: (context) => [...emptyColumns(context), ...unprintedFields(context), ...tooWide(context)],
};

const columnsOf = ({ plan: { draft } }: RuleContext) =>
  (draft?.table?.columns ?? []).filter((field) => field !== undefined);

function emptyColumns(context: RuleContext): Diagnostic[] {
  const { plan, projects } = context;
  return columnsOf(context).flatMap((field, index) =>
    field === 'responsible' || [...projects.values()].some(({ draft }) => draft?.[field] !== undefined)
      ? []
      : [diagnostic(EMPTY_COLUMN, { field }, plan.source.spanOf(['table', 'columns', index], 'value'))],
  );
}

/** The responsible unit stands in the sheet too, if there is one without its own. */
function unprintedFields(context: RuleContext): Diagnostic[] {
  const columns = columnsOf(context);
  return [...context.projects.values()].flatMap(({ source, draft }) =>
    (['responsible', 'place', 'unit', 'indicator'] as const).flatMap((field) => {
      const isInSheet = field === 'responsible' && draft?.sheet && draft.sheet.responsible === undefined;
      return draft?.[field] === undefined || columns.includes(field) || isInSheet
        ? []
        : [diagnostic(UNPRINTED_FIELD, { field }, source.spanOf([field], 'key'))];
    }),
  );
}

function tooWide(context: RuleContext): Diagnostic[] {
  const { plan, projects, framework } = context;
  const { firstYear = 0, lastYear = 0 } = framework?.draft ?? {};
  const { fiscalYear } = plan.draft ?? {};
  const budgets = [...projects.values()].flatMap(({ draft }) => Object.entries(draft?.budgets ?? {}));
  // Another year is reported as such.
  const named = budgets.map(([year]) => Number(year)).filter((year) => year >= firstYear && year <= lastYear);
  if (fiscalYear === undefined) return [];
  const first = Math.min(fiscalYear, ...named);
  const years = named.length === 0 ? 0 : Math.max(fiscalYear, ...named) - first + 1;
  const budgetYears = Array.from({ length: years }, (_, index) => first + index);
  const perYear = budgetYears.map((year) =>
    budgets.flatMap(([of, baht]) => (Number(of) === year ? [baht ?? 0] : [])),
  );
  const { titleWidth } = tableLayout({ budgetYears, extraColumns: columnsOf(context) }, [
    ...perYear.map((amounts) => [...amounts, sumBaht(amounts)]),
    [sumBaht(perYear.flat())],
  ]);
  const place = plan.source.spanOf(['table', 'columns'], 'key');
  return titleWidth < LEAST_TITLE ? [diagnostic(TOO_WIDE, { years, width: titleWidth }, place)] : [];
}
