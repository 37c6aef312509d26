import { expect, test } from 'vitest';
import { findingsInProject, findingsInText } from '../../helpers/check-text.js';

test('confused and misspelt words', async () => {
  expect(await findingsInText('แสดงเจตนาธรรมณ์ของผู้บริหาร')).toMatchInlineSnapshot(
    `":1:5-16 warning check/confused-word: “เจตนาธรรมณ์” is probably meant to be “เจตนารมณ์”"`,
  );
  expect(await findingsInText('ทะเบียนการยึดทรัพย์สินของราชการ')).toMatchInlineSnapshot(
    `":1:8-23 warning check/confused-word: “การยึดทรัพย์สิน” is probably meant to be “การยืมทรัพย์สิน”"`,
  );
  expect(await findingsInText('การยึดทรัพย์สินของผู้กระทำผิด กติกาการประชุม ควบคุมค่าใช้จ่าย')).toBe('');
});

test('doubled words', async () => {
  expect(await findingsInText('กำหนดกำหนดแนวทาง')).toMatchInlineSnapshot(
    `":1:1-11 warning check/doubled-word: the word “กำหนด” stands twice in a row"`,
  );
  expect(await findingsInText('ตลอดจนจนภาวะเศรษฐกิจ')).toContain('check/doubled-word');
  expect(await findingsInText('หลักการการให้รางวัล สถานที่ที่เหมาะสม ประชุมชุมชน นานาประเทศ')).toBe('');
});

test('a word joined with itself', async () => {
  expect(await findingsInText('อย่างมีประสิทธิภาพและประสิทธิภาพ')).toMatchInlineSnapshot(
    `":1:8-33 warning check/joined-with-itself: “ประสิทธิภาพ” is joined with itself by “และ”"`,
  );
  expect(await findingsInText('อย่างมีประสิทธิภาพและประสิทธิผล')).toBe('');
});

test('texts that are cut off', async () => {
  expect(await findingsInProject({ title: 'โครงการพัฒนาบุคลากรด้วย' })).toMatchInlineSnapshot(
    `"projects/training.yaml:1:27-31 warning check/cut-ending: the text ends with “ด้วย” and seems to be cut off"`,
  );
  expect(
    await findingsInProject({ 'sheet.steps': '[รายงานผลต่อผู้บริหารและ, ประกอบด้วย]' }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:11:31-34 warning check/cut-ending: the text ends with “และ” and seems to be cut off
    projects/training.yaml:11:36-46 warning check/cut-ending: the text ends with “ประกอบด้วย” and seems to be cut off"
  `);
  expect(await findingsInProject({ 'sheet.steps': '[{ text: ประกอบด้วย, items: [รายงานผล] }]' })).toBe('');
});

test('brackets and quotes that lack their other half', async () => {
  expect(await findingsInText('ร้อยละ 80 (สำรวจโดยใช้แบบสอบถาม')).toMatchInlineSnapshot(
    `":1:11-12 warning check/unbalanced-bracket: “(” lacks its “)”"`,
  );
  expect(await findingsInText('กิจกรรม “บริการ')).toContain('check/unbalanced-bracket');
  expect(await findingsInText('ดังนี้ ๑) ประชุม ๒) สรุป ก) ข้อแรก (ข) ข้อสอง')).toBe('');
});

test('entries that repeat', async () => {
  expect(
    await findingsInProject({ 'sheet.steps': '[ประชุมชี้แจง, ประชุม ชี้แจง, รายงานผล]' }),
  ).toMatchInlineSnapshot(
    `"projects/training.yaml:11:25-38 warning check/repeated-item: this entry says again what an earlier one says"`,
  );
  const text = 'ประกาศ ดังนี้ - ประกาศวันตรวจรับงาน - ประกาศราคากลาง - ประกาศวันตรวจรับงาน';
  expect(await findingsInText(text)).toMatchInlineSnapshot(
    `":1:56-75 warning check/repeated-item: this entry says again what an earlier one says"`,
  );
});

test('objectives that begin otherwise', async () => {
  const objectives = '[เพื่อส่งเสริมคุณธรรม, เพิ่มช่องทางร้องเรียน, เพื่อป้องกันการทุจริต]';
  expect(await findingsInProject({ 'sheet.objectives': objectives })).toMatchInlineSnapshot(
    `"projects/training.yaml:9:38-58 warning check/objective-style: this objective does not begin with “เพื่อ” as the others do"`,
  );
});

test('numbers and markers', async () => {
  expect(await findingsInProject({ 'sheet.steps': '["1) ประชุม", "- รายงานผล"]' })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:12-14 warning check/typed-number: the marker “1)” is typed and would be printed beside the one that is made
    projects/training.yaml:11:25-26 warning check/typed-number: the marker “-” is typed and would be printed beside the one that is made"
  `);
  expect(await findingsInText('ดังนี้ ๓.๑) ประชุม ๓.๒) สรุป (๓.๓) รายงาน')).toMatchInlineSnapshot(
    `":1:30-35 warning check/marker-style: the number “(๓.๓)” is written otherwise than its siblings"`,
  );
  const sheet = '๑. ชื่อโครงการ : ฝึกอบรม\n๕. วิธีดำเนินการ\n๑) ประชุม\n๒) รายงานผล\n- ๓) สรุป';
  expect(await findingsInText(sheet)).toMatchInlineSnapshot(
    `":5:1-5 warning check/list-markers: the marker “- ๓)” has another form than “๒)” before it"`,
  );
});

test('no step reports the result', async () => {
  expect(await findingsInProject({ 'sheet.steps': '[ประชุม, ดำเนินการ]' })).toMatchInlineSnapshot(
    `"projects/training.yaml:11:19-28 warning check/no-reporting-step: no step reports the result"`,
  );
});

test('frequent words with one letter wrong', async () => {
  expect(await findingsInText('จัดทำหลักเกณท์การประเมินอย่างมีประสิทธิภาบ')).toMatchInlineSnapshot(`
    ":1:6-15 warning check/misspelt-word: “หลักเกณท์” is one letter away from “หลักเกณฑ์”
    :1:32-43 warning check/misspelt-word: “ประสิทธิภาบ” is one letter away from “ประสิทธิภาพ”"
  `);
  expect(await findingsInText('ความโป่รงใสของหน่วบงาน')).toMatchInlineSnapshot(`
    ":1:1-12 warning check/misspelt-word: “ความโป่รงใส” is one letter away from “ความโปร่งใส”
    :1:15-23 warning check/misspelt-word: “หน่วบงาน” is one letter away from “หน่วยงาน”"
  `);
  // Other words, names, and parts of longer words.
  const right = 'ประโยชน์ส่วนรวม ผู้บริหารให้บริการ นายคุณาธรรม วัฒนธรรมา โรงเรียนนักเขียน ยกเกณฑ์ขึ้น';
  expect(await findingsInText(right)).toBe('');
});

test('a misspelt word is told once', async () => {
  expect(await findingsInText('แผนปฏิบัติการป้องกันการทุจจริต')).toMatchInlineSnapshot(`
    ":1:1-31 warning check/plan-name-misspelt: the plan's name “แผนปฏิบัติการป้องกันการทุจจริต” is misspelt
    :1:24-31 warning check/confused-word: “ทุจจริต” is probably meant to be “ทุจริต”"
  `);
});

test.each(['-', '–', '•', '●', '*'])('a typed %s is no part of an entry', async (bullet) => {
  const found = await findingsInProject({ 'sheet.steps': `['${bullet} ดำเนินการ', รายงานผล]` });
  expect(found).toContain(`check/typed-number: the marker “${bullet}” is typed`);
});

test.each(['-', '–'])('an entry of a list in one text, made with %s, is not said twice', async (dash) => {
  const list = `ดังนี้ ${dash} ประชาสัมพันธ์โครงการ ${dash} ติดตามผลงาน ${dash} ประชาสัมพันธ์โครงการ`;
  expect(await findingsInText(list)).toContain('check/repeated-item');
});
