import { expect, test } from 'vitest';
import { freeTexts } from '../../../src/check/text/free-texts.js';
import { guessContext } from '../../../src/check/text/guess-context.js';
import { unwrapLines } from '../../../src/check/text/unwrap-lines.js';
import { cutTexts } from '../../../src/import/cut-texts.js';
import { findingsInText } from '../../helpers/check-text.js';

const LONG = 'การดำเนินการตามแผนนี้อาศัยความร่วมมือของทุกส่วนราชการและภาค';

test.each(['\n', '\r\n', '  \r\n  '])('a word that the width of the page cut is whole again', (end) => {
  const { text, offsets } = unwrapLines(`${LONG}${end}ประชาชน`);
  expect(text).toBe(`${LONG}ประชาชน`);
  expect(offsets?.[LONG.length]).toBe(LONG.length + end.length);
});

test('short lines, numbers, marks and blank lines stay apart', () => {
  const written = `แผ่นพับ\nป้าย\n${LONG}\n๕ ฉบับ\n${LONG}\nๆ`;
  expect(unwrapLines(written).text).toBe(written);
});

test('what is wrong across the end of a line is found at its place', async () => {
  expect(await findingsInText(`${LONG}ประชาชนตามหลักธรรม\nมาภิบาล`)).toMatchInlineSnapshot(
    `":1:74-2:8 warning check/confused-word: “ธรรมมาภิบาล” is probably meant to be “ธรรมาภิบาล”"`,
  );
  expect(await findingsInText(`${LONG}เอกชนขององค์การบริหารส่วนตำบลบ้าน\r\nแห่งทั้งหมด`)).toMatchInlineSnapshot(
    `":1:89-2:5 warning check/org-name-misspelt: the organization's name is “บ้านแหง”, not “บ้านแห่ง”"`,
  );
});

test('a sentence that a page or a line broke is not cut off, nor is its bracket open', async () => {
  expect(await findingsInText('แก้ไขเพิ่มเติมถึง (ฉบับที่\n๓) พ.ศ. ๒๕๖๒ และ\n\nหนังสือสั่งการอื่น')).toBe('');
  expect(await findingsInText('(๑) ด้านการเงิน\n(๒) ด้านพัสดุ และ\n(๓) ด้านบุคคล')).toBe('');
  expect(await findingsInText('ไตรมาสที่ ๑ (ตุลาคม\n- ธันวาคม ๒๕๖๘)')).toBe('');
});

test('fields are known by their numbered headings, with or without a title above', async () => {
  const sheet =
    '๔. กลุ่มเป้าหมาย\nสำนักและกองในสังกัด จำนวน ๖ คน\n\n๕. วิธีดำเนินการ\n๑) ประชุม\n๒) ตรวจแฟ้ม\n\n๖. สรุป\nเสร็จสิ้น';
  expect(await findingsInText(sheet)).toMatchInlineSnapshot(`
    ":2:1-20 warning check/head-count: “สำนักและกองในสังกัด” is no group of people, but is counted as 6 people
    :6:4-12 warning check/no-reporting-step: no step reports the result"
  `);
});

test('organization and year are guessed from the text itself', async () => {
  const text =
    'ประกาศเทศบาลเมืองพนัสนิคม\nแผนของเทศบาลเมืองพนัสนิคม ประจำปีงบประมาณ พ.ศ. ๒๕๗๐\n\nเสนอเทศบาลเมืองพนัศนิคม\n\nนายกองค์การบริหารส่วนตำบลลงนาม';
  expect(await findingsInText(text, {})).toMatchInlineSnapshot(`
    ":4:16-24 warning check/org-name-misspelt: the organization's name is “พนัสนิคม”, not “พนัศนิคม”
    :6:1-26 warning check/other-organization: “นายกองค์การบริหารส่วนตำบล” belongs to another kind of organization; this plan is of an เทศบาลเมือง"
  `);
});

test.each(['-', '–', '•', '●'])('%s at the head of a line begins an entry', (bullet) => {
  const text = `งานของกอง\n${bullet} น้ำประปา\n${bullet} ไฟฟ้า\n`;
  expect(freeTexts({ path: '', text }, cutTexts(text)).map(({ written }) => written)).toEqual([
    'งานของกอง',
    'น้ำประปา',
    'ไฟฟ้า',
  ]);
});

test('an organization that is mentioned once is not taken for the one whose text it is', () => {
  const once = 'ประชุมร่วมกับองค์การบริหารส่วนตำบลหนองไผ่ ในเดือนตุลาคม';
  expect(guessContext(once, {}).organization).toBeUndefined();
  expect(guessContext(`${once} ${once}`, {}).organization).toMatchObject({ place: 'หนองไผ่' });
  expect(guessContext(once, { name: 'หนองไผ่' }).organization).toMatchObject({ place: 'หนองไผ่' });
});
