import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { packageWordbooks } from '../../helpers/check-text.js';
import { papersYaml } from '../../helpers/papers-yaml.js';

const withPapers = async (changes: Readonly<Record<string, string>> = {}) =>
  findingsOf({ 'papers.yaml': papersYaml(changes) }, { wordbooks: await packageWordbooks() });

test('sound papers', async () => {
  expect(await withPapers()).toBe('');
});

test('papers that do not follow each other as the work does', async () => {
  expect(await withPapers({ '2568-09-15': '2568-09-11', '2568-10-20': '2568-10-14' })).toMatchInlineSnapshot(`
    "papers.yaml:18:29-39 warning check/paper-order: the order that appoints the working group is dated 2568-09-11, before the memo that asks for a working group (2568-09-12)
      → compare the dates with the papers themselves
    papers.yaml:20:37-47 warning check/paper-order: the memo that asks for publication is dated 2568-10-14, before the announcement (2568-10-15)
      → compare the dates with the papers themselves"
  `);
});

describe('each with its place and the way out', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a year that is far off',
      { '2568-09-12': '2558-09-12' },
      'papers.yaml:17:36-46 warning check/paper-outside-year',
    ],
    ['a day that is not', { '2568-09-12': '2568-09-31' }, 'papers.yaml:17:36-46 error check/impossible-date'],
    [
      'one number for two letters',
      { 'issued:\n': 'issued:\n  letter: { number: 112 }\n' },
      'papers.yaml:17:3-9 warning check/letter-numbers',
    ],
    [
      'more numbers than letters',
      { 'issued:\n': 'issued:\n  letters: [{ number: 1 }, { number: 2 }, { number: 3 }]\n' },
      'papers.yaml:17:3-10 warning check/letter-numbers',
    ],
    [
      'a second letter before the announcement',
      { 'issued:\n': 'issued:\n  letters: [{ date: 2568-10-20 }, { date: 2568-10-14 }]\n' },
      'papers.yaml:17:43-53 warning check/paper-order',
    ],
    ['another era', { '2568-09-12': '2025-09-12' }, 'papers.yaml:17:36-46 error check/gregorian-year'],
    ['a day in another form', { '2568-09-12': '12/9/2568' }, 'papers.yaml:17:36-45 error check/bad-date'],
    ['no chair', { ประธานคณะทำงาน: 'คณะทำงาน' }, 'papers.yaml:11:1-8 warning check/member-roles'],
    [
      'two chairs',
      { 'role: คณะทำงาน }': 'role: ประธานคณะทำงาน }' },
      'papers.yaml:11:1-8 warning check/member-roles',
    ],
    ['no secretary', { คณะทำงานและเลขานุการ: 'คณะทำงาน' }, 'papers.yaml:11:1-8 warning check/member-roles'],
    ['a member twice', { ผู้อำนวยการกองคลัง: 'หัวหน้าสำนักปลัด' }, 'papers.yaml:14:5-63 warning check/member-twice'],
    [
      'a role that there is not',
      { ประธานคณะทำงาน: 'ประธาน' },
      'papers.yaml:12:43-49 error check/not-allowed-value',
    ],
    ['a field that there is not', { telephone: 'phone' }, 'papers.yaml:2:1-6 error check/unknown-field'],
    ['a misspelt word', { หัวหน้าสำนักปลัด: 'หัวหน้าสำนักปลัดตามกฏหมาย' }, 'check/confused-word'],
    ['a law of another year', { 'พ.ศ. 2537': 'พ.ศ. 2538' }, 'papers.yaml:5:'],
    ['an unknown variable', { 'org.executive': 'org.chief' }, 'error check/unknown-variable'],
    ['somebody misspelt', { 'นายธีรเดช ขยันยิ่ง': 'นางสาวกานดา รักงานดิ' }, 'check/person-name-misspelt'],
  ])('%s', async (_, changes, finding) => {
    const found = await withPapers(changes);
    expect(found).toContain(finding);
    expect(found).toMatch(/ {2}→ |is not a value of|calendar/u);
  });
});

test('a report goes out after its round, and after the day of its data', async () => {
  const early = papersYaml({ 'issued:\n': 'issued:\n  progress6: { date: 2569-03-30 }\n' });
  expect(await findingsOf({ 'papers.yaml': early })).toContain(
    'papers.yaml:17:22-32 warning check/paper-order',
  );
  const report = 'asOf: 2569-04-10\nprojects:\n  training: { status: รอรายงานผล }\n';
  const late = early.replace('2569-03-30', '2569-04-09');
  expect(await findingsOf({ 'papers.yaml': late, 'progress/6.yaml': report })).toContain('check/paper-order');
  const right = early.replace('2569-03-30', '2569-04-17');
  expect(await findingsOf({ 'papers.yaml': right, 'progress/6.yaml': report })).toBe('');
});
