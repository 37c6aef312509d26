import { expect, test } from 'vitest';
import { findingsInText } from '../../helpers/check-text.js';

const FACILITATION = 'พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ';
const GOVERNANCE = 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี';

test('a wrong year', async () => {
  expect(await findingsInText(`${FACILITATION} พ.ศ. 2548`)).toMatchInlineSnapshot(
    `":1:67-71 warning check/law-year: “พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ” is of 2558, not 2548"`,
  );
  expect(await findingsInText(`${GOVERNANCE} พ.ศ. 2546 และ พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540`)).toBe('');
});

test('the year of an amendment without its number', async () => {
  expect(await findingsInText(`${GOVERNANCE} พ.ศ. 2562`)).toContain('check/law-year');
});

test('amendments have their own years', async () => {
  const act = 'พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน';
  expect(await findingsInText(`${act} (ฉบับที่ ๕) พ.ศ. ๒๕๔๕`)).toBe('');
  expect(await findingsInText(`${act} พ.ศ. 2534 และที่แก้ไขเพิ่มเติม (ฉบับที่ 5) พ.ศ. 2545`)).toBe('');
  expect(await findingsInText(`${GOVERNANCE} (ฉบับที่ 2) พ.ศ. 2563`)).toMatchInlineSnapshot(
    `":1:84-88 warning check/law-amendment: amendment 2 of “พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี” is of 2562, not 2563"`,
  );
});

test('a repealed law is only noted', async () => {
  const act = 'พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต';
  expect(await findingsInText(`${act} พ.ศ. 2542`)).toMatchInlineSnapshot(
    `":1:73-77 info check/law-repealed: “พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต” of 2542 was repealed; “พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต” of 2561 is in force"`,
  );
  expect(await findingsInText('ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการพัสดุ พ.ศ. 2535')).toContain(
    'info check/law-repealed',
  );
});

test('a wrong name', async () => {
  expect(await findingsInText('พระราชกฤษฎีกาว่าด้วยหลักการบริหารจัดการบ้านเมืองที่ดี พ.ศ. 2546')).toMatchInlineSnapshot(
    `":1:1-54 warning check/law-name: there is no law called “พระราชกฤษฎีกาว่าด้วยหลักการบริหารจัดการบ้านเมืองที่ดี”"`,
  );
  expect(await findingsInText('พระราชบัญญัติวินัยการเงินและการคลังของรัฐ พ.ศ. 2561')).toMatchInlineSnapshot(
    `":1:1-42 warning check/law-name: there is no law called “พระราชบัญญัติวินัยการเงินและการคลังของรัฐ”"`,
  );
  expect(await findingsInText('พระราชบัญญัติเครื่องแบบข้าราชการ พระราชบัญญัติการศึกษาแห่งชาติ')).toBe('');
});

test('a law outside the register cited with two years', async () => {
  const act = 'พระราชบัญญัติจดทะเบียนเครื่องจักร';
  expect(await findingsInText(`${act} พ.ศ. 2542\n\n${act} พ.ศ. 2552`)).toMatchInlineSnapshot(
    `":3:40-44 warning check/law-two-years: “พระราชบัญญัติจดทะเบียนเครื่องจักร” is cited with the year 2552, elsewhere with 2542"`,
  );
});
