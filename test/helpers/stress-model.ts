import { readMarker } from '../../src/document/marker.js';
import type { Block, DocumentModel } from '../../src/document/model.js';
import {
  cell,
  heading,
  type ItemText,
  landscape,
  list,
  model,
  paragraph,
  row,
  section,
  table,
  text,
} from './model-parts.js';

const CONSONANTS = Array.from({ length: 46 }, (_, index) => String.fromCharCode(0x0e01 + index)).filter(
  (letter) => letter !== 'ฤ' && letter !== 'ฦ',
);
const VOWELS = ['', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็', 'ํ', 'ำ', 'า'];
const TONES = ['', '่', '้', '๊', '๋', '์'];

/** Every consonant with every vowel sign and tone, ำ after the tone: the 3,168 clusters Thai can ask of a font. */
export const allClusters = (): string[] =>
  CONSONANTS.flatMap((consonant) =>
    VOWELS.flatMap((vowel) =>
      TONES.map((tone) =>
        vowel === 'ำ' || vowel === 'า' ? consonant + tone + vowel : consonant + vowel + tone,
      ),
    ),
  );

const PROSE =
  'องค์การบริหารส่วนตำบลตัวอย่างกำหนดให้ทุกส่วนราชการเผยแพร่ข้อมูลข่าวสารผ่านระบบ E-Service ภายใน ๑๕ วัน ' +
  'ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ และ “คู่มือสำหรับประชาชน” (ฉบับปรับปรุง) พร้อมรายงาน O23 ' +
  'ต่อผู้บริหารท้องถิ่น น้ำ กำลัง ปั๊ม ฐานข้อมูล ปุ่ม ฝู้ง ญี่ปุ่น ซึ่งประชาชนตรวจสอบได้ที่ https://example.go.th/2569 ทุกวันทำการ';

const deepItem = (depth: number): ItemText => ({
  text: `${PROSE} ระดับ ${depth}`,
  ...(depth < 6 && { items: [deepItem(depth + 1), `ข้อสั้นระดับ ${depth + 1}`] }),
  after: 'ข้อความต่อท้ายรายการย่อย',
});

/** 300 pages of what is hard: every cluster, long words, mixed scripts, lists six deep, a table of 400 rows. */
export function stressModel(): DocumentModel {
  const clusters = allClusters();
  const clusterLines: Block[] = [];
  for (let from = 0; from < clusters.length; from += 18) {
    clusterLines.push(paragraph(clusters.slice(from, from + 18).join(' '), 'plain'));
  }
  const rows = Array.from({ length: 400 }, (_, index) =>
    row(
      'body',
      String(index + 1),
      PROSE.slice(0, 40 + ((index * 37) % 160)),
      '10,000.00',
      cell([text('✓', { font: 'Noto Sans Symbols 2', breaks: [] })]),
    ),
  );
  const sheets: Block[] = Array.from({ length: 90 }, (_, index) => [
    heading(`sheet-${index}`, `ลำดับที่ ${index + 1}`, { level: 2 }),
    heading(`sheet-${index}-1`, 'หลักการและเหตุผล', { level: 3, style: 'section', marker: readMarker('๑.') }),
    ...Array.from({ length: 3 + (index % 5) }, (_, count) =>
      paragraph(`${PROSE} ${PROSE.slice(0, 50 * count + index)}`),
    ),
    paragraph([text('ตัวหนา', { bold: true }), text(' ตัวเอน', { italic: true }), text(` ${PROSE}`)]),
    list([
      deepItem(1),
      { text: PROSE, markers: 'parenthesis', items: ['หนึ่ง', PROSE] },
      { text: 'ขีด', markers: 'dash', items: [PROSE, 'สอง'] },
    ]),
    paragraph('ก'.repeat(120 + index)),
  ]).flat();
  return model(
    section(clusterLines, { id: 'clusters' }),
    landscape([table([40, 480, 100, 60], [row('header', 'ลำดับ', 'รายการ', 'งบประมาณ', 'ผล'), ...rows])], {
      id: 'table',
    }),
    section(sheets, { id: 'sheets', pageNumber: { show: 'all', style: 'pageNumber' } }),
  );
}
