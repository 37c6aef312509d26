import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix/apply-fixes.js';
import { checkFiles, findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

/** What `--fix` makes of a value, and undefined where nothing is found. */
async function mended(files: Parameters<typeof checkFiles>[0], line: RegExp): Promise<string | undefined> {
  const { diagnostics } = await checkFiles(files);
  const found = diagnostics.filter(({ code }) => code === 'check/printed-twice');
  if (found.length === 0) return undefined;
  const [file] = applyFixes(found).files;
  return line.exec(file?.text ?? '')?.[1];
}

const place = (name: string, type = 'อบต.') =>
  mended({ 'plan.yaml': planYaml({ organization: `\n  type: ${type}\n  name: ${name}` }) }, /name: (.*)/);
const person = (name: string) =>
  mended({ 'plan.yaml': planYaml({ executive: `\n  name: ${name}` }) }, /executive:\s+name: (.*)/);
const field = (name: string, value: string) =>
  mended(
    { 'projects/training.yaml': projectYaml({ [name]: value }) },
    new RegExp(`${name.replace('sheet.', '')}: (.*)`),
  );

test('each finding says what to write', async () => {
  const organization = '{ type: อบต., name: อบต.หนองไผ่ }';
  expect(await findingsOf({ 'plan.yaml': planYaml({ organization }) })).toMatchInlineSnapshot(`
    "plan.yaml:4:35-39 warning check/printed-twice: “อบต.” is printed anyway and would stand there twice
      → write หนองไผ่ alone"
  `);
  expect(
    await findingsOf({ 'plan.yaml': planYaml({ executive: '{ name: (นายสมชาย ใจดี) }' }) }),
  ).toMatchInlineSnapshot(`
    "plan.yaml:5:20-35 warning check/printed-twice: “(…)” is printed anyway and would stand there twice
      → write นายสมชาย ใจดี alone"
  `);
  expect(
    await findingsOf({ 'projects/training.yaml': projectYaml({ title: '1. โครงการฝึกอบรม' }) }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:1:8-11 warning check/printed-twice: “1.” is printed anyway and would stand there twice
      → write โครงการฝึกอบรม alone"
  `);
});

describe('a place behind its kind', () => {
  test.each([
    'อบต.หนองไผ่',
    'อบต. หนองไผ่',
    'อบต หนองไผ่',
    'อ.บ.ต.หนองไผ่',
    'องค์การบริหารส่วนตำบลหนองไผ่',
    'องค์การบริหารส่วนตำบล หนองไผ่',
    'ตำบลหนองไผ่',
    'ต.หนองไผ่',
    'ต. หนองไผ่',
    'องค์การบริหารส่วนตำบลตำบลหนองไผ่',
    'เทศบาลหนองไผ่',
    'จังหวัดหนองไผ่',
    'จ.หนองไผ่',
    'หนองไผ่ อำเภอเมือง',
    'อบต.หนองไผ่ อ.เมือง จ.ลำปาง',
    '(หนองไผ่)',
    '( อบต.หนองไผ่ )',
    'ที่ทำการ อบต.หนองไผ่',
    'องค์การบริหารส่วน ตำบลหนองไผ่',
  ])('%s', async (name) => {
    expect(await place(name)).toBe('หนองไผ่');
  });

  test.each([
    ['เทศบาลตำบล', 'เทศบาลตำบลหนองไผ่'],
    ['เทศบาลตำบล', 'ทต.หนองไผ่'],
    ['เทศบาลตำบล', 'สำนักงานเทศบาลตำบลหนองไผ่'],
    ['เทศบาลเมือง', 'เทศบาลเมืองหนองไผ่'],
    ['เทศบาลเมือง', 'ทม.หนองไผ่'],
    ['เทศบาลนคร', 'เทศบาลนครหนองไผ่'],
    ['เทศบาลนคร', 'ทน. หนองไผ่'],
    ['อบจ.', 'อบจ.หนองไผ่'],
    ['อบจ.', 'องค์การบริหารส่วนจังหวัดหนองไผ่'],
  ])('%s: %s; of another kind it is asked about', async (type, name) => {
    expect(await place(name, type)).toBe('หนองไผ่');
    expect(await place(name, 'อบต.')).toBeUndefined();
    const organization = `{ type: อบต., name: ${name} }`;
    const found = await findingsOf({ 'plan.yaml': planYaml({ organization }) });
    expect(found).toContain('check/other-than-printed');
    expect(found).toContain(`write type: ${type} and the place alone`);
  });

  test('in quotes too', async () => {
    expect(await place('"อบต.หนองไผ่"')).toBe('"หนองไผ่"');
    expect(await place("'ต. หนองไผ่'")).toBe("'หนองไผ่'");
  });

  test('of a district and a province', async () => {
    const organization = '\n  type: อบต.\n  name: หนองไผ่\n  district: อำเภองาว\n  province: จ.ลำปาง';
    const found = await findingsOf({ 'plan.yaml': planYaml({ organization }) });
    expect(found.match(/printed-twice/g)).toHaveLength(2);
  });

  test.each([
    'บ้านแหง',
    'เมืองพาน',
    'นครชุม',
    'บ้านเทศ',
    'ต้า',
    'จอมทอง',
    'อ่างทอง',
    'อำนาจเจริญ',
    'ตำหนักธรรม',
    'เทพนคร',
    'สำนักขุนเณร',
    'อบต.',
    'ต.',
    'เทศบาล',
  ])('%s is a name', async (name) => {
    for (const type of ['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง']) expect(await place(name, type)).toBeUndefined();
  });
});

describe('a person in brackets or with a position', () => {
  test.each([
    '(นายสมชาย ใจดี)',
    '( นายสมชาย ใจดี )',
    'นายสมชาย ใจดี นายกองค์การบริหารส่วนตำบลหนองไผ่',
    'นายสมชาย ใจดี ตำแหน่ง นายก อบต.หนองไผ่',
    'นายสมชาย ใจดี (นายกเทศมนตรี)',
    'นายก อบต.หนองไผ่ นายสมชาย ใจดี',
    'นายกเทศมนตรีเมืองหนองไผ่ นายสมชาย ใจดี',
  ])('%s', async (name) => {
    expect(await person(`"${name}"`)).toBe('"นายสมชาย ใจดี"');
  });

  test.each([
    'นายสมชาย ใจดี, ปลัด อบต.',
    'นายสมชาย ใจดี ปลัด',
    'นายสมชาย ใจดี (รองนายก)',
    'นายสมชาย ใจดี รองนายกเทศมนตรี ปฏิบัติหน้าที่นายกเทศมนตรี',
    'นายสมชาย ใจดี รักษาการนายก อบต.',
    'นายสมชาย ใจดี นักวิเคราะห์นโยบายและแผนชำนาญการ',
    'นายสมชาย ใจดี (หัวหน้าสำนักปลัด)',
    'นายสมชาย ใจดี ตำแหน่งผู้อำนวยการกองคลัง',
  ])('another position is asked about, never taken off: %s', async (name) => {
    expect(await person(`"${name}"`)).toBeUndefined();
    const plan = planYaml({ executive: `{ name: "${name}" }`, summary: `{ issuedBy: "${name}" }` });
    const found = await findingsOf({ 'plan.yaml': plan });
    expect(found.match(/check\/other-than-printed/g)).toHaveLength(1);
    expect(found).toContain('write นายสมชาย ใจดี alone');
  });

  test.each([
    'นายสมชาย ใจดี',
    'นายกอง คำดี',
    'นางปลัดดา ใจดี',
    'ว่าที่ร้อยตรี สมชาย ใจดี',
    'นายสมชาย หัวหน้าวงศ์',
    '(รอเขียน) ชื่อ',
  ])('%s is a name', async (name) => {
    expect(await person(`"${name}"`)).toBeUndefined();
  });
});

describe('titles and texts with what stands before them in print', () => {
  test.each([
    ['title', 'โครงการโครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['title', 'โครงการ โครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['title', '1. โครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['title', '๑) โครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['title', 'ลำดับที่ 1 โครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['title', 'โครงการที่ ๑๒ โครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['title', '"ชื่อโครงการ: โครงการฝึกอบรม"', '"โครงการฝึกอบรม"'],
    ['title', 'ชื่อโครงการ โครงการฝึกอบรม', 'โครงการฝึกอบรม'],
    ['note', '"หมายเหตุ: ตามข้อบัญญัติ"', '"ตามข้อบัญญัติ"'],
    ['sheet.period', '"ระยะเวลาดำเนินการ : ตลอดปี"', '"ตลอดปี"'],
    ['sheet.responsible', '"ผู้รับผิดชอบ: สำนักปลัด"', '"สำนักปลัด"'],
  ])('%s: %s', async (name, value, right) => {
    expect(await field(name, value)).toBe(right);
  });

  test.each(['โครงการ 5 ส', '5 ส สร้างสุข', 'โครงการพระราชดำริ', '3.5 กิโลเมตรเพื่อสุขภาพ', '12 สิงหา มหามงคล'])(
    '%s is a title',
    async (title) => {
      expect(await field('title', title)).toBeUndefined();
    },
  );
});

test.each([
  ['ประชาชน จำนวน 200 คน', 'คน', 'ประชาชน'],
  ['ผู้นำชุมชน ๒๐๐ คน', 'คน', 'ผู้นำชุมชน'],
  ['ประชาชน', '200 คน', 'คน'],
  ['ประชาชน', 'จำนวน ๒๐๐ คน', 'คน'],
])('a target of “%s”, 200 “%s”', async (group, unit, right) => {
  const targets = `[{ group: ${group}, count: 200, unit: ${unit} }]`;
  const found = await findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.targets': targets }) });
  expect(found).toContain(`→ write ${right} alone`);
});

test.each([
  ['สำนักปลัดองค์การบริหารส่วนตำบล${org.name}', 'องค์การบริหารส่วนตำบล', '${org.name}'],
  ['กองคลัง อบต. ${org.name}', 'อบต.', '${org.name}'],
  ['ประชาชนตำบล${org.shortName}', 'ตำบล', '${org.shortName}'],
  ['นายก${org.executive}', 'นายก', '${org.executive}'],
  ['สมาชิกสภา${org.council}', 'สภา', '${org.council}'],
  ['ปี พ.ศ. พ.ศ. ${year}', 'พ.ศ.', 'พ.ศ.'],
  ['เป็นเงิน 500 บาท บาท', 'บาท', 'บาท'],
])('in “%s” “%s” stands twice', async (text, repeated, right) => {
  const found = await findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.responsible': text }) });
  expect(found).toContain(`“${repeated}” is printed anyway`);
  expect(found).toContain(`→ write ${right} alone`);
});

test.each([
  'นายก${org.name}',
  'ตำบล${org.place}',
  'สมาชิก${org.council}',
  'ปลัด${org.name}',
  'ประจำปี พ.ศ. ${year} พ.ศ. 2561',
  'จำนวน 5 บาท บาทวิถี',
])('“%s” says nothing twice', async (text) => {
  expect(await field('sheet.responsible', `"${text}"`)).toBeUndefined();
});

test.each([
  ['organization', '{ type: อบต., name: อบต. }', 'only a kind of organization'],
  ['executive', '{ name: นายก อบต. สมชาย ใจดี }', 'a position within a name'],
  ['executive', '{ name: นายนายสมชาย ใจดี }', 'the title stands twice'],
])('%s: %s is asked about', async (name, value, question) => {
  expect(await findingsOf({ 'plan.yaml': planYaml({ [name]: value }) })).toContain(question);
});

test('names that look like none are asked about, and block nothing', async () => {
  const plan = planYaml({ organization: '{ type: อบต., name: หนองไผ่ 2 }', executive: '{ name: สมชาย ใจดี }' });
  const { plan: built, diagnostics } = await checkFiles({ 'plan.yaml': plan });
  expect(
    diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message.th}`),
  ).toMatchInlineSnapshot(`
    [
      "info check/unusual-name: “หนองไผ่ 2” มีตัวเลขหรืออักษรอังกฤษอยู่ในชื่อ ถูกต้องหรือไม่",
      "info check/unusual-name: “สมชาย ใจดี” ไม่มีคำนำหน้าชื่อ (นาย นาง นางสาว หรือยศ) ถูกต้องหรือไม่",
    ]
  `);
  expect(built).toBeDefined();
});
