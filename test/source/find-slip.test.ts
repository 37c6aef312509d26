import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/check-files.js';

const PROJECT = `title: โครงการฝึกอบรม
type: โครงการ
dimension: 1
origin: template
budget: 10000
quarters: [2, 3]
note: ตามข้อบัญญัติ
sheet:
  rationale:
    - เหตุผล
  objectives:
    - เพื่อทดสอบ
  targets:
    - group: ประชาชน
      count: 200
      unit: คน
  steps:
    - ขออนุมัติ
    - รายงานผล
  outputs: [รายงาน 1 ฉบับ]
  outcomes: [ร้อยละ 80]
`;

/** What is said of a project in which `from` is written otherwise: place and code, one finding a line. */
async function told(from: string, to: string): Promise<string> {
  expect(PROJECT).toContain(from);
  const found = await findingsOf({ 'projects/training.yaml': PROJECT.replace(from, () => to) });
  return found
    .split('\n')
    .filter((line) => line.startsWith('projects/'))
    .map((line) => line.replace(/^projects\/training\.yaml:(\S+) error (\S+):.*$/, '$1 $2'))
    .join('\n');
}

describe('one slip of the pen is one finding, where it stands', () => {
  test.each([
    ['    - รายงานผล', '    -รายงานผล', '19:5-6 load/wrong-dash'],
    ['    - รายงานผล', '    • รายงานผล', '19:5-6 load/wrong-dash'],
    ['    - รายงานผล', '    – รายงานผล', '19:5-6 load/wrong-dash'],
    ['    - รายงานผล', '    2. รายงานผล', '19:5-7 load/wrong-dash'],
    ['    - รายงานผล', '   - รายงานผล', '19:4-5 load/dash-column'],
    ['    - รายงานผล', '  - รายงานผล', '19:3-4 load/dash-column'],
    ['    - รายงานผล', '- รายงานผล', '19:1-2 load/dash-column'],
    ['    - ขออนุมัติ', '      - ขออนุมัติ', '19:5-6 load/dash-column'],
    ['    - รายงานผล', '    ผลทั้งหมด', '19:5-14 load/continuation'],
    ['note: ตามข้อบัญญัติ', 'note: ตามข้อบัญญัติ\nของปีนี้', '8:1-9 load/continuation'],
    ['  rationale:', '\u00A0 rationale:', '9:1-2 load/odd-space'],
    ['    - เหตุผล', '\u00A0\u00A0\u00A0\u00A0- เหตุผล', '10:1-5 load/odd-space'],
    ['budget: 10000', 'budget:\u00A010000', '5:8-9 load/odd-space'],
    ['budget: 10000', 'budget:\u300010000', '5:8-9 load/odd-space'],
    ['  rationale:', '\trationale:', '9:1-2 load/tab-indent'],
    ['budget: 10000', 'budget:10000', '5:7-8 load/space-after-colon'],
    ['count: 200', 'count:200', '15:12-13 load/space-after-colon'],
    ['budget: 10000', 'budget：10000', '5:7-8 load/wrong-colon'],
    ['budget: 10000', 'budget = 10000', '5:8-9 load/wrong-colon'],
    ['budget: 10000', 'budget: -', '5:9-10 load/dash-as-value'],
    ['budget: 10000\nquarters: [2, 3]', 'budget: 10000 quarters: [2, 3]', '5:15-23 load/two-fields'],
    ['count: 200\n      unit: คน', 'count: 200, unit: คน', '15:19-23 load/two-fields'],
    ['    - ขออนุมัติ', '    - "ก" ข', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - [ร่าง] แผน', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - } แผน', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - *สำคัญ', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - >ข้อความ', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - >- ข้อความ', '18:10-17 load/text-beside-sign'],
    ['    - ขออนุมัติ', '    - จัดอบรม: 1 วัน', '18:14-15 load/colon-in-text'],
    ['    - ขออนุมัติ', '    - ดังนี้:\n      - ก', '18:13-14 load/colon-in-text'],
    ['    - เหตุผล', '    - “หมายเหตุ: ก”', '10:16-17 load/colon-in-text'],
    ['budget: 10000', ' budget: 10000', '5:1-2 load/bad-indent'],
    ['      count: 200', '        count: 200', '15:1-9 load/bad-indent'],
    ['budget: 10000', 'งบประมาณ: 10000', '5:1-9 check/unknown-field'],
  ])('%j → %j', async (from, to, finding) => {
    expect(await told(from, to)).toBe(finding);
  });

  test('a group whose fields are not indented', async () => {
    const found = await findingsOf({ 'projects/training.yaml': PROJECT.replaceAll(/^ {2}/gm, '') });
    expect(found).toMatchInlineSnapshot(`
      "projects/training.yaml:9:1-10 error check/not-indented: the field “rationale” belongs to “sheet” but is not indented below it
        → put two spaces before every line that belongs to “sheet”"
    `);
  });
});

describe('values come with what to write', () => {
  test.each([
    ['dimension: 1', 'dimension: มิติที่ 3', 'write 3 '],
    ['dimension: 1', 'dimension: *3', 'write dimension: 3 and origin: local'],
    ['count: 200', 'count: 60 คน', 'write 60 '],
    ['count: 200', 'count: ๑,๒๐๐ คน', 'write 1200 '],
    ['budget: 10000', 'budget: 10,000.- บาท', 'write 10000 '],
    ['budget: 10000', 'budget: 1_000', 'write 1000 '],
    ['budget: 10000', 'budget: 1.5 ล้านบาท', 'write 1500000 '],
    ['budget: 10000', 'budget: 5000-6000', 'write one number'],
    ['quarters: [2, 3]', 'quarters: [๒, ๓]', 'write 2 '],
    ['quarters: [2, 3]', 'quarters: [ไตรมาส 2, ไตรมาสที่ ๓]', 'write 3 '],
    ['quarters: [2, 3]', 'quarters: 2-4', 'write quarters: [2, 3, 4]'],
    ['quarters: [2, 3]', 'quarters: ทั้งปี', 'write quarters: [1, 2, 3, 4]'],
    ['budget: 10000', 'งบประมาณ: 10000', 'did you mean “budget”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    • ขออนุมัติ\n    • รายงานผล', 'in place of “•”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    – ขออนุมัติ\n    – รายงานผล', 'in place of “–”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    —ขออนุมัติ\n    —รายงานผล', 'in place of “—”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    -ขออนุมัติ\n    -รายงานผล', 'a space after the dash'],
  ])('%j → %j', async (from, to, hint) => {
    const found = await findingsOf({ 'projects/training.yaml': PROJECT.replace(from, () => to) });
    expect(found).toContain(hint);
  });
});
