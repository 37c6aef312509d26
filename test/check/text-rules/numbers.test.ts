import { describe, expect, test } from 'vitest';
import { findingsInPlan, findingsInProject, findingsInText } from '../../helpers/check-text.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('Thai and Arabic digits in one text', async () => {
  expect(await findingsInText('จัด ๒ ครั้ง ครั้งละ ๕๐ คน รวม 100 คน')).toMatchInlineSnapshot(
    `":1:31-34 warning check/mixed-digits: “100” is in Arabic digits, the others of this text are not"`,
  );
  expect(await findingsInText('จัด ๒ ครั้ง ตาม O23 และ ISO 9001 ที่ http://a.go.th/2569')).toBe('');
});

test('amounts without separators', async () => {
  expect(await findingsInText('งบประมาณ 10000 บาท และ 1500.50 บาท')).toMatchInlineSnapshot(`
    ":1:10-15 warning check/amount-separators: the amount “10000” needs separators
    :1:24-31 warning check/amount-separators: the amount “1500.50” needs separators"
  `);
  expect(await findingsInText('งบประมาณ 10,000 บาท 500 บาท 1,500.50 บาท')).toBe('');
});

test('percentages and bounds', async () => {
  expect(await findingsInText('พึงพอใจจำนวนร้อยละ 80 และร้อยละ 90 %')).toMatchInlineSnapshot(`
    ":1:8-13 warning check/percent-wording: “จำนวน” is one word too many beside ร้อยละ
    :1:35-37 warning check/percent-wording: “%” is one word too many beside ร้อยละ"
  `);
  expect(await findingsInText('เผยแพร่อย่างน้อย 5 เรื่องขึ้นไป')).toMatchInlineSnapshot(
    `":1:26-32 warning check/bound-twice: “อย่างน้อย 5 เรื่องขึ้นไป” gives the lower bound twice"`,
  );
  expect(await findingsInText('ตระหนักร่วมกันไม่ 70 (สำรวจ)')).toMatchInlineSnapshot(
    `":1:15-18 warning check/incomplete-bound: “ไม่” is followed by a number: something is missing"`,
  );
  expect(await findingsInText('ไม่น้อยกว่าร้อยละ 80 ได้ 85 คะแนนขึ้นไป จำนวน 5 เรื่อง')).toBe('');
});

test('the year of another plan', async () => {
  expect(await findingsInText('แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2568')).toMatchInlineSnapshot(
    `":1:52-56 warning check/other-year: the fiscal year 2568 is named, this plan is of 2569"`,
  );
  expect(await findingsInProject({ 'sheet.period': 'ปีงบประมาณ พ.ศ. 2568' })).toMatchInlineSnapshot(
    `"projects/training.yaml:14:27-31 warning check/other-year: the fiscal year 2568 is named, this plan is of 2569"`,
  );
  expect(await findingsInText('ลดลงจากปีงบประมาณ พ.ศ. 2568')).toBe('');
});

test('an output that is a plan of several years', async () => {
  const outputs = '[แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 – 2570 จำนวน 1 ฉบับ]';
  expect(await findingsInProject({ 'sheet.outputs': outputs })).toMatchInlineSnapshot(
    `"projects/training.yaml:12:43-59 warning check/several-years: the output names a plan of พ.ศ. 2566 – 2570, this plan is of 2569"`,
  );
});

test('people are counted where people are named', async () => {
  const of = (group: string, unit = 'คน') =>
    findingsInProject({ 'sheet.targets': `[{ group: "${group}", count: 50, unit: ${unit} }]` });
  expect(await of('${org.name}')).toMatchInlineSnapshot(
    `"projects/training.yaml:10:23-34 warning check/head-count: “\${org.name}” is no group of people, but is counted as 50 people"`,
  );
  expect(await of('ชุมชนในเขต${org.name}')).toContain('check/head-count');
  expect(await of('ชุมชนในเขต${org.name}', 'แห่ง')).toBe('');
  expect(await of('บุคลากรของ${org.name}')).toBe('');
});

test('one group with two head counts', async () => {
  const files = {
    'plan.yaml': planYaml({ projects: '[training, second]', annex: '[training, second]' }),
    'projects/training.yaml': projectYaml(),
    'projects/second.yaml': projectYaml({
      title: 'โครงการที่สอง',
      'sheet.targets': '[{ group: ประชาชน, count: 100, unit: คน }]',
    }),
  };
  expect(await findingsInPlan(files)).toMatchInlineSnapshot(
    `"projects/training.yaml:10:22-29 warning check/two-head-counts: “ประชาชน” counts 200 here and 100 elsewhere"`,
  );
});

test('an indicator without a figure', async () => {
  expect(await findingsInProject({ 'sheet.outcomes': '[ข้อร้องเรียนลดลง]' })).toMatchInlineSnapshot(
    `"projects/training.yaml:13:14-30 warning check/no-figure: this outcome has no figure and cannot be measured"`,
  );
  expect(await findingsInProject({ 'sheet.outputs': '[เผยแพร่ครบทุกหมู่บ้าน]' })).toBe('');
  const group = '[{ text: มีระบบดังนี้, items: [ระบบจอง 1 ระบบ, ระบบคิว] }]';
  expect(await findingsInProject({ 'sheet.outputs': group })).toContain('check/no-figure');
});

test('numbers that were not filled in', async () => {
  expect(await findingsInText('ผู้เข้าอบรม จำนวน คน')).toMatchInlineSnapshot(
    `":1:13-21 warning check/number-left-out: “จำนวน” is not followed by its number"`,
  );
  expect(await findingsInText('พึงพอใจไม่น้อยกว่าร้อยละ ของผู้ตอบ และอย่างน้อย ครั้งต่อปี')).toMatchInlineSnapshot(`
    ":1:11-25 warning check/number-left-out: “น้อยกว่าร้อยละ” is not followed by its number
    :1:39-54 warning check/number-left-out: “อย่างน้อย” is not followed by its number"
  `);
  expect(await findingsInText('จำนวนครั้งที่เข้าร่วม จำนวนผู้ร้องลดลง อย่างน้อยปีละครั้ง ร้อยละของผู้ตอบ')).toBe('');
});

test('days that are not in the calendar', async () => {
  expect(await findingsInText('ภายในวันที่ ๓๑ กันยายน ๒๕๖๙ และ ๒๙ กุมภาพันธ์ ๒๕๖๘')).toMatchInlineSnapshot(`
    ":1:13-28 warning check/impossible-day: there is no “๓๑ กันยายน ๒๕๖๙” in the calendar or by the clock
    :1:33-51 warning check/impossible-day: there is no “๒๙ กุมภาพันธ์ ๒๕๖๘” in the calendar or by the clock"
  `);
  expect(await findingsInText('วันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗ วันที่ ๓๐ เมษายน และ ๓๑ ธันวาคม')).toBe('');
});

test('a Gregorian year behind พ.ศ.', async () => {
  expect(await findingsInText('ประกาศ ณ วันที่ ๕ ตุลาคม พ.ศ. ๒๐๒๖')).toMatchInlineSnapshot(
    `":1:31-35 warning check/gregorian-era: 2026 is a Gregorian year, not one of the Buddhist era"`,
  );
  expect(await findingsInText('อนุสัญญา ค.ศ. ๒๐๐๓ และ พ.ศ. ๒๕๖๙')).toBe('');
});

test('amounts spelt out agree with their figures', async () => {
  expect(await findingsInText('งบประมาณ 15,000 บาท (หนึ่งหมื่นบาทถ้วน)')).toMatchInlineSnapshot(
    `":1:10-39 warning check/amount-words: “หนึ่งหมื่นบาทถ้วน” is not 15,000"`,
  );
  const right = [
    '21 บาท (ยี่สิบเอ็ดบาทถ้วน)',
    '101 บาท (หนึ่งร้อยหนึ่งบาทถ้วน)',
    '1,250,000.00 บาท (หนึ่งล้านสองแสนห้าหมื่นบาทถ้วน)',
    '๑๑,๐๑๐ บาท (หนึ่งหมื่นหนึ่งพันสิบบาทถ้วน)',
  ];
  expect(await findingsInText(right.join('\n\n'))).toBe('');
});

test('a share that is aimed at is no more than all', async () => {
  expect(await findingsInText('ผู้เข้าอบรมพึงพอใจไม่น้อยกว่าร้อยละ 800')).toMatchInlineSnapshot(
    `":1:37-40 warning check/impossible-percent: a share of 800 per cent is more than all"`,
  );
  expect(await findingsInText('รายได้เพิ่มขึ้นไม่น้อยกว่าร้อยละ 120 และพึงพอใจไม่ต่ำกว่าร้อยละ 100')).toBe('');
});

test('months are spelt right', async () => {
  expect(await findingsInText('ภายในวันที่ 1 ตุลาคน 2569 หรือเดือนกันยายร 2569')).toMatchInlineSnapshot(`
    ":1:15-21 warning check/misspelt-word: “ตุลาคน” is one letter away from “ตุลาคม”
    :1:36-43 warning check/misspelt-word: “กันยายร” is one letter away from “กันยายน”"
  `);
  expect(await findingsInText('ภายในวันที่ 1 ตุลาคม 2569 หรือเดือนมกราคม พ.ศ. 2569')).toBe('');
});

test.each([
  ['๘๗๓ ,๗๖๐', '๘๗๓,๗๖๐', '14-16'],
  ['๘๗๓, ๗๖๐', '๘๗๓,๗๖๐', '14-16'],
  ['๘๗๓ ๗๖๐', '๘๗๓,๗๖๐', '14-15'],
  ['๘๗๓,๗ ๖๐', '๘๗๓,๗๖๐', '16-17'],
  ['๘๗๓.๗๖๐', '๘๗๓,๗๖๐', '14-15'],
  ['๘๗๓,๗๖๐ .๐๐', '๘๗๓,๗๖๐.๐๐', '18-20'],
])('of %s only the space or point is found, and nothing about the words', async (written, right, columns) => {
  const found = await findingsInText(
    `งบประมาณ  ${written} บาท (แปดแสนเจ็ดหมื่นสามพันเจ็ดร้อยหกสิบบาทถ้วน)`.replace('  ', ' '),
  );
  const [from = 0, to = 0] = columns.split('-').map((column) => Number(column) - 1);
  expect(found).toBe(
    `:1:${from}-${to} warning check/split-number: the number “${written}” has a space in it, or a point for a comma`,
  );
  expect(right).not.toBe(written);
});

test('numbers that stand beside each other are not one', async () => {
  const lines = [
    'ข้อ 120, 130 และ 140',
    'ปรับ 100, 200, 300 บาท',
    'พ.ศ. 2569 จำนวน 500 บาท',
    'หน้า 5 ,6',
    'เวอร์ชัน 1.250',
  ];
  for (const line of lines) expect(await findingsInText(line)).not.toContain('split-number');
});

const codesIn = async (text: string): Promise<string> =>
  (await findingsInText(text, { fiscalYear: 2569 })).replaceAll(/^:\S+ \w+ check\/([\w-]+):.*$/gmu, '$1');

describe('numbers that do not agree', () => {
  test.each([
    ['left-differs', 'ได้รับคำร้อง ๓๒ เรื่อง แก้ไขแล้ว ๒๗ เรื่อง เหลือ ๖ เรื่อง'],
    [
      'left-differs',
      'งบประมาณ ๕๐,๐๐๐ บาท เบิกจ่ายแล้ว ๓๘,๕๐๐ บาท คงเหลือ ๑๒,๕๐๐ บาท และอีกกิจกรรม ๙ ครั้ง ดำเนินการแล้ว ๕ ครั้ง คงเหลือ ๓ ครั้ง',
    ],
    ['sum-differs', 'อาคารเรียน ๒ หลัง โรงอาหาร ๑ หลัง รวม ๔ หลัง'],
    ['quarter-differs', 'ติดตามผลในไตรมาสที่ ๒ คือ เดือนกรกฎาคม ๒๕๖๙'],
    ['quarter-differs', 'สำรวจข้อมูลในเดือนพฤศจิกายน ๒๕๖๘ ในไตรมาสที่ ๓ ของปี'],
    ['ends-before', 'เปิดรับสมัคร ๒๕ – ๘ มกราคม ๒๕๖๙ ณ สำนักปลัด'],
    ['split-number', 'ประชาชนในตำบล ๑ ๒,๓๔๐ คน ตามทะเบียน'],
    ['split-number', 'ตรวจแล้วมี ๒, ๔๑๐ รายการ ครบถ้วน'],
    ['placeholder', 'ผู้ขาย คือ (ชื่อบริษัทผู้ขาย) ส่งของครบ'],
    ['law-name', 'ถือปฏิบัติตามระเบียบกระทรวงการคลังว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖'],
  ])('%s: %s', async (code, text) => expect(await codesIn(text)).toContain(code));

  test.each([
    'ได้รับคำร้อง ๓๒ เรื่อง แก้ไขแล้ว ๒๗ เรื่อง เหลือ ๕ เรื่อง',
    'อาคารเรียน ๒ หลัง โรงอาหาร ๑ หลัง รวม ๓ หลัง',
    'ติดตามผลในไตรมาสที่ ๔ คือ เดือนกรกฎาคม ๒๕๖๙',
    'สำรวจข้อมูลในเดือนพฤศจิกายน ๒๕๖๘ ในไตรมาสที่ ๑ ของปี',
    'เปิดรับสมัคร ๘ – ๒๕ มกราคม ๒๕๖๙ ณ สำนักปลัด',
    'หมู่ที่ ๑ ๒,๓๔๐ คน หมู่ที่ ๒ ๑,๙๘๐ คน',
    'กลุ่ม ๑ ๒,๓๔๐ คน',
    'หน้า ๒, ๔๑๐ และ ๕๑๒',
    'มีผู้รู้จักในนาม (ชื่อเล่น) และ (ชื่อสามัญ)',
    'ถือปฏิบัติตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖',
  ])('agree: %s', async (text) => expect(await codesIn(text)).toBe(''));
});
