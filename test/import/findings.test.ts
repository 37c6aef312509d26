import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read/read-source.js';
import { importPlan } from '../../src/import-plan.js';
import { loadFrameworks } from '../../src/load/load-frameworks.js';
import { openNodeWorld } from '../../src/world/node-world.js';

const SOUND = `แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
องค์การบริหารส่วนตำบลห้วยทราย
ประกาศองค์การบริหารส่วนตำบลห้วยทราย
เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
ประกาศ ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๗
(นายสมชาย ใจดี)
นายกองค์การบริหารส่วนตำบลห้วยทราย
ลำดับ\tรายการโครงการ\tมิติ\tงบประมาณ (บาท)\t1\t2\t3\t4\tหมายเหตุ
1\tโครงการอบรมคุณธรรมและจริยธรรม\t1\t0.00\t\t✓\t\t\t
รวมทั้งสิ้น\t\t\t0.00\t0\t1\t0\t0\t
ลำดับที่ ๑
๑. ชื่อโครงการ : โครงการอบรมคุณธรรมและจริยธรรม
๒. หลักการและเหตุผล
องค์การบริหารส่วนตำบลห้วยทราย ต้องการบุคลากรที่ซื่อสัตย์
๓. วัตถุประสงค์
เพื่ออบรม
๔. กลุ่มเป้าหมาย
บุคลากร จำนวน ๓๐ คน
๕. วิธีดำเนินการ
๑) อบรม
๒) รายงานผล
๖. ระยะเวลาดำเนินการ
ปีงบประมาณ พ.ศ. ๒๕๖๘
๗. งบประมาณที่ใช้ในการดำเนินการ
ดำเนินการโดยไม่ใช้งบประมาณ
๘. ผู้รับผิดชอบ
องค์การบริหารส่วนตำบลห้วยทราย
๙. ผลผลิต/ผลลัพธ์
ผลผลิต
อบรม ๑ ครั้ง
ผลลัพธ์
ร้อยละ ๘๐
`;

const frameworks = await loadFrameworks(openNodeWorld());

async function codesOf(text: string): Promise<string[]> {
  const { value } = await readSource('plan.txt', new TextEncoder().encode(text));
  const imported = value && importPlan([value], { frameworks, year: 2570, knownIds: new Map() });
  return (imported?.account.findings ?? []).map(({ diagnostic }) => diagnostic.code);
}

test('a sound document needs no decision', async () => {
  expect(await codesOf(SOUND)).toEqual([]);
});

const CASES: Readonly<Record<string, readonly [string, string]>> = {
  'a title of several paragraphs, and no table': [
    'import/title-lines',
    SOUND.replace(/ลำดับ\t[\s\S]*รวมทั้งสิ้น.*\n/u, '').replace(
      '๑. ชื่อโครงการ : โครงการอบรมคุณธรรมและจริยธรรม\n',
      '๑. ชื่อโครงการ : โครงการอบรมคุณธรรมและจริยธรรม\n        แผนงานบริหารทั่วไป\n',
    ),
  ],
  'no name of an organization': [
    'import/no-organization',
    SOUND.replaceAll('องค์การบริหารส่วนตำบลห้วยทราย', 'หน่วยงาน'),
  ],
  'no fiscal year': [
    'import/no-year',
    SOUND.replaceAll('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', '').replace('ปีงบประมาณ พ.ศ. ๒๕๖๘', 'ตลอดปี'),
  ],
  'a year without a framework': ['import/other-framework', SOUND.replaceAll('๒๕๖๘', '๒๕๗๙')],
  'no table': ['import/no-table', SOUND.replace(/^ลำดับ\t(?:.|\n)*?\nลำดับที่/mu, 'ลำดับที่')],
  'no sheets': ['import/no-sheets', SOUND.slice(0, SOUND.indexOf('ลำดับที่'))],
  'a sheet that no row names': [
    'import/sheet-without-row',
    SOUND.replace('ชื่อโครงการ : โครงการอบรมคุณธรรมและจริยธรรม', 'ชื่อโครงการ : มาตรการตรวจพัสดุประจำปีของกองคลัง'),
  ],
  'a row that no sheet names': [
    'import/row-without-sheet',
    SOUND.replace('รวมทั้งสิ้น', '2\tมาตรการตรวจพัสดุ\t2\t0.00\t\t✓\t\t\t\nรวมทั้งสิ้น'),
  ],
  'a sheet under another dimension than its row': [
    'import/dimension-differs',
    SOUND.replace('ลำดับที่ ๑', 'มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส\nลำดับที่ ๑'),
  ],
  'titles that are nearly the same': [
    'import/title-differs',
    SOUND.replace('ชื่อโครงการ : โครงการอบรมคุณธรรมและจริยธรรม', 'ชื่อโครงการ : โครงการอบรมคุณธรรม'),
  ],
  'a row without ticks': ['import/row-unclear', SOUND.replace('\t✓', '\t')],
  'two budgets': [
    'import/budget-differs',
    SOUND.replace('ดำเนินการโดยไม่ใช้งบประมาณ', 'งบประมาณ จำนวน ๕๐๐ บาท'),
  ],
  'a budget without a number': [
    'import/budget-unclear',
    SOUND.replace('ดำเนินการโดยไม่ใช้งบประมาณ', 'ตามข้อบัญญัติ'),
  ],
  'a section that is missing': ['import/missing-section', SOUND.replace('๓. วัตถุประสงค์\nเพื่ออบรม\n', '')],
  'a target without a count': ['import/count-missing', SOUND.replace('บุคลากร จำนวน ๓๐ คน', 'บุคลากรทุกคน')],
  'a qualified count': ['import/count-qualified', SOUND.replace('จำนวน ๓๐', 'จำนวนไม่น้อยกว่า ๓๐')],
  'results that are not parted': [
    'import/results-not-parted',
    SOUND.replace('ผลผลิต\nอบรม ๑ ครั้ง\nผลลัพธ์\n', ''),
  ],
  'a section without a field': [
    'import/section-without-field',
    SOUND.replace('๕. วิธี', '๕. การติดตามประเมินผล\nแบบสอบถาม\n๖. วิธี'),
  ],
  'a table of months among the steps': [
    'import/schedule-kept',
    SOUND.replace(
      '๕. วิธีดำเนินการ\n',
      '๕. วิธีดำเนินการ\nขั้นตอน\tต.ค.\tพ.ย.\tธ.ค.\tม.ค.\tก.พ.\tมี.ค.\tเม.ย.\tพ.ค.\tมิ.ย.\tก.ค.\tส.ค.\tก.ย.\nสำรวจพื้นที่\t\t/\t\t\t\t\t\t\t\t\t\t\n',
    ),
  ],
  'a sheet without a period': ['import/standard-text', SOUND.replace(/๖\. .*\n.*\n/u, '')],
  'a foreword': [
    'import/chapters-kept',
    SOUND.replace('ลำดับ\t', 'คำนำ\nการทุจริตเป็นปัญหาที่ต้องแก้ไขร่วมกัน\nลำดับ\t'),
  ],
  'a misspelt name': [
    'import/name-mended',
    SOUND.replace('องค์การบริหารส่วนตำบลห้วยทราย ต้อง', 'องค์การบริหารส่วนตำบลห้วยทร่าย ต้อง'),
  ],
  'a title without its type': ['import/type-guessed', SOUND.replaceAll('โครงการอบรมคุณธรรม', 'การอบรมคุณธรรม')],
  'nobody signed': [
    'import/no-executive',
    SOUND.replace('(นายสมชาย ใจดี)\nนายกองค์การบริหารส่วนตำบลห้วยทราย\n', ''),
  ],
  'no date': ['import/no-date', SOUND.replace(/ประกาศ ณ .*\n/u, '')],
  'no totals': ['import/no-totals', SOUND.replace(/รวมทั้งสิ้น.*\n/u, '')],
  'ํ and า for ำ': ['import/characters-changed', SOUND.replace('วิธีดำเนินการ', 'วิธีดํ\u0E32เนินการ')],
  'a doubled mark': ['import/doubled-mark', SOUND.replace('เพื่ออบรม', 'เพื่่ออบรม')],
};

test.each(Object.entries(CASES))('%s', async (_, [code, text]) => {
  expect(text).not.toBe(SOUND);
  expect(await codesOf(text)).toContain(code);
});
