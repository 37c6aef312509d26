import { expect, test } from 'vitest';
import { daysInMonth, existsInCalendar, parseBuddhistDate } from '../../src/plan/buddhist-date.js';
import { defaultPosition, describeOrganization } from '../../src/plan/describe-organization.js';
import { expandVariables, planVariables } from '../../src/plan/expand-variables.js';
import { fiscalYearBounds, quarterBounds } from '../../src/plan/fiscal-year.js';
import { computeTotals } from '../../src/plan/totals.js';

test('leap years are those of the Gregorian number', () => {
  expect(daysInMonth(2567, 2)).toBe(29);
  expect(daysInMonth(2568, 2)).toBe(28);
  expect(existsInCalendar({ year: 2567, month: 2, day: 29 })).toBe(true);
  expect(existsInCalendar({ year: 2568, month: 13 })).toBe(false);
  expect(existsInCalendar({ year: 2568, month: 1, day: 0 })).toBe(false);
});

test('dates in other forms are none', () => {
  expect(parseBuddhistDate('2569-02')).toEqual({ year: 2569, month: 2 });
  expect(parseBuddhistDate('27/2/2569')).toBeUndefined();
});

test('fiscal year 2569 and its quarters', () => {
  expect(fiscalYearBounds(2569).start).toEqual({ year: 2568, month: 10, day: 1 });
  expect(quarterBounds(2569, 1)).toEqual({
    start: { year: 2568, month: 10 },
    end: { year: 2568, month: 12 },
  });
  expect(quarterBounds(2569, 4)).toEqual({ start: { year: 2569, month: 7 }, end: { year: 2569, month: 9 } });
});

test('every kind of organization has its names', () => {
  const rows = (['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'] as const).map((type) => {
    const organization = describeOrganization({ type, name: 'ลำปาง' });
    const { name, shortName, executive, council, staff, bylaw } = organization;
    return [name, shortName, executive, council, staff, bylaw, defaultPosition(organization)].join(' · ');
  });
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "องค์การบริหารส่วนตำบลลำปาง · อบต.ลำปาง · นายกองค์การบริหารส่วนตำบล · สภาองค์การบริหารส่วนตำบล · พนักงานส่วนตำบล · ข้อบัญญัติ · นายกองค์การบริหารส่วนตำบลลำปาง
    เทศบาลตำบลลำปาง · ทต.ลำปาง · นายกเทศมนตรี · สภาเทศบาลตำบล · พนักงานเทศบาล · เทศบัญญัติ · นายกเทศมนตรีตำบลลำปาง
    เทศบาลเมืองลำปาง · ทม.ลำปาง · นายกเทศมนตรี · สภาเทศบาลเมือง · พนักงานเทศบาล · เทศบัญญัติ · นายกเทศมนตรีเมืองลำปาง
    เทศบาลนครลำปาง · ทน.ลำปาง · นายกเทศมนตรี · สภาเทศบาลนคร · พนักงานเทศบาล · เทศบัญญัติ · นายกเทศมนตรีนครลำปาง
    องค์การบริหารส่วนจังหวัดลำปาง · อบจ.ลำปาง · นายกองค์การบริหารส่วนจังหวัด · สภาองค์การบริหารส่วนจังหวัด · ข้าราชการองค์การบริหารส่วนจังหวัด · ข้อบัญญัติ · นายกองค์การบริหารส่วนจังหวัดลำปาง"
  `);
});

test('variables are replaced once, the unknown stay', () => {
  const variables = planVariables(describeOrganization({ type: 'อบต.', name: '${year}' }), 2569);
  expect(expandVariables('${org.place} ปี ${previousYear} – ${nextYear} ${x} $5', variables)).toBe(
    '${year} ปี 2568 – 2570 ${x} $5',
  );
});

test('money adds up', () => {
  const projects = [
    { budget: 0.1, quarters: [1] as const },
    { budget: 0.2, quarters: [1, 4] as const },
  ];
  expect(computeTotals(projects)).toEqual({ count: 2, budget: 0.3, quarters: [2, 0, 0, 1] });
});
