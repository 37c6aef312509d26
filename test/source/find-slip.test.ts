import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/check-files.js';
import { planYaml } from '../helpers/plan-files.js';

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
    ...['◦', '→', '—', '−', '✓', '■', '➢', 'o', '--', '·', '+'].map((sign) => [
      '    - รายงานผล',
      `    ${sign} รายงานผล`,
      `19:5-${5 + sign.length} load/wrong-dash`,
    ]),
    ['    - รายงานผล', '    -1 ครั้ง', '19:5-6 load/wrong-dash'],
    ['    - รายงานผล', '    -ITA', '19:5-6 load/wrong-dash'],
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
    ['    - ขออนุมัติ', '    - >80', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - >80 คะแนน', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - >5', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - >5 คะแนน', '18:7-8 load/special-start'],
    ['    - ขออนุมัติ', '    - |x', '18:7-8 load/special-start'],
    ['budget: 10000', 'budget: >10000', '5:9-10 load/special-start'],
    ['outcomes: [ร้อยละ 80]', 'outcomes: [>80]', '21:14-15 load/special-start'],
    ['    - ขออนุมัติ', '    - > 80 คะแนน', '18:9-17 load/text-beside-sign'],
    ['    - ขออนุมัติ', '    - >- ข้อความ', '18:10-17 load/text-beside-sign'],
    ['    - ขออนุมัติ', '    - จัดอบรม: 1 วัน', '18:14-15 load/colon-in-text'],
    ['    - ขออนุมัติ', '    - ITA: ประเมิน', '18:10-11 load/colon-in-text'],
    ['    - ขออนุมัติ', '    - note: ประชุม', '18:11-12 load/colon-in-text'],
    ['    - ขออนุมัติ', '    - ดังนี้:\n      - ก', '18:13-14 load/colon-in-text'],
    ['    - เหตุผล', '    - “หมายเหตุ: ก”', '10:16-17 load/colon-in-text'],
    ['budget: 10000', ' budget: 10000', '5:1-2 load/bad-indent'],
    ['      count: 200', '        count: 200', '15:1-9 load/bad-indent'],
    ['budget: 10000', 'งบประมาณ: 10000', '5:1-9 check/unknown-field'],
    ['sheet:\n', '', '8:3-12 load/group-without-name'],
    ['[รายงาน 1 ฉบับ]', '[รายงาน #1, ภาพถ่าย]', '20:20-32 load/hash-in-brackets'],
    ['[รายงาน 1 ฉบับ]', '[รายงาน # 1]', '20:20-24 load/hash-in-brackets'],
    ['[รายงาน 1 ฉบับ]', '[#รายงาน]', '20:13-21 load/hash-in-brackets'],
    ['[รายงาน 1 ฉบับ]', '[รายงาน #1,\n    ภาพถ่าย]', '20:20-23 load/hash-in-brackets'],
    ['[รายงาน 1 ฉบับ]', '[\n    ก #1,\n    ข #2\n  ]', '21:7-10 load/hash-in-brackets'],
    [
      'group: ประชาชน\n      count: 200\n      unit: คน',
      '{ group: ก #1, count: 2, unit: คน }',
      '14:18-42 load/hash-in-brackets',
    ],
    ['quarters: [2, 3]', 'quarters: [2, 3 # สองไตรมาส]', '6:17-29 load/hash-in-brackets'],
    ['quarters: [2, 3]', 'quarters: [2, 3 # สองไตรมาส', '6:11-12 load/unclosed'],
    ...[
      'เด็ก 1,200 คน, ผู้ปกครอง',
      'งบ ๑,๒๐๐ บาท',
      '1,200 คน',
      'ใช้เงิน 1,234,567.50 บาท, รายงาน 1 ฉบับ',
      'คะแนน 3,50 ขึ้นไป',
      'แผ่นพับ (ขนาด A4, 2 หน้า) 100 แผ่น',
      'คำว่า “ก, ข, ค” 1 ป้าย',
      'เด็ก 1,200\n    คน',
    ].map((list) => [
      '[รายงาน 1 ฉบับ]',
      `[${list}]`,
      `20:${13 + list.indexOf(',')}-${14 + list.indexOf(',')} load/comma-in-brackets`,
    ]),
    ['rationale:\n    - เหตุผล', 'rationale: [เด็ก 1,200 คน]', '9:21-22 load/comma-in-brackets'],
    [
      'group: ประชาชน\n      count: 200\n      unit: คน',
      '{ group: เด็ก, เยาวชน, count: 2, unit: คน }',
      '14:20-21 load/comma-in-brackets',
    ],
    [
      'group: ประชาชน\n      count: 200\n      unit: คน',
      '{ group: เด็ก, count: 1,200, unit: คน }',
      '14:30-31 load/comma-in-brackets',
    ],
    [
      'budget: 10000',
      'budget: 10000\nbudgets: { 2568: ๕,๐๐๐, 2569: 10000 }',
      '6:19-20 load/comma-in-brackets',
    ],
    ['[รายงาน 1 ฉบับ]', '["เด็ก 1,200 คน", รายงาน 1 ฉบับ]', ''],
    ['[รายงาน 1 ฉบับ]', '[รายงาน 1 ฉบับ,คู่มือ 5 เล่ม, (ร่าง) แผน 1 เล่ม]', ''],
    ['quarters: [2, 3]', 'quarters: [2,3]', ''],
    [
      'quarters: [2, 3]',
      'quarters: [๒,๓]',
      '6:12-13 check/not-allowed-value\n6:14-15 check/not-allowed-value',
    ],
    ['quarters: [2, 3]', 'quarters: [2, # สอง, [สาม]\n  3]', ''],
    ['quarters: [2, 3]', 'quarters: [\n  2, # สอง, สาม\n  3 # เดิม]\n  ]', ''],
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

  test('fields of a group whose name is missing', async () => {
    const text = PROJECT.replaceAll(/^ {2}/gm, '').replace('sheet:\n', '');
    expect(await findingsOf({ 'projects/training.yaml': text })).toMatchInlineSnapshot(`
      "projects/training.yaml:8:1-10 error check/missing-group: the line “sheet:” is missing: the field “rationale” belongs to “sheet”
        → write the line “sheet:” above “rationale” and put two spaces before every line that belongs to it"
    `);
    const plan = planYaml({
      announcement: undefined,
      date: '2568-10-15',
      organization: undefined,
      type: 'อบต.',
      name: 'บ้านแหง',
    });
    expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
      "plan.yaml:1:1-11 info check/announcement-undated: the announcement has no date yet; room to write it is printed
      plan.yaml:7:1-5 error check/missing-group: the line “announcement:” is missing: the field “date” belongs to “announcement”
        → write the line “announcement:” above “date” and put two spaces before every line that belongs to it
      plan.yaml:8:1-5 error check/missing-group: the line “organization:” is missing: the field “type” belongs to “organization”
        → write the line “organization:” above “type” and put two spaces before every line that belongs to it"
    `);
  });
});

const TARGETS = '\n    - group: ประชาชน\n      count: 200\n      unit: คน';

describe('values come with what to write', () => {
  test.each([
    ['[รายงาน 1 ฉบับ]', '[เด็ก 1,200 คน, รายงาน 1 ฉบับ]', 'in quotes: "เด็ก 1,200 คน"'],
    [
      '    - group: ประชาชน\n      count: 200\n      unit: คน',
      '    - { group: ก, count: ๑,๒๐๐, unit: คน }',
      'a comma: 1200',
    ],
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
    ['budget: 10000', 'budget: .inf', 'not the text “.inf”\n  → write a number such as 10000, or 0'],
    ['count: 200', 'count: 20.5', 'write a whole number: 20 or 21'],
    ['dimension: 1', 'dimension: 3.1', 'write 3 '],
    ['dimension: 1', 'dimension: มิติที่ ๓.๑', 'write 3 '],
    ['dimension: 1', 'dimension: การบริหารราชการด้วยความโปร่งใส', 'write 2 '],
    ['dimension: 1', 'dimension: มิติการสร้างวัฒนธรรมสุจริต', 'write 1 '],
    ['dimension: 1', 'dimension: บริหารราชการด้วยความโปร่งใส่', 'write 2 '],
    ['dimension: 1', 'dimension: ความโปร่งใส', 'write 2 '],
    ['dimension: 1', 'dimension: มีส่วนร่วมของประชาชน', 'write 3 '],
    ['dimension: 1', 'dimension: ยกระดับกลไกการตรวจสอบ', 'write 4 '],
    [
      'dimension: 1',
      'dimension: สร้างสังคมไม่ทนต่อการทุจริต',
      'write 1: “การสร้างสังคมที่ไม่ทนต่อการทุจริต” is dimension 1 of',
    ],
    ['dimension: 1', 'dimension: การบริหารราชการเพื่อป้องกันการทุจริต', 'write 2: “'],
    ['dimension: 1', 'dimension: มิติที่ 4 การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบ', 'write 4 '],
    [
      'dimension: 1',
      'dimension: เสริมสร้างและปรับปรุงกลไกการตรวจสอบ',
      '2561 – 2564; in the framework of this plan that is “การยกระดับ',
    ],
    ['dimension: 1', 'dimension: การทุจริต', '1 = การสร้างวัฒนธรรมสุจริต, 2 = '],
    ['dimension: 1', 'dimension: สี่', 'write 4 '],
    ['dimension: 1', 'dimension: ไม่ทราบ', '1 = การสร้างวัฒนธรรมสุจริต, 2 = '],
    ['quarters: [2, 3]', 'quarters: [ตุลาคม]', 'write 1 '],
    ['quarters: [2, 3]', 'quarters: [ม.ค. 2569, เดือนเมษายน]', 'write 2 '],
    ['quarters: [2, 3]', 'quarters: [ม.ค. 2569, เดือนเมษายน]', 'write 3 '],
    ['quarters: [2, 3]', 'quarters: ต.ค. - มี.ค.', 'write quarters: [1, 2]'],
    ['quarters: [2, 3]', 'quarters: ธันวาคม 2568', 'write quarters: [1]'],
    ['quarters: [2, 3]', 'quarters: ก.ค.ถึงก.ย.', 'write quarters: [4]'],
    ['quarters: [2, 3]', 'quarters: ไตรมาส ๒ และ ๔', 'write quarters: [2, 4]'],
    ['quarters: [2, 3]', 'quarters: [สอง]', 'write 2 '],
    [TARGETS, '[ประชาชน 60 คน]', 'write { group: ประชาชน, count: 60, unit: คน }'],
    [TARGETS, '[เด็กและเยาวชน จำนวน ๑๒๐๐ คน]', 'write { group: เด็กและเยาวชน, count: 1200, unit: คน }'],
    [TARGETS, 'ประชาชน 60 คน', 'write targets: [{ group: ประชาชน, count: 60, unit: คน }]'],
    [TARGETS, '[ประชาชนทั่วไป]', 'write { group: ประชาชนทั่วไป, count: …, unit: คน }'],
    ['budget: 10000', 'งบประมาณ: 10000', 'did you mean “budget”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    • ขออนุมัติ\n    • รายงานผล', 'in place of “•”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    – ขออนุมัติ\n    – รายงานผล', 'in place of “–”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    —ขออนุมัติ\n    —รายงานผล', 'in place of “—”'],
    ['    - ขออนุมัติ\n    - รายงานผล', '    -ขออนุมัติ\n    -รายงานผล', 'a space after the dash'],
  ])('%j → %j', async (from, to, hint) => {
    expect(PROJECT).toContain(from);
    const written = from === TARGETS ? ` ${to}` : to;
    const found = await findingsOf({ 'projects/training.yaml': PROJECT.replace(from, () => written) });
    expect(found).toContain(hint);
  });

  test.each([
    ['69', 'write the Buddhist year in four digits: 2569'],
    ['2026', '2026 is Gregorian; write the Buddhist year 2569'],
    ['26', '2569'],
    ['ปี ๖๙', 'write 2569 '],
    ['ค.ศ. 2026', 'write 2569 '],
  ])('fiscalYear: %s', async (year, hint) => {
    expect(await findingsOf({ 'plan.yaml': planYaml({ fiscalYear: year }) })).toContain(hint);
  });
});
