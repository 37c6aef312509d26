import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SUBDISTRICT } from '../fixtures/subdistrict-facts.js';
import { subdistrictWord } from '../fixtures/subdistrict-word.js';
import { readText, show } from './read-words.js';

test('the municipality in text: every line, none of them longer than the page', async () => {
  const bytes = readFileSync(new URL('../fixtures/municipality.txt', import.meta.url));
  const { blocks, diagnostics } = await readText('municipality.txt', bytes);
  expect(diagnostics).toEqual([]);
  expect(show(blocks).join('\n')).toBe(bytes.toString('utf8'));
  expect(show(blocks).every((line) => line.replaceAll(/\p{Mn}/gu, '').length <= 90)).toBe(true);
});

test.each(['wingdings', 'unicode'] as const)(
  'the subdistrict in Word: the table with ticks in %s',
  async (ticks) => {
    const { blocks } = await readText('อบต.docx', await subdistrictWord({ ticks, targets: 'items' }));
    const table = blocks.find((block) => block.kind === 'table');
    expect(table && show([table])).toEqual([
      'ลำดับ | รายการโครงการ (ตั้งต้น) | มิติ | งบประมาณ (บาท) | ดำเนินการไตรมาส×4',
      '^ | ^ | ^ | ^ | ๑ | ๒ | ๓ | ๔',
      '๑ | มาตรการควบคุมการเบิกจ่ายเงินตามข้อบัญญัติ | ๒ | - | ✓ | ✓ | ✓ | ✓',
      '๒ | โครงการปลูกจิตสำนึกสุจริตแก่ผู้สูงอายุและครอบครัว | ๑ | ๑๒,๕๐๐ |  |  | ✓ | ',
      '๓ | กิจกรรมตู้รับความคิดเห็นประจำหมู่บ้าน | *๓ | - |  | ✓ |  | ✓',
      '๔ | โครงการเสริมสร้างศักยภาพสภาท้องถิ่นในการตรวจสอบงบประมาณ | ๔ | ๘,๐๐๐ | ✓ | ✓ |  | ',
      'รวม×3 | ๒๐,๕๐๐ | ๒ | ๓ | ๒ | ๒',
    ]);
  },
);

test('the subdistrict in Word: typed markers are text, sheets begin pages, page numbers are left out', async () => {
  const read = await readText('อบต.docx', await subdistrictWord({ ticks: 'unicode', targets: 'table' }));
  const texts = show(read.blocks);
  expect(texts.filter((text) => text.startsWith('⏎'))).toEqual([
    `⏎ แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๙ ของ ${SUBDISTRICT.fullName}`,
    '⏎ ลำดับที่ ๑',
    '⏎ ลำดับที่ ๒',
    '⏎ ลำดับที่ ๓',
  ]);
  expect(texts).toContain('๒.\tจัดกิจกรรมในชั้นเรียน จำนวน ๓ ครั้ง ได้แก่');
  expect(texts).toContain('\t(๑)\tเล่าเรื่องคนดีในตำบล');
  expect(texts).toContain('ครอบครัวของผู้สูงอายุ | ๔๐ | ครอบครัว');
});
