import { expect, test } from 'vitest';
import { findingsInText } from '../../helpers/check-text.js';

test('blanks of a template', async () => {
  expect(await findingsInText('การควบคุมภายในของระบุชื่อ องค์กรปกครองส่วนท้องถิ่น')).toMatchInlineSnapshot(
    `":1:18-51 warning check/placeholder: “ระบุชื่อ องค์กรปกครองส่วนท้องถิ่น” is a blank of the template that was not filled in"`,
  );
  expect(await findingsInText('การปฏิบัติงานของระบอบชื่อ องค์กรปกครองส่วนท้องถิ่น')).toMatchInlineSnapshot(
    `":1:17-51 warning check/placeholder: “ระบอบชื่อ องค์กรปกครองส่วนท้องถิ่น” is a blank of the template that was not filled in"`,
  );
  expect(await findingsInText('ประชุมที่ (ระบุสถานที่) ของ [ชื่อหน่วยงาน] xxx')).toMatchInlineSnapshot(`
    ":1:11-24 warning check/placeholder: “(ระบุสถานที่)” is a blank of the template that was not filled in
    :1:29-43 warning check/placeholder: “[ชื่อหน่วยงาน]” is a blank of the template that was not filled in
    :1:44-47 warning check/placeholder: “xxx” is a blank of the template that was not filled in"
  `);
  expect(await findingsInText('ผู้ร้องต้องระบุชื่อและที่อยู่ โดยไม่ระบุชื่อหน่วยงานก็ได้')).toBe('');
});

test('dotted lines', async () => {
  expect(await findingsInText('จำนวน .................. คน')).toMatchInlineSnapshot(
    `":1:7-25 warning check/dotted-line: a dotted line is left to be filled in"`,
  );
  expect(await findingsInText('กล่าวว่า “...เพื่อประชาชน”')).toBe('');
});

test('alternatives left open', async () => {
  expect(await findingsInText('ปลัด (อบจ./เทศบาล/อบต.) เป็นกรรมการ')).toMatchInlineSnapshot(
    `":1:6-24 warning check/open-alternatives: of the template's alternatives “(อบจ./เทศบาล/อบต.)” none is chosen"`,
  );
  expect(await findingsInText('ข้อบัญญัติ/เทศบัญญัติงบประมาณ')).toMatchInlineSnapshot(
    `":1:1-22 warning check/open-alternatives: of the template's alternatives “ข้อบัญญัติ/เทศบัญญัติ” none is chosen"`,
  );
  expect(await findingsInText('ร้องทุกข์/ร้องเรียน และ/หรือ สำนัก/กอง')).toBe('');
});

test('scoring references', async () => {
  expect(await findingsInText('มาตรฐานเดียวกัน (รับผิดชอบ ๕.๑.๓(๑))')).toMatchInlineSnapshot(
    `":1:17-37 warning check/scoring-reference: “(รับผิดชอบ ๕.๑.๓(๑))” is the number of a scoring sheet, left over from the template"`,
  );
  expect(await findingsInText('ตามข้อ 8 ของหลักเกณฑ์ (ฉบับที่ 2) (ข้อ 3.1)')).toBe('');
});

test('codes whose O became a zero', async () => {
  expect(await findingsInText('คู่มือการร้องเรียน (๐๒๙)')).toMatchInlineSnapshot(
    `":1:21-24 warning check/zero-code: in the code “๐๒๙” the letter O became a zero"`,
  );
  expect(await findingsInText('โทร. (๐๕๔) ๒๑๒๓๔๕ และ (๐๓๒) ๑๒๓๔๕๖ และ (O29)')).toBe('');
});

test("another program's formatting", async () => {
  expect(await findingsInText('**ข้อมูล** ณ <http://www.nacc.go.th> และ&nbsp;อื่น ๆ')).toMatchInlineSnapshot(`
    ":1:1-3 warning check/markup-residue: “**” is another program's formatting and would be printed as it is
    :1:9-11 warning check/markup-residue: “**” is another program's formatting and would be printed as it is
    :1:14-37 warning check/markup-residue: “< >” is another program's formatting and would be printed as it is
    :1:41-47 warning check/markup-residue: “&nbsp;” is another program's formatting and would be printed as it is"
  `);
  expect(await findingsInText('คะแนน 3 * 4 ตามมิติ *1')).toBe('');
});

test.each(['(ระบุชื่อหน่วยงาน)', '(ระบุชื่อ อปท.)', '[ระบุสถานที่ ณ ระบุห้องประชุม]'])(
  'a blank within a blank is one: %s',
  async (blank) => {
    expect(
      (await findingsInText(`จัดประชุมโดย${blank}ในเดือนมีนาคม`)).match(/check\/placeholder/gu),
    ).toHaveLength(1);
  },
);
