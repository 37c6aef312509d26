import { expect, test } from 'vitest';
import { findingsInPlan, findingsInProject, findingsInText } from '../../helpers/check-text.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';
import { cases } from '../../helpers/rule-cases.js';

test("the organization's own name", async () => {
  expect(await findingsInText('องค์การบริหารส่วนตำบลบ้านแห่ง และ อบต.บ้านแพง')).toMatchInlineSnapshot(`
    ":1:22-30 warning check/org-name-misspelt: the organization's name is “บ้านแหง”, not “บ้านแห่ง”
    :1:39-46 warning check/org-name-misspelt: the organization's name is “บ้านแหง”, not “บ้านแพง”"
  `);
  expect(await findingsInText('ชาวบ้านแห่งนี้อยู่ใกล้องค์การบริหารส่วนตำบลบ้านโป่ง ตำบลแม่มอก')).toBe('');
});

test("people's names", async () => {
  const text = 'นายประสิทธ์ เมืองงาว ลงนาม';
  expect(await findingsInText(`${text}\n\n(นายประสิทธิ์ เมืองงาว)`)).toMatchInlineSnapshot(
    `":1:1-21 warning check/person-name-misspelt: the name “นายประสิทธ์เมืองงาว” differs from “นายประสิทธิ์ เมืองงาว” elsewhere in the plan"`,
  );
});

test("the plan's name", async () => {
  expect(await findingsInText('แผนปฏิบัติการป้องการการทุจริต')).toMatchInlineSnapshot(
    `":1:1-30 warning check/plan-name-misspelt: the plan's name “แผนปฏิบัติการป้องการการทุจริต” is misspelt"`,
  );
  expect(await findingsInText('แผ่นปฏิบัติการป้องกันการทุจริต')).toContain('check/plan-name-misspelt');
  expect(await findingsInText('แผนปฏิบัติการป้องกันและปราบปรามการทุจริต แผนปฏิบัติการประจำปี')).toBe('');
});

test('terms of law', async () => {
  expect(await findingsInText('นายกองค์การปกครองส่วนท้องถิ่นกับปลัด')).toMatchInlineSnapshot(
    `":1:5-30 warning check/legal-term: “องค์การปกครองส่วนท้องถิ่น” is not the term of the law"`,
  );
  expect(await findingsInText('องค์กรการบริหารส่วนตำบล')).toMatchInlineSnapshot(
    `":1:1-24 warning check/legal-term: “องค์กรการบริหารส่วนตำบล” is not the term of the law"`,
  );
  expect(await findingsInText('การปกครองส่วนท้องถิ่น องค์กรปกครองส่วน\nท้องถิ่น องค์การบริหารส่วนจังหวัดลำปาง')).toBe('');
});

test('words of another kind of organization', async () => {
  expect(await findingsInText('ประชาชนในเขตเทศบาล ได้รับเทศบัญญัติ')).toBe('');
  expect(await findingsInText('ประชาชนในเขตเทศบาล ได้แก่ ผู้สูงอายุ')).toMatchInlineSnapshot(
    `":1:13-19 warning check/other-organization: “เทศบาล” belongs to another kind of organization; this plan is of an อบต."`,
  );
  expect(await findingsInText('ศึกษาดูงานเทศบาลนครลำปาง ตามพระราชบัญญัติเทศบาล พ.ศ. 2496')).toBe('');
  const asTown = { type: 'เทศบาลตำบล', name: 'แม่มอก' } as const;
  expect(await findingsInText('จัดทำข้อมูลของพนักงานส่วนตำบล', asTown)).toMatchInlineSnapshot(
    `":1:15-30 warning check/other-organization: “พนักงานส่วนตำบล” belongs to another kind of organization; this plan is of an เทศบาลตำบล"`,
  );
});

test('a sheet that calls its project otherwise', async () => {
  const found = findingsInProject({
    title: 'กิจกรรมติดตามประเมินผลการควบคุมภายใน',
    type: 'กิจกรรม',
    'sheet.rationale': '[จึงจัดกิจกรรมการติดตามประเมินผลการควบคุมภายในขึ้น]',
  });
  expect(await found).toMatchInlineSnapshot(
    `"projects/training.yaml:8:21-60 warning check/title-differs: the project is named otherwise than in its title “กิจกรรมติดตามประเมินผลการควบคุมภายใน”"`,
  );
});

test('one term in several spellings', async () => {
  const steps = '[จัดทำ E-Service, ใช้ E – Service, ทดสอบ E-Service, ต้านคอร์รัปชั่น, คอร์รัปชัน, รายงานผล]';
  expect(await findingsInProject({ 'sheet.steps': steps })).toMatchInlineSnapshot(`
    "projects/training.yaml:11:32-43 warning check/term-spellings: “E – Service” is also written “E-Service” in this plan
    projects/training.yaml:11:66-77 warning check/term-spellings: “คอร์รัปชั่น” is also written “คอร์รัปชัน” in this plan"
  `);
});

test('variables stand for the right name', async () => {
  const text = projectYaml({ 'sheet.rationale': '["${org.name}ใช้ ${org.bylaw}ปี ${year}"]' });
  const plan = planYaml({ executive: '{ name: นายก ข }' });
  expect(await findingsInPlan({ 'plan.yaml': plan, 'projects/training.yaml': text })).toBe('');
});

cases(
  'other-name',
  [
    'องค์การบริหารส่วนตำบลคลองเขินขอแจ้งว่า เทศบาลตำบลคลองเขินจะปิดทำการในวันหยุดพิเศษ',
    'มหาวิทยาลัยพะเยารับสมัครอาจารย์สาขานิติศาสตร์ ส่งใบสมัครถึงอธิการบดีมหาวิทยาลัยนเรศวร',
    'ตำรวจภูธรจังหวัดอุบลราชธานีแถลงข่าว โดยผู้บังคับการตำรวจภูธรจังหวัดอำนาจเจริญเป็นประธาน',
    'จึงประกาศมาเพื่อทราบโดยทั่วกัน นายกเทศมนตรีเมืองศรีพนม ดูรายละเอียดที่เว็บไซต์เทศบาลตำบลหนองแวง',
    'องค์การบริหารส่วนจังหวัดพิจิตรขอเชิญชวนเช่าแผงค้า ยื่นคำขอได้ที่กองคลัง เทศบาลเมืองตะพานหิน',
    'ประกาศจังหวัดสุโขทัย เรื่อง มาตรการลดฝุ่นละออง ลงนามโดยผู้ว่าราชการจังหวัดพิษณุโลก',
    'คำสั่งจังหวัดลำพูน เรื่อง มอบอำนาจ ลงชื่อ ผู้ว่าราชการจังหวัดลำปาง',
    'ประกาศอำเภอแม่ริม เรื่อง ห้ามเผา ลงนามโดยนายอำเภอสันทราย',
    'โรงพยาบาลพานรับสมัครพยาบาล ยื่นใบสมัครต่อผู้อำนวยการโรงพยาบาลเทิง',
    'ประกาศโรงเรียนบ้านหนองบัว เรื่อง รับสมัครครู ลงนามโดยผู้อำนวยการโรงเรียนวัดดอนแก้ว',
  ],
  [
    'มหาวิทยาลัยพะเยาลงนามความร่วมมือกับอธิการบดีมหาวิทยาลัยนเรศวร',
    'ผู้ว่าราชการจังหวัดสุโขทัยต้อนรับผู้ว่าราชการจังหวัดพิษณุโลก',
    'คำสั่งจังหวัดลำพูน ให้ข้าราชการไปช่วยราชการจังหวัดลำปาง',
    'ประกาศจังหวัดสุโขทัย เรื่อง เขตติดต่อจังหวัดพิษณุโลก ลงนามโดยผู้ว่าราชการจังหวัดสุโขทัย',
    'องค์การบริหารส่วนจังหวัดพิจิตรจัดงานที่สนามเทศบาลเมืองตะพานหิน',
    'ประกาศจังหวัดสุโขทัย ลงนามโดยผู้ว่าราชการจังหวัด',
    'ประกาศอำเภอแม่ริม ลงนามโดยนายอำเภอแม่ริม',
    'ประกาศอำเภอเมืองน่าน ลงนามโดยนายอำเภอเมืองน่าน',
    'โรงพยาบาลพานส่งต่อผู้ป่วยไปยังผู้อำนวยการโรงพยาบาลเชียงรายประชานุเคราะห์',
    'มหาวิทยาลัยพะเยาเชิญอธิการบดีมหาวิทยาลัยนเรศวรเป็นวิทยากร',
    'คำสั่งจังหวัดลำพูน เรื่อง มอบอำนาจ ลงชื่อ ผู้ว่าราชการจังหวัดลำพูน',
    'โรงพยาบาลพานรับสมัครพยาบาล ยื่นใบสมัครต่อผู้อำนวยการโรงพยาบาลพานในวันราชการ',
  ],
);
