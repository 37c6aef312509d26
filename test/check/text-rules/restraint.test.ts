import { expect, test } from 'vitest';
import { findingsInText } from '../../helpers/check-text.js';

const silentAt = async (texts: readonly string[]): Promise<void> => {
  for (const text of texts) expect(await findingsInText(text, { fiscalYear: 2569 }), text).toBe('');
};

test('words that rightly stand twice', () =>
  silentAt([
    'วงเงินสามล้านล้านบาท',
    'เขตพัฒนาพิเศษภาคตะวันออก หรืออีอีซี',
    'ให้จัดตั้งกองทุนกองทุนหนึ่งขึ้นในสำนักงาน',
    'ให้คืนสิ่งของของผู้เสียหาย',
    'การจ่ายเงินเงินอุดหนุนให้เป็นไปตามระเบียบ',
    'อย่างหนึ่งอย่างใดใดก็ตาม',
    'ในกรณีที่ที่ดินติดทางสาธารณะ ให้แจ้งแนวเขตก่อน',
    'เหตุที่ที่พักผู้โดยสารชำรุด เกิดจากพายุ',
    'ขอให้ให้ปากคำภายในสามวัน',
    'มีมติให้ให้เช่าอาคารต่ออีกหนึ่งปี',
    'ช่างรังวัดวัดระยะจากถนนถึงรั้ว',
    'พยานเห็นเหตุการณ์จะจะกับตา',
    'เจ้าหน้าที่ต้องรายงานผลการใช้จ่ายงบประมาณให้ผู้บริหารทราบ\nทราบแล้วให้ลงนาม',
  ]));

test('foreign words and names beside what is known', () =>
  silentAt([
    'เปิดบูธจำหน่ายสินค้าเอสเอ็มอีทั้งหมด ๒๐ บูธ',
    'นักท่องเที่ยวเข้าชมโอเชียเนียร่วมพันคน',
    'พนักงานจอดรถที่โลตัสพลาซา',
    'ชาวบ้านฟ้อนรับขวัญที่เวียงระกอม',
    'นักเรียนฝึกทำเอแคลร์และมาการอง',
    'พิธีไหว้เจ้าอิ๋วก๋งของศาลเจ้า',
    'ประเพณีแห่ผ้าขึ้นเวียงกุมกาม',
  ]));

test('words that are joined with a part of themselves', () =>
  silentAt([
    'ผู้ใช้น้ำและใช้น้ำอย่างประหยัด',
    'หน่วยงานของรัฐหรือหน่วยงานของรัฐที่ตั้งขึ้นใหม่',
    'องค์การบริหารส่วนตำบลและองค์การบริหารส่วนตำบล บ้านใหม่',
  ]));

test('rulers and signatures', () =>
  silentAt([
    'ประกาศรายชื่อ\n........................\nลำดับที่หนึ่ง',
    'ประกาศรายชื่อ\n*****\nลำดับที่หนึ่ง',
    'ประกาศรายชื่อ\n-----------\nลำดับที่หนึ่ง',
    'ลงชื่อ ........................ ผู้รับรอง\n(........................)\nตำแหน่ง ....................',
  ]));

test('page ends, footnotes, codes and quotes over paragraphs', () =>
  silentAt([
    'หน้าที่หนึ่ง\fหน้าที่สอง',
    'ตามรายงานการศึกษา[2][5] พบว่าดีขึ้น',
    'แบบ อ.ส.4ก และแบบ ๕๖ข',
    '“มาตรา ๕ ให้มีคณะกรรมการ\n\n“มาตรา ๖ ให้มีสำนักงาน”',
    '“มาตรา ๕ ให้มีคณะกรรมการ\n\nให้คณะกรรมการมีหน้าที่กำหนดนโยบาย”',
  ]));

test('laws that are repealed, forerunners and decrees under an act', () =>
  silentAt([
    'ให้ยกเลิกพระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. 2495',
    'พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พุทธศักราช ๒๔๗๖',
    'พระราชกฤษฎีกาเงินค่าเช่าตามพระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 พ.ศ. 2550',
    'พระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2503\n\nพระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2542',
  ]));

test('other kinds of organizations in a text that is of none', () =>
  silentAt([
    'เทศบาลตำบลบ้านใหม่\n\nพบเทศบาลตำบลบ้านใหม่\n\nองค์การบริหารส่วนตำบลบ้านเก่า\n\nองค์การบริหารส่วนตำบลทุ่งกว้าง\n\nพนักงานส่วนตำบลมาปฏิบัติงาน',
  ]));

test('a name longer than a known one is no misspelling of it', () =>
  silentAt([
    'พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการและการให้บริการแก่ประชาชน พ.ศ. 2569',
    'พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตและการให้บริการแก่ประชาชน พ.ศ. 2569',
  ]));

test('amendments in the list, beside it, out of range and of forerunners', async () => {
  const law = 'พระราชบัญญัติการสาธารณสุข';
  expect(await findingsInText(`${law} (ฉบับที่ 3) พ.ศ. 2560`)).toBe('');
  expect(await findingsInText(`${law} (ฉบับที่ 4) พ.ศ. 2566`)).toContain('info check/law-amendment-unlisted');
  expect(await findingsInText(`${law} (ฉบับที่ 4) พ.ศ. 2555`)).toContain('warning check/law-amendment-range');
  expect(await findingsInText(`${law} (ฉบับที่ 2) พ.ศ. 2530`)).toContain('check/law-amendment');
  const budget = 'ระเบียบกระทรวงมหาดไทยว่าด้วยวิธีการงบประมาณขององค์กรปกครองส่วนท้องถิ่น';
  expect(await findingsInText(`${budget} (ฉบับที่ 2) พ.ศ. 2543`)).toBe('');
  expect(await findingsInText(`${budget} (ฉบับที่ 2) พ.ศ. 2545`)).toContain('warning check/law-amendment:');
  expect(await findingsInText(`${budget} (ฉบับที่ 4) พ.ศ. 2547`)).toContain('info check/law-amendment-unlisted');
});

test('a megabyte in one line takes as long as in many', async () => {
  const sentence = 'จำนวน ๑๕,๐๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน) ตามมาตรา ๗ และข้อ ๒ “ตามที่กำหนด” ฯลฯ ทั้งนี้ ';
  const time = async (count: number): Promise<number> => {
    const start = performance.now();
    await findingsInText(sentence.repeat(count));
    return performance.now() - start;
  };
  await time(50);
  const [short, long] = [await time(500), await time(4000)];
  expect(long / short).toBeLessThan(32);
});
