import { expect, test } from 'vitest';
import { findingsInText } from '../../helpers/check-text.js';

test('ๆ and ฯลฯ have a space on both sides', async () => {
  expect(await findingsInText('เรื่องต่างๆของตำบล')).toMatchInlineSnapshot(
    `":1:11-12 warning check/repeat-mark-spacing: ๆ needs a space before and behind it"`,
  );
  expect(await findingsInText('เรื่อง ๆ ไป (ด้านต่าง ๆ) ต่าง ๆ, อื่น ๆ')).toBe('');
  expect(await findingsInText('น้ำ ไฟฯลฯและถนน')).toMatchInlineSnapshot(
    `":1:7-10 warning check/et-cetera-spacing: ฯลฯ needs a space before and behind it"`,
  );
  expect(await findingsInText('น้ำ ไฟ ฯลฯ และถนน (ฯลฯ)')).toBe('');
});

test('ฯ has a space behind it', async () => {
  expect(await findingsInText('ประกาศแผนฯแก่ประชาชน')).toMatchInlineSnapshot(
    `":1:10-11 warning check/abbreviation-spacing: ฯ needs a space behind it"`,
  );
  expect(await findingsInText('ฯพณฯ ท่าน คณะทำงานฯ กำหนด แผนฯ')).toBe('');
});

test('พ.ศ. is written in full with a space', async () => {
  expect(await findingsInText('ปี พ.ศ.2569')).toMatchInlineSnapshot(
    `":1:4-8 warning check/era-spacing: a space is missing after “พ.ศ.”"`,
  );
  expect(await findingsInText('ปี พ.ศ ๒๕๖๙ และ พศ. ๒๕๗๐')).toMatchInlineSnapshot(`
    ":1:4-7 warning check/era-form: “พ.ศ” is written “พ.ศ.”
    :1:17-20 warning check/era-form: “พศ.” is written “พ.ศ.”"
  `);
});

test('Thai, Latin and digits are parted', async () => {
  expect(await findingsInText('ระบบe-Serviceใหม่')).toMatchInlineSnapshot(`
    ":1:4-5 warning check/script-spacing: a space is missing between Thai and Latin letters
    :1:13-14 warning check/script-spacing: a space is missing between Thai and Latin letters"
  `);
  expect(await findingsInText('จำนวน45คน')).toMatchInlineSnapshot(`
    ":1:5-6 warning check/script-spacing: a space is missing between Thai and digits
    :1:7-8 warning check/script-spacing: a space is missing between Thai and digits"
  `);
  expect(await findingsInText('กิจกรรม 5ส ตามหนังสือ ว89 และแบบ ปค. 5 (O23)')).toBe('');
  expect(await findingsInText('ประมูลหมายเลขทะเบียนรถ หมวดอักษร ๙กก')).toBe('');
});

test('brackets, quotes and commas', async () => {
  expect(await findingsInText('ระบบงาน(ITA)ใหม่')).toMatchInlineSnapshot(`
    ":1:7-8 warning check/bracket-spacing: a space is missing before “(”
    :1:12-13 warning check/bracket-spacing: a space is missing behind “)”"
  `);
  expect(await findingsInText('หลัก “ ไม่รับ”')).toMatchInlineSnapshot(
    `":1:6-8 warning check/bracket-spacing: no space belongs inside ““”"`,
  );
  expect(await findingsInText('น้ำ,ไฟ ,ถนน')).toMatchInlineSnapshot(`
    ":1:4-5 warning check/comma-spacing: a space is missing behind “,”
    :1:7-9 warning check/comma-spacing: no space belongs before “,”
    :1:8-9 warning check/comma-spacing: a space is missing behind “,”"
  `);
  expect(await findingsInText('มาตรา 3/1(2) ข้อ 8 (ถ้ามี) 10,000 บาท')).toBe('');
});

test('an apostrophe in a foreign name or word is no quote', async () => {
  expect(await findingsInText('นาย Seán O’Neill จากร้าน Rimping’s และ Café’él ร่วม “it’s me”')).toBe('');
  expect(await findingsInText('หลัก ‘ไม่รับ’ไม่ให้')).toContain('check/bracket-spacing');
});

test('ranges of years use one dash', async () => {
  const text = 'แผน พ.ศ. 2561 – 2580 พ.ศ. 2571 – 2575 และ พ.ศ. 2566 – 2570\n\nแผน พ.ศ. 2566-2570';
  expect(await findingsInText(text)).toContain(':3:14-15 warning check/mixed-dashes');
  expect(await findingsInText(text.replace('2566-2570', '2566 – 2570'))).toBe('');
});

test('the date of an announcement', async () => {
  expect(await findingsInText('ประกาศ ณ วันที่ ๒๗ เดือน กุมภาพันธ์ พ.ศ. ๒๕๖๙')).toMatchInlineSnapshot(
    `":1:20-26 info check/date-form: the date of an announcement has no word “เดือน”"`,
  );
});
